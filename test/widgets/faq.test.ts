import { expect } from 'chai';
import { sendKeys } from '@web/test-runner-commands';
import file from '../../data/faq.json';
import references from '../../data/references.json';
import { GutSkinToggleEvent } from '../../src/core/events.js';
import en from '../../src/i18n/base/en.js';
import ko from '../../src/i18n/base/ko.js';
import type { GutSkinFaq } from '../../src/widgets/faq/faq-element.js';
import { keepsTheContract } from './contract.js';
import { graded } from './graded.js';
import {
  $,
  $$,
  bringOf,
  calls,
  focused,
  languages,
  make,
  openSources,
  page,
  put,
  ready,
  record,
  rig,
  show,
  squeeze,
  turn,
  until,
  warningsOf,
  words,
} from './support.js';

const data = graded(file);

const ids = data.entries.map((entry) => entry.id);
const [first, second, third] = ids as [string, string, string];
const shownIds = (faq: GutSkinFaq) => $$(faq, '.item:not([hidden]) .question').map((button) => button.dataset['id']);
const openIds = (faq: GutSkinFaq) => $$(faq, '.question[aria-expanded=true]').map((button) => button.dataset['id']);
const question = (faq: GutSkinFaq, id: string) => $<HTMLButtonElement>(faq, `#q-${id}`);
const answer = (faq: GutSkinFaq, id: string) => $(faq, `#a-${id}`);

describe('gut-skin-faq', () => {
  keepsTheContract('gut-skin-faq', {
    title: { en: en.faq.title, ko: ko.faq.title },
    methods: ['toggle'],
    inner: '.item > :is(h2, h3, h4, h5, h6)',
  });

  it('shows the number to call beside the answer that speaks of it, and beside no other', async () => {
    const settings = put(
      '<gut-skin-settings country="NZ"><gut-skin-faq open="when-doctor"></gut-skin-faq></gut-skin-settings>',
    );
    const faq = settings.querySelector('gut-skin-faq') as GutSkinFaq;
    await ready(faq);
    expect(await calls(faq, '#a-when-doctor')).to.deep.equal(['tel:111']);
    for (const id of ids) faq.toggle(id, true);
    await faq.updateComplete;
    expect($$(faq, '[data-numbers]')).to.have.length(data.entries.filter((entry) => 'numbers' in entry).length);
  });

  describe('accordion', () => {
    it('holds every question, closed, with the words of its answer for find-in-page', async () => {
      for (const lang of languages) {
        const faq = await show('gut-skin-faq', { lang });
        expect(shownIds(faq)).to.deep.equal(ids);
        expect(openIds(faq)).to.deep.equal([]);
        for (const entry of data.entries) {
          expect(squeeze(question(faq, entry.id).textContent)).to.equal(squeeze(entry.question[lang]));
          const text = squeeze(answer(faq, entry.id).textContent);
          expect(text).to.contain(squeeze(entry.answer[lang]));
          if (entry.limits) expect(text).to.contain(squeeze(entry.limits[lang]));
          if (entry.seeDoctor) expect(text).to.contain(squeeze(entry.seeDoctor[lang]));
        }
        expect($$(faq, '.foot'), 'nobody sees them').to.have.length(0);
        faq.remove();
      }
    });

    for (const way of ['opened', 'printed'])
      it(`shows the certainty and the sources of every answer that is ${way}, and keeps them`, async () => {
        for (const lang of languages) {
          const faq = await show('gut-skin-faq', { lang });
          if (way === 'printed') dispatchEvent(new Event('beforeprint'));
          else for (const id of ids) faq.toggle(id, true);
          await faq.updateComplete;
          for (const id of ids) faq.toggle(id, false);
          await faq.updateComplete;
          for (const entry of data.entries) {
            const text = squeeze(answer(faq, entry.id).textContent);
            expect(text).to.contain((lang === 'ko' ? ko : en).sources(entry.sources.length));
            expect(text).to.contain((lang === 'ko' ? ko : en).certainty[entry.certainty as 'low']);
          }
          faq.remove();
        }
      });

    it('draws a list of thousands bit by bit, and answers in between', async () => {
      const faq = make('gut-skin-faq', { open: 'q1' });
      const bring = bringOf(faq);
      const entry = data.entries[0];
      const entries = Array.from({ length: 1001 }, (_, i) => ({
        ...entry,
        id: `q${i}`,
        question: `Is it ${i}?`,
        answer: 'No.',
      }));
      rig(faq, async (language) => ({ ...((await bring(language)) as object), entries }));
      page.append(faq);
      await ready(faq);
      const first = $$(faq, '.item').length;
      expect(first).to.be.within(28, 999);
      question(faq, 'q2').click();
      await faq.updateComplete;
      expect(openIds(faq)).to.deep.equal(['q1', 'q2']);
      const found = await until(() => faq.shadowRoot?.querySelector('#q-q1000'));
      expect(squeeze(found.textContent)).to.equal('Is it 1000?');
      expect(shownIds(faq)).to.deep.equal(entries.map(({ id }) => id));
      expect(openIds(faq), 'nothing was drawn anew').to.deep.equal(['q1', 'q2']);
    });

    it('is headings with buttons that say what they control and whether it is open', async () => {
      const faq = await show('gut-skin-faq');
      for (const id of ids) {
        const button = question(faq, id);
        expect(button.parentElement?.localName).to.equal('h4');
        expect(button.parentElement?.children).to.have.length(1);
        expect(button.getAttribute('aria-controls')).to.equal(`a-${id}`);
        expect(button.getAttribute('aria-expanded')).to.equal('false');
        expect(answer(faq, id).getAttribute('hidden')).to.equal('until-found');
      }
      question(faq, second).click();
      await faq.updateComplete;
      expect(question(faq, second).getAttribute('aria-expanded')).to.equal('true');
      expect(answer(faq, second).hasAttribute('hidden')).to.be.false;
      expect(openIds(faq)).to.deep.equal([second]);
      question(faq, second).click();
      await faq.updateComplete;
      expect(answer(faq, second).getAttribute('hidden')).to.equal('until-found');
    });

    it('tells the page what was opened and closed', async () => {
      const faq = await show('gut-skin-faq');
      const events = record(document, 'gut-skin-toggle');
      question(faq, first).click();
      question(faq, first).click();
      faq.toggle(third);
      faq.toggle(third, true); // is open already
      expect(events.map(({ item, open }) => [item, open])).to.deep.equal([
        [first, true],
        [first, false],
        [third, true],
      ]);
      expect(events[0]).to.be.instanceOf(GutSkinToggleEvent);
      expect(events[0]).to.deep.include({ bubbles: true, composed: true });
      expect(events[0]?.target).to.equal(faq);
    });

    it('opens nothing that is not there, tells of no such thing on the page, and says so in one line', async () => {
      const faq = await show('gut-skin-faq', { single: true, open: first });
      const events = record(faq, 'gut-skin-toggle');
      const lines = await warningsOf(() => {
        faq.toggle('what-iss');
        faq.toggle('what-iss', true);
        faq.toggle({} as string);
      });
      expect(lines).to.have.length(2);
      expect(lines[0]).to.contain('<gut-skin-faq> toggle("what-iss") is not known, so nothing happens.');
      expect(lines[0]).to.contain('Nearest: "what-is"').and.contain(third);
      expect(lines[1]).to.contain('toggle("(object)")');
      await faq.updateComplete;
      expect(openIds(faq)).to.deep.equal([first]);
      expect(events).to.deep.equal([]);
    });

    it('may be asked before the content is there: then it comes up open', async () => {
      const faq = make('gut-skin-faq');
      const events = record(faq, 'gut-skin-toggle');
      faq.toggle(second);
      faq.toggle('no-such-question');
      page.append(faq);
      await ready(faq);
      expect(openIds(faq)).to.deep.equal([second]);
      expect(events, 'nobody saw it closed').to.deep.equal([]);
    });

    it('opens what find-in-page finds in a closed answer', async () => {
      const faq = await show('gut-skin-faq');
      const events = record(faq, 'gut-skin-toggle');
      // What a browser does: the event, then it takes the attribute away itself.
      answer(faq, third)
        .querySelector('p')
        ?.dispatchEvent(new Event('beforematch', { bubbles: true }));
      answer(faq, third).removeAttribute('hidden');
      await faq.updateComplete;
      expect(openIds(faq)).to.deep.equal([third]);
      expect(answer(faq, third).hasAttribute('hidden')).to.be.false;
      expect(events.map(({ item, open }) => [item, open])).to.deep.equal([[third, true]]);
      question(faq, third).click();
      await faq.updateComplete;
      expect(answer(faq, third).getAttribute('hidden'), 'closed again').to.equal('until-found');
    });

    it('is worked by the keyboard: Tab, Enter, Space', async () => {
      put('<button id="before">Before</button>');
      const faq = await show('gut-skin-faq', { ids: `${first} ${second}` });
      document.getElementById('before')?.focus();
      await sendKeys({ press: 'Tab' });
      expect(focused()).to.equal(question(faq, first));
      await sendKeys({ press: 'Tab' });
      expect(focused(), 'a closed answer holds no stop').to.equal(question(faq, second));
      await sendKeys({ press: 'Enter' });
      await until(() => openIds(faq).length);
      expect(openIds(faq)).to.deep.equal([second]);
      expect(focused()).to.equal(question(faq, second));
      await sendKeys({ press: 'Tab' });
      expect(focused()?.localName).to.equal('summary');
      expect(answer(faq, second).contains(focused())).to.be.true;
    });

    it('closes by Space what it opened by Space', async () => {
      const faq = await show('gut-skin-faq', { ids: first });
      question(faq, first).focus();
      await sendKeys({ press: ' ' });
      await until(() => openIds(faq).length === 1);
      await sendKeys({ press: ' ' });
      await until(() => openIds(faq).length === 0);
      expect(focused()).to.equal(question(faq, first));
    });

    it('keeps what is open when it is moved, and when the language changes', async () => {
      const faq = await show('gut-skin-faq');
      faq.toggle(first);
      faq.toggle(third);
      await faq.updateComplete;
      const section = put('<section lang="ko"></section>');
      section.append(faq);
      await until(() => $(faq, '[part=base]').lang === 'ko');
      expect(openIds(faq)).to.deep.equal([first, third]);
    });
  });

  describe('open', () => {
    it('names the question that is open at first, and follows', async () => {
      const faq = await show('gut-skin-faq', { open: ` ${second}\n` });
      const events = record(faq, 'gut-skin-toggle');
      expect(openIds(faq)).to.deep.equal([second]);
      question(faq, first).click();
      await faq.updateComplete;
      expect(openIds(faq)).to.deep.equal([first, second]);
      faq.setAttribute('open', third);
      await faq.updateComplete;
      expect(openIds(faq)).to.deep.equal([third]);
      faq.removeAttribute('open');
      await faq.updateComplete;
      expect(openIds(faq)).to.deep.equal([]);
      expect(
        events.map(({ item }) => item),
        'only what a visitor did',
      ).to.deep.equal([first]);
    });

    it('may name one that is not there: all stay closed, and one line says so', async () => {
      let faq!: GutSkinFaq;
      const lines = await warningsOf(async () => void (faq = await show('gut-skin-faq', { open: 'probiotic-acne' })));
      expect(openIds(faq)).to.deep.equal([]);
      expect(lines).to.have.length(1);
      expect(lines[0]).to.contain('<gut-skin-faq> open="probiotic-acne"').and.contain('"probiotics-acne"');
      for (const id of ids) expect(lines[0]).to.contain(id);
    });

    it('and `topic` name one: two words are no two ids', async () => {
      let faq!: GutSkinFaq;
      const lines = await warningsOf(
        async () => void (faq = await show('gut-skin-faq', { open: `${first} ${second}`, topic: 'food safety' })),
      );
      expect(openIds(faq)).to.deep.equal([]);
      expect($$(faq, '[part=item]')).to.have.length(ids.length);
      expect(lines).to.have.length(2);
      expect(lines.join()).to.contain(`open="${first} ${second}" is not known`);
      expect(lines.join()).to.contain('topic="food safety" is not known').and.contain('Nearest: "safety"');
    });
  });

  describe('single', () => {
    it('closes the one that was open, and tells of both', async () => {
      const faq = await show('gut-skin-faq', { single: true, open: first });
      const events = record(faq, 'gut-skin-toggle');
      question(faq, second).click();
      await faq.updateComplete;
      expect(openIds(faq)).to.deep.equal([second]);
      expect(events.map(({ item, open }) => [item, open])).to.have.deep.members([
        [first, false],
        [second, true],
      ]);
      question(faq, second).click();
      await faq.updateComplete;
      expect(openIds(faq)).to.deep.equal([]);
    });

    it('is off without the attribute, and with the word "false"', async () => {
      for (const faq of [
        await show('gut-skin-faq', { open: first }),
        await show('gut-skin-faq', { open: first, single: ' false ' }),
      ]) {
        question(faq, second).click();
        await faq.updateComplete;
        expect(openIds(faq)).to.deep.equal([first, second]);
      }
    });

    it('is on by property', async () => {
      const faq = make('gut-skin-faq', { open: first });
      faq.single = true;
      page.append(faq);
      await ready(faq);
      faq.toggle(third);
      await faq.updateComplete;
      expect(openIds(faq)).to.deep.equal([third]);
    });
  });

  describe('ids and topic', () => {
    it('ids: these, in this order', async () => {
      const faq = await show('gut-skin-faq', { ids: ` ${third}, ${first} ,,${second} ` });
      expect(shownIds(faq)).to.deep.equal([third, first, second]);
      faq.ids = second;
      await faq.updateComplete;
      expect(shownIds(faq)).to.deep.equal([second]);
    });

    it('ids: one that is not there is left out, and one line names the nearest', async () => {
      let faq!: GutSkinFaq;
      const lines = await warningsOf(async () => void (faq = await show('gut-skin-faq', { ids: `${first} watre` })));
      expect(shownIds(faq)).to.deep.equal([first]);
      expect(lines).to.have.length(1);
      expect(lines[0]).to.contain('ids="watre"').and.contain('Nearest: "water"');
    });

    it('topic: only these questions', async () => {
      const faq = await show('gut-skin-faq', { topic: ' food ' });
      expect(shownIds(faq)).to.deep.equal(
        data.entries.filter((entry) => entry.topic === 'food').map((entry) => entry.id),
      );
      expect(shownIds(faq)).to.have.length.within(2, ids.length - 1);
    });

    it('topic: one that is not there means all, and each known one is named once', async () => {
      let faq!: GutSkinFaq;
      const lines = await warningsOf(async () => void (faq = await show('gut-skin-faq', { topic: 'foods' })));
      expect(shownIds(faq)).to.deep.equal(ids);
      expect(lines).to.have.length(1);
      expect(lines[0]).to.contain('topic="foods"').and.contain('Nearest: "food"');
      const known = (lines[0]?.split('Known: ')[1] ?? '').replace(/\.$/, '').split(', ');
      expect(known).to.deep.equal([...new Set(known)]);
    });
  });

  describe('with-search', () => {
    const field = (faq: GutSkinFaq) => until(() => faq.shadowRoot?.querySelector<HTMLInputElement>('[type=search]'));

    it('is not there unless asked for', async () => {
      for (const faq of [await show('gut-skin-faq'), await show('gut-skin-faq', { 'with-search': 'false' })]) {
        await turn();
        expect($$(faq, 'input')).to.be.empty;
      }
    });

    it('looks through a long list: what is found shows wherever it stands, and then all of it again', async () => {
      const faq = make('gut-skin-faq', { 'with-search': true });
      const bring = bringOf(faq);
      const entry = data.entries[0];
      const entries = Array.from({ length: 150 }, (_, i) => ({
        ...entry,
        id: `q${i}`,
        question: i % 60 ? 'Is it?' : `Kimchi ${i}?`,
        answer: 'No.',
        search: '',
      }));
      rig(faq, async (language) => ({ ...((await bring(language)) as object), entries }));
      page.append(faq);
      await ready(faq);
      const input = await field(faq);
      const all = entries.map(({ id }) => id);
      question(faq, 'q121').click();
      await faq.updateComplete;
      /** Questions with a box of their own or in a place that is kept for them. */
      const seen = () =>
        $$(faq, '.item')
          .filter((item) => !item.hidden && !item.closest('.far[hidden]'))
          .map((item) => item.querySelector<HTMLElement>('.question')?.dataset['id']);
      const look = async (query: string) => {
        input.value = query;
        input.dispatchEvent(new InputEvent('input', { bubbles: true }));
        await faq.updateComplete;
      };
      expect(seen()).to.deep.equal(all);
      await look('kimchi');
      expect(seen()).to.deep.equal(['q0', 'q60', 'q120']);
      await look('kimchi 120');
      expect(seen()).to.deep.equal(['q120']);
      await look('cheese');
      expect(seen()).to.deep.equal([]);
      await look('');
      expect(seen()).to.deep.equal(all);
      expect(openIds(faq)).to.deep.equal(['q121']);
    });

    for (const lang of languages)
      it(`narrows the list while the visitor types, and says how many are left: ${lang}`, async () => {
        const faq = await show('gut-skin-faq', { 'with-search': true, lang });
        const input = await field(faq);
        const status = $(faq, '[role=status]');
        expect(input.labels?.[0]?.textContent?.trim()).to.equal((lang === 'ko' ? ko : en).faq.search);
        expect(squeeze(status.textContent)).to.equal('');
        input.focus();
        await sendKeys({ type: lang === 'ko' ? 'SIBO' : 'Acne  diet' });
        const first = () => $$(faq, '[part=item]:not([hidden])')[0]?.getBoundingClientRect().y;
        const place = first();
        await until(() => squeeze(status.textContent));
        expect(first(), 'the place of the first question').to.equal(place);
        const wanted = lang === 'ko' ? ['sibo'] : ['acne', 'diet'];
        const expected = data.entries.filter(({ question: q, answer: a, search: s }) =>
          wanted.every((word) => `${q[lang]} ${a[lang]} ${s[lang]}`.toLowerCase().includes(word)),
        );
        expect(expected).to.have.length.within(1, ids.length - 1);
        expect(shownIds(faq)).to.deep.equal(expected.map((entry) => entry.id));
        expect(squeeze(status.textContent)).to.equal((lang === 'ko' ? ko : en).faq.found(expected.length));

        input.select();
        await sendKeys({ type: 'zzzz' });
        await until(() => squeeze(status.textContent) === (lang === 'ko' ? ko : en).faq.none);
        expect(shownIds(faq)).to.deep.equal([]);
        const topics = $$(faq, '.topics button');
        expect(topics.map((button) => button.dataset['topic'])).to.have.members([
          ...new Set(data.entries.map(({ topic }) => topic)),
        ]);
        topics.find((button) => button.dataset['topic'] === 'food')?.click();
        await faq.updateComplete;
        const onFood = data.entries.filter(({ topic }) => topic === 'food').map((entry) => entry.id);
        expect(shownIds(faq)).to.deep.equal(onFood);
        expect(input.value).to.equal('');
        await until(() => squeeze(status.textContent));
        expect(squeeze(status.textContent)).to.equal(
          (lang === 'ko' ? ko : en).faq.found(onFood.length, (lang === 'ko' ? ko : en).faq.topics.food),
        );
        $<HTMLButtonElement>(faq, '.topics [aria-pressed=true]').click();
        await faq.updateComplete;
        expect(shownIds(faq)).to.deep.equal(ids);
        expect(focused()).to.equal(input);
        await sendKeys({ type: 'x' });
        input.select();
        await sendKeys({ press: 'Backspace' });
        await until(() => squeeze(status.textContent) === '');
        expect(shownIds(faq)).to.deep.equal(ids);
      });

    it('keeps the text and the focus when the widget renders anew', async () => {
      const faq = await show('gut-skin-faq', { 'with-search': true });
      const input = await field(faq);
      input.focus();
      await sendKeys({ type: 'milk' });
      faq.headingLevel = 2;
      await faq.updateComplete;
      expect(input.value).to.equal('milk');
      expect(focused()).to.equal(input);
    });

    it('can be switched on later', async () => {
      const faq = await show('gut-skin-faq');
      faq.toggleAttribute('with-search', true);
      await field(faq);
      faq.withSearch = false;
      await faq.updateComplete;
      expect($$(faq, 'input')).to.be.empty;
    });
  });

  describe('certainty and sources', () => {
    it('shows four dots and a word, and what the word means on tap', async () => {
      const faq = await show('gut-skin-faq', { open: 'proven' });
      const certainty = $<HTMLDetailsElement>(faq, '#a-proven .certainty');
      expect(squeeze(certainty.querySelector('summary')?.textContent)).to.equal(en.certainty.moderate);
      expect(certainty.querySelectorAll('.dots i')).to.have.length(4);
      expect(certainty.querySelectorAll('.dots .on')).to.have.length(3);
      expect(certainty.querySelector('.dots')?.getAttribute('aria-hidden')).to.equal('true');
      expect(squeeze(certainty.querySelector('p')?.textContent)).to.contain(en.certaintyMeans.moderate);
    });

    it('gives practical advice no dots', async () => {
      const entry = data.entries.find((e) => e.certainty === 'not-graded');
      const faq = await show('gut-skin-faq', { open: entry?.id ?? '' });
      const certainty = $(faq, `#a-${entry?.id} .certainty`);
      expect(certainty.querySelectorAll('.dots')).to.have.length(0);
      expect(squeeze(certainty.querySelector('summary')?.textContent)).to.equal(en.certainty['not-graded']);
    });

    for (const lang of languages)
      it(`lists each source with authors, title, journal, year, design, people and a safe link: ${lang}`, async () => {
        const faq = await show('gut-skin-faq', { open: 'proven', lang });
        expect($$(faq, '.sources ol'), 'not before it is opened').to.be.empty;
        const list = await openSources(faq, '#a-proven');
        const sources = data.entries.find((entry) => entry.id === 'proven')?.sources ?? [];
        expect(list.children).to.have.length(sources.length);
        sources.forEach((id, i) => {
          const source = references.entries.find((entry) => entry.id === id);
          const text = squeeze(list.children[i]?.textContent);
          for (const author of source?.authors ?? []) expect(text).to.contain(author);
          expect(text)
            .to.contain(squeeze(source?.title))
            .and.contain(squeeze(source?.journal))
            .and.contain(String(source?.year));
          expect(text).to.contain(squeeze((source?.people as Record<string, string> | undefined)?.[lang]));
          const link = list.children[i]?.querySelector('a');
          const { doi, url } = source as { doi?: string; url?: string };
          expect(link?.href).to.equal(doi ? `https://doi.org/${doi}` : url);
          expect(link?.rel).to.contain('noopener');
          expect(link?.textContent).to.contain(doi ? `doi.org/${doi}` : new URL(url ?? '').hostname);
        });
      });

    it('follows the language with the sources open', async () => {
      const faq = await show('gut-skin-faq', { open: 'proven', lang: 'en' });
      await openSources(faq, '#a-proven');
      const english = words(faq, '#a-proven ol');
      faq.lang = 'ko';
      await until(() => words(faq, '#a-proven .sources').includes('연구'));
      expect(words(faq, '#a-proven ol')).not.to.equal(english);
    });
  });
});
