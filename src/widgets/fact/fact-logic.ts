import { named, ofTheDay } from '../../core/pieces/of-the-day.js';
import type { Fact, FactVerdict } from '../../dataset/types.js';

/** What a visitor may guess, in the order of the buttons. */
export const guesses: readonly FactVerdict[] = ['fact', 'partly', 'myth', 'not-known'];

export interface FactChoice {
  /** Ids; none = the statement of the day. */
  facts: readonly string[];
  /** How many statements, 1 to 12; only where no id is known. */
  count: number;
  /** See `dayNumber`. */
  day: number;
}

/** The statements to show, one card each. */
export function chooseFacts(entries: readonly Fact[], { facts, count, day }: FactChoice): Fact[] {
  const asked = named(entries, [...new Set(facts)]);
  return asked.length ? asked : ofTheDay(entries, day, count);
}
