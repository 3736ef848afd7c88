/** `npm run data:schema`: writes `data/schema/`, which the files of `data/` name in `$schema`, and `src/virtual.d.ts`. */
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { writeDeclarations } from '../src/dataset/declarations.js';
import { readDataset } from '../src/dataset/plugin.js';
import { editorSchemas, printed } from './editor-schemas.js';

const folder = new URL('../data/schema/', import.meta.url);
const { languages, begun } = readDataset().meta;
const schemas = editorSchemas(languages, begun);
mkdirSync(folder, { recursive: true });
for (const name of readdirSync(folder)) if (!schemas.has(name)) rmSync(new URL(name, folder));
for (const [name, schema] of schemas) writeFileSync(new URL(name, folder), printed(schema));
writeDeclarations();
console.log(`Wrote ${schemas.size} schemas to data/schema/, and src/virtual.d.ts.`);
