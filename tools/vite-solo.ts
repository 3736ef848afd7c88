/**
 * A file with one widget in one language. Its first words and data are in it, so that it is shown after one request.
 * What comes later is taken from the autoloader's chunks where it does without the core: sources, search, calendar. Code
 * that stands on the core is in the file too, since another copy of the core would not know the widgets of this one.
 */
import type { Plugin } from 'vite';
import { closure, firstModules } from './vite-early.js';
import { defineFile, widgets } from './vite-tags.js';

/** Module → the autoloader's chunk that holds it, of those that do without the core. */
const places = new Map<string, string>();
/** Tag → what it needs for its first render. */
const firsts = new Map<string, readonly string[]>();

/** In the build of the autoloader: notes what is where. */
export function notePlaces(): Plugin {
  return {
    name: 'gut-skin-places',
    apply: 'build',
    generateBundle(_options, bundle) {
      const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
      const named = (fileName: string) => chunks.find((chunk) => chunk.fileName === fileName);
      for (const { isDynamicEntry, facadeModuleId, fileName } of chunks) {
        const stands = [...closure(fileName, (one) => named(one)?.imports ?? [])].map((one) => named(one)?.name);
        // The entry's copies (vite-early.ts) are the same code.
        const id = facadeModuleId?.replace(/\?copy$/, '');
        if (isDynamicEntry && id && !stands.includes('core')) places.set(id, fileName);
      }
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
