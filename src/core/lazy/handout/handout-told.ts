/** What any card tells on its handout. Pure. */
import type { Certainty, Numbers, Slices } from '../../../dataset/types.js';
import type { ConditionWords } from '../../../i18n/condition/en.js';
import type { HandoutWords } from '../../../i18n/handout/en.js';
import type { NutrientWords } from '../../../i18n/nutrient/en.js';
import type { Shared } from '../../needs.js';

/** A sentence or some, with what it is about before it. */
export interface Line {
  label?: string | undefined;
  text: string;
}

/** What is a card's own. */
export interface Told {
  title: string;
  lead: string;
  known: Line[];
  unknown: Line[];
  care: Line[];
  /** When to see a doctor: the card's own signs and reasons; none where it has none of its own. */
  signs?: Line[];
  /** Ids. */
  sources: readonly string[];
  /** Whom its texts speak of calling. */
  numbers?: readonly Numbers[] | undefined;
}
export type Printable = keyof HandoutWords['questions'];
type Data<Name extends Printable, Own = unknown> = Shared & Slices[Name] & Own;
export interface Cards {
  conditions: Data<'conditions', { t: ConditionWords; flags: Slices['red-flags'] }>;
  strains: Data<'strains'>;
  nutrients: Data<'nutrients', { t: NutrientWords }>;
  'diet-tips': Data<'diet-tips'>;
}

/** A grade, and what it means: how far what is known may be from the truth. */
export const sure = ({ words }: Shared, grade: Certainty, label?: string): Line => ({
  label,
  text: `${words.certainty[grade]}. ${words.certaintyMeans[grade]}`,
});
