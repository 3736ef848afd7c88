/** Colours as the browser paints them, and the contrast between two. */
export type Colour = readonly [red: number, green: number, blue: number, alpha: number];

const context = document
  .createElement('canvas')
  .getContext('2d', { willReadFrequently: true }) as CanvasRenderingContext2D;
const known = new Map<string, Colour>();

/** What a computed value looks like on the screen, each part from 0 to 255. */
export function painted(value: string): Colour {
  let colour = known.get(value);
  if (!colour) {
    context.fillStyle = '#010203';
    context.fillStyle = value;
    const first = context.fillStyle;
    context.fillStyle = '#030201';
    context.fillStyle = value;
    if (context.fillStyle !== first) throw new Error(`"${value}" is no colour`);
    context.clearRect(0, 0, 1, 1);
    context.fillRect(0, 0, 1, 1);
    const [red = 0, green = 0, blue = 0, alpha = 0] = context.getImageData(0, 0, 1, 1).data;
    known.set(value, (colour = [red, green, blue, alpha]));
  }
  return colour;
}

const luminance = ([red, green, blue]: Colour) => {
  const linear = (part: number) => (part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4);
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
};

/** WCAG contrast of two computed colours, 1 to 21. */
export function contrast(one: string, other: string): number {
  const [a = 0, b = 0] = [luminance(painted(one)), luminance(painted(other))].sort((x, y) => y - x);
  return (a + 0.05) / (b + 0.05);
}

/** The background behind an element's text: the nearest that is not see-through, up through shadow hosts. */
export function backgroundOf(element: Element): string {
  for (
    let at: Element | null = element;
    at;
    at = at.assignedSlot ?? at.parentElement ?? (at.getRootNode() as Partial<ShadowRoot>).host ?? null
  ) {
    const { backgroundColor } = getComputedStyle(at);
    const alpha = painted(backgroundColor)[3];
    if (alpha === 255) return backgroundColor;
    if (alpha) throw new Error(`<${at.localName}> has a background that is half see-through`);
  }
  return '#fff';
}
