/** What the builder asks about each widget: which entries it can be told to show, and who it calls. Pure. */
import type { Collection } from './find.js';

export interface About {
  /** Where its entries are, and the attribute that names them; none where there is nothing to choose. */
  readonly content?: { readonly collection: Collection; readonly attribute: string; readonly most: number };
  /** Whose attributes the clinic's booking link is: its own, or those of the settings around it. */
  readonly booking?: 'own' | 'around';
  /** What it stores on the visitor's device. */
  readonly keeps?: true;
}

/** As many as a card shows at once, or as anybody reads. */
const many = 12;

/** In the order in which a clinic is likely to want them. */
export const widgets = {
  faq: { content: { collection: 'faq', attribute: 'ids', most: 40 } },
  quiz: { booking: 'around' },
  condition: { content: { collection: 'conditions', attribute: 'condition', most: 1 } },
  'diet-tip': { content: { collection: 'diet-tips', attribute: 'tip', most: many } },
  strain: { content: { collection: 'strains', attribute: 'strain', most: 1 } },
  fact: { content: { collection: 'facts', attribute: 'fact', most: many } },
  axis: { content: { collection: 'axis', attribute: 'pathway', most: 1 } },
  nutrient: { content: { collection: 'nutrients', attribute: 'nutrient', most: 1 } },
  'care-plan': { content: { collection: 'procedures', attribute: 'procedure', most: 1 }, booking: 'around' },
  evidence: { content: { collection: 'conditions', attribute: 'condition', most: 1 } },
  diary: { keeps: true },
  consult: { booking: 'own' },
} as const satisfies Record<string, About>;

export type WidgetName = keyof typeof widgets;
export const names = Object.keys(widgets) as WidgetName[];
export const about = (name: WidgetName): About => widgets[name];
