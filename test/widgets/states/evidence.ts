import { $, openSources, page, show, type AnyWidget } from '../support.js';
import { common, of, type State } from './common.js';

const tag = 'gut-skin-evidence';
const press = (id: string) => async (widget: AnyWidget) => {
  $(widget, `[data-id="${id}"] button`).click();
  await widget.updateComplete;
};

export const states: State[] = [
  ...common(tag, { condition: 'psoriasis' }),
  { name: 'whole', build: of(tag) },
  { name: 'of one condition', build: of(tag, { condition: 'eczema' }) },
  { name: 'of one age', build: of(tag, { age: 'adults' }) },
  { name: 'with nothing found', build: of(tag, { condition: 'psoriasis', age: 'babies' }) },
  { name: 'with a strain open', build: of(tag, {}, press('lrh-hn001')) },
  {
    name: 'with a strain and its sources open',
    build: of(tag, { condition: 'eczema' }, async (widget: AnyWidget) => {
      await press('lrh-gg')(widget);
      await openSources(widget, '#more-lrh-gg');
    }),
  },
  {
    name: 'with a strain open that has a card of its own on the page',
    async build(lang) {
      await show('gut-skin-strain', { lang, strain: 'lrh-sp1', 'heading-level': 3 });
      const widget = await show(tag, { lang, condition: 'acne' });
      await press('lrh-sp1')(widget);
      page.append(widget);
      return widget;
    },
  },
];
