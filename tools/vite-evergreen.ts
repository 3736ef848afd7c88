/**
 * Leaves out of Lit what no browser we support can reach: every engine with `light-dark()` adopts style sheets, and the
 * hooks for polyfills and for hydration have nothing to call here, and only the development build counts versions. Saves about 380 bytes (brotli) on every page.
 * Each cut must match exactly once, so that a new version of Lit stops the build instead of slipping through.
 */
import type { Plugin } from 'vite';

const cuts: Record<string, [RegExp, string][]> = {
  'reactive-element/css-tag.js': [
    [/(\w)=\w\.ShadowRoot&&\(.*?CSSStyleSheet\.prototype/, '$1=!0'],
    [/throw Error\("CSSResult is not.*?instead\."\)/, 'throw Error("css")'],
    [/throw Error\("Value passed to 'css'.*?security\."\)/, 'throw Error("css")'],
  ],
  'reactive-element/reactive-element.js': [
    [/,\w\?\.\(\{ReactiveElement:\w\}\),\(\w\.reactiveElementVersions\?\?=\[\]\)\.push\([^)]*\)/, ''],
  ],
  'lit-html/lit-html.js': [
    [/,\w=\w\.litHtmlPolyfillSupport;\w\?\.\(\w,\w\),\(\w\.litHtmlVersions\?\?=\[\]\)\.push\([^)]*\)/, ''],
  ],
  'lit-element/lit-element.js': [
    [/,\w\.litElementHydrateSupport\?\.\(\{LitElement:\w\}\);/, ';'],
    [/const \w=\w\.litElementPolyfillSupport;\w\?\.\(\{LitElement:\w\}\);/, ''],
    [/\(\w\.litElementVersions\?\?=\[\]\)\.push\([^)]*\);?/, ''],
  ],
};

export function evergreen(): Plugin {
  return {
    name: 'gut-skin-evergreen',
    apply: 'build',
    enforce: 'pre',
    transform(code, id) {
      const name = Object.keys(cuts).find((file) => id.endsWith(`/${file}`));
      if (!name) return null;
      const trimmed = (cuts[name] ?? []).reduce((text, [what, instead]) => {
        if (!what.test(text)) throw new Error(`${name} has changed: ${String(what)} is not in it any more`);
        return text.replace(what, instead);
      }, code);
      return { code: trimmed, map: null };
    },
  };
}
