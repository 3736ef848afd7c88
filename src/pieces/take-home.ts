/** What a visitor takes along: the widget on paper, or a file. */
import { mark } from '../core/inside.js';

/**
 * Prints one element of the page alone. A constructed style sheet is allowed under any CSP, and `:state()` names the
 * element without touching an attribute of it or of the host page.
 */
export function printAlone(element: Element) {
  const selector = `${element.localName}:state(printing)`;
  // Inside somebody else's shadow root the page's ancestors can't be told apart: then the whole page is printed.
  const alone = element.getRootNode() === document && CSS.supports('selector(:state(printing))');
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`@media print{body :not(:has(${selector}),${selector},${selector} *){display:none!important}}`);
  mark(element, 'printing', true);
  if (alone) document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  addEventListener(
    'afterprint',
    () => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((s) => s !== sheet);
      mark(element, 'printing', false);
    },
    { once: true },
  );
  print();
}

/**
 * Hands a text to the visitor as a file to save. The link stands in no tree, so that no listener of the page sees a click
 * on a name that may tell something. Where a sandboxed frame allows no downloads, the browser does nothing.
 */
export function saveAs(name: string, text: string, type: string) {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000); // Safari reads it late
}
