/**
 * What a classic file is written in survives the minifiers of content management systems. Those walk over a file letter by
 * letter, take the end of a template inside a template for the start of one, and then drop spaces, or what follows `https:` in
 * it. So no template is left: esbuild, which can write them as the strings they are. A tab inside a string is written out,
 * since JShrink makes a blank of it. `npm run test:minifiers` holds the files against minifiers.
 */
import { transform } from 'esbuild';
import type { Plugin } from 'vite';

export function plain(): Plugin {
  return {
    name: 'gut-skin-plain',
    apply: 'build',
    enforce: 'post',
    async generateBundle(_options, bundle) {
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== 'chunk') continue;
        const { code } = await transform(chunk.code, {
          charset: 'utf8',
          format: 'iife', // its own helpers are no globals
          legalComments: 'none',
          minify: true,
          supported: { 'template-literal': false },
          target: 'es2022',
        });
        // Minified, so that a tab can only be inside a string.
        chunk.code = code.replaceAll('\t', '\\t');
      }
    },
  };
}
