/** Prints handouts as a visitor does, but for the paper. */
import base from '../../src/i18n/base/en.js';
import baseKo from '../../src/i18n/base/ko.js';
import { $$, until, type AnyWidget } from './support.js';

const names = [base.link.handout, baseKo.link.handout];

/** The sheet that is printed or would be. Fails where there is none. */
export function sheet(): HTMLElement {
  const found = document.getElementById('gut-skin-handout')?.shadowRoot?.querySelector<HTMLElement>('.sheet');
  if (!found) throw new Error('no handout is there');
  return found;
}

/** In place of the browser's dialogue. `fail`: the page may not print. */
export function stub() {
  const { print } = window;
  const printer = { count: 0, fail: false, restore: () => void (window.print = print) };
  window.print = () => {
    if (printer.fail) throw new Error('no printer');
    printer.count++;
    prints.push(printer);
  };
  return printer;
}
const prints: unknown[] = [];

/** Presses the button of a card, and waits until its sheet would be on paper. */
export async function handOut(widget: AnyWidget, place = '') {
  const button = $$<HTMLButtonElement>(widget, `${place}.onward button`).find((one) =>
    names.some((name) => one.textContent?.includes(name)),
  );
  if (!button) throw new Error(`<${widget.localName}> offers no handout`);
  const before = prints.length;
  button.click();
  await until(() => prints.length > before);
}
