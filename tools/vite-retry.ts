/**
 * `() => import("./x.js")` takes an optional query in the built files: `(q = "") => import("./x.js" + q)`.
 * Browsers may remember a module that failed, and under another address it is another module. Bundlers see literal imports
 * only, so this is done to the finished chunks. An import in any other form could never be tried again: it stops the build.
 */
import { parseAst, type Plugin } from 'vite';

interface Node {
  type: string;
  start: number;
  end: number;
  [field: string]: unknown;
}
const isNode = (value: unknown): value is Node => typeof (value as Node | null)?.type === 'string';

/** Every import on demand of a module, with the nodes around it, the nearest first. */
function* imports(node: Node, around: readonly Node[] = []): Generator<[Node, ...Node[]]> {
  if (node.type === 'ImportExpression') yield [node, ...around];
  for (const child of Object.values(node).flat()) if (isNode(child)) yield* imports(child, [node, ...around]);
}

/** The function that does nothing but import, and takes nothing. */
function getterOf(path: readonly Node[]): Node | undefined {
  // `import("./x.js").then(t => t.x)`: the bundler picks a module out of a chunk that holds several.
  const [member, call] = path.slice(1);
  const picks = member?.['object'] === path[0] && call?.['callee'] === member;
  const [node, parent, block, method] = picks ? path.slice(2) : path;
  const getter =
    parent?.type === 'ArrowFunctionExpression' && parent['body'] === node
      ? parent
      : parent?.type === 'ReturnStatement' && (block?.['body'] as unknown[]).length === 1
        ? method
        : undefined;
  return /Function/.test(getter?.type ?? '') && !(getter?.['params'] as unknown[]).length ? getter : undefined;
}

/** A minifier writes `x` for "x". */
const isText = ({ type, quasis }: Node) =>
  type === 'Literal' || (type === 'TemplateLiteral' && (quasis as unknown[]).length === 1);

/** The code of a chunk with a query in each of its imports on demand. */
export function withQueries(code: string, name: string): string {
  // From the end, so that what is still to be changed stays where it is.
  return [...imports(parseAst(code) as unknown as Node)].reverse().reduce((text, path) => {
    const [{ start, end, source }] = path;
    const getter = getterOf(path);
    const file = source as Node;
    if (!getter || !isNode(file) || !isText(file))
      throw new Error(
        `${name}: ${code.slice(start, end)} can't be tried again; write () => import("…") and attempt() it`,
      );
    const body = getter['body'] as Node;
    const head = text.slice(getter.start, body.start).replace('()', '(q="")');
    return `${text.slice(0, getter.start)}${head}${text.slice(body.start, file.end)}+q${text.slice(file.end)}`;
  }, code);
}

export function retry(): Plugin {
  return {
    name: 'gut-skin-retry',
    apply: 'build',
    enforce: 'post',
    generateBundle(_options, bundle) {
      for (const chunk of Object.values(bundle))
        if (chunk.type === 'chunk') {
          chunk.code = withQueries(chunk.code, chunk.fileName);
          // What the bundler counted is what was found; a file that holds everything imports from itself.
          const lost = chunk.dynamicImports.filter(
            (file) =>
              file !== chunk.fileName &&
              !['"+q', '`+q'].some((end) => chunk.code.includes(`${file.split('/').at(-1)}${end}`)),
          );
          if (lost.length) throw new Error(`${chunk.fileName}: no import of ${lost.join(', ')} was found`);
        }
    },
  };
}
