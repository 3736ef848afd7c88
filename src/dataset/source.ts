/** Loads slices and words at run time. Remembers successes, never failures. */
import shipped from 'virtual:gut-skin/languages';

/** The languages this build ships; `en` is always one of them, unless the build was made for one other language. */
export const languages: readonly string[] = shipped;

/** Imports a module; the build adds the query to its address (tools/vite-retry.ts). It counts its own losses. */
export type Get<Module> = { (query?: string): Promise<Module>; lost?: number };
/** Language → how to import a module in it, as the Vite plugin writes it. */
export type Files<Content> = Record<string, Get<{ default: Content }>>;

const kept = new Map<unknown, Promise<unknown>>();

/**
 * Imports a module; rejects when it can't be fetched or parsed, or takes longer than 20 seconds: long enough for a slow
 * phone, short enough for a visitor to still be there. Browsers may remember a module that failed for as long as the page
 * lives, and all remember a broken one; under another address it is new to them (whatwg/html#6768).
 */
export async function attempt<Module>(get: Get<Module>): Promise<Module> {
  try {
    const late = new Promise<never>((_, reject) => setTimeout(reject, 20_000, 'no answer in time'));
    return await Promise.race([get(get.lost ? `?retry=${get.lost}` : undefined), late]);
  } catch (error) {
    get.lost = (get.lost ?? 0) + 1;
    throw error;
  }
}

/** One module in one language. */
export function load<Content>(files: Files<Content>, language: string): Promise<Content> {
  const get = files[language] ?? (() => Promise.reject(new Error(`nothing in ${language}`)));
  let content = kept.get(get) as Promise<Content> | undefined;
  if (!content) {
    content = attempt(get).then((module) => module.default);
    kept.set(get, content);
    content.catch(() => kept.delete(get));
  }
  return content;
}
