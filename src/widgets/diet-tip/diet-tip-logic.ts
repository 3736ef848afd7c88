import type { DietTip } from '../../dataset/types.js';

/** Number of the visitor's own calendar day since 1970-01-01; daylight saving can't move it, nothing is stored. */
export const dayNumber = (date: Date): number =>
  Date.UTC(date.getFullYear(), date.getMonth(), date.getDate()) / 86_400_000;

export interface TipChoice {
  /** Ids; none = the tip of the day. */
  tips: readonly string[];
  condition?: string | undefined;
  /** How many tips, 1 to 12. */
  count: number;
  /** See `dayNumber`. */
  day: number;
}

/** The tips to show. The order of the day does not depend on the order of the dataset. */
export function chooseTips(entries: readonly DietTip[], { tips, condition, count, day }: TipChoice): DietTip[] {
  const asked = tips.map((id) => entries.find((entry) => entry.id === id)).filter((tip) => tip !== undefined);
  if (asked.length) return asked;
  const suited = condition ? entries.filter((entry) => entry.conditions.includes(condition)) : [];
  const pool = [...(suited.length ? suited : entries)].sort((a, b) => (a.id < b.id ? -1 : 1));
  const first = day % pool.length;
  return [...pool.slice(first), ...pool.slice(0, first)].slice(0, count);
}
