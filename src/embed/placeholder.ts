import { again } from './again.js';

// Not through core/report.ts: the entry must not pull in what every widget stands on.
const code = () => import('../core/complaint.js');

/**
 * Hosts that strip unknown tags let `<div data-gut-skin="quiz" data-lang="ko">…</div>` through. It becomes the tag:
 * the other data attributes turn into attributes, the content stays as the fallback.
 */
export function fill(placeholder: HTMLElement, names: readonly string[]) {
  const name = `${placeholder.dataset['gutSkin']}`.trim().toLowerCase();
  if (!names.includes(name)) {
    again(code, ({ complaint }) => complaint)
      .then(({ complaint }) => complaint(placeholder, 'data-gut-skin', name, names))
      .catch(() => {}); // the page must not hear of it
    return;
  }
  const element = document.createElement(`gut-skin-${name}`);
  for (const { name, value } of placeholder.attributes)
    if (/^data-(?!gut-skin)/.test(name)) element.setAttribute(name.slice(5), value);
  element.append(...placeholder.childNodes);
  placeholder.replaceWith(element);
}

/** Calls back for every element that matches: those on the page, and those that are added later. */
export function watch(selector: string, found: (element: HTMLElement) => void) {
  const scan = (root: Element | Document) => {
    if (root instanceof HTMLElement && root.matches(selector)) found(root);
    root.querySelectorAll<HTMLElement>(selector).forEach(found);
  };
  const start = () => {
    // Before the first scan: the tags that it makes of placeholders are to be found, too.
    new MutationObserver((records) => {
      for (const { addedNodes } of records) addedNodes.forEach((node) => node instanceof Element && scan(node));
    }).observe(document, { childList: true, subtree: true });
    addEventListener('online', () => scan(document)); // what failed offline gets its second chance
    scan(document);
  };
  // A placeholder that the parser is still filling would lose the rest of its fallback.
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', start);
  else start();
}
