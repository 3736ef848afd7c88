/**
 * Writes the inferred types of the dataset out in full, so that the published declarations don't ask a consumer for zod.
 */
import { writeFileSync } from 'node:fs';
import ts from 'typescript';

const probe = new URL('../src/dataset/probe.ts', import.meta.url).pathname;
/** What types.ts takes from the schema, besides the dataset itself. */
const unions = ['Loaded', 'Changeable', 'EditorsField', 'GroundsField', 'NamesConditions', 'Calling'];
const source = `import type { Dataset, Text } from './schema.js';
import type * as all from './schema.js';
type Plain<T> = T extends Text ? Text : T extends readonly (infer Item)[] ? Plain<Item>[] : T extends object ? { [Key in keyof T]: Plain<T[Key]> } : T;
export type Written = Plain<Dataset>;
${unions.map((name) => `export type ${name} = \`\${all.${name}}\`;`).join('\n')}`;

/** Overwrites `schema.d.ts` in the folder of declarations. */
export function writeDatasetTypes(file: string) {
  const options: ts.CompilerOptions = {
    strict: true,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    target: ts.ScriptTarget.ES2022,
    noEmit: true,
    skipLibCheck: true,
  };
  const host = ts.createCompilerHost(options);
  const { getSourceFile, fileExists, readFile } = host;
  host.getSourceFile = (name, ...rest) =>
    name === probe ? ts.createSourceFile(name, source, ts.ScriptTarget.ES2022) : getSourceFile(name, ...rest);
  host.fileExists = (name) => name === probe || fileExists(name);
  host.readFile = (name) => (name === probe ? source : readFile(name));
  const program = ts.createProgram([probe], options, host);
  const checker = program.getTypeChecker();
  const flags =
    ts.TypeFormatFlags.NoTruncation |
    ts.TypeFormatFlags.InTypeAlias |
    ts.TypeFormatFlags.UseSingleQuotesForStringLiteralType;
  const written = new Map(
    program
      .getSourceFile(probe)
      ?.statements.filter(ts.isTypeAliasDeclaration)
      .map((alias) => [alias.name.text, checker.typeToString(checker.getTypeAtLocation(alias), alias, flags)]),
  );
  for (const name of ['Written', ...unions]) {
    const text = written.get(name) ?? 'any';
    if (/\b(any|never)\b|\.\.\./.test(text)) throw new Error(`${name} was not written out: ${text.slice(0, 200)}`);
  }
  const lines = [
    '/** A text for visitors: every language of the dataset side by side. */',
    'export type Text = { en: string; [language: string]: string };',
    '/** The whole dataset, as in dataset.json. */',
    `export type Dataset = ${written.get('Written')};`,
    ...unions.map((name) => `export type ${name} = ${written.get(name)};`),
  ];
  writeFileSync(file, `${lines.join('\n')}\n`);
}
