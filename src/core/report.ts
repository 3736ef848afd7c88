import { attempt } from './attempt.js';

const code = () => import('./lazy/complaint.js');

/**
 * Tells the site owner, once, of a setting that is not allowed, or of what a method such as `toggle()` was called with, and
 * names the nearest that is. The words for it load only now. Nothing is ever thrown. Never pass an answer, a score or
 * anything a visitor typed.
 */
export function complain(element: Element, name: string, given: string, known: readonly unknown[]) {
  attempt(code)
    .then(({ complaint }) => complaint(element, name, given, known))
    .catch((error) =>
      console.warn(`<${element.localName}> ${name} is wrong, and why could not load: ${String(error)}`),
    );
}
