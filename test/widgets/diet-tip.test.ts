import { expect } from 'chai';
import { sendKeys } from '@web/test-runner-commands';
import { render } from 'lit';
import conditionData from '../../data/conditions.json';
import subjectData from '../../data/subjects.json';
import file from '../../data/diet-tips.json';
import en from '../../src/i18n/base/en.js';
import ko from '../../src/i18n/base/ko.js';
import type { Slices } from '../../src/dataset/types.js';
import type { GutSkinDietTip } from '../../src/widgets/diet-tip/diet-tip-element.js';
import { keepsTheContract } from './contract.js';
import { graded } from './graded.js';
import {
  $,
  $$,
  calls,
  focused,
  inside,
  languages,
  make,
  page,
  put,
  ready,
  show,
  squeeze,
  until,
  warningsOf,
  words,
} from './support.js';

const data = graded(file);

/** What a study or a tip may be about. */
const conditions = [...conditionData.entries, ...subjectData.entries];
const base = { en, ko };
const titles = (widget: GutSkinDietTip) => $$(widget, '.tip .title').map((title) => squeeze(title.textContent));
const titleOf = (id: string, lang: 'en' | 'ko' = 'en') =>
  squeeze(data.entries.find((tip) => tip.id === id)?.title[lang]);
const idsShown = (widget: GutSkinDietTip) =>
  titles(widget).map((title) => data.entries.find((tip) => squeeze(tip.title.en) === title)?.id);

/** Runs an act on another day. */
async function on<Result>(day: string, act: () => Promise<Result>): Promise<Result> {
  const Real = Date;
  class Then extends Real {
    constructor(...given: unknown[]) {
      super(...((given.length ? given : [`${day}T12:00:00`]) as [string]));
    }
    static override now = () => new Real(`${day}T12:00:00`).getTime();
  }
  globalThis.Date = Then as DateConstructor;
  try {
    return await act();
  } finally {
    globalThis.Date = Real;
  }
}

describe('gut-skin-diet-tip', () => {
  keepsTheContract('gut-skin-diet-tip', {
    titled: { count: 3 },
    title: { en: en.tip.title, ko: ko.tip.title },
    inner: '.tip .title',
  });

  describe('a tip', () => {
    for (const lang of languages)
      it(`says what to do, why, how, with what caution, how sure it is, and where that is from: ${lang}`, async () => {
        for (const tip of data.entries) {
          const widget = await show('gut-skin-diet-tip', { tip: tip.id, lang });
          const text = words(widget);
          for (const part of [tip.title, tip.why, ...tip.how, tip.caution, tip.limits])
            expect(text, tip.id).to.contain(squeeze(part[lang]));
          expect(text)
            .to.contain(base[lang].tip.caution)
            .and.contain(base[lang].certainty[tip.certainty as 'low'])
            .and.contain(base[lang].sources(tip.sources.length));
          const names = conditions
            .filter(({ id }) => (tip.conditions as string[]).includes(id))
            .map(({ name }) => name[lang]);
          for (const name of names.length ? names : [base[lang].tip.general])
            expect(words(widget, '.eyebrow')).to.contain(name);
          widget.remove();
        }
      });

    it('shows the numbers that it speaks of, those of the country of its page, and otherwise none', async () => {
      const of = async (tip: string, country: string, lang = 'en') => {
        const settings = put(
          `<gut-skin-settings country="${country}"><gut-skin-diet-tip tip="${tip}" lang="${lang}"></gut-skin-diet-tip></gut-skin-settings>`,
        );
        const widget = settings.querySelector('gut-skin-diet-tip') as GutSkinDietTip;
        await ready(widget);
        return widget;
      };
      expect(await calls(await of('stress', 'KR', 'ko'))).to.deep.equal(['tel:109']);
      expect(await calls(await of('stress', 'AU'))).to.deep.equal(['tel:131114']);
      expect(await calls(await of('no-elimination-eczema', 'KR'))).to.deep.equal(['tel:119']);
      expect(await calls(await of('no-elimination-eczema', 'CH'))).to.deep.equal(['tel:144', 'tel:112']);
      expect(await calls(await of('fibre', 'KR'))).to.deep.equal([]);
      const nowhere = await of('stress', 'FR');
      expect(await calls(nowhere), 'no line is known there, so the emergency number stands in').to.deep.equal([
        'tel:15',
        'tel:112',
      ]);
      expect(words(nowhere, '[data-numbers]'))
        .to.contain(en.help.talkThere)
        .and.contain('Samaritans')
        .and.contain('988');
    });

    it('says whom to call in words until the numbers are there', async () => {
      const widget = await show('gut-skin-diet-tip', { tip: 'no-elimination-eczema' });
      const { data } = inside<Slices['diet-tips']>(widget);
      if (!data) throw new Error('no data');
      const { Calling } = await import('../../src/core/pieces/calling.js');
      const box = document.createElement('div');
      const [entry] = data.entries.filter(({ id }) => id === 'no-elimination-eczema');
      render(new Calling(widget as never).render(data, entry ?? {}), box);
      expect(squeeze(box.textContent)).to.equal(en.help.callThere);
    });

    it('has its own title as the heading; what is inside is one deeper', async () => {
      for (const level of [2, 3, 6]) {
        const widget = await show('gut-skin-diet-tip', { tip: 'fibre', 'heading-level': level });
        expect($(widget, '[part=heading] > *').localName).to.equal(`h${level}`);
        expect(squeeze($(widget, '[part=heading]').textContent)).to.equal(titleOf('fibre'));
        const inside = $$(widget, ':is(h2, h3, h4, h5, h6)').filter((each) => !each.closest('[part=heading]'));
        expect(inside.map((each) => each.localName)).to.deep.equal([`h${Math.min(level + 1, 6)}`]);
        widget.remove();
      }
    });

    it("stands one deeper under the author's heading", async () => {
      const widget = await show('gut-skin-diet-tip', { tip: 'fibre', heading: 'This month' });
      expect($(widget, '[part=heading] > h3').textContent).to.equal('This month');
      expect(squeeze($(widget, '.tip h4').textContent)).to.equal(titleOf('fibre'));
    });

    it('leaves its title out when the heading is empty, and gives way to the slot', async () => {
      const bare = await show('gut-skin-diet-tip', { tip: 'fibre', heading: '' });
      expect(words(bare)).not.to.contain(titleOf('fibre'));
      const slotted = await show('gut-skin-diet-tip', { tip: 'fibre' }, '<h2 slot="heading">Ours</h2>');
      expect(slotted.querySelector('h2')?.getClientRects().length).to.equal(1);
      expect($(slotted, '[part=heading]').getClientRects().length).to.equal(0);
      expect($(slotted, 'h4.title').getClientRects().length).to.equal(1);
    });

    it('is reached and opened by the keyboard', async () => {
      put('<button id="before">Before</button>');
      const widget = await show('gut-skin-diet-tip', { tip: 'fibre' });
      document.getElementById('before')?.focus();
      await sendKeys({ press: 'Tab' });
      expect(focused()).to.equal($(widget, '.certainty summary'));
      await sendKeys({ press: 'Enter' });
      await until(() => $<HTMLDetailsElement>(widget, '.certainty').open);
      await sendKeys({ press: 'Tab' });
      expect(focused()).to.equal($(widget, '.sources summary'));
      await sendKeys({ press: ' ' });
      await until(() => widget.shadowRoot?.querySelector('.sources ol'));
      await sendKeys({ press: 'Tab' });
      expect(focused()).to.equal($(widget, '.sources a'));
    });
  });

  describe('tip of the day', () => {
    /** What is shown on another day, and only then: a widget that draws once more afterwards draws this day's tip. */
    const shownOn = (day: string, lang = 'en') =>
      on(day, async () => {
        const widget = await show('gut-skin-diet-tip', { lang });
        const shown = { titles: titles(widget), ids: idsShown(widget), eyebrow: words(widget, '.eyebrow') };
        widget.remove();
        return shown;
      });

    it('is the same all day for everybody, and another one the next day', async () => {
      const today = await shownOn('2026-03-01');
      const again = await shownOn('2026-03-01', 'ko');
      const tomorrow = await shownOn('2026-03-02');
      expect(today.titles).to.have.length(1);
      expect(again.titles).to.deep.equal([titleOf(today.ids[0] ?? '', 'ko')]);
      expect(tomorrow.titles).not.to.deep.equal(today.titles);
      expect(today.eyebrow).to.contain(en.tip.today);
      expect(again.eyebrow).to.contain(ko.tip.today);
    });

    it('comes round to every tip', async () => {
      const seen = new Set<string | undefined>();
      for (let day = 0; day < data.entries.length; day++) {
        const date = new Date(Date.UTC(2026, 2, 1 + day)).toISOString().slice(0, 10);
        (await shownOn(date)).ids.forEach((id) => seen.add(id));
      }
      expect([...seen]).to.have.members(data.entries.map((tip) => tip.id));
    });

    it('stores nothing', async () => {
      await show('gut-skin-diet-tip');
      expect([localStorage.length, sessionStorage.length, document.cookie]).to.deep.equal([0, 0, '']);
    });
  });

  describe('count', () => {
    it('shows 1 to 12 different tips', async () => {
      for (const count of [1, 2, 7, 12]) {
        const widget = await show('gut-skin-diet-tip', { count });
        expect(new Set(titles(widget)).size).to.equal(count);
        widget.remove();
      }
    });

    it('is one when it makes no sense, and one line says so', async () => {
      for (const count of ['0', '13', '2.5', 'three', '-1']) {
        let widget!: GutSkinDietTip;
        const lines = await warningsOf(async () => void (widget = await show('gut-skin-diet-tip', { count })));
        expect(titles(widget)).to.have.length(1);
        expect(lines).to.have.length(1);
        expect(lines[0])
          .to.contain(`<gut-skin-diet-tip> count="${count}"`)
          .and.contain('1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12');
        widget.remove();
      }
    });

    it('may be a number, set as a property', async () => {
      const widget = make('gut-skin-diet-tip');
      widget.count = 4;
      page.append(widget);
      await ready(widget);
      expect(titles(widget)).to.have.length(4);
      widget.count = undefined as never;
      await widget.updateComplete;
      expect(titles(widget)).to.have.length(1);
    });
  });

  describe('tip and condition', () => {
    it('tip: one, or several in this order', async () => {
      const widget = await show('gut-skin-diet-tip', { tip: ' sleep\n' });
      expect(idsShown(widget)).to.deep.equal(['sleep']);
      expect(words(widget, '.eyebrow')).not.to.contain(en.tip.today);
      widget.setAttribute('tip', 'water, fibre stress');
      await widget.updateComplete;
      expect(idsShown(widget)).to.deep.equal(['water', 'fibre', 'stress']);
      expect($(widget, '[part=heading]').textContent).to.equal(en.tip.title);
    });

    it('tip: one that is not there means the tip of the day, and one line names the nearest', async () => {
      let widget!: GutSkinDietTip;
      const [expected] = titles(await show('gut-skin-diet-tip'));
      const lines = await warningsOf(async () => void (widget = await show('gut-skin-diet-tip', { tip: 'fiber' })));
      expect(titles(widget)).to.deep.equal([expected]);
      expect(words(widget, '.eyebrow')).to.contain(en.tip.today);
      expect(lines).to.have.length(1);
      expect(lines[0])
        .to.contain('<gut-skin-diet-tip> tip="fiber"')
        .and.contain('Nearest: "fibre"')
        .and.contain('low-gl-meals');
    });

    it('tip: the good ones of a list stay', async () => {
      let widget!: GutSkinDietTip;
      const lines = await warningsOf(
        async () => void (widget = await show('gut-skin-diet-tip', { tip: 'sleep, slepe' })),
      );
      expect(idsShown(widget)).to.deep.equal(['sleep']);
      expect(lines).to.have.length(1);
      expect(lines[0]).to.contain('"slepe"').and.contain('"sleep"');
    });

    it('condition: only tips for it', async () => {
      const suited = data.entries.filter((tip) => (tip.conditions as string[]).includes('eczema')).map((tip) => tip.id);
      const widget = await show('gut-skin-diet-tip', { condition: ' eczema ', count: 12 });
      expect(idsShown(widget)).to.have.members(suited);
    });

    it('condition: one that is not there means all, and one line names the nearest', async () => {
      let widget!: GutSkinDietTip;
      const lines = await warningsOf(
        async () => void (widget = await show('gut-skin-diet-tip', { condition: 'exzema', count: 12 })),
      );
      expect(titles(widget)).to.have.length(12);
      expect(lines).to.have.length(1);
      expect(lines[0]).to.contain('condition="exzema"').and.contain('Nearest: "eczema"').and.contain('psoriasis');
    });
  });

  it('keeps what is open when it is moved', async () => {
    const widget = await show('gut-skin-diet-tip', { tip: 'fibre' });
    const details = $<HTMLDetailsElement>(widget, '.sources');
    details.open = true;
    await until(() => details.querySelector('ol'));
    put('<section></section>').append(widget);
    await widget.updateComplete;
    expect($(widget, '.sources')).to.equal(details);
    expect(details.open).to.be.true;
    expect(details.querySelector('li')).not.to.equal(null);
  });
});
