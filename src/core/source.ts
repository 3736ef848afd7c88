/** Loads slices and words at run time. Remembers successes, never failures. */
import shipped, { rtl } from 'virtual:gut-skin/languages';
import { ahead } from './ahead.js';
import { attempt, type Get } from './attempt.js';

/** The languages this build ships; `en` is always one of them, unless the build was made for one other language. */
export const languages: readonly string[] = shipped;
/** Which way a text of that language runs. */
export const directionOf = (language: string) => (rtl.includes(language) ? 'rtl' : 'ltr');

type Holds<Content> = { default: Content };
/** Language → how to import a module in it, as the Vite plugin writes it; and what their chunks are called, as `faq`. */
export type Files<Content> = Record<string, Get<Holds<Content>>> & { readonly chunk?: string };

const kept = new Map<unknown, Promise<unknown>>();

/** Whether a content may be that of a language: words are not empty, and a slice says whose it is. */
function speaks(content: unknown, language: string): boolean {
  if (typeof content !== 'object' || content === null) return false;
  const { meta } = content as { meta?: { collection?: unknown; language?: unknown } };
  return meta ? Boolean(meta.collection) && meta.language === language : Object.keys(content).length > 0;
}

/** One module in one language. */
export function load<Content>(files: Files<Content>, language: string): Promise<Content> {
  const nothing: Get<Holds<Content>> = () => Promise.reject(new Error(`nothing in ${language}`));
  const get = files[language] ?? nothing;
  let content = kept.get(get) as Promise<Content> | undefined;
  if (!content) {
    const asked = ahead.get(`${files.chunk}.${language}`) as Promise<Holds<Content>> | undefined;
    const first = get.lost ? undefined : (asked ?? get());
    content = attempt(get, (module) => speaks(module.default, language), first).then((module) => module.default);
    kept.set(get, content);
    content.catch(() => kept.delete(get));
  }
  return content;
}
