/**
 * Asks for all that a tag needs for its first render, in the same breath as for its code. Otherwise each file would wait
 * for the one that names it: the code for what it stands on, and words and data for the code.
 */
import table from 'virtual:gut-skin/early';
import { languageOf, negotiate } from '../core/locale.js';

/** What each tag needs, as the build has found it (tools/vite-early.ts). Nothing while developing. */
export interface Table {
  languages: readonly string[];
  /** Name → the chunks of its code, then those of each language, each as its place in a list. */
  needs: Readonly<Record<string, readonly (readonly number[])[]>>;
  ask(chunk: number): Promise<unknown>;
}

const asked = new Set<number>();

export function askEarly(name: string, element: HTMLElement) {
  const { languages, needs, ask } = table;
  const [code = [], ...texts] = needs[name] ?? [];
  const language = negotiate(element.lang || languageOf(element), languages);
  for (const chunk of [...code, ...(texts[languages.indexOf(language)] ?? [])]) {
    if (asked.has(chunk)) continue;
    asked.add(chunk);
    ask(chunk).catch(() => {}); // who needs it asks as well, and tells of it
  }
}
