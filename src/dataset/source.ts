/** Loads slices and words at run time. Remembers successes, never failures. */
import shipped from 'virtual:gut-skin/languages';

/** The languages this build ships; `en` is always one of them, unless the build was made for one other language. */
export const languages: readonly string[] = shipped;

/** Language → how to import a module in it, as the Vite plugin writes it. */
export type Files<Content> = Record<string, () => Promise<{ default: Content }>>;

/** Seconds after which a file counts as lost: long enough for a slow phone, short enough for a visitor to still be there. */
const PATIENCE = 20;

const kept = new Map<unknown, Promise<unknown>>();

/** One module in one language. Rejects when it can't be fetched or parsed, or takes longer than `PATIENCE`. */
export function load<Content>(files: Files<Content>, language: string): Promise<Content> {
  const fetch = files[language];
  let content = kept.get(fetch) as Promise<Content> | undefined;
  if (!content) {
    content = new Promise((resolve, reject) => {
      setTimeout(() => reject(new Error('no answer in time')), PATIENCE * 1000);
      fetch?.().then((module) => resolve(module.default), reject);
    });
    kept.set(fetch, content);
    content.catch(() => kept.delete(fetch));
  }
  return content;
}
