/**
 * A file with one widget in one language. Its first words and data are in it, so that it is shown after one request.
 * What comes later is taken from the autoloader's chunks as far as it stands on nothing: sources, search, calendar. Code
 * that stands on the core is in the file too, since another copy of the core would not know the widgets of this one.
 */
import type { Plugin } from 'vite';
import { firstModules } from './vite-early.js';
import { defineFile, widgets } from './vite-tags.js';

/** Module → the autoloader's chunk that holds it, and nothing that it stands on. */
const places = new Map<string, string>();
/** Tag → what it needs for its first render. */
const firsts = new Map<string, readonly string[]>();

/** In the build of the autoloader: notes what is where. */
export function notePlaces(): Plugin {
  return {
    name: 'gut-skin-places',
    apply: 'build',
    generateBundle(_options, bundle) {
      for (const file of Object.values(bundle))
        if (file.type === 'chunk' && file.isDynamicEntry && file.facadeModuleId && !file.imports.length)
          places.set(file.facadeModuleId, file.fileName);
      for (const name of widgets) firsts.set(name, firstModules(this, name));
    },
  };
}

const id = /^\0?virtual:gut-skin\/solo$/;

export function aloneIn(name: string, language: string): Plugin {
  return {
    name: 'gut-skin-solo',
    apply: 'build',
    enforce: 'pre',
    async resolveId(source, importer, { kind }) {
      if (id.test(source)) return `\0virtual:gut-skin/solo`;
      if (kind !== 'dynamic-import') return null;
      const found = await this.resolve(source, importer, { skipSelf: true });
      const place = found && !firsts.get(name)?.includes(found.id) && places.get(found.id);
      return place ? { id: `../${place}`, external: true } : found;
    },
    load: {
      filter: { id },
      handler: () => ({
        code: `import ${JSON.stringify(defineFile(name))};export default ["${name}"]`,
        moduleType: 'js',
      }),
    },
    buildStart() {
      if (!places.size)
        throw new Error(`gut-skin-${name}.${language}.js takes from the autoloader's chunks: build cdn first`);
    },
  };
}
