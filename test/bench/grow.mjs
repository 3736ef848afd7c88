/** Builds the project in whose folder it is started, as far as a page with the questions needs it. */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

process.env.NODE_ENV = 'production'; // before Vite loads anything: otherwise the development build of Lit is bundled
const root = process.cwd();
const { build } = await import(pathToFileURL(join(root, 'node_modules/vite/dist/node/index.js')).href);
const { configOf } = await import(pathToFileURL(join(root, 'tools/modes.ts')).href);
for (const mode of ['cdn', 'all.en', 'solo faq en'])
  await build({ ...configOf(mode), root, configFile: false, mode, logLevel: 'error' });
