/** Writes a file of src/i18n: the code of the English one, with what a translator said in the place of its texts. */
import { format, resolveConfig } from 'prettier';
import { map, type Piece, type Said } from './said.js';
import { numberIn, sentences, translated, type Sentence } from './sentences.js';
import { listed, type Group, type Word, type Words } from './words.js';

const key = (name: string) => (/^[A-Za-z_]\w*$/.test(name) ? name : `'${name}'`);
const quoted = (text: string) => `'${text.replace(/[\\']/g, '\\$&')}'`;
const literal = (pieces: readonly Piece[]) =>
  pieces.every((piece) => typeof piece === 'string')
    ? quoted(pieces.join(''))
    : `\`${pieces.map((piece) => (typeof piece === 'string' ? piece.replace(/[\\`]|\$(?=\{)/g, '\\$&') : `\${${piece.code}}`)).join('')}\``; // prettier-ignore

function code(said: Said): string {
  if (said.is === 'text') return literal(said.pieces);
  if (said.is === 'choice') return `${said.test} ? ${code(said.yes)} : ${code(said.no)}`;
  if (said.is === 'all') return `[${said.items.map(code).join(', ')}]`;
  if (said.is === 'list') return `[${said.items.map(code).join(', ')}][${said.by}] ?? ${code(said.rest)}`;
  const forms = Object.entries(said.forms).map(([form, one]) => `${form}: ${code(one)}`);
  return `counted(${said.by}, { ${forms.join(', ')} })`;
}

/** What was said, with the code of its slots. */
const pieces = (text: string, { slots, word }: Sentence): Piece[] =>
  text.split(/(\{\w+\})/).map((piece, i) => {
    const name = piece.slice(1, -1);
    const given = slots.get(name) ?? word.params.find((param) => param.name === name)?.name;
    return i % 2 && given ? { code: given } : piece;
  });

/** A word in another language; undefined where a part of it is not said. */
function rewritten(word: Word, language: string, of: (sentence: Sentence) => string | undefined): string | undefined {
  if (!word.said) return undefined;
  const each = sentences(word, language);
  if (each.flat().some((sentence) => of(sentence) === undefined)) return undefined;
  const say = (one: Sentence): Said => ({ is: 'text', pieces: pieces(of(one) ?? '', one) });
  let place = 0;
  const said = map(word.said, (given) => {
    const here = each[place++] ?? [];
    const [only] = here;
    if (!only) return { is: 'text', pieces: given };
    if (!only.form) return say(only);
    const forms = Object.fromEntries(here.map((one) => [one.form?.name ?? '', say(one)]));
    const by = numberIn(only.slots, word) ?? '';
    return { is: 'forms', by, forms: { ...forms, other: forms['other'] ?? say(only) } };
  });
  const params = word.params.map(({ name }) => name);
  return word.called ? `(${params.join(', ')}) => ${code(said)}` : code(said);
}

/** Name of the language, for people who read code. */
const nameOf = (language: string) => new Intl.DisplayNames('en', { type: 'language' }).of(language) ?? language;

/**
 * A file for a language. A line that nobody changed stays as it was, for somebody may have written it by hand; one that is
 * not said yet takes the English.
 */
export async function writeWords(
  english: Words,
  before: Words | undefined,
  language: string,
  said: (id: string) => string | undefined,
): Promise<string> {
  const known = new Map(before && listed(before.tree).map((word) => [word.path, word]));
  const line = (word: Word): string => {
    const old = known.get(word.path);
    const own = old && !old.borrowed ? old : undefined;
    const now = (one: Sentence) => said(one.id) ?? translated(one, own);
    const all = sentences(word, language).flat();
    if (own && all.every((one) => [undefined, translated(one, own)].includes(said(one.id)))) return own.code;
    return rewritten(word, language, now) ?? own?.code ?? `en.${word.path.split('.').reduce((way, step) => `${way}${/^[A-Za-z_]\w*$/.test(step) ? `.${step}` : `['${step}']`}`)}`; // prettier-ignore
  };
  const body = (tree: Group): string =>
    [...tree].map(([name, one]) => `${key(name)}: ${one instanceof Map ? `{${body(one)}}` : line(one)},`).join('\n');
  const words = body(english.tree);
  const used = (names: readonly string[], by: string) => names.some((name) => new RegExp(`\\b${name}\\b`).test(by));
  /** What the lines lean on, and what that leans on; calendars are those of the language. */
  const head = (before ?? english).head.reduceRight<string[]>((kept, { names, code: statement }) => {
    const needed = used(names.filter((name) => name !== 'counted'), [words, ...kept].join('\n')); // prettier-ignore
    return needed ? [before ? statement : statement.replace(/'en-GB'/g, quoted(language)), ...kept] : kept;
  }, []);
  const file = [
    ...(/\bcounted\(/.test(words) ? [`import { counting } from '../counting.js';`] : []),
    `import type { ${english.type} } from './en.js';`,
    ...(/\ben[.[]/.test(words) ? [`import en from './en.js';`] : []),
    '',
    ...(/\bcounted\(/.test(words) ? [`const counted = counting(${quoted(language)});`] : []),
    ...head.map((statement) => statement.replace(/^\/\*\*.*?\*\/\s*/s, '')),
    '',
    `/** ${nameOf(language)}: brought in by \`npm run lang\`. */`,
    `const words: ${english.type} = {${words}};`,
    'export default words;',
  ].join('\n');
  const style = await resolveConfig(new URL('../../package.json', import.meta.url).pathname);
  return format(file, { ...style, parser: 'typescript' });
}
