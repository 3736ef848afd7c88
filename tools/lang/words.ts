/** The words of a widget as its file of src/i18n has them: what stands in it, in order, and what each line says. */
import ts from 'typescript';
import { at, map, read, Unreadable, type Piece, type Said, type Way } from './said.js';

export interface Param {
  name: string;
  type: string;
}
export interface Word {
  /** `faq.found`. */
  path: string;
  /** The comment above it. */
  note: string;
  /** Its code, as it stands there. */
  code: string;
  params: readonly Param[];
  /** A function that takes nothing is one, too. */
  called: boolean;
  /** What it says; not there where it is no text, or where nobody can tell from the code. */
  said?: Said;
  /** Why a developer has to write it. */
  why?: string;
  /** It is the English one: nobody has translated it. */
  borrowed: boolean;
}
export type Group = Map<string, Word | Group>;
export interface Words {
  /** What stands before the words: imports and helpers, a statement each. */
  head: readonly { names: readonly string[]; code: string }[];
  /** The name of their type; '' in a file that takes the English one. */
  type: string;
  tree: Group;
}

const nameOf = (name: ts.PropertyName) =>
  ts.isIdentifier(name) || ts.isStringLiteral(name) ? name.text : name.getText();
const commentOf = (node: ts.Node, source: string) =>
  (ts.getLeadingCommentRanges(source, node.getFullStart()) ?? [])
    .map(({ pos, end }) =>
      source
        .slice(pos, end)
        .replace(/^\/\*\*?|\*\/$/g, '')
        .replace(/\n\s*\* ?/g, ' ')
        .trim(),
    ) // prettier-ignore
    .join(' ');
const declared = (statement: ts.Statement) =>
  ts.isVariableStatement(statement) ? statement.declarationList.declarations : [];

/** Without what only the compiler reads. */
const bare = (node: ts.Expression): ts.Expression =>
  ts.isAsExpression(node) || ts.isSatisfiesExpression(node) ? bare(node.expression) : node;

export function readWords(source: string): Words {
  const file = ts.createSourceFile('words.ts', source, ts.ScriptTarget.ES2022, true);
  const names = (statement: ts.Statement) => declared(statement).map(({ name }) => name.getText());
  const place = file.statements.findIndex((statement) => names(statement).includes('words'));
  const before = file.statements.slice(0, place);
  const helpers = new Map<string, ts.ArrowFunction>();
  for (const { name, initializer } of before.flatMap((statement) => [...declared(statement)]))
    if (initializer && ts.isArrowFunction(initializer)) helpers.set(name.getText(), initializer);

  const word = (property: ts.PropertyAssignment, path: string): Word => {
    const { initializer } = property;
    const called = ts.isArrowFunction(initializer);
    const found: Word = {
      path,
      note: commentOf(property, source),
      code: initializer.getText(),
      params: called
        ? initializer.parameters.map(({ name, type }) => ({ name: name.getText(), type: type?.getText() ?? '' }))
        : [],
      called,
      borrowed: /^en\b/.test(initializer.getText()),
    };
    if (found.borrowed) return found;
    try {
      return { ...found, said: read(initializer, helpers) };
    } catch (error) {
      if (error instanceof Unreadable) return { ...found, why: error.message };
      throw error;
    }
  };
  const group = (node: ts.ObjectLiteralExpression, path: string): Group =>
    new Map(
      node.properties.filter(ts.isPropertyAssignment).map((property) => {
        const name = nameOf(property.name);
        const inner = path ? `${path}.${name}` : name;
        const value = bare(property.initializer);
        return [name, ts.isObjectLiteralExpression(value) ? group(value, inner) : word(property, inner)] as const;
      }),
    );
  const words = declared(file.statements[place] ?? file.statements[0]!)[0]?.initializer;
  return {
    head: before.map((one) => ({ names: names(one), code: one.getFullText().trim() })),
    type: /export type (\w+) = typeof words/.exec(source)?.[1] ?? '',
    tree: words && ts.isObjectLiteralExpression(words) ? group(words, '') : new Map(),
  };
}

/** Every word, in order. */
export const listed = (tree: Group): Word[] =>
  [...tree.values()].flatMap((one) => (one instanceof Map ? listed(one) : [one]));

/** One sentence to translate. */
export interface Sentence {
  id: string;
  word: Word;
  source: string;
  /** Name of a slot → its code. */
  slots: ReadonlyMap<string, string>;
  way: Way;
  /** The form of a number it is for, and such numbers. */
  form?: { name: string; numbers: readonly number[] };
}

const speaks = (pieces: readonly Piece[]) => pieces.some((piece) => typeof piece === 'string' && /\p{L}/u.test(piece));

/** A name for what is put in: the parameter that its code speaks of. */
function slotsOf(pieces: readonly Piece[], { params }: Word): Map<string, string> {
  const slots = new Map<string, string>();
  for (const piece of pieces) {
    if (typeof piece === 'string' || [...slots.values()].includes(piece.code)) continue;
    const name = params.find((param) => new RegExp(`\\b${param.name}\\b`).test(piece.code))?.name ?? 'value';
    slots.set(slots.has(name) ? `${name}${slots.size}` : name, piece.code);
  }
  return slots;
}

/** As who translates sees it: `{count} sources`. Not there where a slot has no name in English. */
function shown(pieces: readonly Piece[], slots: Sentence['slots'], { params }: Word): string | undefined {
  const named = new Map([...params.map(({ name }) => [name, name] as const), ...[...slots].map(([name, code]) => [code, name] as const)]); // prettier-ignore
  if (pieces.some((piece) => typeof piece !== 'string' && !named.has(piece.code))) return undefined;
  return pieces.map((piece) => (typeof piece === 'string' ? piece : `{${named.get(piece.code) ?? ''}}`)).join('');
}

const samples = [...Array(201).keys(), 1000, 1_000_000];
/** The code of the one number in a text that its words may have to agree with. */
export function numberIn(slots: Sentence['slots'], { params }: Word): string | undefined {
  const numbers = params.filter(({ type }) => type === 'number').map(({ name }) => name);
  const found = [...slots.values()].filter((code) => numbers.includes(code.replace(/^-|^Math\.abs\((\w+)\)$/, '$1')));
  return found.length === 1 ? found[0] : undefined;
}

/** The forms that a language has for it; none where one form is all there is. */
function formsOf(slots: Sentence['slots'], word: Word, way: Way, language: string) {
  const by = numberIn(slots, word);
  if (by === undefined) return [];
  const one = way.get(`${by} === 1`);
  const rules = new Intl.PluralRules(language);
  const forms = new Map<string, number[]>();
  for (const count of samples)
    if (one === undefined || (count === 1) === one)
      forms.set(rules.select(count), [...(forms.get(rules.select(count)) ?? []), count]);
  return forms.size > 1 ? [...forms].map(([name, all]) => ({ name, numbers: all.slice(0, 4) })) : [];
}

/** What a word says in English, sentence by sentence, in the order in which `map` finds it. */
export function sentences(word: Word, language: string): Sentence[][] {
  const found: Sentence[][] = [];
  if (!word.said) return found;
  map(word.said, (pieces, way) => {
    const slots = slotsOf(pieces, word);
    const sentence = { id: '', word, source: shown(pieces, slots, word) ?? '', slots, way };
    const forms = formsOf(slots, word, way, language);
    const each: Sentence[] = forms.length ? forms.map((form) => ({ ...sentence, form })) : [sentence];
    found.push(speaks(pieces) ? each : []);
    return { is: 'text', pieces };
  });
  const several = found.filter((one) => one.length).length > 1;
  return found.map((each, i) =>
    each.map((one) => ({
      ...one,
      id: [word.path, ...(several ? [i + 1] : []), ...(one.form ? [one.form.name] : [])].join('.'),
    })),
  );
}

/** What another language says there, if it is known. */
export function translated({ word, way, slots, form }: Sentence, other: Word | undefined): string | undefined {
  const pieces = at(other?.said, way, form?.name);
  return pieces && shown(pieces, slots, word);
}
