/** `gut-skin.js`: defines the tags that are on the page, now or later, one chunk a tag. */
import { fill, watch } from './placeholder.js';
import { tags } from './tags.js';

const names = Object.keys(tags);
const underway = new Set<string>();

async function define(tag: string) {
  if (underway.has(tag)) return;
  underway.add(tag);
  try {
    await tags[tag]?.();
  } catch (error) {
    // The fallback stays; the next sight of the tag, or the way back online, tries again.
    underway.delete(tag);
    const message = String(error);
    console.warn(`<${tag}> could not load: ${message}`);
    const failed = () =>
      Object.assign(new Event('gut-skin-error', { bubbles: true, composed: true }), { code: 'load', message });
    document.querySelectorAll(tag).forEach((element) => element.dispatchEvent(failed()));
  }
}

watch(`[data-gut-skin],${names.join()}`, (element) => {
  if (element.dataset['gutSkin'] !== undefined) fill(element);
  else void define(element.localName);
});
addEventListener('online', () =>
  names.forEach((tag) => void (document.querySelector(`${tag}:not(:defined)`) && define(tag))),
);
