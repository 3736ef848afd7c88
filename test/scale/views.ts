/** What a browser asks for when it shows one widget, as it stands in the built entry. */
import { graph, earlyOf } from '../../tools/chunks.js';

const dist = new URL('../../dist/', import.meta.url);
const chunks = graph(dist, 'gut-skin.js');
const early = earlyOf(chunks.get('gut-skin.js')?.code ?? '');

/** The paths of a first view, the entry first. */
export function pathsOf(name: string, language: string): string[] {
  const { code, texts } = early(name, language);
  const own = [...chunks.keys()].filter((path) => new RegExp(`^chunks/gut-skin-${name}-[\\w-]{8}\\.js$`).test(path));
  return [...new Set(['gut-skin.js', ...own, ...code, ...texts])].map((path) => `/gut-skin/${path}`);
}
