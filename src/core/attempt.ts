/** Imports a module; the build adds the query to its address (tools/vite-retry.ts). It counts its own losses. */
export type Get<Module> = { (query?: string): Promise<Module>; lost?: number };

/** An empty file is a module, too: one that exports nothing. */
const exportsAny = (module: unknown): unknown => Object.keys(Object(module) as object).length;

/**
 * Imports a module; rejects when it can't be fetched or parsed, is not the `right` one, or takes longer than 20 seconds:
 * long enough for a slow phone, short enough for a visitor to still be there. Browsers may remember a module that failed for
 * as long as the page lives, and all remember a broken one; under another address it is new to them (whatwg/html#6768).
 * What that module imports itself has no other address: when that is broken, only the next visit brings it.
 * `first`: what was asked for already, by the autoloader too, which may have lost it before anybody needed it; then it is asked
 * for once more at once.
 */
export async function attempt<Module>(
  get: Get<Module>,
  right: (module: Module) => unknown = exportsAny,
  first?: Promise<Module>,
): Promise<Module> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  try {
    const late = new Promise<never>((_, reject) => (timer = setTimeout(reject, 20_000, 'no answer in time')));
    const asked = first?.catch(() => get('?again')) ?? get(get.lost ? `?retry=${get.lost}` : undefined);
    const module = await Promise.race([asked, late]);
    if (!right(module)) throw new Error('the file is empty, or another one');
    return module;
  } catch (error) {
    get.lost = (get.lost ?? 0) + 1;
    throw error;
  } finally {
    clearTimeout(timer); // it would keep what was asked for, and for whom
  }
}
