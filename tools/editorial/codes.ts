/** A text that names a strain by its code cites a study of exactly that strain. */
import type { Dataset } from '../../src/dataset/types.js';
import { passagesOf, type Finding } from './passages.js';

const escape = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
/** As a whole, and with or without the space or hyphen that papers print at will: "BB-12", "BB12". */
const codePattern = (code: string) =>
  new RegExp(`(?<![\\p{L}\\d])L?${escape(code).replace(/[- ]|\\-/g, '[- ]?')}(?![\\p{Script=Latin}\\d])`, 'u');

/** Codes of strain collections, for strains that have no entry. */
const collections = /\b(ATCC|DSMZ?|CECT|NCC|KCTC|NCIMB|LMG|KCCM|BB)[ -]?(\d+\w*)/g;

/** Every code a strain goes by: "NCC 2461 (ST11)" is two. */
const codesOf = (strain: string) =>
  strain
    .split(/[()]/)
    .map((code) => code.trim())
    .filter(Boolean);

export function checkCodes(data: Dataset): Finding[] {
  const printed = new Map(data.references.entries.map(({ id, title, findings }) => [id, `${title}\n${findings}`]));
  /** Code → the studies that an entry of its strain cites. */
  const studied = new Map<string, Set<string>>();
  for (const { organisms, studies } of data.strains.entries)
    for (const code of organisms.flatMap(({ strain }) => (strain ? codesOf(strain) : []))) {
      const ids = studied.get(code) ?? new Set();
      studies.forEach(({ sources }) => sources.forEach((id) => ids.add(id)));
      studied.set(code, ids);
    }
  return passagesOf(data)
    .filter(({ file, field }) => !(file === 'claims' && field === 'claim'))
    .flatMap(({ file, path, place, text, sources }) => {
      const all = Object.values(text).join('\n');
      const codes = new Set([
        ...[...studied.keys()].filter((code) => codePattern(code).test(all)),
        ...[...all.matchAll(collections)].map(([, collection, number]) => `${collection} ${number}`),
      ]);
      return [...codes]
        .filter((code) => {
          const named = codePattern(code);
          return !sources.some((id) => studied.get(code)?.has(id) || named.test(printed.get(id) ?? ''));
        })
        .map((code) => ({
          file,
          path,
          place,
          message: `"${code}" is named, but none of its sources (${sources.join(', ') || 'it has none'}) is a study of that strain`,
        }));
    });
}
