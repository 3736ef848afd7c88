/**
 * Leaves out of Lit what no browser we support can reach: every engine with `light-dark()` adopts style sheets, and the
 * hooks for polyfills and for hydration have nothing to call here, only the development build counts versions, and our
 * elements neither reflect nor decorate. Saves about 800 bytes (brotli) on every page. And the events of Lit's contexts stand
 * on the browser's own class, as ours do.
 * Each cut must match exactly once, so that a new version of Lit stops the build instead of slipping through.
 */
import type { Plugin } from 'vite';

const nativeEvent: [RegExp, string] = [/extends Event/, 'extends /* @__PURE__ */ Object.getPrototypeOf(MessageEvent)'];

const cuts: Record<string, [RegExp, string][]> = {
  // See src/core/native.ts.
  'context/lib/context-request-event.js': [nativeEvent],
  'context/lib/controllers/context-provider.js': [nativeEvent],
  'reactive-element/css-tag.js': [
    [/(\w)=\w\.ShadowRoot&&\(.*?CSSStyleSheet\.prototype/, '$1=!0'],
    [/throw Error\("CSSResult is not.*?instead\."\)/, 'throw Error("css")'],
    [/throw Error\("Value passed to 'css'.*?security\."\)/, 'throw Error("css")'],
  ],
  'reactive-element/reactive-element.js': [
    [/,\w\?\.\(\{ReactiveElement:\w\}\),\(\w\.reactiveElementVersions\?\?=\[\]\)\.push\([^)]*\)/, ''],
    // Decorators leave metadata; we declare properties without them.
    [/Symbol\.metadata\?\?=.*?new WeakMap;/, ''],
    [/const t=this\[Symbol\.metadata\];.*?(?=this\._\$Eh=new Map)/, ''],
    [/static addInitializer\(t\)\{.*?\}/, ''],
    [/,void 0!==t\.l&&\(this\.l=\[\.\.\.t\.l\]\)/, ''],
    [/,this\.constructor\.l\?\.forEach\(t=>t\(this\)\)/, ''],
    // No property is reflected, none is an object.
    [/toAttribute\(t,s\)\{.*?return t\},(?=fromAttribute)/, ''],
    [/_\$ET\(t,s\)\{.*?(?=_\$AK\()/, ''],
    [/this\._\$Eq&&=.*?this\[t\]\)\),/, ''],
    [/,reflect:!1,useDefault:!1/, ''],
    [/\|\|i\.useDefault&&i\.reflect.*?\(t,i\)\)(?=\))/, ''],
    [/,\{useDefault:i,.*?\.add\(t\)\)\}/, '){this._$AL.has(t)||(this.hasUpdated||(s=void 0),this._$AL.set(t,s))}'],
    [/r\?\?this\._\$Ej\?\.get\(e\)\?\?r/, 'r'],
    // A property is a string, or has a converter of its own.
    [/fromAttribute\(t,s\)\{.*?return i\}/, 'fromAttribute(t){return t}'],
    [/,c=a\.trustedTypes,l=.*?PolyfillSupport/, ''],
  ],
  'lit-html/lit-html.js': [
    [/,\w=\w\.litHtmlPolyfillSupport;\w\?\.\(\w,\w\),\(\w\.litHtmlVersions\?\?=\[\]\)\.push\([^)]*\)/, ''],
    [/Error\("invalid template strings array"\)/, 'Error("html")'],
    // No template binds inside <script>, <style>, <textarea> or <title>, inside a comment, or is of SVG or MathML alone.
    [/if\(\w\.test\(r\.tagName\)\)\{.*?r\.append\(t\[i\],c\(\)\)\}\}/, ''],
    [/else\{let t=-1;for\(;-1!==\(t=r\.data\.indexOf\(o,t\+1\)\);\).*?o\.length-1\}/, ''],
    [/if\((this\.el=[^;]*?this\.el\.content),2===i\|\|3===i\)\{.*?t\.childNodes\)\}/, '$1;'],
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
