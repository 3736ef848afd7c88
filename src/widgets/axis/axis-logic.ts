import type { Certainty } from '../../dataset/types.js';

/** How a line is drawn, so that its certainty shows without colour: solid, dashed or dotted. */
export const lineOf = (certainty: Certainty): 'sure' | 'low' | 'unsure' =>
  certainty === 'high' || certainty === 'moderate' ? 'sure' : certainty === 'low' ? 'low' : 'unsure';

/** The tab that a key leads to, as in the tabs pattern of WAI-ARIA; undefined for any other key. */
export function tabAfter(key: string, index: number, count: number): number | undefined {
  if (key === 'Home') return 0;
  if (key === 'End') return count - 1;
  const step = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 }[key];
  return step && (index + step + count) % count;
}
