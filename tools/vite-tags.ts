/**
 * The tags are the folders of `src/widgets/`: `virtual:gut-skin/tags` maps each name to the import of its define file, a
 * literal map, so that bundlers see each chunk; `virtual:gut-skin/every-tag` is their names, and defines them all;
 * `virtual:gut-skin/names` is their names alone.
 */
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const folder = new URL('../src/widgets/', import.meta.url);

/** The words after `gut-skin-`. */
export const widgets = readdirSync(folder).sort();
export const defineFile = (name: string) => fileURLToPath(new URL(`${name}/gut-skin-${name}.ts`, folder));

const file = (name: string) => JSON.stringify(defineFile(name));
const modules: Record<string, () => string> = {
  tags: () => `export default {${widgets.map((name) => `"${name}":()=>import(${file(name)})`).join(',')}}`,
  'every-tag': () =>
    `${widgets.map((name) => `import ${file(name)};`).join('')}export default ${JSON.stringify(widgets)}`,
  names: () => `export default ${JSON.stringify(widgets)}`,
};
const id = /^\0?virtual:gut-skin\/(tags|every-tag|names)$/;

export function tags(): Plugin {
  return {
    name: 'gut-skin-tags',
    enforce: 'pre',
    resolveId: { filter: { id }, handler: (source) => `\0${source}` },
    load: {
      filter: { id },
      handler: (source) => ({ code: modules[id.exec(source)?.[1] ?? '']?.() ?? '', moduleType: 'js' }),
    },
  };
}
