/** Each card as Markdown, so that a clinic's search, or an assistant, quotes it with its certainty, its cautions and its sources. */
import type { Print } from '../../src/changes/changes.js';
import { namedIn } from '../../src/dataset/follow.js';
import { entryShapes } from '../../src/dataset/schema.js';
import { about, cited, slice } from '../../src/dataset/slice.js';
import type { Dataset } from '../../src/dataset/types.js';
import { section, sourceOf, type Block, type Context, type Layout } from './article.js';
import { layouts } from './layouts.js';
import { cardWords, type CardWords } from './words.js';

type Card = { id: string; updated: string; reviewed: { by: string; on: string } | null };
type Carded = keyof typeof layouts;

/** What Markdown would take for its own; what keeps words on one line is for pages. */
export const plain = (text: string) =>
  text
    .replaceAll('\u00a0', ' ')
    .replaceAll('\u2060', '')
    .replace(/[\\`*_[\]<>]/g, '\\$&')
    .replace(/^(\s*)([#+-]|\d+[.)](?=\s))/, '$1\\$2');

function write(block: Block): string {
  if ('heading' in block) return `## ${plain(block.heading)}`;
  if ('list' in block) return block.list.map((item) => `- ${plain(item)}`).join('\n');
  return block.strong ? `**${plain(block.strong)}.** ${plain(block.text)}` : plain(block.text);
}

/** What every card of a collection shares in one language. */
function contextOf(data: Dataset, name: Carded, language: string, words: CardWords): Context {
  const content = slice(data, name, language);
  const { entries } = cited(data, undefined, language);
  return {
    ...content,
    words,
    language,
    references: new Map(entries.map((reference) => [reference.id, reference])),
    flags: new Map(slice(data, 'red-flags', language).entries.map((flag) => [flag.id, flag])),
    grading: about(data, language).grading,
  };
}

/** Everything that a card rests on: its own sources, and those of the warnings and the signs that it shows. */
function sourcesOf(data: Dataset, name: Carded, card: Card): string[] {
  const shape = entryShapes[name];
  const of = (file: 'hazards' | 'red-flags', kind: 'hazards' | 'flags') => {
    const ids = namedIn(kind, shape, card);
    return (data[file].entries as { id: string; sources: string[] }[]).flatMap((one) =>
      ids.includes(one.id) ? one.sources : [],
    );
  };
  return [
    ...new Set([...namedIn('references', shape, card), ...of('hazards', 'hazards'), ...of('red-flags', 'flags')]),
  ];
}

function article(data: Dataset, name: Carded, card: Card, context: Context, hash: string): string {
  const { title, body } = layouts[name] as unknown as Layout<unknown>;
  const { base } = context.words;
  const { version, review } = about(data, context.language);
  const entry = (slice(data, name, context.language).entries as { id: string }[]).find(({ id }) => id === card.id);
  const said = title(entry, context);
  const front = {
    title: plain(said),
    card: `${name}/${card.id}`,
    language: context.language,
    updated: card.updated,
    version,
    hash,
  };
  const sources = sourcesOf(data, name, card).flatMap((id) => context.references.get(id) ?? []);
  const list = sources.map((reference, i) => {
    const { said, href } = sourceOf(context, reference);
    return `${i + 1}. ${plain(said)} <${href}>`;
  });
  const by = card.reviewed ? base.reviewed(card.reviewed.by, base.date(card.reviewed.on)) : review;
  return (
    [
      `---\n${Object.entries(front)
        .map(([key, value]) => `${key}: ${JSON.stringify(value)}`)
        .join('\n')}\n---`,
      `# ${plain(said)}`,
      ...body(entry, context).map(write),
      ...section(base.sources(sources.length), [{ list: [] }])
        .slice(0, 1)
        .map(write),
      list.join('\n'),
      `${plain(by)} ${plain(base.updated(base.date(card.updated)))}`,
    ].join('\n\n') + '\n'
  );
}

/** Every card in every language: `cards/faq/what-is.en.md`. */
export async function cardFiles(
  data: Dataset,
  prints: Readonly<Record<string, Print>>,
): Promise<[file: string, text: string][]> {
  const all = data.meta.languages.map(async (language) => {
    const words = await cardWords(language);
    return (Object.keys(layouts) as Carded[]).flatMap((name) => {
      const context = contextOf(data, name, language, words);
      return (data[name].entries as Card[]).map((card): [string, string] => {
        const id = `${name}/${card.id}`;
        return [`cards/${id}.${language}.md`, article(data, name, card, context, prints[id]?.hash ?? '')];
      });
    });
  });
  return (await Promise.all(all)).flat();
}
