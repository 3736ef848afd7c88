/** The few values that a type has, read off the sources without a type checker, which the manifest's analyzer has not. */
import { readFileSync } from 'node:fs';

const text = (node) => node.getText();

/** Where a name is declared: in this file, or in the one it is imported from. */
function declared(ts, source, name) {
  const here = source.statements.find(
    (s) =>
      (ts.isTypeAliasDeclaration(s) && s.name.text === name) ||
      (ts.isVariableStatement(s) && s.declarationList.declarations.some((d) => d.name.getText(source) === name)),
  );
  if (here) return { source, here };
  const from = source.statements.find(
    (s) =>
      (ts.isImportDeclaration(s) || ts.isExportDeclaration(s)) &&
      (s.importClause?.namedBindings ?? s.exportClause)?.elements?.some((e) => e.name.text === name),
  );
  if (!from?.moduleSpecifier?.text.startsWith('.')) return undefined;
  const path = new URL(from.moduleSpecifier.text, `file:///${source.fileName}`).pathname
    .slice(1)
    .replace(/\.js$/, '.ts');
  return declared(ts, parse(ts, path), name);
}

const root = new URL('../../', import.meta.url);
const parse = (ts, path) =>
  ts.createSourceFile(path, readFileSync(new URL(path, root), 'utf8'), ts.ScriptTarget.ES2022, true);

/** `Topic` → `'basics' | 'food' | …`; undefined for what has no list of values. */
export function valuesOf(ts, source, name) {
  const found = declared(ts, source, name);
  if (!found) return undefined;
  const { here } = found;
  if (ts.isVariableStatement(here)) {
    const { initializer } = here.declarationList.declarations.find((d) => d.name.getText() === name);
    const list = initializer && ts.isAsExpression(initializer) ? initializer.expression : initializer;
    return list && ts.isArrayLiteralExpression(list) ? list.elements.map(text).join(' | ') : undefined;
  }
  // (typeof topics)[number]
  const list = /^\(typeof (\w+)\)\[number\]$/.exec(here.type.getText())?.[1];
  if (list) return valuesOf(ts, found.source, list);
  if (!ts.isUnionTypeNode(here.type)) return undefined;
  return here.type.types.map(text).join(' | ');
}
