/** The rule of the quiz: pure functions, tested over every combination of safety answers. Nothing here is kept or sent. */
import type { Content, Quiz, QuizAnswer, QuizItem, RedFlag, Urgency } from '../../dataset/types.js';

/** "I would rather not say": an answer that every item has and that never counts. */
export const SKIP = 'skip';

/** Item id → ids of the chosen answers. */
export type Answers = Readonly<Record<string, readonly string[]>>;

/** A screen with the items that this visitor is asked on it. */
export type Screen = Omit<Quiz['screens'][number], 'items'> & { items: QuizItem[] };

/** What the answers so far mean for what is asked and shown. */
export interface Reading {
  /** Screens to show; what does not fit, or speaks of something hidden, is left out. */
  screens: Screen[];
  /** Answers that count: chosen, offered, and to a question that is asked. */
  given: QuizAnswer[];
  hidden: ReadonlySet<Content>;
  /** Warning signs, most urgent first. */
  flags: RedFlag[];
  notes: Quiz['notes'];
  conditions: string[];
}

const urgency: Record<Urgency, number> = { emergency: 0, urgent: 1, soon: 2 };

/** Reads the answers. Points play no part in it, so they can never soften a warning. */
export function read(quiz: Quiz, flags: readonly RedFlag[], answers: Answers): Reading {
  const given: QuizAnswer[] = [];
  const skipped: string[] = [];
  const hidden = new Set<Content>();
  const ids = new Set<string>();
  const gave = (id: string) => ids.has(id);
  const fits = ({ after, unless }: Pick<QuizAnswer, 'after' | 'unless'>) =>
    (!after || after.some(gave)) && !unless?.some(gave);
  // In the order of the items: what is asked hangs on earlier answers alone, and what hides comes first.
  const items = quiz.items.flatMap((item) => {
    if (!fits(item) || item.contains?.some((content) => hidden.has(content))) return [];
    const offered = item.answers.filter(fits);
    const chosen = offered.filter((answer) => answers[item.id]?.includes(answer.id));
    const silent = answers[item.id]?.includes(SKIP);
    given.push(...chosen);
    chosen.forEach(({ id }) => ids.add(id));
    if (silent) skipped.push(...(item.skipNotes ?? []));
    // Who would rather not say is shown no more than an honest yes would show.
    (silent ? offered : chosen).forEach(({ hide }) => hide?.forEach((content) => hidden.add(content)));
    return [{ ...item, answers: offered }];
  });
  const combined = quiz.combinations.filter(({ every }) => every.every((any) => any.some(gave)));
  const meant = [...given, ...combined, { flags: [], notes: skipped }];
  const flagIds = new Set(meant.flatMap((m) => m.flags ?? []));
  const noteIds = new Set(meant.flatMap((m) => m.notes ?? []));
  combined.forEach(({ without }) => without?.forEach((id) => noteIds.delete(id)));
  return {
    screens: quiz.screens
      .map((screen) => ({ ...screen, items: items.filter(({ id }) => screen.items.includes(id)) }))
      .filter((screen) => screen.items.length),
    given,
    hidden,
    flags: flags.filter((flag) => flagIds.has(flag.id)).sort((a, b) => urgency[a.urgency] - urgency[b.urgency]),
    notes: quiz.notes.filter((note) => noteIds.has(note.id)),
    conditions: [...new Set(given.flatMap((answer) => answer.conditions ?? []))],
  };
}

/**
 * Chooses or unchooses an answer. "None of these" and "I would rather not say" exclude all others;
 * past `most` answers nothing changes.
 */
export function toggle(item: QuizItem, chosen: readonly string[], id: string): readonly string[] {
  const alone = (answer: string) => answer === SKIP || item.answers.some((a) => a.id === answer && a.none);
  if (item.type === 'single') return [id];
  if (chosen.includes(id)) return chosen.filter((answer) => answer !== id);
  if (alone(id)) return [id];
  const others = chosen.filter((answer) => !alone(answer));
  return others.length >= (item.most ?? Infinity) ? chosen : [...others, id];
}

export interface AreaStep {
  area: Quiz['areas'][number];
  /** Average of the points, 0 to 3, by which steps are told and tips are ordered; null when too little was answered. */
  average: number | null;
  band: Quiz['bands'][number];
}

/**
 * One step of three an area, by the average of its answers, and never added up to a total. An area needs answers to half
 * of what was asked for it; one that nothing was asked for is left out. The rule is this project's own and has not been
 * tested in people.
 */
export function readAreas(quiz: Quiz, { screens, given }: Reading): AreaStep[] {
  const bands = [...quiz.bands].sort((a, b) => (b.from ?? -1) - (a.from ?? -1));
  const items = screens.flatMap((screen) => screen.items);
  return quiz.areas.flatMap((area) => {
    const own = items.filter((item) => item.section === area.id);
    const points = given.filter((a) => own.some((item) => item.answers.includes(a))).map((a) => a.points ?? 0);
    if (!own.length) return [];
    const enough = points.length && points.length * 2 >= own.length;
    let sum = 0;
    for (const one of points) sum += one;
    const average = enough ? sum / points.length : null;
    const band = bands.find((b) => (average === null ? b.from === null : b.from !== null && average >= b.from));
    return band ? [{ area, average, band }] : [];
  });
}
