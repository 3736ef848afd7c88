/** `virtual:custom-elements`: the manifest, made when it is asked for, so that the docs can't be older than the code. */
import { fileURLToPath } from 'node:url';
import { cli } from '@custom-elements-manifest/analyzer/cli.js';
import type { Plugin } from 'vite';

const ID = 'virtual:custom-elements';
const root = fileURLToPath(new URL('..', import.meta.url));

export function manifest(): Plugin {
  return {
    name: 'gut-skin-manifest',
    resolveId: { filter: { id: /^virtual:custom-elements$/ }, handler: () => '\0' + ID },
    load: {
      filter: { id: /^\0virtual:custom-elements$/ },
      async handler() {
        const made = await cli({ argv: ['analyze', '--quiet'], cwd: root, noWrite: true });
        return { code: `export default ${JSON.stringify(made)}`, moduleType: 'js' };
      },
    },
  };
}
