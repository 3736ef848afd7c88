/**
 * About how high a tag is at first, in px on a phone and in a column of a wide page; of a long one as much as fills a screen, as
 * what stands below moves before nobody's eyes. In px, as a widget's text has the size of the browser and not the page's.
 * The last line that fits counts; what has none fills a screen. test/embed/place-room.html measures.
 */
export const rooms: readonly (readonly [selector: string, phone: number, wide: number])[] = [
  ['axis', 730, 670],
  ['care-plan:not([procedure])', 595, 455],
  ['condition:not([condition])', 900, 740],
  ['diary', 900, 680],
  ['diet-tip:not([tip],[count])', 775, 540],
  ['fact', 442, 333],
  ['fact:lang(ko)', 463, 345],
  ['faq[ids]', 200, 210],
  ['quiz', 515, 410],
];
export const screen = 900;
/** From here on a page has columns. */
export const columns = '(width >= 37.5em)';
