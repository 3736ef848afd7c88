/** What a visitor types and what an entry says, brought to one way of writing. Pure. */
import type { Faq } from '../../dataset/types.js';

const vowel = '[\u1161-\u1175]';
const leads = 'ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ'.normalize('NFKD');
/** The same letters at the end of a syllable; ㄸ, ㅃ and ㅉ never stand there. */
const tails = '\u11a8\u11a9\u11ab\u11ae\0\u11af\u11b7\u11b8\0\u11ba\u11bb\u11bc\u11bd\0\u11be\u11bf\u11c0\u11c1\u11c2';
/** Half-width letters don't say where a syllable ends: a consonant that no vowel follows belongs to the one before. */
const loose = new RegExp(`(?<=${vowel})([\u1100-\u1112])(?!${vowel})`, 'g');

/** Full and half width, letters and syllables, case, accents, dashes and marks: all alike, words with one blank between. */
export const fold = (text: string) =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}+/gu, '')
    .replace(loose, (lead) => tails[leads.indexOf(lead)]?.replace('\0', lead) ?? lead)
    .normalize('NFC')
    .replace(/[’'ʼ]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** English words that a question is made of and that say nothing of what it is about. */
const small = new Set(
  'a an the is are am was do does did can could should would will may i me my it this that to of for from in on at and or if with what which how why when who have has be get good bad help any there'.split(
    ' ',
  ),
);
/** Korean particles at the end of a word, and the words that make a question of it. */
const particle =
  /(?:에서는|에서도|이라도|으로|에는|에도|에서|까지|부터|한테|이랑|하고|은|는|이|가|을|를|에|의|도|만|로|와|과|랑)$/;
const asking =
  /^(?:왜|어떻게|뭐|무엇|정말|진짜|좋나요|좋아요|되나요|돼요|될까요|있나요|인가요|일까요|할까요|나요|먹어도|해도)$/;

/** What a query asks for: each of its words in all the ways that count as said. */
export function wordsOf(query: string): string[][] {
  const all = fold(query).split(' ').filter(Boolean);
  const telling = all.filter((word) => !small.has(word) && !asking.test(word));
  return (telling.length ? telling : all).map((word) =>
    /\p{Script=Hangul}/u.test(word)
      ? [word, word.length > 2 ? word.replace(particle, '') : word]
      : [word, word.length > 3 ? word.replace(/(?<!s)s$/, '') : word],
  );
}

/** What an entry asks and answers, and the other words people look for it by. */
interface Folded {
  text: string;
  /** Without blanks: Korean may leave one out or set one. */
  closed: string;
}
const folded = new WeakMap<Faq, Folded>();
function foldedOf(entry: Faq): Folded {
  let made = folded.get(entry);
  if (!made) {
    const { question, answer, search } = entry;
    const text = fold(`${question} ${answer} ${search ?? ''}`);
    made = { text, closed: text.replaceAll(' ', '') };
    folded.set(entry, made);
  }
  return made;
}

/** Letters that a slow phone folds without making anybody wait; all that is bundled in a language has fewer. */
const portion = 50_000;

/** Folds as many of them as are a portion; whether all are folded now. */
export function foldSome(entries: readonly Faq[]): boolean {
  let letters = 0;
  for (const entry of entries) {
    if (folded.has(entry)) continue;
    if (letters >= portion) return false;
    letters += foldedOf(entry).text.length;
  }
  return true;
}

/** Whether an entry says every word. */
export function says(entry: Faq, words: readonly (readonly string[])[]): boolean {
  const { text, closed } = foldedOf(entry);
  const has = (word: string) => (/\p{Script=Hangul}/u.test(word) ? closed : text).includes(word);
  return words.every((ways) => ways.some(has));
}
