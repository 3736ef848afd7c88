/**
 * One entry of a site owner's overlay, in one language: what the owner says never stands under a grade or a source of the
 * project, and what the project says for a visitor's safety is never taken away, the owner's words are added to it.
 */
import type { OwnEntry } from './own.js';
import type { Rules } from './rules.js';
import { inLanguage, isThing, same, speak, speakOver, type Thing } from './text.js';

type Fields = readonly string[];

/** What marks the owner's words, in one language. */
export interface Sayings {
  /** Instead of a grade, and what that means. */
  own: string;
  ownMeans: string;
  /** A grade that the owner gave, and what that means. */
  grade: (grade: string) => string;
  gradeMeans: string;
  /** A text of the owner's beside one of the project. */
  adds: (text: string) => string;
  /** An authority that the owner names. */
  by: (authority: string) => string;
}

/** Which entry it is, and that it is not shown; no change of what it says. */
const marks: Fields = ['id', 'hidden'];

/** Merges the entries of one collection in one language. */
export function merger(
  { grades, sources, cites: others, only, free, add, union, parts, identity, whole }: Rules,
  language: string,
  say: Sayings,
) {
  const kept = new Set([...grades, ...sources, ...free, ...add, ...union, ...parts, ...marks]);
  const list = (value: unknown) => (value ?? []) as unknown[];
  const pick = (from: Fields, value: (field: string) => unknown) =>
    Object.fromEntries(from.map((field) => [field, value(field)]));

  /** An object with the grades and sources that the owner gave, or none; a grade needs sources. */
  const owned = (thing: Thing, given: Thing, grades: Fields, sources: Fields): Thing => {
    const graded = sources.some((field) => given[field]);
    return {
      ...thing,
      ...pick(grades, (field) =>
        graded && given[field] && given[field] !== 'not-graded' ? `own-${given[field] as string}` : 'own',
      ),
      ...pick(sources, (field) => given[field] ?? []),
    };
  };
  const ownPart = (thing: Thing, given: Thing = thing): Thing =>
    'authority' in thing
      ? { ...owned(thing, given, [], ['sources']), authority: say.by(thing['authority'] as string) }
      : owned(thing, given, ['certainty'], ['sources']);
  /** A study, a step or an amount; one that is the project's own, word for word, stays what it is. */
  const part = (given: unknown, known: readonly unknown[]) =>
    known.find((one) => same(one, given)) ?? ownPart(given as Thing);

  /** The project's words first, then those of the owner that are not among them. */
  const added = (base: unknown, given: unknown): unknown => {
    if (Array.isArray(given)) {
      const has = list(base);
      const marked = given.map((one: unknown) => (isThing(one) ? ownPart(one) : say.adds(String(one))));
      return [...has, ...marked.filter((one, i) => ![one, given[i]].some((own) => has.some((old) => same(old, own))))];
    }
    const old = (base ?? '') as string;
    const rest = String(given)
      .split(/(?<=[.!?])\s+/)
      .filter((sentence) => !old.includes(sentence))
      .join(' ');
    return [base, rest && say.adds(rest)].filter(Boolean).join(' ');
  };

  return {
    /** A bundled entry with what the owner changed. */
    patch(base: Thing, given: OwnEntry): Thing {
      const fields = Object.keys(given).filter((field) => !marks.includes(field));
      const next = { ...base };
      const claims = fields.filter((field) => !kept.has(field));
      for (const field of claims)
        if (!whole.includes(field)) next[field] = speakOver(base[field], given[field], language);
        else if (inLanguage(given[field], language)) next[field] = speak(given[field], language);
      const changed = (field: string) => !same(next[field], base[field]);
      const other = identity.some(changed);
      for (const field of fields.filter((one) => kept.has(one) && inLanguage(given[one], language))) {
        const value = speak(given[field], language);
        if (free.includes(field)) next[field] = value;
        if (add.includes(field)) next[field] = added(base[field], value);
        if (union.includes(field)) next[field] = [...new Set([...list(base[field]), ...list(value)])];
        if (parts.includes(field)) next[field] = list(value).map((one) => part(one, other ? [] : list(base[field])));
      }
      if (other)
        for (const field of parts.filter((one) => !changed(one)))
          next[field] = list(base[field]).map((one) => ownPart(one as Thing, {}));
      // The owner's grade stands for what the owner wrote, so not for a language in which nothing was written.
      const spoken = !claims.length || claims.some((field) => changed(field) || inLanguage(given[field], language));
      const basis: Thing = spoken ? given : {};
      const regraded = (field: string) => field in basis && !same(basis[field], base[field]);
      const touched = claims.some(changed) || grades.some(regraded);
      const cites = (field: string) =>
        list(base[field]).length && list(basis[field]).every((id) => list(base[field]).includes(id));
      const lost = touched
        ? grades.filter(
            (grade) => regraded(grade) || claims.some((field) => changed(field) && (only[field] ?? grade) === grade),
          )
        : sources.some((field) => regraded(field) && !(grades.length > 1 && cites(field)))
          ? grades
          : [];
      if (!lost.length) return next;
      // While a grade of the project is left, so are the sources that it stands on.
      if (grades.every((grade) => lost.includes(grade) || /^own/.test(base[grade] as string)))
        return owned(next, basis, grades, sources);
      return {
        ...owned(next, basis, lost, sources),
        ...pick(sources, (field) => [...new Set([...list(base[field]), ...list(basis[field])])]),
      };
    },
    /** An entry of the owner's own. */
    fresh(given: OwnEntry): Thing {
      const entry = speak(given, language) as Thing;
      delete entry['hidden'];
      for (const field of [...parts, ...add]) {
        const value = entry[field];
        if (Array.isArray(value)) entry[field] = value.map((one: unknown) => (isThing(one) ? ownPart(one) : one));
      }
      const none = pick(others, () => []);
      return { ...none, ...owned(entry, given, grades, sources) };
    },
  };
}
