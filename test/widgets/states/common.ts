/** What the states of every widget are made of. */
import {
  $,
  $$,
  make,
  never,
  once,
  page,
  rig,
  show,
  showFailed,
  until,
  type AnyWidget,
  type Attributes,
  type Spoken,
  type WidgetTag,
} from '../support.js';

export interface State {
  name: string;
  /** Puts the widget on the page in this state. */
  build(lang: Spoken): Promise<AnyWidget>;
}

const fallback = '<h3>Our own words</h3><p>Shown while nothing else is there.</p>';
/** A widget that shows its content, and what is done to it then. */
export const of =
  (tag: WidgetTag, attributes: Attributes = {}, act?: (widget: never) => Promise<unknown>, content = '') =>
  async (lang: Spoken): Promise<AnyWidget> => {
    const widget = await show(tag, { lang, ...attributes }, content);
    await act?.(widget as never);
    await widget.updateComplete;
    return widget;
  };

/** The states that any widget can be in. */
export const common = (tag: WidgetTag, attributes: Attributes = {}): State[] => [
  {
    name: 'waiting',
    async build(lang) {
      const widget = rig(make(tag, { lang }), never);
      page.append(widget);
      await until(() => $$(widget, '.late').length);
      return widget;
    },
  },
  { name: 'failed', build: (lang) => showFailed(tag, { lang }) },
  { name: 'failed, with a fallback', build: (lang) => showFailed(tag, { lang }, fallback) },
  {
    name: 'with slots and a byline',
    build: of(
      tag,
      { ...attributes, 'reviewed-by': 'Dr. Kim', 'reviewed-on': '2026-11-01' },
      undefined,
      '<h3 slot="heading">Our heading</h3><p slot="footer">Our footer</p>',
    ),
  },
];

/** Opens a `details`. */
export const open = (selector: string) => async (widget: AnyWidget) => {
  const details = $<HTMLDetailsElement>(widget, selector);
  const toggled = once(details, 'toggle');
  details.open = true;
  await toggled;
};
