/** How what is kept of a release is cut short: by hashes, where it is enough to see that something is not what it was. */
import { createHash } from 'node:crypto';
import type { Print } from '../../src/changes/changes.js';
import { isThing } from '../../src/dataset/follow.js';

const hashOf = (text: string, length: number) => createHash('sha256').update(text).digest('base64url').slice(0, length);

/** 36 bits: two wordings of one text won't meet there. */
export const brief = (text: string) => hashOf(text, 6);

/** Longer values are kept as a hash. */
const longest = 24;
export const kept = (value: string) => (value.length > longest ? `#${brief(value)}` : value);

/** The same whatever the order of its keys. */
export const canonical = (value: unknown): string =>
  JSON.stringify(value, (_, part: unknown) =>
    isThing(part) ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1))) : part,
  );

/** The hash of an entry: of all that its print tells but the name, which tells nothing that the texts don't. */
export const printHash = (print: Omit<Print, 'hash'>) =>
  hashOf(canonical({ ...print, name: undefined, hash: undefined }), 16);
