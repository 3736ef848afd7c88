/**
 * Asks for all that a tag needs for its first render, in the same breath as for its code. Otherwise each file would wait
 * for the one that names it: the code for what it stands on, and words and data for the code.
 */
import table from 'virtual:gut-skin/early';
import type { ahead as Ahead } from '../core/ahead.js';
import { languageOf, negotiate } from '../core/locale.js';

/** What each tag needs, as the build has found it (tools/vite-early.ts). Nothing while developing. */
export interface Table {
  languages: readonly string[];
  /** Name → the chunks of its code, then those of each language, each as its place in a list. */
  needs: Readonly<Record<string, readonly (readonly number[])[]>>;
  /** The names of the chunks, as `faq.en-B3VIYA4N`; the first is the core. */
  files: readonly string[];
  /** What the core calls `ahead` (core/ahead.ts) for other files. */
  ahead: string;
  ask(file: string): Promise<Record<string, unknown>>;
}

/** By the name without its hash. */
const asked = new Map<string, Promise<Record<string, unknown>>>();

export function askEarly(name: string, element: HTMLElement) {
  const { languages, needs, files, ahead, ask } = table;
  const [code = [], ...texts] = needs[name] ?? [];
  const language = negotiate(element.lang || languageOf(element), languages);
  const lost = () => {}; // who needs it asks as well, and tells of it
  for (const place of [...code, ...(texts[languages.indexOf(language)] ?? [])]) {
    const file = files[place] ?? '';
    const chunk = file.slice(0, -9);
    if (asked.has(chunk)) continue;
    const coming = ask(file);
    asked.set(chunk, coming);
    coming.catch(lost);
  }
  // All stands on the core: once that is there, no widget has to ask again. Another file in its place knows nothing of it.
  const handOver = (core: Record<string, unknown>) => {
    const known = core[ahead] as typeof Ahead | undefined;
    asked.forEach((coming, chunk) => known?.set(chunk, coming));
  };
  void asked.get('core')?.then(handOver, lost);
}
