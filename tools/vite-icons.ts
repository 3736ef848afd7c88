/**
 * `virtual:gut-skin/icon/<name>`: an icon as a Lit template, inlined at build time; only those used are shipped. It is one of
 * `src/pieces/icons/`, drawn in the same hand, or one of Lucide (ISC).
 */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const PREFIX = '\0virtual:gut-skin/icon/';

export function icons(): Plugin {
  return {
    name: 'gut-skin-icons',
    resolveId: { filter: { id: /^virtual:gut-skin\/icon\// }, handler: (id) => '\0' + id },
    load: {
      filter: { id: /^\0virtual:gut-skin\/icon\// },
      handler(id) {
        const [own = '', lucide = ''] = ['src/pieces', 'node_modules/lucide-static'].map((folder) =>
          fileURLToPath(new URL(`../${folder}/icons/${id.slice(PREFIX.length)}.svg`, import.meta.url)),
        );
        const file = existsSync(own) ? own : lucide;
        const shapes = /<svg[^>]*>([\s\S]*)<\/svg>/.exec(readFileSync(file, 'utf8'))?.[1]?.replace(/\s+/g, ' ').trim();
        if (!shapes) throw new Error(`${file} holds no icon`);
        // Presentation is in core/pieces/icons.ts (.icon), so that no icon carries a style of its own.
        return {
          code: `import{html}from'lit';export default html\`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true">${shapes}</svg>\``,
          moduleType: 'js',
        };
      },
    },
  };
}
