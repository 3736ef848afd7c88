import type { Certainty, Way } from '../../dataset/types.js';

/** Units of the drawing; 16 are one em of the picture. */
export const size = { width: 432, row: 52, radius: 46, pill: 152 };

/** How a line is drawn, so that its certainty shows without colour: solid, dashed or dotted. */
export const lineOf = (certainty: Certainty): 'sure' | 'low' | 'unsure' =>
  certainty === 'high' || certainty === 'moderate' ? 'sure' : certainty === 'low' ? 'low' : 'unsure';

const round = (value: number) => Math.round(value * 10) / 10;
type Point = readonly [x: number, y: number];
const at = (...points: Point[]) => points.map(([x, y]) => `${round(x)} ${round(y)}`).join(' ');
const move = ([x, y]: Point, angle: number, far: number): Point => [
  x + Math.cos(angle) * far,
  y + Math.sin(angle) * far,
];

/**
 * One pathway of several: a line that leaves the gut's circle outwards, runs level behind its label, and arrives at the
 * skin's circle from outside; and the arrow heads at the ends it leads to. Both are `d` of an SVG path.
 */
export function curveOf(index: number, count: number, way: Way): { line: string; heads: string } {
  const { width, row, radius, pill } = size;
  const middle = (count * row) / 2;
  const level = (index + 0.5) * row;
  // The ends spread over the side of the circle that faces the other one, 65 degrees up and down at most.
  const angle = count > 1 ? ((index / (count - 1)) * 2 - 1) * ((65 / 180) * Math.PI) : 0;
  // The farther a line climbs, the wider it swings; those in the middle run almost straight.
  const bend = 6 + Math.min(Math.abs(level - middle) * 0.2, 30);
  const gap = 5;
  const head = 9;
  const half = (side: 1 | -1) => {
    const out = side === 1 ? angle : Math.PI - angle;
    const centre: Point = [side === 1 ? radius + 2 : width - radius - 2, middle];
    const edge = width / 2 - side * (pill / 2);
    return {
      tip: move(centre, out, radius + gap),
      start: move(centre, out, radius + gap + head),
      pull: move(centre, out, radius + gap + head + bend),
      push: [edge - side * bend, level] as Point,
      edge: [edge, level] as Point,
      out,
    };
  };
  const [gut, skin] = [half(1), half(-1)];
  const arrow = ({ tip, start, out }: ReturnType<typeof half>) =>
    `M${at(tip)}L${at(move(start, out + Math.PI / 2, head / 2))} ${at(move(start, out - Math.PI / 2, head / 2))}z`;
  return {
    line: `M${at(gut.start)}C${at(gut.pull, gut.push, gut.edge)}L${at(skin.edge)}C${at(skin.push, skin.pull, skin.start)}`,
    heads: (way === 'gut-to-skin' ? '' : arrow(gut)) + (way === 'skin-to-gut' ? '' : arrow(skin)),
  };
}

/** The tab that a key leads to, as in the tabs pattern of WAI-ARIA; undefined for any other key. */
export function tabAfter(key: string, index: number, count: number): number | undefined {
  if (key === 'Home') return 0;
  if (key === 'End') return count - 1;
  const step = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 }[key];
  return step && (index + step + count) % count;
}
