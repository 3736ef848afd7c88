/** Puts a sheet beside the page, alone on the paper and as large as fits on one, for as long as it prints. */
import { hostStyles, id, page, paperStyles } from './handout-paper-styles.js';
import { sheetStyles } from './handout-styles.js';

/** In points: what is easy to read, down to what a leaflet in a box of medicine has. */
const [largest, smallest, step] = [11, 7, 0.25];
/** Paper is not laid out to the same hair as the screen. */
const spare = 0.98;
const inPixels = (millimetres: number) => (millimetres / 25.4) * 96;

/**
 * It stands beside the body, which is hidden as a whole: nothing of the page can have a hand in it, neither narrow columns
 * nor what a page says of its own print. Constructed style sheets are allowed under any policy.
 */
export function printSheet(home: Document, sheet: HTMLElement) {
  const view = home.defaultView;
  if (!view) throw new Error('a document without a window has no paper');
  home.getElementById(id)?.remove(); // one that was never printed
  const [looks, size, around] = [new view.CSSStyleSheet(), new view.CSSStyleSheet(), new view.CSSStyleSheet()];
  looks.replaceSync(hostStyles + sheetStyles);
  around.replaceSync(paperStyles);
  const host = home.createElement('div');
  host.id = id;
  const root = host.attachShadow({ mode: 'open' });
  root.adoptedStyleSheets = [looks, size];
  root.appendChild(sheet);
  home.documentElement.appendChild(host);
  home.adoptedStyleSheets = [...home.adoptedStyleSheets, around];
  // Where a page may not print, nothing tells when it is over; but nobody touches a page whose print dialogue is open.
  const ends = ['afterprint', 'pointerdown', 'keydown'];
  const away = () => {
    ends.forEach((type) => view.removeEventListener(type, away, true));
    host.remove();
    home.adoptedStyleSheets = home.adoptedStyleSheets.filter((one) => one !== around);
  };
  ends.forEach((type) => view.addEventListener(type, away, true));
  try {
    for (let points = largest; points >= smallest; points -= step) {
      size.replaceSync(`.sheet{font-size:${points}pt}`);
      if (sheet.offsetHeight <= inPixels(page.height) * spare) break; // what never fits goes on to another page
    }
    view.print();
  } catch (error) {
    away();
    throw error;
  }
}
