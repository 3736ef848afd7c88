/** `gut-skin.js`: defines the tags that are on the page, now or later, one chunk a tag. */
import tags from 'virtual:gut-skin/tags';
import { attempt } from '../core/attempt.js';
import { NativeEvent } from '../core/native.js';
import { askEarly } from './early.js';
import { whenNear } from './near.js';
import { giveUp, makePlace } from './place.js';
import { fill, watch } from './placeholder.js';

const names = Object.keys(tags);
const selector = `[data-gut-skin],${names.map((name) => `gut-skin-${name}`).join()}`;
/** Tags that are on their way, and the trees they were seen in. */
const underway = new Map<string, Set<ParentNode>>();
/** Tags whose file has come. One that another script has defined is asked for as well: the file tells of two versions. */
const come = new Set<string>();

async function define(name: string, where: Iterable<ParentNode>) {
  const tag = `gut-skin-${name}`;
  const get = tags[name];
  if (!get || come.has(name)) return;
  const seen = underway.get(name);
  if (seen) return void [...where].forEach((one) => seen.add(one));
  const trees = new Set(where);
  underway.set(name, trees);
  try {
    await attempt(get, () => customElements.get(tag));
    come.add(name);
  } catch (error) {
    // The fallback stays; the next sight of the tag, or the way back online, tries again.
    addEventListener('online', () => void define(name, trees), { once: true });
    giveUp(tag);
    // The first of what only a module may say, so that a browser tells whoever has this file as a classic script.
    const folder = import.meta.url.replace(/[^/]*$/, 'chunks/');
    const message = `${String(error)} (its files come from ${folder}, which belongs beside gut-skin.js)`;
    console.warn(`<${tag}> could not load: ${message}`);
    const failed = () =>
      Object.assign(new NativeEvent('gut-skin-error', { bubbles: true, composed: true }), { code: 'load', message });
    for (const tree of trees) tree.querySelectorAll(tag).forEach((element) => element.dispatchEvent(failed()));
  } finally {
    underway.delete(name);
  }
}

function meet(element: Element) {
  if (element.hasAttribute('data-gut-skin')) fill(element, names);
  else whenNear(element, bring);
}

function bring(element: Element) {
  const name = element.localName.slice(9);
  void define(name, [element.getRootNode() as Document | ShadowRoot]);
  if (!customElements.get(element.localName)) askEarly(name, element as HTMLElement);
}

const roots = new WeakSet<ParentNode>();

function search(root: ParentNode) {
  roots.add(root);
  watch(root, selector, meet);
}

/**
 * Looks for tags and placeholders in a tree that the document's own search does not reach: the shadow root of a component
 * of the page, now and whenever something is added to it. A closed one, too, by whoever has it.
 */
export function discover(root: ParentNode) {
  if (!(root instanceof Node && 'querySelectorAll' in root))
    return console.warn(
      `gut-skin-widgets: discover() takes a shadow root, an element or a document. It was given: ${root === null ? 'null' : typeof root}. It looks nowhere.`,
    );
  if (!roots.has(root)) search(root);
}

// A server that renders a page imports what the page does, and has none to look at.
if (typeof document !== 'undefined') {
  search(document); // first: while the sheet is made, what was asked for is on its way
  makePlace(names);
}
