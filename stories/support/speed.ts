/** The last run of `npm run bench`, and its curves as shapes: what the page "Speed" shows. */
import { scaleLog } from 'd3-scale';
import run from '../../test/bench/results/latest.json';

/** Median, least and most. */
type Figure = number[];
interface Result {
  name: string;
  group: string;
  label: string;
  count: number;
  network: string;
  figures: Record<string, Figure>;
}
interface Goal {
  what: string;
  figure: string;
  of: string;
  to?: string;
  network: string;
  most: number;
  measured: number;
  reached: boolean;
}
export const about = run.about;
export const goals: readonly Goal[] = run.goals;
const results = run.results as unknown as readonly Result[];

const kilo = (n: number) => (n / 1000).toFixed(n < 100_000 ? 1 : 0);
export const whole = (n: number) => Math.round(n).toLocaleString('en-GB');
/** How a figure is called, and how it is written. */
export const figures = {
  ready: { title: 'Ready, in milliseconds', write: whole },
  bytes: { title: 'Bytes over the wire, in kB', write: kilo },
  elements: { title: 'Elements, those in shadow roots too', write: whole },
  heap: { title: 'JavaScript heap, in MB', write: (n: number) => (n / 1e6).toFixed(1) },
};
export type FigureName = keyof typeof figures;

/** Label → count → its figure, of the cases with a number of questions. */
export function growth(figure: FigureName, network: string) {
  const rows = new Map<string, Map<number, Figure>>();
  for (const { group, label, count, network: on, figures } of results) {
    const value = figures[figure];
    if (!value || on !== network || !/^faq\d+$/.test(group)) continue;
    rows.set(label, (rows.get(label) ?? new Map<number, Figure>()).set(count, value));
  }
  return rows;
}
export const counts = [...new Set(results.filter(({ group }) => /^faq\d+$/.test(group)).map(({ count }) => count))];

/** Rows of a table of one group of cases: label, then each figure's median, least and most. */
export const rowsOf = (group: string, network: string) =>
  results.filter((one) => one.group === group && one.network === network);

export const size = { width: 720, height: 380 };
const frame = { left: 56, right: 190, top: 12, bottom: 40 };
/** Pixels between the names at the ends of the lines. */
const LINE = 17;

/** 1, 2, 5, 10, 20 …: ticks enough on such a scale. */
const round = (value: number) => /^[125]0*$/.test(String(value).replace(/^0\.0*/, ''));

/** One curve a way to show the questions, on scales where twice as much is always as far: lines, ticks, and names apart. */
export function curves(figure: FigureName, network: string) {
  const rows = [...growth(figure, network)];
  const values = rows.flatMap(([, points]) => [...points.values()].map(([median = 0]) => median));
  const x = scaleLog([Math.min(...counts), Math.max(...counts)], [frame.left, size.width - frame.right]);
  const y = scaleLog([0.8 * Math.min(...values), 1.2 * Math.max(...values)], [size.height - frame.bottom, frame.top]);
  const lines = rows.map(([label, points], i) => {
    const places = [...points].map(([count, [median = 0]]) => [x(count), y(median)] as const);
    return { label, ours: label.startsWith('ours'), i, places, end: places.at(-1) ?? ([0, 0] as const) };
  });
  // From the top down, each name under the one before.
  let free = frame.top;
  const named = [...lines]
    .sort((a, b) => a.end[1] - b.end[1])
    .map((line) => {
      const name = Math.max(free, line.end[1]);
      free = name + LINE;
      return { ...line, name };
    });
  // Those that ran out below move up together.
  const over = Math.max(0, free - LINE - (size.height - frame.bottom));
  return {
    lines: named.map((line) => ({ ...line, name: line.name - over })),
    xs: counts.map((count) => [x(count), whole(count)] as const),
    ys: y
      .ticks()
      .filter(round)
      .map((value) => [y(value), figures[figure].write(value)] as const),
    frame,
  };
}

/** Readable on white and on black, and told apart by dots and dashes too. */
export const colours = [
  '#8a6d00',
  '#c2410c',
  '#0f7f86',
  '#a13fb5',
  '#b3446c',
  '#2f6fd6',
  '#3d7f2f',
  '#6b5bd2',
  '#7a7a7a',
  '#996633',
];

export const speedStyle = `
  .speed { margin: 16px 0 8px; color: inherit; }
  .speed svg { display: block; inline-size: 100%; max-inline-size: 720px; block-size: auto; overflow: visible; }
  .speed text { font: 13px system-ui, sans-serif; fill: currentcolor; }
  .speed .grid { stroke: currentcolor; opacity: 0.2; }
  .speed .line { fill: none; stroke-width: 1.75; stroke-dasharray: 5 4; }
  .speed .line[data-ours] { stroke-width: 3; stroke-dasharray: none; }
  .speed .lead { stroke-width: 1; opacity: 0.6; }
  .numbers th[scope='row'] { white-space: normal; min-inline-size: 11em; }
  .numbers td { white-space: nowrap; }
`;
