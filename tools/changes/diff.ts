/** Two editions in, what changed between them out: entry by entry, by kind. Pure. */
import { kinds, type Change, type Changed, type Edition, type Print } from '../../src/changes/changes.js';
import type { FileName } from '../../src/dataset/schema.js';
import { apart, pairs } from './pairs.js';
import { isShown } from './print.js';
import { textChanges } from './texts.js';

/** From least to most sure; what is not graded stands nowhere in it. */
const scale = ['very-low', 'low', 'moderate', 'high'];

function* gradeChanges(before: Print, after: Print): Generator<Change> {
  for (const { field, from, to } of pairs(before.grades, after.grades)) {
    const [was, is] = [scale.indexOf(from ?? ''), scale.indexOf(to ?? '')];
    if (was < 0 && is < 0) continue;
    const how = is < 0 ? 'gone' : was < 0 ? 'new' : is < was ? 'fell' : 'rose';
    yield { kind: `certainty-${how}`, fields: [field], ...(from && { from: [from] }), ...(to && { to: [to] }) };
  }
}

function* setChanges(what: 'sign' | 'source', before: Print, after: Print): Generator<Change> {
  const set = what === 'sign' ? 'warnings' : 'sources';
  const { from, to } = apart(before[set], after[set]);
  if (from) yield { kind: `${what}-gone`, from };
  if (to) yield { kind: `${what}-new`, to };
}

/** A value that is a number, be it one of people, of grams or to call. */
const isNumber = (value = '') => /^\d[\d. ]*$/.test(value);

function* detailChanges(before: Print, after: Print): Generator<Change> {
  for (const { field, from, to } of pairs(before.details, after.details)) {
    const kind = isNumber(from) && isNumber(to) ? 'number-changed' : 'detail-changed';
    yield { kind, fields: [field], ...(from && { from: [from] }), ...(to && { to: [to] }) };
  }
}

function* reviewChanges({ reviewed: from }: Print, { reviewed: to }: Print): Generator<Change> {
  if (from === to) return;
  if (from) yield { kind: 'review-gone', from: [from] };
  if (to) yield { kind: 'review-new', to: [to] };
}

const rank = ({ kind }: Change) => kinds.indexOf(kind);
const weight = ({ changes }: Changed) => Math.min(...changes.map(rank));

/** Every entry that changed, the weightiest first; of one weight, in the order of the files. */
export function diff(before: Edition, after: Edition): Changed[] {
  const names = [...new Set([...Object.keys(after.entries), ...Object.keys(before.entries)])];
  const changed = names.flatMap((entry): Changed[] => {
    const [was, is] = [before.entries[entry], after.entries[entry]];
    const print = is ?? was;
    const spoken = entry === 'meta' ? languageChanges(before, after) : [];
    if (!print || (was?.hash === is?.hash && !spoken.length)) return [];
    const own = was && is ? changesOf(was, is) : [{ kind: is ? 'entry-new' : 'entry-gone' } as const];
    const changes = [...spoken, ...own].sort((a, b) => rank(a) - rank(b));
    const on = shownOn(entry, is ? after : before);
    return changes.length ? [{ entry, name: print.name, ...(on.length && { on }), changes }] : [];
  });
  return changed.sort((a, b) => weight(a) - weight(b));

  function changesOf(was: Print, is: Print): Change[] {
    return [
      ...gradeChanges(was, is),
      ...textChanges({ print: was, ...before }, { print: is, ...after }),
      ...setChanges('sign', was, is),
      ...setChanges('source', was, is),
      ...detailChanges(was, is),
      ...reviewChanges(was, is),
    ];
  }
}

/** A language that the dataset as a whole has now, or has no more, is told once. */
function languageChanges(before: Edition, after: Edition): Change[] {
  const { from, to } = apart(before.languages, after.languages);
  return [
    ...(from ? [{ kind: 'language-gone', languages: from } as const] : []),
    ...(to ? [{ kind: 'language-new', languages: to } as const] : []),
  ];
}

/** The entries on which visitors see a source, a warning or a warning sign. */
function shownOn(entry: string, { entries }: Edition): string[] {
  const [file, id = ''] = entry.split('/');
  const shows = ({ sources = [], warnings = [] }: Print) =>
    file === 'references' ? sources.includes(id) : warnings.includes(entry);
  return Object.entries(entries).flatMap(([other, print]) =>
    shows(print) && isShown(other.split('/')[0] as FileName) ? [other] : [],
  );
}
