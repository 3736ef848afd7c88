/** The rule of the quiz: pure functions, tested over every combination of safety answers. Nothing here is kept or sent. */
import type { Content, Quiz, QuizAnswer, QuizItem, RedFlag, Urgency } from '../../dataset/types.js';

/** "I would rather not say": an answer that every item has and that never counts. */
export const SKIP = 'skip';

/** Item id → ids of the chosen answers. */
export type Answers = Readonly<Record<string, readonly string[]>>;

/** What the answers so far mean for what is shown. */
export interface Reading {
  /** Items to ask; those that speak of something hidden are left out. */
  items: QuizItem[];
  hidden: ReadonlySet<Content>;
  /** Warning signs, most urgent first. */
  flags: RedFlag[];
  notes: Quiz['notes'];
  conditions: string[];
}

const urgency: Record<Urgency, number> = { emergency: 0, urgent: 1, soon: 2 };

/** Reads the answers. Scores play no part in it, so they can never soften a warning. */
export function read(quiz: Quiz, flags: readonly RedFlag[], answers: Answers): Reading {
  const chosenIn = (items: readonly QuizItem[]): QuizAnswer[] =>
    items.flatMap((item) => item.answers.filter((answer) => answers[item.id]?.includes(answer.id)));
  // Only safety answers hide, and all of them come first, so that no later answer can unask a question.
  const hidden = new Set(
    chosenIn(quiz.items.filter((item) => item.section === 'safety')).flatMap((answer) => answer.hide ?? []),
  );
  const items = quiz.items.filter((item) => !item.contains?.some((content) => hidden.has(content)));
  const chosen = chosenIn(items);
  const ids = new Set(chosen.map((answer) => answer.id));
  const meant = [
    ...chosen,
    ...quiz.combinations.filter(({ every }) => every.every((any) => any.some((id) => ids.has(id)))),
  ];
  const flagIds = new Set(meant.flatMap((m) => m.flags ?? []));
  const noteIds = new Set(meant.flatMap((m) => m.notes ?? []));
  return {
    items,
    hidden,
    flags: flags.filter((flag) => flagIds.has(flag.id)).sort((a, b) => urgency[a.urgency] - urgency[b.urgency]),
    notes: quiz.notes.filter((note) => noteIds.has(note.id)),
    conditions: [...new Set(chosen.flatMap((answer) => answer.conditions ?? []))],
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

export interface AreaScore {
  area: Quiz['areas'][number];
  /** 0 to 100; null when fewer than half of the area's items were answered. */
  score: number | null;
  band: Quiz['bands'][number];
}

/**
 * One score an area: round(100 × points ÷ most points of the items that were answered). Never added up to a total.
 * Areas whose every item is hidden have none. The rule is this project's own and has not been tested in people.
 */
export function scoreAreas(quiz: Quiz, { items }: Reading, answers: Answers): AreaScore[] {
  const bands = [...quiz.bands].sort((a, b) => (b.from ?? -1) - (a.from ?? -1));
  return quiz.areas.flatMap((area) => {
    const own = items.filter((item) => item.section === area.id);
    const counted = own.flatMap((item) => {
      const points = item.answers.find((answer) => answers[item.id]?.[0] === answer.id)?.points;
      return points === undefined ? [] : [{ points, most: Math.max(...item.answers.map((a) => a.points ?? 0)) }];
    });
    if (!own.length) return [];
    let points = 0;
    let most = 0;
    for (const one of counted) {
      points += one.points;
      most += one.most;
    }
    const score = counted.length && counted.length * 2 >= own.length ? Math.round((100 * points) / most) : null;
    const band = bands.find((b) => (score === null ? b.from === null : b.from !== null && score >= b.from));
    return band ? [{ area, score, band }] : [];
  });
}
