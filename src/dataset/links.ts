/** What a schema of shapes can't say: ids and sources that stand once, links that resolve. */
import type { Kind } from './fields.js';
import { marked } from './follow.js';
import { meant } from './meant.js';
import type { Path, Report } from './paths.js';
import { cardsOf, checkRelated } from './related.js';
import { files, shapes, type Dataset } from './schema.js';

/** Reports every broken link, with the path to it. */
export function checkLinks(data: Dataset, report: Report) {
  const ids = (name: Exclude<keyof Dataset, 'meta' | 'quiz'>) => new Set(data[name].entries.map((entry) => entry.id));
  const unique = (path: Path, entries: readonly { id: string }[]) =>
    entries.forEach(
      (entry, i) =>
        entries.findIndex((e) => e.id === entry.id) < i &&
        report([...path, i, 'id'], `the id "${entry.id}" is used twice`),
    );
  const known: Record<Kind, ReadonlySet<string>> = {
    references: ids('references'),
    conditions: new Set([...ids('conditions'), ...ids('subjects')]),
    flags: ids('red-flags'),
    notes: new Set(data.quiz.notes.map((n) => n.id)),
    areas: new Set(data.quiz.areas.map((a) => a.id)),
    hazards: ids('hazards'),
    cards: cardsOf(data),
    answers: new Set(data.quiz.items.flatMap((item) => item.answers.map((a) => a.id))),
  };
  for (const [name, content] of Object.entries(data))
    if ('entries' in content) unique([name, 'entries'], content.entries);
  // One namespace: a study or a tip names either.
  const conditions = ids('conditions');
  data.subjects.entries.forEach(
    ({ id }, i) =>
      conditions.has(id) && report(['subjects', 'entries', i, 'id'], `the id "${id}" is that of a condition`),
  );
  for (const part of ['areas', 'screens', 'items', 'notes', 'bands'] as const) unique(['quiz', part], data.quiz[part]);
  // Answers are known by their id alone, so they differ across all questions.
  const answered = new Set<string>();
  data.quiz.items.forEach((item, i) =>
    item.answers.forEach((answer, a) => {
      if (answered.has(answer.id))
        report(['quiz', 'items', i, 'answers', a, 'id'], `the id "${answer.id}" is used twice`);
      answered.add(answer.id);
    }),
  );

  for (const name of files)
    for (const { what, value, path } of marked('names', shapes[name], data[name], [name])) {
      const id = value as string;
      if (!known[what].has(id)) report(path, `"${id}" is not an id of ${what}${meant(id, known[what])}`);
    }

  checkRelated(data, report);
  checkTwins(data, report);
  checkQuiz(data.quiz, known, report);
}

/** The parts of the quiz hang together: what an item counts for, what hides, and what comes first. */
function checkQuiz(
  quiz: Dataset['quiz'],
  known: Readonly<Record<'areas' | 'answers', ReadonlySet<string>>>,
  report: Report,
) {
  const sections = new Set(['safety', 'context', ...known.areas]);
  /** Answers to earlier screens: what else a screen hangs on could change while it is shown. */
  const earlier = new Set<string>();
  const checkPlace = (thing: { after?: string[] | undefined; unless?: string[] | undefined }, path: Path) => {
    for (const key of ['after', 'unless'] as const)
      thing[key]?.forEach(
        (id, i) =>
          known.answers.has(id) &&
          !earlier.has(id) &&
          report([...path, key, i], `"${id}" is no answer to an earlier screen`),
      );
  };
  const screens = quiz.screens.map(({ items }) => items);
  const ids = quiz.items.map(({ id }) => id);
  if (screens.flat().join() !== ids.join())
    report(['quiz', 'screens'], `the screens must hold the items once and in their order: ${ids.join(', ')}`);
  quiz.items.forEach((item, i) => {
    const here: Path = ['quiz', 'items', i];
    const screen = screens.find((items) => items.includes(item.id));
    if (screen?.[0] === item.id)
      quiz.items
        .slice(0, i)
        .filter(({ id }) => !screen.includes(id))
        .forEach(({ answers }) => answers.forEach(({ id }) => earlier.add(id)));
    if (!sections.has(item.section))
      report(
        [...here, 'section'],
        `"${item.section}" is neither safety, context nor an area${meant(item.section, sections)}`,
      );
    checkPlace(item, here);
    item.answers.forEach((answer, a) => {
      const at: Path = [...here, 'answers', a];
      checkPlace(answer, at);
      if (known.areas.has(item.section) !== (answer.points !== undefined))
        report(
          [...at, 'points'],
          answer.points === undefined ? 'an answer of a scored item needs points' : 'only scored items have points',
        );
      if (answer.hide && item.section !== 'safety')
        report([...at, 'hide'], 'only safety items hide, and they come first, so that no answer unasks an earlier one');
    });
  });
  quiz.screens.forEach(
    ({ title, items }, i) =>
      items.length > 1 && !title && report(['quiz', 'screens', i, 'title'], 'several items on a screen need a title'),
  );
}

/** A source stands in the list once, or a reader would take one study for two. */
function checkTwins({ references: { entries } }: Dataset, report: Report) {
  const letters = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
  const keys: Record<string, (reference: (typeof entries)[number]) => string | undefined> = {
    doi: ({ doi }) => doi?.toLowerCase(),
    title: ({ title, authors }) => letters(title) + ' ' + letters(authors[0] ?? ''),
  };
  for (const [key, of] of Object.entries(keys)) {
    const seen = new Map<string, string>();
    entries.forEach((entry, i) => {
      const value = of(entry);
      if (value === undefined) return;
      const twin = seen.get(value);
      if (twin !== undefined) report(['references', 'entries', i, key], `the same ${key} as "${twin}": cite that one`);
      else seen.set(value, entry.id);
    });
  }
}
