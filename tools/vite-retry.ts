/**
 * `() => import("./x.js")` takes an optional query in the built files: `(q = "") => import("./x.js" + q)`.
 * Browsers may remember a module that failed, and under another address it is another module. Bundlers see literal imports
 * only, so this is done to the finished chunks.
 */
import type { Plugin } from 'vite';

export function retry(): Plugin {
  return {
    name: 'gut-skin-retry',
    apply: 'build',
    enforce: 'post',
    generateBundle(_options, bundle) {
      let changed = 0;
      const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
      for (const chunk of chunks)
        chunk.code = chunk.code.replace(
          /\(\)(=>|\{return )import\(("[^"]+")\)/g,
          (_all, then: string, file: string) => {
            changed++;
            return `(q="")${then}import(${file}+q)`;
          },
        );
      if (chunks.length > 1 && !changed)
        throw new Error('No import could be given a query: the minifier writes them in another way now');
    },
  };
}
