/**
 * Characters that nobody sees and that change what the others say: they turn a line around, end it, or hide in a word. One
 * rule for the bundled content, for a site owner's own, and for the files that a visitor saves. It needs nothing, so that it
 * may ship.
 *
 * Refused are control characters (C0, C1), line ends, marks of direction, soft hyphens (CSS hyphenates), zero-width blanks and
 * byte-order marks, fillers that look like nothing, halves of a pair, and what a decoder writes for bytes it can't read.
 * Joiners (U+200C, U+200D) stay between letters that join, since emoji, Persian and Hindi are written with them; beside
 * Latin or Hangul they only keep a word from being found. Variation selectors and tags stay: they make emoji and flags.
 *
 * The pattern is published in `dataset.schema.json`, and not every reader of it knows classes such as `\p{Cf}`.
 */
const never =
  '[\\u0000-\\u001F\\u007F-\\u009F\\u00AD\\u034F\\u061C\\u115F\\u1160\\u180E\\u200B\\u200E\\u200F\\u2028-\\u202E\\u2060-\\u206F\\u2800\\u3164\\uD800-\\uDFFF\\uFEFF\\uFFA0\\uFFF9-\\uFFFD]';
const joiner = '[\\u200C\\u200D]';
/** What doesn't join: Latin, punctuation, another joiner, Hangul. */
const apart = '[\\u0000-\\u02FF\\u1100-\\u11FF\\u2000-\\u206F\\u3000-\\u303F\\u3130-\\u318F\\uAC00-\\uD7AF]';
const fault = `${never}|(?:^|${apart})${joiner}|${joiner}(?:${apart}|$)`;

const faulty = new RegExp(fault, 'u'); // with `u` a half is one only when the other half is missing
const unseen = new RegExp(`${never}|${joiner}`, 'u');
const everyUnseen = new RegExp(unseen, 'gu');
const everyNever = new RegExp(never, 'gu');

/** Holds for a text without any of them. */
export const clear = new RegExp(`^(?![\\s\\S]*(?:${fault}))`, 'u');

const number = (character: string) => (character.codePointAt(0) ?? 0).toString(16).padStart(4, '0');
const kinds: readonly (readonly [RegExp, what: string, instead: string])[] = [
  [/[\n-\r\x85\u2028\u2029]/, 'a line end', 'write a space, or another item where there is a list'],
  [/\t/, 'a tab', 'write a space'],
  [/[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/, 'it turns the text around', 'leave it out'],
  [/[\uD800-\uDFFF]/, 'half of a character', 'write the whole one'],
  [/\uFFFD/, 'it stands for bytes that could not be read', 'save the file as UTF-8'],
  [/[\0-\x9F]/, 'a control character', 'leave it out'],
  [/./u, 'nobody sees it', 'leave it out'],
];

/** Names the first of them in a text, and says what to write instead. */
export function whyNotClear(text: string): string {
  const found = unseen.exec(faulty.exec(text)?.[0] ?? '')?.[0] ?? '';
  const [, what, instead] = kinds.find(([kind]) => kind.test(found)) ?? [];
  return `a text holds no U+${number(found).toUpperCase()} (${what}): ${instead}`;
}

/** For people who look for them: each as `\u202e`. */
export const visible = (text: string) => text.replace(everyUnseen, (one) => `\\u${number(one)}`);

/** For a text that nobody has checked, or that is no line on a screen: a line end or a joined blank becomes a blank, the others go. */
export const oneLine = (text: string) =>
  text
    .replace(/[\t-\r\x85\xA0\u2028\u2029]+/g, ' ')
    .replace(everyNever, '')
    .replace(/ +/g, ' ')
    .trim();
