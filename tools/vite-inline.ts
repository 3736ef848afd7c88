/**
 * In a build of one file nothing is fetched: `import("./x.js")` of our own sources becomes a promise of what `x.js` exports.
 * Left to the bundler it becomes a namespace object, which a loop with `in` fills: on a page where an old script did
 * `Object.prototype.each = …` that loop meets `each`, and throws.
 */
import { readFileSync } from 'node:fs';
import { parseSync, type Plugin } from 'vite';

const isVirtual = (id: string) => id.startsWith('\0');
const parsed = (id: string, code: string) => parseSync(isVirtual(id) ? 'content.js' : id, code).module;

/** The names of what a module exports. */
function exportsOf(id: string): string[] {
  if (isVirtual(id)) return ['default'];
  return parsed(id, readFileSync(id, 'utf8'))
    .staticExports.flatMap(({ entries }) => entries.filter(({ isType }) => !isType))
    .map(({ exportName: { kind, name } }) => {
      if (kind === 'Default') return 'default';
      if (name) return name;
      throw new Error(`${id}: write out the names instead of "export *", so that it can stand in one file`);
    });
}

/** Content is made when it is asked for: a visitor needs one language, and a page few of the collections. */
function made(id: string, code: string): string {
  const [statement] = parsed(id, code).staticExports;
  if (!statement) throw new Error(`${id} exports nothing`);
  const value = code.slice(statement.start, statement.end).replace(/^export default |;$/g, '');
  return `${code.slice(0, statement.start)}let kept;export default()=>kept??=${value}`;
}

/** `of`: the modules whose imports are put in; where others are left alone, theirs stay files. */
export function inline(of = [/\/src\/.*\.ts$/, /^\0virtual:gut-skin\//]): Plugin {
  const contents = new Set<string>();
  return {
    name: 'gut-skin-inline',
    apply: 'build',
    enforce: 'pre',
    transform: {
      filter: { id: of },
      async handler(code, id) {
        if (contents.has(id)) return { code: made(id, code), map: null };
        let [head, text] = ['', code];
        // From the end, so that what is still to be changed stays where it is.
        for (const { start, end, moduleRequest } of parsed(id, code).dynamicImports.reverse()) {
          const from = code.slice(moduleRequest.start + 1, moduleRequest.end - 1);
          const target = await this.resolve(from, id, { kind: 'dynamic-import' });
          if (!target) throw new Error(`${id}: there is no ${from}`);
          if (target.external) continue;
          if (isVirtual(target.id)) contents.add(target.id);
          const names = exportsOf(target.id).map((name, i) => ({ name, local: `inlined_${start}_${i}` }));
          const value = (local: string) => (isVirtual(target.id) ? `${local}()` : local);
          head += `import{${names.map(({ name, local }) => `${name} as ${local}`).join()}}from"${from}";`;
          text = `${text.slice(0, start)}Promise.resolve({${names.map(({ name, local }) => `${name}:${value(local)}`).join()}})${text.slice(end)}`;
        }
        return head ? { code: head + text, map: null } : null;
      },
    },
  };
}
