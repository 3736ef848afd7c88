import { attempt } from '../core/attempt.js';

/** What a placeholder says by itself, and the tag made of it goes on saying. */
const own = ['id', 'class', 'lang', 'dir', 'title'];
const early = ['lang', 'loading'];
/** No setting, whatever a tag may declare: what runs a script, changes the looks or moves an element elsewhere. */
const never = /^(on|(is|part|slot|style)$)/;

/** Which attributes a placeholder may set: what the tag declares, and what counts on every tag. */
export const settingsOf = (declared: readonly string[] = []) =>
  [...new Set([...declared, ...early])].filter((name) => !never.test(name));

/** Not through core/report.ts, so that only its words are another file. */
const code = () => import('../core/lazy/complaint.js');
const complain = (how: (words: Awaited<ReturnType<typeof code>>) => void) =>
  void attempt(code)
    .then(how)
    .catch(() => {}); // the page must not hear of it

/** A fault at one placeholder is told and stops that one alone. */
const fault = (placeholder: Element, error: unknown) =>
  console.warn(`gut-skin-widgets: this placeholder could not be used in full: ${String(error)}`, placeholder);

const givenTo = (placeholder: Element) => `${placeholder.getAttribute('data-gut-skin')}`.trim().toLowerCase();
/** The word after `gut-skin-` that a placeholder asks for. */
export const nameOf = (placeholder: Element) => givenTo(placeholder).replace(/^gut-skin-/, '');

/**
 * Hosts that strip unknown tags let `<div data-gut-skin="quiz" data-lang="ko">…</div>` through. It becomes the tag: its
 * content stays as the fallback, and the data attributes that the tag knows as settings turn into attributes. No others:
 * who may not write scripts into a page may write these, and `data-onfocus` would become one.
 */
export function fill(placeholder: Element, names: readonly string[]) {
  const given = givenTo(placeholder);
  const name = nameOf(placeholder);
  if (!names.includes(name)) return complain((words) => words.complaint(placeholder, 'data-gut-skin', given, names));
  const tag = `gut-skin-${name}`;
  const element = document.createElement(tag);
  const data = [...placeholder.attributes].filter((one) => /^data-(?!gut-skin$)/.test(one.name));
  const fallback = [...placeholder.childNodes];
  for (const name of own) {
    const value = placeholder.getAttribute(name);
    if (value !== null) element.setAttribute(name, value);
  }
  // What counts before the tag is defined: in which language its files are asked for, and when.
  for (const name of early) {
    const value = placeholder.getAttribute(`data-${name}`);
    if (value !== null) element.setAttribute(name, value);
  }
  const set = (Tag: CustomElementConstructor & { observedAttributes?: readonly string[] }) => {
    const settings = settingsOf(Tag.observedAttributes);
    const others: string[] = [];
    for (const { name, value } of data) {
      const setting = name.slice(5);
      if (settings.includes(setting)) element.setAttribute(setting, value);
      else others.push(setting);
    }
    if (others.length) complain((words) => words.strays(tag, others, settings));
  };
  // Asked for before the element is on the page: then this comes before its first render, which is a microtask later,
  // whether the tag is defined by now or not.
  customElements
    .whenDefined(tag)
    .then(set)
    .catch((error: unknown) => fault(placeholder, error));
  placeholder.replaceWith(element); // first: what throws here has taken nothing away
  for (const node of fallback) element.appendChild(node);
}

/** Calls back for every element of a tree that matches: those that are there, and those that are added later. */
export function watch(tree: Node, selector: string, found: (element: Element) => void) {
  const look = (element: Element) => {
    try {
      found(element);
    } catch (error) {
      fault(element, error);
    }
  };
  // A form's own methods hide behind its fields of the same name, and old libraries put a `matches` of their own in place.
  const { matches: plain, webkitMatchesSelector: matches = plain } = Element.prototype; // happy-dom has the one alone
  const { contains } = Node.prototype;
  const scan = (node: Node) => {
    if (node instanceof Element && matches.call(node, selector)) look(node);
    const { querySelectorAll } = (
      node instanceof Element ? Element : node instanceof Document ? Document : DocumentFragment
    ).prototype;
    querySelectorAll.call(node, selector).forEach(look);
  };
  const start = () => {
    // Before the first scan: the tags that it makes of placeholders are to be found, too.
    new MutationObserver((records) => {
      for (const { addedNodes } of records)
        addedNodes.forEach((node) => node instanceof Element && contains.call(tree, node) && scan(node));
    }).observe(tree, { childList: true, subtree: true });
    scan(tree);
  };
  // A placeholder that the parser is still filling would lose the rest of its fallback.
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', start);
  else start();
}
