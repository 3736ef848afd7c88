import type { Certainty, DietTip } from '../../dataset/types.js';
import type { AreaScore, Reading } from './quiz-logic.js';

const sureness: readonly Certainty[] = ['not-graded', 'very-low', 'low', 'moderate', 'high'];

/**
 * The most useful tips: those for areas with the most room, for the skin concern that was named, and the surer ones;
 * the room of an area counts once, so that tips spread over areas. Nothing that speaks of something hidden.
 */
export function usefulTips(
  tips: readonly DietTip[],
  scores: readonly AreaScore[],
  { hidden, conditions }: Reading,
  count = 3,
): DietTip[] {
  const room = new Map(scores.map(({ area, score }) => [area.id, score === null ? 0 : 100 - score]));
  const left = tips.filter((tip) => !tip.contains.some((content) => hidden.has(content)));
  const picked: DietTip[] = [];
  const worth = (tip: DietTip) => {
    const open = tip.areas.filter((area) => !picked.some((p) => p.areas.includes(area)));
    const fits = tip.conditions.some((condition) => conditions.includes(condition))
      ? 25
      : tip.conditions.length
        ? -15
        : 0;
    return Math.max(0, ...open.map((area) => room.get(area) ?? 0)) + fits + 5 * sureness.indexOf(tip.certainty);
  };
  while (picked.length < count && left.length) {
    left.sort((a, b) => worth(b) - worth(a) || (a.id < b.id ? -1 : 1));
    picked.push(...left.splice(0, 1));
  }
  return picked;
}
