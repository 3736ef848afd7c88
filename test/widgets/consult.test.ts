import { expect } from 'chai';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import flagData from '../../data/red-flags.json';
import meta from '../../data/meta.json';
import baseEn from '../../src/i18n/base/en.js';
import baseKo from '../../src/i18n/base/ko.js';
import en from '../../src/i18n/consult/en.js';
import ko from '../../src/i18n/consult/ko.js';
import { GutSkinConsultEvent } from '../../src/pieces/booking.js';
import type { GutSkinConsult } from '../../src/widgets/consult/consult-element.js';
import { keepsTheContract } from './contract.js';
import {
  $,
  $$,
  focused,
  languages,
  openSources,
  page,
  put,
  ready,
  record,
  show,
  squeeze,
  turn,
  until,
  warningsOf,
  words,
} from './support.js';

const text = { en, ko };
const base = { en: baseEn, ko: baseKo };
const urgencies = ['emergency', 'urgent', 'soon'] as const;
const headings = ':is(h2, h3, h4, h5, h6)';
/** What the card lists: a sign that needs a context is told where there is one. */
const listed = flagData.entries.filter((entry) => !('context' in entry));
const signs = (urgency: string) => listed.filter((entry) => entry.urgency === urgency);
const links = (card: GutSkinConsult) =>
  $$<HTMLAnchorElement>(card, '[part=cta] a').map((link) => [link.getAttribute('href'), squeeze(link.textContent)]);
const number = (card: GutSkinConsult) =>
  $$(card, '.notice > .call > a.button').map((link) => link.getAttribute('href'));
const cardIn = async (markup: string) => {
  const card = put(markup).querySelector('gut-skin-consult');
  if (!card) throw new Error('The markup holds no card');
  await ready(card as never);
  return card;
};
const within = (settings: string, own = '') =>
  cardIn(`<div><gut-skin-settings ${settings}><gut-skin-consult ${own}></gut-skin-consult></gut-skin-settings></div>`);

describe('gut-skin-consult', () => {
  const stay = (event: Event) => event.composedPath()[0] instanceof HTMLAnchorElement && event.preventDefault();
  before(() => document.addEventListener('click', stay, true));
  after(() => document.removeEventListener('click', stay, true));

  keepsTheContract('gut-skin-consult', {
    title: { en: en.title, ko: ko.title },
    inner: `[part=body] ${headings}`,
  });

  describe('the warning signs', () => {
    for (const lang of languages)
      it(`are all there, by urgency, with what to do: ${lang}`, async () => {
        const t = text[lang];
        const card = await show('gut-skin-consult', { lang });
        expect($$(card, '.ladder > .notice').map((band) => band.className.split(' ').at(-1))).to.deep.equal(urgencies);
        for (const urgency of urgencies) {
          const { when, act } = base[lang];
          expect(squeeze($(card, `.${urgency} ${headings}`).textContent)).to.equal(`${when[urgency]} ${act[urgency]}`);
          expect(
            $$(card, `.${urgency} .signs > li`).map((each) => squeeze(each.textContent)),
            urgency,
          ).to.deep.equal(signs(urgency).map(({ sign, action }) => `${squeeze(sign[lang])}. ${squeeze(action[lang])}`));
        }
        expect($$(card, '.signs > li')).to.have.length(listed.length);
        expect(listed.length).to.be.below(flagData.entries.length);
        expect(words(card)).to.contain(t.more);
      });

    it('begin with the emergencies, whom to call before what for; these and those of today can be read without a tap', async () => {
      const card = await show('gut-skin-consult', { country: 'GB' });
      expect($(card, '[part=body]').firstElementChild?.matches('.ladder')).to.be.true;
      expect($(card, '.when').nextElementSibling?.matches('.call')).to.be.true;
      for (const sign of $$(card, ':is(.emergency, .urgent) .signs > li'))
        expect(sign.checkVisibility({ contentVisibilityAuto: true })).to.be.true;
    });

    it('that can wait for a visit are four, and the others one tap away', async () => {
      const card = await show('gut-skin-consult');
      const row = $<HTMLDetailsElement>(card, '.soon .row-item');
      expect(row.open).to.be.false;
      expect(words(card, '.soon summary')).to.equal(en.others(signs('soon').length - 4));
      expect($$(card, '.soon > .signs > li')).to.have.length(4);
      row.querySelector('summary')?.click();
      await until(() => row.querySelector('li')?.checkVisibility({ contentVisibilityAuto: true }));
    });

    it('that can wait stand there all, beside the others, where there is room', async () => {
      await setViewport({ width: 1200, height: 800 });
      const card = await show('gut-skin-consult');
      const tops = $$(card, '.ladder > .notice').map((band) => Math.round(band.getBoundingClientRect().top));
      expect(new Set(tops).size).to.equal(1);
      if (CSS.supports('selector(::details-content)'))
        for (const sign of $$(card, '.soon .signs > li'))
          expect(sign.checkVisibility({ contentVisibilityAuto: true })).to.be.true;
      else expect($(card, '.soon summary').checkVisibility()).to.be.true;
      await setViewport({ width: 800, height: 600 });
    });

    it('alarm nobody: no alert is announced, nothing takes the focus', async () => {
      const card = await show('gut-skin-consult');
      expect($$(card, '[role=alert], [aria-live], [tabindex]')).to.be.empty;
      expect(focused()).to.equal(document.body);
    });

    it('have sources, each once', async () => {
      const card = await show('gut-skin-consult');
      const list = await openSources(card);
      expect(list.children).to.have.length(new Set(listed.flatMap((entry) => entry.sources)).size);
    });
  });

  describe('the emergency number', () => {
    for (const { country, number: expected, name } of meta.emergency)
      it(`is ${expected} in ${name.en}`, async () => {
        const card = await show('gut-skin-consult', { country, lang: 'en' });
        expect(number(card)).to.deep.equal([`tel:${expected}`]);
        expect(words(card, '.emergency')).to.contain(baseEn.help.call(expected)).and.contain(name.en);
        const elsewhere = $$(card, '.emergency details a').map((link) => link.getAttribute('href'));
        expect(elsewhere).to.have.length(meta.emergency.length - 1);
      });

    it('of a member of a group is its own for an ambulance, then the one that all share', async () => {
      const shared = meta.emergency.find((one) => one.country === 'EU');
      const french = await show('gut-skin-consult', { country: 'FR', lang: 'en' });
      expect(number(french)).to.deep.equal(['tel:15', 'tel:112']);
      expect($$(french, '.emergency a.strong').map((link) => link.getAttribute('href'))).to.deep.equal(['tel:15']);
      expect(words(french, '.emergency')).to.contain(shared?.name.en).and.contain(shared?.note?.en);
      expect(number(await show('gut-skin-consult', { country: 'SE' }))).to.deep.equal(['tel:112']);
      expect(number(await show('gut-skin-consult', { lang: 'en-NL' }))).to.deep.equal(['tel:112']);
    });

    it('of a country that nobody lists is the list of all', async () => {
      const card = await show('gut-skin-consult', { country: 'ZZ' });
      expect(number(card)).to.deep.equal([]);
      expect($$(card, '.emergency .numbers a')).to.have.length(meta.emergency.length);
    });

    it('is not read out of what is no region', async () => {
      expect(number(await show('gut-skin-consult', { lang: 'ko-u-ca-dangi' }))).to.deep.equal(['tel:119']);
      expect(number(await show('gut-skin-consult', { lang: 'en-x-us' }))).to.deep.equal([]);
      expect(number(await show('gut-skin-consult', { lang: 'en--us' }))).to.deep.equal([]);
    });

    it('follows the language where it tells the country, and is a list where it does not', async () => {
      expect(number(await show('gut-skin-consult', { lang: 'ko' }))).to.deep.equal(['tel:119']);
      expect(number(await show('gut-skin-consult', { lang: 'en-GB' }))).to.deep.equal(['tel:999']);
      const open = await show('gut-skin-consult', { lang: 'en' });
      expect(number(open)).to.deep.equal([]);
      expect($$(open, '.emergency .anywhere .numbers a').map((link) => link.getAttribute('href'))).to.deep.equal(
        meta.emergency.map((one) => `tel:${one.number}`),
      );
      expect(words(open, '.emergency')).to.contain(baseEn.help.callThere);
      expect(words(open, '.anywhere summary')).to.equal(baseEn.help.numbers);
    });

    it('is that of the settings around it, unless the card says otherwise', async () => {
      expect(number(await within('country="US"', 'lang="ko"'))).to.deep.equal(['tel:911']);
      expect(number(await within('country="US"', 'country=" gb "'))).to.deep.equal(['tel:999']);
    });

    it('that is bad is told, and the default used', async () => {
      let card!: GutSkinConsult;
      const lines = await warningsOf(
        async () => void (card = await show('gut-skin-consult', { country: 'Korea', lang: 'ko' })),
      );
      expect(number(card)).to.deep.equal(['tel:119']);
      expect(lines).to.have.length(1);
      expect(lines[0]).to.contain('<gut-skin-consult> country="Korea"').and.contain('two letters');
    });
  });

  describe('what to bring and to ask', () => {
    for (const lang of languages)
      it(`are two short lists that open on demand: ${lang}`, async () => {
        const t = text[lang];
        const card = await show('gut-skin-consult', { lang });
        expect(
          $$<HTMLDetailsElement>(card, '.visit .row-item').map((list) => [
            squeeze(list.querySelector(headings)?.textContent),
            [...list.querySelectorAll('li')].map((line) => squeeze(line.textContent)),
          ]),
        ).to.deep.equal([
          [t.bring, Object.values(t.bringList)],
          [t.ask, Object.values(t.askList)],
        ]);
      });
  });

  describe("the clinic's link", () => {
    it('is not there when none is set: nothing is offered', async () => {
      const card = await show('gut-skin-consult', { label: 'Book' });
      expect($$(card, '[part=cta], .contact')).to.be.empty;
      expect(words(card)).not.to.contain(en.sells).and.not.contain('Book an');
    });

    for (const lang of languages)
      it(`is that of the card, trimmed, with a default label, right under the title: ${lang}`, async () => {
        const t = text[lang];
        const card = await show('gut-skin-consult', {
          href: ' https://clinic.example/book ',
          tel: ' +82 (0)2-123-4567\n',
          lang,
        });
        expect(links(card)).to.deep.equal([
          ['https://clinic.example/book', t.consult],
          ['tel:+82021234567', t.phone('+82 (0)2-123-4567')],
        ]);
        expect(words(card, '.contact')).to.equal(`${t.consult} ${t.phone('+82 (0)2-123-4567')} ${t.sells}`);
        expect(words(card).startsWith(`${t.title} ${t.consult}`)).to.be.true;
      });

    it('falls back to that of the settings around it, setting by setting', async () => {
      const around =
        'consult-href="https://clinic.example/book" consult-tel="02 123 4567" consult-label="See us" clinic="Seoul Skin"';
      const all = await within(around);
      expect(links(all)).to.deep.equal([
        ['https://clinic.example/book', 'See us'],
        ['tel:021234567', en.phone('02 123 4567')],
      ]);
      expect(words(all, '.contact').startsWith('Seoul Skin See us')).to.be.true;
      const own = await within(around, 'href="https://pf.kakao.com/_clinic" label="KakaoTalk"');
      expect(links(own)).to.deep.equal([
        ['https://pf.kakao.com/_clinic', 'KakaoTalk'],
        ['tel:021234567', en.phone('02 123 4567')],
      ]);
    });

    it('goes back to that of the settings when the own one is bad', async () => {
      let card!: GutSkinConsult;
      const lines = await warningsOf(
        async () =>
          void (card = await within('consult-href="https://clinic.example/book"', 'href="javascript:alert(0)"')),
      );
      expect(links(card)).to.deep.equal([['https://clinic.example/book', en.consult]]);
      expect(lines).to.have.length(1);
    });

    it('follows its attributes and properties, and reflects nothing', async () => {
      const card = await show('gut-skin-consult');
      card.href = '/book';
      card.label = 'Book';
      await card.updateComplete;
      expect(links(card)).to.deep.equal([[new URL('/book', location.href).href, 'Book']]);
      expect(card.getAttributeNames()).to.deep.equal([]);
      card.setAttribute('href', 'https://clinic.example/other');
      await card.updateComplete;
      expect(links(card)[0]?.[0]).to.equal('https://clinic.example/other');
      card.removeAttribute('href');
      await card.updateComplete;
      expect(links(card)).to.deep.equal([]);
    });

    it('may be a property that was set before the tag was known', async () => {
      const card = document.createElement('late-consult') as GutSkinConsult;
      Object.assign(card, { href: 'https://clinic.example/book', tel: '119', country: 'KR', label: 'Come in' });
      page.append(card);
      const Known = customElements.get('gut-skin-consult') as CustomElementConstructor;
      customElements.define('late-consult', class extends Known {});
      await ready(card);
      expect(links(card).map(([href]) => href)).to.deep.equal(['https://clinic.example/book', 'tel:119']);
      expect(words(card, '.cta')).to.contain('Come in');
      expect(number(card)).to.deep.equal(['tel:119']);
    });

    it('is set as text: markup in a label stays what it is', async () => {
      const card = await show('gut-skin-consult', { href: '/book', label: '<b onclick="x()">Book</b>' });
      expect(links(card)[0]?.[1]).to.equal('<b onclick="x()">Book</b>');
      expect($$(card, '[part=cta] b')).to.be.empty;
    });

    for (const href of [
      'https://open.kakao.com/o/abcd',
      'kakaotalk://plusfriend/home/@clinic',
      'https://wa.me/821000000000',
      'whatsapp://send?phone=821000000000',
      'https://line.me/R/ti/p/@clinic',
      'line://ti/p/@clinic',
      'https://m.me/clinic',
      'https://t.me/clinic',
      'tg://resolve?domain=clinic',
      'sms:+821000000000',
      'tel:+82-2-000-0000',
      'mailto:hello@clinic.example',
    ])
      it(`may be ${href}`, async () => {
        let card!: GutSkinConsult;
        const lines = await warningsOf(async () => void (card = await show('gut-skin-consult', { href })));
        expect(links(card)).to.deep.equal([[href, en.consult]]);
        expect(lines).to.deep.equal([]);
      });

    for (const href of [
      'javascript:alert(1)',
      ' JaVaScRiPt:alert(2)',
      'java\nscript:alert(3)',
      '\tjava\tscript:alert(4)',
      'data:text/html,<script>alert(5)</script>',
      'vbscript:alert(6)',
      'blob:https://clinic.example/7',
      'http://elsewhere.example/8',
      'ftp://clinic.example/9',
      'file:///etc/passwd',
      'about:blank',
      'https://',
      'tel:',
    ])
      it(`may not be ${JSON.stringify(href)}, and one line says what may`, async () => {
        let card!: GutSkinConsult;
        const lines = await warningsOf(async () => {
          card = await show('gut-skin-consult', { href });
          await show('gut-skin-consult', { href }); // not told again
        });
        expect($$(card, '[part=cta], .contact')).to.be.empty;
        expect(lines).to.have.length(1);
        expect(lines[0]).to.contain('<gut-skin-consult> href=').and.contain('https:').and.contain('kakaotalk:');
      });

    it('that is a phone holds figures', async () => {
      let card!: GutSkinConsult;
      const lines = await warningsOf(async () => void (card = await show('gut-skin-consult', { tel: 'call us' })));
      expect(links(card)).to.deep.equal([]);
      expect(lines).to.have.length(1);
      expect(lines[0]).to.contain('<gut-skin-consult> tel="call us"').and.contain('a phone number');
    });

    it('tells the page when it is followed, and how; an emergency call is nobody’s business', async () => {
      const card = await show('gut-skin-consult', { href: '/book', tel: '02 123 4567', country: 'KR' });
      const events = record(document, 'gut-skin-consult');
      for (const link of $$<HTMLAnchorElement>(card, '[part=cta] a')) link.click();
      expect(events.map(({ kind, bubbles, composed }) => [kind, bubbles, composed])).to.deep.equal([
        ['href', true, true],
        ['tel', true, true],
      ]);
      expect(events[0]).to.be.instanceOf(GutSkinConsultEvent);
      $<HTMLAnchorElement>(card, '.notice > .call > a.button').click();
      expect(events).to.have.length(2);
    });
  });

  it('has no other links than calls, sources and the clinic’s own', async () => {
    const card = await show('gut-skin-consult', { href: 'https://clinic.example/book' });
    await openSources(card);
    const others = $$<HTMLAnchorElement>(card, 'a')
      .filter((link) => !link.closest('.sources, .emergency'))
      .map((link) => link.getAttribute('href'));
    expect(others).to.deep.equal(['https://clinic.example/book']);
    expect($$(card, 'button, form, input, iframe, img')).to.be.empty;
  });

  it('is worked by the keyboard, with targets of 44 px', async () => {
    put('<button id="before">Before</button>');
    const card = await show('gut-skin-consult', { href: '/book', country: 'KR' });
    document.getElementById('before')?.focus();
    const stops = [
      '[part=cta] a',
      '.notice > .call > a.button',
      '.emergency summary',
      '.soon .row-item > summary',
      '.sources summary',
      '.visit .row-item > summary',
      '.visit .row-item + .row-item > summary',
    ].map((selector) => $(card, selector));
    for (const stop of stops) {
      await sendKeys({ press: 'Tab' });
      expect(focused() === stop, stop.outerHTML.slice(0, 60)).to.be.true;
    }
    for (const selector of ['.notice > .call > a.button', '.row-item > summary', '[part=cta] a'])
      expect($(card, selector).getBoundingClientRect().height, selector).to.be.at.least(44);
    const later = $<HTMLDetailsElement>(card, '.row-item');
    later.querySelector('summary')?.focus();
    await sendKeys({ press: 'Enter' });
    await until(() => later.open);
  });

  it('keeps what is open when it is moved and when the language changes', async () => {
    const card = await show('gut-skin-consult', { href: '/book' });
    $<HTMLDetailsElement>(card, '.row-item').open = true;
    put('<section lang="ko"></section>').append(card);
    await until(() => $(card, '[part=base]').lang === 'ko');
    await turn();
    expect($<HTMLDetailsElement>(card, '.row-item').open).to.be.true;
    expect(words(card, '.row-item')).to.contain(squeeze(signs('soon')[4]?.sign.ko));
    expect(words(card)).to.contain(base.ko.sources(23).slice(0, 2));
    expect(links(card)[0]?.[1]).to.equal(ko.consult);
  });
});
