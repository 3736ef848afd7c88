/** A word of a widget as sentences: what a translator sees, and where each belongs. */
import { at, map, type Piece, type Way } from './said.js';
import type { Word } from './words.js';

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
