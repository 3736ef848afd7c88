/**
 * `for (const name in thing)` becomes a loop over the names that are the thing's own, in all that is shipped: on a page
 * where an old script did `Object.prototype.each = …`, a loop with `in` meets that name too, and the bundler's own helpers
 * and Zod fall over it. Our sources have no such loop (eslint.config.js), so this is for what comes with them.
 */
import type { Plugin } from 'vite';

const loop = /\bfor\s*\((let|const|var) ([\w$]+) in ([\w$.]+)\)/g;

export function ownKeys(): Plugin {
  return {
    name: 'gut-skin-own-keys',
    apply: 'build',
    enforce: 'post',
    generateBundle(_options, bundle) {
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== 'chunk') continue;
        // No loop over nothing at all is known to be among them; it would be passed over, and this throws.
        chunk.code = chunk.code.replace(loop, 'for($1 $2 of Object.keys($3))');
        const left = /\bfor\s*\((?:(?:let|const|var) )?[\w$]+ in [^)]*\)/.exec(chunk.code);
        if (left) throw new Error(`${chunk.fileName} loops over what it may inherit: ${left[0]}`);
      }
    },
  };
}
