/** The words of a widget as its file of src/i18n has them: what stands in it, in order, and what each line says. */
import ts from 'typescript';
import { read, Unreadable, type Said } from './said.js';

export interface Param {
  name: string;
  type: string;
}
export interface Word {
  /** `faq.found`. */
  path: string;
  /** The comment above it. */
  note: string;
  /** Its code, as it stands there. */
  code: string;
  params: readonly Param[];
  /** A function that takes nothing is one, too. */
  called: boolean;
  /** What it says; not there where it is no text, or where nobody can tell from the code. */
  said?: Said;
  /** Why a developer has to write it. */
  why?: string;
  /** It is the English one: nobody has translated it. */
  borrowed: boolean;
}
export type Group = Map<string, Word | Group>;
export interface Words {
  /** What stands before the words: imports and helpers, a statement each. */
  head: readonly { names: readonly string[]; code: string }[];
  /** The name of their type; '' in a file that takes the English one. */
  type: string;
  tree: Group;
}

const nameOf = (name: ts.PropertyName) =>
  ts.isIdentifier(name) || ts.isStringLiteral(name) ? name.text : name.getText();
const commentOf = (node: ts.Node, source: string) =>
  (ts.getLeadingCommentRanges(source, node.getFullStart()) ?? [])
    .map(({ pos, end }) =>
      source
        .slice(pos, end)
        .replace(/^\/\*\*?|\*\/$/g, '')
        .replace(/\n\s*\* ?/g, ' ')
        .trim(),
    ) // prettier-ignore
    .join(' ');
const declared = (statement: ts.Statement) =>
  ts.isVariableStatement(statement) ? statement.declarationList.declarations : [];

/** Without what only the compiler reads. */
const bare = (node: ts.Expression): ts.Expression =>
  ts.isAsExpression(node) || ts.isSatisfiesExpression(node) ? bare(node.expression) : node;

export function readWords(source: string): Words {
  const file = ts.createSourceFile('words.ts', source, ts.ScriptTarget.ES2022, true);
  const names = (statement: ts.Statement) => declared(statement).map(({ name }) => name.getText());
  const place = file.statements.findIndex((statement) => names(statement).includes('words'));
  const before = file.statements.slice(0, place);
  const helpers = new Map<string, ts.ArrowFunction>();
  for (const { name, initializer } of before.flatMap((statement) => [...declared(statement)]))
    if (initializer && ts.isArrowFunction(initializer)) helpers.set(name.getText(), initializer);

  const word = (property: ts.PropertyAssignment, path: string): Word => {
    const { initializer } = property;
    const called = ts.isArrowFunction(initializer);
    const found: Word = {
      path,
      note: commentOf(property, source),
      code: initializer.getText(),
      params: called
        ? initializer.parameters.map(({ name, type }) => ({ name: name.getText(), type: type?.getText() ?? '' }))
        : [],
      called,
      borrowed: /^en\b/.test(initializer.getText()),
    };
    if (found.borrowed) return found;
    try {
      return { ...found, said: read(initializer, helpers) };
    } catch (error) {
      if (error instanceof Unreadable) return { ...found, why: error.message };
      throw error;
    }
  };
  const group = (node: ts.ObjectLiteralExpression, path: string): Group =>
    new Map(
      node.properties.filter(ts.isPropertyAssignment).map((property) => {
        const name = nameOf(property.name);
        const inner = path ? `${path}.${name}` : name;
        const value = bare(property.initializer);
        return [name, ts.isObjectLiteralExpression(value) ? group(value, inner) : word(property, inner)] as const;
      }),
    );
  const words = declared(file.statements[place] ?? file.statements[0]!)[0]?.initializer;
  return {
    head: before.map((one) => ({ names: names(one), code: one.getFullText().trim() })),
    type: /export type (\w+) = typeof words/.exec(source)?.[1] ?? '',
    tree: words && ts.isObjectLiteralExpression(words) ? group(words, '') : new Map(),
  };
}

/** Every word, in order. */
export const listed = (tree: Group): Word[] =>
  [...tree.values()].flatMap((one) => (one instanceof Map ? listed(one) : [one]));
