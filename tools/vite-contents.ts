/** `virtual:gut-skin/contents`: what every entry that a tag can show is called in every language, for people who know no ids. */
import type { Plugin } from 'vite';
import { readDataset } from '../src/dataset/plugin.js';
import { contentsIn } from '../src/site/builder/contents.js';

const id = '\0virtual:gut-skin/contents';

export function contents(): Plugin {
  return {
    name: 'gut-skin-contents',
    enforce: 'pre',
    resolveId: { filter: { id: /^virtual:gut-skin\/contents$/ }, handler: () => id },
    load: {
      filter: { id: /^\0virtual:gut-skin\/contents$/ },
      handler: () => ({ code: `export default ${JSON.stringify(contentsIn(readDataset()))}`, moduleType: 'js' }),
    },
  };
}
