/** Changes of a file of `data/` that leave every other character of it as it was. */
import ts from 'typescript';
import type { Path } from '../../src/dataset/paths.js';

function nodeAt(node: ts.Expression, [key, ...rest]: Path): ts.Expression | undefined {
  if (key === undefined) return node;
  const next = ts.isArrayLiteralExpression(node)
    ? node.elements[Number(key)]
    : ts.isObjectLiteralExpression(node)
      ? node.properties.filter(ts.isPropertyAssignment).find(({ name }) => ts.isStringLiteral(name) && name.text === key)?.initializer // prettier-ignore
      : undefined;
  return next && nodeAt(next, rest);
}

/** Writes values where they belong; a new one comes after the last of its object, on a line of its own where that has one. */
export function written(json: string, changes: readonly { path: Path; value: unknown }[]): string {
  const file = ts.parseJsonText('data.json', json);
  const root = file.statements[0]?.expression;
  const edits = changes.map(({ path, value }) => {
    const text = JSON.stringify(value);
    const key = path.at(-1);
    const old = root && nodeAt(root, path);
    if (old) return { from: old.getStart(file), to: old.end, text };
    const object = root && nodeAt(root, path.slice(0, -1));
    const last = object && ts.isObjectLiteralExpression(object) ? object.properties.at(-1) : undefined;
    if (!last) throw new Error(`There is no ${path.map(String).join('.')} to write to`);
    const start = last.getStart(file);
    const blank = /\n[ \t]*$/.exec(json.slice(0, start))?.[0] ?? ' ';
    return { from: last.end, to: last.end, text: `,${blank}${JSON.stringify(key)}: ${text}` };
  });
  return edits
    .sort((a, b) => b.from - a.from)
    .reduce((all, { from, to, text }) => all.slice(0, from) + text + all.slice(to), json);
}
