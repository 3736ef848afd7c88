/**
 * A widget's content as an article: plain HTML that comes through wherever text may be written, and still says how sure
 * everything is and where it is from. It stands between the tags, or in a placeholder, for those whom the widget does not
 * reach. Pure; `load.ts` brings what it is made of.
 */
import type { Need, Shared } from '../core/needs.js';
import type { Emergency, Reference, Warned } from '../dataset/types.js';
import type { SourceWords } from '../i18n/sources/en.js';
import { dietTip, fact, faq } from './cards.js';
import { axis, diary, quiz } from './doors.js';
import { carePlan, condition, consult } from './signs.js';
import { byline, sourceList } from './sources.js';
import { evidence, nutrient, strain } from './strains.js';
import { Writer, escaped, type Settings } from './write.js';

/** All that an article is made of, in one language. */
export interface Content {
  title: string;
  /** What the widget itself has before its first render. */
  data: Shared & Warned & { emergency?: readonly Emergency[]; flags?: { emergency: readonly Emergency[] } };
  references: readonly Reference[];
  sourceWords: SourceWords;
  /** Where the emergency number is called, if the page does not say. */
  country: string | undefined;
}

/** How each widget reads, by the word after `gut-skin-`. What its data is, its own `<name>-data.ts` says. */
const writers = {
  axis,
  'care-plan': carePlan,
  condition,
  consult,
  diary,
  'diet-tip': dietTip,
  evidence,
  fact,
  faq,
  nutrient,
  quiz,
  strain,
};
export type ArticleName = keyof typeof writers;
export type Needs = Record<ArticleName, Need>;

const levelOf = (settings: Settings) => Math.min(Math.max(Number(settings['heading-level']) || 3, 2), 6);

/** The article of a widget with these settings, a line an element; never a blank one. */
export function article(name: ArticleName, content: Content, settings: Settings = {}): string {
  const { data, title } = content;
  const emergency = data.emergency ?? data.flags?.emergency ?? [];
  const country = settings['country']?.trim().toUpperCase() || content.country;
  const w = new Writer({ ...data, emergency }, levelOf(settings), country);
  const heading = settings['heading'] ?? title;
  if (heading) w.head(0, heading);
  const write = writers[name] as (w: Writer, data: unknown, settings: Settings) => void;
  write(w, data, settings);
  sourceList(w, content.references, content.sourceWords);
  byline(w, settings);
  return w.lines.join('\n');
}

/** The settings as attributes; a language is always said, for the words are in one. */
const attributes = (before: string, settings: Settings) =>
  Object.entries(settings).map(([name, value]) =>
    value ? ` ${before}${name}="${escaped(value)}"` : ` ${before}${name}`,
  );

/** The tag with its article inside. */
export const asTag = (name: ArticleName, settings: Settings, inside: string): string =>
  `<gut-skin-${name}${attributes('', settings).join('')}>\n${inside}\n</gut-skin-${name}>`;

/** The placeholder of the tag with its article inside, for hosts that take tags away. */
export const asPlaceholder = (name: ArticleName, settings: Settings, inside: string): string =>
  `<div data-gut-skin="${name}"${attributes('data-', settings).join('')}>\n${inside}\n</div>`;
