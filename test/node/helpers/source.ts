/** The source as the architecture rules see it: who imports whom, and what stands in the templates. */
import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

export const root = new URL('../../../src/', import.meta.url);

export interface Import {
  /** As written: `./x.js`, `lit`, `virtual:gut-skin/load/faq`. */
  from: string;
  /** The file it names, seen from src: `core/locale.ts`; the specifier itself where it names no file. */
  to: string;
  types: boolean;
  dynamic: boolean;
  /** What it takes by name. */
  names: string[];
}
export interface Source {
  /** Seen from src: `widgets/faq/faq-element.ts`. */
  path: string;
  text: string;
  /** The text without comments. */
  code: string;
  lines: number;
  imports: Import[];
  /** What stands in html, svg and css templates, expressions left out. */
  templates: { tag: string; text: string }[];
  tree: ts.SourceFile;
}

function resolve(path: string, from: string) {
  if (!from.startsWith('.')) return from;
  return fileURLToPath(new URL(from.replace(/\.js$/, '.ts'), new URL(path, root))).slice(fileURLToPath(root).length);
}

function parse(path: string): Source {
  const text = readFileSync(new URL(path, root), 'utf8');
  const tree = ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true);
  const imports: Import[] = [];
  const templates: Source['templates'] = [];
  const add = (from: string, types: boolean, dynamic: boolean, names: string[] = []) =>
    imports.push({ from, to: resolve(path, from), types, dynamic, names });
  const visit = (node: ts.Node) => {
    if (
      (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) &&
      node.moduleSpecifier &&
      ts.isStringLiteral(node.moduleSpecifier)
    ) {
      const clause = ts.isImportDeclaration(node) ? node.importClause : node;
      const named = ts.isImportDeclaration(node) ? node.importClause?.namedBindings : node.exportClause;
      // `import { type A }` brings nothing along either.
      const onlyTypes =
        named &&
        'elements' in named &&
        !(ts.isImportDeclaration(node) && node.importClause?.name) &&
        named.elements.every((e) => 'isTypeOnly' in e && e.isTypeOnly);
      add(
        node.moduleSpecifier.text,
        Boolean((clause && 'isTypeOnly' in clause && clause.isTypeOnly) || onlyTypes),
        false,
        named && 'elements' in named ? named.elements.map((e) => e.name.getText(tree)) : [],
      );
    } else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      const [argument] = node.arguments;
      add(argument && ts.isStringLiteral(argument) ? argument.text : '(computed)', false, true);
    } else if (
      ts.isImportTypeNode(node) &&
      ts.isLiteralTypeNode(node.argument) &&
      ts.isStringLiteral(node.argument.literal)
    )
      add(node.argument.literal.text, true, false);
    else if (ts.isTaggedTemplateExpression(node)) {
      const { template } = node;
      const parts = ts.isNoSubstitutionTemplateLiteral(template)
        ? [template.text]
        : [template.head.text, ...template.templateSpans.map((span) => span.literal.text)];
      templates.push({ tag: node.tag.getText(tree), text: parts.join('§') });
    }
    ts.forEachChild(node, visit);
  };
  visit(tree);
  const comments: [number, number][] = [];
  const scan = (node: ts.Node) => {
    for (const range of [
      ...(ts.getLeadingCommentRanges(text, node.getFullStart()) ?? []),
      ...(ts.getTrailingCommentRanges(text, node.getEnd()) ?? []),
    ])
      comments.push([range.pos, range.end]);
    node.getChildren(tree).forEach(scan);
  };
  scan(tree);
  const code = comments.reduce(
    (all, [start, end]) => all.slice(0, start) + ' '.repeat(end - start) + all.slice(end),
    text,
  );
  return { path, text, code, lines: text.trimEnd().split('\n').length, imports, templates, tree };
}

/** Every TypeScript file of src. */
export const sources: Source[] = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => path.endsWith('.ts') && !path.endsWith('.d.ts'))
  .sort()
  .map(parse);

export const source = (path: string) => {
  const found = sources.find((s) => s.path === path);
  if (!found) throw new Error(`src/${path} is not there`);
  return found;
};

/** The class of a file with its members. */
export function classOf({ tree }: Source): ts.ClassDeclaration {
  const found = tree.statements.find((statement) => ts.isClassDeclaration(statement));
  if (!found) throw new Error(`src/${tree.fileName} declares no class`);
  return found;
}
