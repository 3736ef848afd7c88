/** The text of a file, whatever program wrote it. What can't be read for sure is refused, or shown before it is taken. */
export interface Decoded {
  text: string;
  /** The file does not say in which letters it is written: somebody has to look whether it reads right. */
  guessed?: boolean;
}

/** By the mark at its beginning. */
const marks: readonly [string, readonly number[]][] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

function read(encoding: string, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** UTF-8 or UTF-16; for tables also what Excel writes as plain "CSV" in Korea and in the west. */
export function decode(bytes: Uint8Array): Decoded | { broken: 'damaged' | 'coding' } {
  const marked = marks.find(([, mark]) => mark.every((byte, i) => bytes[i] === byte));
  const text = read(marked?.[0] ?? 'utf-8', bytes);
  if (text !== undefined && (marked || !text.includes('\0'))) return { text };
  // A table has "day" in its head, in whatever letters of one byte the rest may be.
  const raw = new TextDecoder('windows-1252').decode(bytes);
  if (marked || !/^(.*\n)?.*\bday\b/i.test(raw.slice(0, 1000).replace(/\0/g, '').replace(/\r/g, '\n')))
    return { broken: 'damaged' };
  const korean = read('euc-kr', bytes);
  if (korean !== undefined && looksKorean(bytes)) return { text: korean, guessed: true };
  return looksWestern(raw) ? { text: raw, guessed: true } : { broken: 'coding' };
}

/**
 * Korean is written in the syllables of the national standard, two bytes from A1 up each; a western apostrophe and the letter
 * after it make a rare syllable of a later extension.
 */
function looksKorean(bytes: Uint8Array) {
  let common = 0;
  let rare = 0;
  for (let at = 0; at < bytes.length; at++) {
    const lead = bytes[at] ?? 0;
    const trail = bytes[at + 1] ?? 0;
    if (lead < 0x80) continue;
    if (lead >= 0xb0 && lead <= 0xc8 && trail >= 0xa1) common++;
    else if (lead < 0xa1 || trail < 0xa1) rare++;
    at++;
  }
  return common > rare;
}

/** No control letters, no capital after a small letter, no sign inside a word or in a row, no word without a plain letter. */
const looksWestern = (text: string) =>
  !/[\0\u0080-\u009f]|\p{Ll}[À-ÞŠŽŒŸ]|\p{L}[ƒ¡-¿×÷‚„†‡ˆ‰‹›˜™]\p{L}|[‚ƒ„†‡ˆ‰‹Œ][^\0-\x7f]|[À-ÿŠšŽžŒœŸ]{3}/u.test(text);
