import { columns, rooms, screen } from './rooms.js';

let sheet: CSSStyleSheet | undefined;

/**
 * The place of the tags on a page, from the moment that a script of ours begins. To a browser a tag is a line of text until it is
 * defined: it grows past its column and takes no room. `:where()` makes each rule weigh less than any of the page's own. The
 * sheet is adopted, so that nothing stands in the page's head, and a strict policy has nothing to block.
 */
export function makePlace(names: readonly string[]) {
  const all = names.map((name) => `gut-skin-${name}`).join();
  const widgets = all.replace(',gut-skin-settings', '');
  // What an engine does not know, as `:state()` before 2024, falls out of `:is()` alone.
  const room = (which: string, height: number) =>
    `:where(${which}):where(:is(:not(:defined),:state(loading))){min-block-size:${height}px}`;
  const each = (at: 1 | 2) => rooms.map((one) => room(`gut-skin-${one[0]}`, one[at])).join('');
  try {
    const made = new CSSStyleSheet();
    made.replaceSync(
      `:where(${all}):where(:not([hidden])){display:block}:where(${all}):where(:has(+:is(${all}))){margin-block-end:1em}${room(widgets, screen)}${each(1)}@media${columns}{${each(2)}}`,
    );
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, made];
    sheet = made;
  } catch {
    // A page on which no sheet can be made or adopted does without.
  }
}

/** What did not come keeps no room: what the author wrote stands there, as high as it is. */
export const giveUp = (tag: string) => sheet?.insertRule(`:where(${tag}){min-block-size:0}`, sheet.cssRules.length);
