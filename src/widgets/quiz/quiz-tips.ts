import type { Certainty, DietTip } from '../../dataset/types.js';
import type { AreaStep, Reading } from './quiz-logic.js';

const sureness: readonly Certainty[] = ['not-graded', 'very-low', 'low', 'moderate', 'high'];
/** What an answer that a tip names weighs at the least, beside 0 to 3 points of room. */
const CONCERN = 2;

/**
 * How much an answer asks for a tip; 0 where none does, so that nobody is told to do less of what they don't do. A site
 * owner's own tip may name no answers: then it goes by the room in its areas.
 */
function need(tip: DietTip, { given }: Reading, areas: readonly AreaStep[]) {
  if (tip.fits) {
    const asking = given.filter(({ id }) => tip.fits?.includes(id));
    return Math.max(0, ...asking.map(({ points = 3 }) => Math.max(3 - points, CONCERN)));
  }
  if (!tip.areas.length) return 1;
  return Math.max(0, ...areas.map(({ area, average }) => (tip.areas.includes(area.id) ? 3 - (average ?? 3) : 0)));
}

/**
 * The most useful tips: those that the answers ask for most, that suit the skin concern that was named, and the surer
 * ones; an area counts once, so that tips spread. Nothing that speaks of something hidden.
 */
export function usefulTips(
  tips: readonly DietTip[],
  areas: readonly AreaStep[],
  reading: Reading,
  count = 3,
): DietTip[] {
  const worth = tips.flatMap((tip) => {
    const asked = tip.contains.some((content) => reading.hidden.has(content)) ? 0 : need(tip, reading, areas);
    const suits = tip.conditions.some((condition) => reading.conditions.includes(condition));
    // The fewer concerns a tip is for, the more it is for this one; one for other concerns comes later.
    const { length } = reading.conditions.length ? tip.conditions : [];
    const bonus = suits ? 0.5 + 0.5 / length : length ? -0.5 : 0;
    return asked ? [{ tip, worth: asked + bonus + sureness.indexOf(tip.certainty) / 4 }] : [];
  });
  const picked: DietTip[] = [];
  while (picked.length < count && worth.length) {
    const now = (one: (typeof worth)[number]) =>
      one.worth - (one.tip.areas.some((area) => picked.some((p) => p.areas.includes(area))) ? CONCERN : 0);
    worth.sort((a, b) => now(b) - now(a) || (a.tip.id < b.tip.id ? -1 : 1));
    picked.push(...worth.splice(0, 1).map(({ tip }) => tip));
  }
  return picked;
}
