/** Loads slices and words at run time. Remembers successes, never failures. */
import { modules } from 'virtual:gut-skin/modules';
import type { Modules } from './modules.js';

/** Milliseconds after which a file counts as lost: long enough for a slow phone, short enough for a visitor to still be there. */
export const PATIENCE = 20_000;

const kept = new Map<string, Promise<unknown>>();

/** The languages this build ships; `en` is always one of them, unless the build was made for one other language. */
export { languages } from 'virtual:gut-skin/modules';

/** One module in one language. Rejects when it can't be fetched or parsed, or takes longer than `PATIENCE`. */
export function load<Name extends keyof Modules>(name: Name, language: string): Promise<Modules[Name]> {
  const key = `${name}/${language}`;
  let module = kept.get(key) as Promise<Modules[Name]> | undefined;
  if (!module) {
    module = new Promise((resolve, reject) => {
      const timer = setTimeout(() => reject(new Error(`${key} did not arrive within ${PATIENCE / 1000} s`)), PATIENCE);
      modules[name][language]?.()
        .then((m) => resolve(m.default), reject)
        .finally(() => clearTimeout(timer));
    });
    kept.set(key, module);
    module.catch(() => kept.delete(key));
  }
  return module;
}
