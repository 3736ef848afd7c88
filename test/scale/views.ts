/** What a browser asks for when it shows one widget, as it stands in the built entry. */
import { graph, earlyOf } from '../../tools/chunks.js';

/** The files of a first view, the entry first, as they are called in the folder of the build. */
export function viewOf(dist: URL, name: string, language: string): string[] {
  const chunks = graph(dist, 'gut-skin.js');
  const { code, texts } = earlyOf(chunks.get('gut-skin.js')?.code ?? '')(name, language);
  const own = [...chunks.keys()].filter((path) => new RegExp(`^chunks/gut-skin-${name}-[\\w-]{8}\\.js$`).test(path));
  return [...new Set(['gut-skin.js', ...own, ...code, ...texts])];
}
