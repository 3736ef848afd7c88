/**
 * Writes the inferred types of the dataset out in full, so that the published declarations don't ask a consumer for zod.
 */
import { writeFileSync } from 'node:fs';
import ts from 'typescript';

const probe = new URL('../src/dataset/probe.ts', import.meta.url).pathname;
const source = `import type { Dataset, Text } from './schema.js';
type Plain<T> = T extends Text ? Text : T extends readonly (infer Item)[] ? Plain<Item>[] : T extends object ? { [Key in keyof T]: Plain<T[Key]> } : T;
export type Written = Plain<Dataset>;`;

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
  const aliases = program.getSourceFile(probe)?.statements.filter(ts.isTypeAliasDeclaration);
  const alias = aliases?.find(({ name }) => name.text === 'Written');
  if (!alias) throw new Error('the probe holds no type');
  const flags =
    ts.TypeFormatFlags.NoTruncation |
    ts.TypeFormatFlags.InTypeAlias |
    ts.TypeFormatFlags.UseSingleQuotesForStringLiteralType;
  const text = program.getTypeChecker().typeToString(program.getTypeChecker().getTypeAtLocation(alias), alias, flags);
  if (/\bany\b|\.\.\./.test(text)) throw new Error(`the dataset's type was not written out: ${text.slice(0, 200)}`);
  writeFileSync(
    file,
    `/** A text for visitors: every language of the dataset side by side. */\nexport type Text = { en: string; [language: string]: string };\n/** The whole dataset, as in dataset.json. */\nexport type Dataset = ${text};\n`,
  );
}
