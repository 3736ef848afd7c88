/** The room of each widget, kept from a page's first moment on: what follows it in an article does not jump. */
import { columns, rooms, screen } from '../../../src/embed/rooms.js';

const ours = ":where(.gut-skin, [class*='wp-block-gut-skin-'])";
const waits = ':where(:is(:not(:defined), :state(loading)))';

/** In the column of an article: a card differs from day to day, and moves what follows least with these, whichever it is. */
const cards: typeof rooms = [
  ['diet-tip:not([count])', 775, 620],
  ['fact', 440, 365],
];

/**
 * Its words are longer or shorter than the widget that takes their place: with a script on its way they get the widget's room
 * and no more. What does not come gives the room up after a while, so that its words can be read.
 */
export function placeStyles(): string {
  const rule = (which: string, height: number) =>
    `  ${ours} :where(gut-skin-${which})${waits} {\n    block-size: ${String(height)}px;\n  }\n`;
  const each = (at: 1 | 2) => [...rooms, ...cards].map((one) => rule(one[0], one[at])).join('');
  return `
@media (scripting: enabled) {
  ${ours} :where(:not(gut-skin-settings))${waits} {
    block-size: ${String(screen)}px;
    overflow: hidden;
    animation: gut-skin-words 0s 10s forwards;
  }
${each(1)}}
@media (scripting: enabled) and ${columns} {
${each(2)}}
@keyframes gut-skin-words {
  to {
    block-size: auto;
    overflow: visible;
  }
}
`;
}
