/**
 * What hosts load by a script tag is written so that it survives the minifiers of content management systems, as classic files
 * and the entry of the autoloader. Those minifiers walk over a file letter by letter. They take the end of a template inside a
 * template for the start of one, and then drop spaces, or what follows `https:` in it; some drop spaces in any template. So no
 * template is left: esbuild, which can write them as the strings they are. A slash they take for a division, but behind a few
 * letters: `=>/"/` would start a string. A tab inside a string is written out, since JShrink makes a blank of it.
 * `npm run test:minifiers` holds the files against minifiers.
 */
import { transform } from 'esbuild';
import { parseAst, type Plugin } from 'vite';

interface Node {
  type: string;
  start: number;
  end: number;
  regex?: object;
}
const isNode = (value: unknown): value is Node => typeof (value as Node | null)?.type === 'string';
function* nodes(node: Node): Generator<Node> {
  yield node;
  for (const child of Object.values(node).flat()) if (isNode(child)) yield* nodes(child);
}

/** Behind what all of them know a pattern by its slash. */
const tellsPattern = /(?:[(,=:[?!&|{;]|\breturn)$/;

/** Where such minifiers would lose their way: templates, and patterns that they take for a division. */
export const astray = (code: string): Node[] =>
  [...nodes(parseAst(code) as unknown as Node)].filter(
    ({ type, start, regex }) =>
      type === 'TemplateLiteral' || (regex && !tellsPattern.test(code.slice(Math.max(0, start - 8), start))),
  );

/** The same program with those patterns in parentheses. */
const embraced = (code: string) =>
  astray(code).reduceRight(
    (text, { start, end }) => `${text.slice(0, start)}(${text.slice(start, end)})${text.slice(end)}`,
    code,
  );

export function plain(format: 'iife' | 'esm' = 'iife'): Plugin {
  return {
    name: 'gut-skin-plain',
    apply: 'build',
    enforce: 'post',
    async generateBundle(_options, bundle) {
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== 'chunk' || !chunk.isEntry) continue;
        const [hint = ''] = /^\/\/#.*\n/.exec(chunk.code) ?? []; // which esbuild takes for any comment
        const { code } = await transform(chunk.code, {
          charset: 'utf8',
          format, // of a classic file its own helpers are no globals
          legalComments: 'none',
          minify: true,
          supported: { 'template-literal': false },
          target: 'es2022',
        });
        // Minified, so that a tab can only be inside a string.
        chunk.code = hint + embraced(code).replaceAll('\t', '\\t');
      }
    },
  };
}
