/** A card as an article: headings, paragraphs and lists, in the order of the widget, with all that makes it honest. Pure. */
import type { Calls, Hazard, Named, Reference, Warned, Certainty, RedFlag } from '../../src/dataset/types.js';
import type { CardWords } from './words.js';

export type Block = { heading: string } | { text: string; strong?: string } | { list: readonly string[] };

/** What the cards of a collection share, in one language. */
export interface Context extends Warned, Partial<Named>, Partial<Calls> {
  words: CardWords;
  language: string;
  references: ReadonlyMap<string, Reference>;
  flags: ReadonlyMap<string, RedFlag>;
  grading: string;
}

/** What stands on the cards of a collection. */
export interface Layout<Entry> {
  title: (entry: Entry, context: Context) => string;
  body: (entry: Entry, context: Context) => Block[];
}

export const heading = (text: string): Block => ({ heading: text });
/** Nothing where there is nothing to say. */
export const text = (said: string | undefined, strong?: string): Block[] =>
  said ? [{ text: said, ...(strong && { strong }) }] : [];
export const list = (items: readonly string[]): Block[] => (items.length ? [{ list: items }] : []);
export const section = (title: string, ...blocks: readonly Block[][]): Block[] => {
  const inside = blocks.flat();
  return inside.length ? [heading(title), ...inside] : [];
};

/** How sure it is, what that means, and who says so. */
export function sure({ words: { base }, grading }: Context, grade: Certainty): Block[] {
  const means = base.certaintyMeans[grade];
  return text(grade === 'not-graded' ? means : `${means} ${grading}`, base.certainty[grade]);
}

/** The warnings of what an entry names. */
export const warningsOf = ({ hazards, words }: Context, ids: readonly string[] = []): Block[] =>
  section(
    words.base.tip.caution,
    list(ids.flatMap((id) => hazards[id] ?? []).map(({ name, warning }: Hazard) => `${name}: ${warning}`)),
  );

/** Warning signs, the most urgent first as the ids stand; each says what to do. */
export const signsOf = ({ flags, words }: Context, ids: readonly string[] = []): Block[] => {
  const order = ['emergency', 'urgent', 'soon'] as const;
  const found = ids.flatMap((id) => flags.get(id) ?? []);
  return list(
    order.flatMap((urgency) =>
      found
        .filter((flag) => flag.urgency === urgency)
        .map(({ sign, action }) => `${words.base.when[urgency]} — ${sign.replace(/\.$/, '')}. ${action}`),
    ),
  );
};

/** Numbers that a text promises: the page of a card knows no visitor's country, so it has them all. */
export function callsOf({ emergency = [], words: { base } }: Context, numbers: readonly string[] = []): Block[] {
  const crisis = emergency.flatMap(({ name, crisis }) => (crisis ? [`${name}: ${crisis.name}, ${crisis.number}`] : []));
  return [
    ...(numbers.includes('emergency')
      ? [
          ...text(base.help.callThere),
          ...list(emergency.map(({ name, number, note }) => [`${name}: ${number}`, note].filter(Boolean).join('. '))),
        ]
      : []),
    ...(numbers.includes('crisis') ? [...text(base.help.talkThere), ...list(crisis)] : []),
  ];
}

/** A source as the widgets list it, and the way to it. */
export function sourceOf({ words: { sources: t } }: Context, reference: Reference): { said: string; href: string } {
  const { authors, title, journal, year, accessed, design, people, funding, doi, url = '' } = reference;
  const when = year ?? (accessed ? t.read(accessed) : '');
  const said = `${authors.join(', ').replace(/\.$/, '')}. ${title.replace(/\.$/, '')}. ${journal}, ${when}. ${t.design[design]}: ${people}.`;
  return { said: funding ? `${said} ${t.funding} ${funding}.` : said, href: doi ? `https://doi.org/${doi}` : url };
}
