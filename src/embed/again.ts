import type { Get } from '../core/attempt.js';

/** As `attempt` in dataset/attempt.ts, which is in the chunk of every widget: the entry must not pull that in. */
export async function again<Module>(get: Get<Module>, right: (module: Module) => unknown): Promise<Module> {
  try {
    const late = new Promise<never>((_, reject) => setTimeout(reject, 20_000, 'no answer in time'));
    const module = await Promise.race([get(get.lost ? `?retry=${get.lost}` : undefined), late]);
    if (!right(module)) throw new Error('the file is empty, or another one');
    return module;
  } catch (error) {
    get.lost = (get.lost ?? 0) + 1;
    throw error;
  }
}
