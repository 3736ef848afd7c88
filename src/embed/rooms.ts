/**
 * About how high a tag is at first, in px on a phone and in a column of a wide page; of a long one as much as fills a screen, as
 * what stands below moves before nobody's eyes. In px, as a widget's text has the size of the browser and not the page's.
 * The last line that fits counts; what has none fills a screen. test/embed/place-room.html measures.
 */
export const rooms: readonly (readonly [selector: string, phone: number, wide: number])[] = [
  ['axis', 670, 645],
  ['care-plan:not([procedure])', 500, 430],
  ['diary', 700, 620],
  ['diet-tip:not([tip],[count])', 640, 470],
  ['fact', 345, 320],
  ['faq[ids]', 200, 210],
  ['quiz', 540, 415],
];
export const screen = 700;
/** From here on a page has columns. */
export const columns = '(width >= 37.5em)';

/**
 * The lines by which a page keeps the room of a tag from its first moment on, before any script: for what prints snippets.
 * A page that loads the script in its head and is drawn after that does without.
 */
export function reserve(tag: Element): string {
  const [, phone, wide] = rooms.findLast(([selector]) => tag.webkitMatchesSelector(`gut-skin-${selector}`)) ?? [
    '',
    screen,
    screen,
  ];
  const rule = `${tag.localName}:not(:defined)`;
  const narrow = `${rule} {\n  display: block;\n  min-block-size: ${phone}px;\n}\n`;
  if (phone === wide) return narrow;
  return `${narrow}@media ${columns} {\n  ${rule} {\n    min-block-size: ${wide}px;\n  }\n}\n`;
}
