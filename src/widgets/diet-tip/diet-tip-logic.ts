import { named, ofTheDay } from '../../core/pieces/of-the-day.js';
import type { DietTip } from '../../dataset/types.js';

export interface TipChoice {
  /** Ids; none = the tip of the day. */
  tips: readonly string[];
  condition?: string | undefined;
  /** How many tips, 1 to 12. */
  count: number;
  /** See `dayNumber`. */
  day: number;
}

/** The tips to show: those asked for, or the one of the day. */
export function chooseTips(entries: readonly DietTip[], { tips, condition, count, day }: TipChoice): DietTip[] {
  const asked = named(entries, tips);
  if (asked.length) return asked;
  const suited = condition ? entries.filter((entry) => entry.conditions.includes(condition)) : [];
  return ofTheDay(suited.length ? suited : entries, day, count);
}
