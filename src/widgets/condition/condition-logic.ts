import type { Condition, RedFlag, Urgency } from '../../dataset/types.js';

const order: readonly Urgency[] = ['emergency', 'urgent', 'soon'];

/** The warning signs of a condition, the most urgent first; a sign that nobody describes is left out. */
export const signsOf = ({ flags = [] }: Condition, all: readonly RedFlag[]): RedFlag[] =>
  flags
    .flatMap((id) => all.filter((flag) => flag.id === id))
    .sort((a, b) => order.indexOf(a.urgency) - order.indexOf(b.urgency));
