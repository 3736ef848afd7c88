/** Minifies the html and css of Lit templates; white space between tags is most of what a template weighs. */
import { minifyHTMLLiterals } from 'minify-literals';
import type { Plugin } from 'vite';

export function literals(): Plugin {
  return {
    name: 'gut-skin-literals',
    apply: 'build',
    enforce: 'pre',
    async transform(code, id) {
      if (!/\/src\/.*\.ts(\?copy)?$/.test(id) || !/\b(html|css|svg)`/.test(code)) return null;
      const result = await minifyHTMLLiterals(code, { fileName: id });
      return result ? { code: result.code, map: result.map ?? null } : null;
    },
  };
}
