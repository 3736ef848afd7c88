import { ref } from 'lit/directives/ref.js';

type Value = string | number | boolean | null | undefined;
const written = new WeakMap<Element, string[]>();

/**
 * `<gut-skin-faq ${attributes(args)}>`: args are named as the attributes a site owner writes. An arg that is off, or gone
 * since the last time, takes its attribute away.
 */
export const attributes = (args: object) =>
  ref((element) => {
    if (!element) return;
    const on = (Object.entries(args) as [string, Value][]).filter(([, value]) => value != null && value !== false);
    for (const [name, value] of on) element.setAttribute(name, value === true ? '' : String(value));
    const names = on.map(([name]) => name);
    for (const name of written.get(element) ?? []) if (!names.includes(name)) element.removeAttribute(name);
    written.set(element, names);
  });
