/** `gut-skin.js`: defines the tags that are on the page, now or later, one chunk a tag. */
import { again } from './again.js';
import type { names } from './names.js';
import { fill, watch } from './placeholder.js';
import { tags } from './tags.js';

type Name = (typeof names)[number];
const known = Object.keys(tags) as Name[];
const underway = new Set<string>();

async function define(name: Name) {
  if (underway.has(name)) return;
  underway.add(name);
  const tag = `gut-skin-${name}`;
  try {
    await again(tags[name], () => customElements.get(tag));
  } catch (error) {
    // The fallback stays; the next sight of the tag, or the way back online, tries again.
    underway.delete(name);
    const message = String(error);
    console.warn(`<${tag}> could not load: ${message}`);
    // As in core/native.ts, which the entry must not pull in.
    const NativeEvent = Object.getPrototypeOf(MessageEvent) as typeof Event;
    const failed = () =>
      Object.assign(new NativeEvent('gut-skin-error', { bubbles: true, composed: true }), { code: 'load', message });
    document.querySelectorAll(tag).forEach((element) => element.dispatchEvent(failed()));
  }
}

watch(`[data-gut-skin],${known.map((name) => `gut-skin-${name}`).join()}`, (element) => {
  if (element.hasAttribute('data-gut-skin')) fill(element, known);
  else void define(element.localName.slice(9) as Name);
});
