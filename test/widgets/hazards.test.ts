/** A warning of what an entry names stands on every card that shows the entry, with its sources. */
import { expect } from 'chai';
import hazards from '../../data/hazards.json';
import faq from '../../data/faq.json';
import references from '../../data/references.json';
import {
  inside,
  $,
  languages,
  openSources,
  show,
  squeeze,
  until,
  words,
  type AnyWidget,
  type WidgetTag,
} from './support.js';

const cards: readonly (readonly [WidgetTag, Record<string, string>])[] = [
  ['gut-skin-axis', { pathway: 'diet-metabolism' }],
  ['gut-skin-care-plan', { procedure: 'laser' }],
  ['gut-skin-condition', { condition: 'acne' }],
  ['gut-skin-diet-tip', { tip: 'zinc' }],
  ['gut-skin-fact', { fact: 'leaky' }],
  ['gut-skin-faq', { open: 'water' }],
  ['gut-skin-nutrient', { nutrient: 'zinc' }],
  ['gut-skin-strain', { strain: 'lrh-gg' }],
];

describe('the warning of what an entry names', () => {
  for (const [tag, attributes] of cards)
    it(`is on the card: ${tag}`, async () => {
      const widget = (await show(tag, attributes)) as AnyWidget;
      const own = inside<{ entries: object[] }>(widget);
      const { data } = own;
      if (!data) throw new Error('no data');
      const [source] = references.entries;
      own.data = {
        ...data,
        hazards: { nightshade: { name: 'Nightshade', warning: 'Not for you.', sources: [source?.id] } },
        entries: data.entries.map((entry) => ({ ...entry, hazards: ['nightshade', 'unheard-of'] })),
      } as never;
      widget.requestUpdate();
      await widget.updateComplete;
      expect(words(widget)).to.contain('Nightshade: Not for you.');
      own.data = {
        ...data,
        entries: data.entries.map((entry) => ({ ...entry, hazards: undefined })),
      } as never;
      widget.requestUpdate();
      await widget.updateComplete;
      expect(words(widget)).not.to.contain('Nightshade');
    });

  for (const lang of languages)
    it(`is the one that the dataset gives, with its sources: ${lang}`, async () => {
      const widget = await show('gut-skin-faq', { open: 'isotretinoin-laser', lang });
      const hazard = hazards.entries.find(({ id }) => id === 'isotretinoin');
      const text = `${hazard?.name[lang]}: ${hazard?.warning[lang]}`;
      expect(squeeze($(widget, '#a-isotretinoin-laser .care').textContent)).to.contain(text);
      await openSources(widget, '#a-isotretinoin-laser .care');
      const title = references.entries.find(({ id }) => id === hazard?.sources[0])?.title ?? '–';
      await until(() => words(widget, '#a-isotretinoin-laser .care').includes(title));
      const naming = faq.entries.filter((entry) => /isotretinoin/i.test(entry.answer.en + entry.question.en));
      for (const { id } of naming) expect(words(widget, `#a-${id}`), id).to.contain(squeeze(hazard?.warning[lang]));
    });
});
