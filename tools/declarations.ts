/**
 * The declarations beside the JavaScript of the package: one file with every type, which asks for nothing that package.json
 * does not name, and a line beside each further entry. So each entry brings the tags and events into a program.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { generateDtsBundle } from 'dts-bundle-generator';
import { writeDatasetTypes } from './dataset-types.js';
import type { Tag } from './editors/tags.js';

const root = fileURLToPath(new URL('..', import.meta.url));

export function writeDeclarations(dist: URL, tags: readonly Tag[]) {
  // Inside the project, so that what is imported is found as everywhere; not in node_modules, which is left out of a bundle.
  const scratch = join(root, '.cache/types');
  mkdirSync(scratch, { recursive: true });
  try {
    const tsc = ['node_modules/typescript7/bin/tsc', '-p', 'tsconfig.build.json'];
    execFileSync(process.execPath, tsc, { cwd: root, stdio: 'inherit' });
    writeDatasetTypes(join(scratch, 'dataset/schema.d.ts'));
    const [all = '', loader = ''] = generateDtsBundle(
      ['index', 'embed/autoload'].map((entry) => ({
        filePath: join(scratch, `${entry}.d.ts`),
        noCheck: true, // the sources have been checked
        output: { inlineDeclareGlobals: entry === 'index', exportReferencedTypes: false, noBanner: true },
      })),
      { preferredConfigPath: join(root, 'tsconfig.build.json') },
    );
    const put = (path: string, text: string) => writeFileSync(new URL(path, dist), text);
    put('index.d.ts', all);
    put('autoload.d.ts', `import './index.js';\n${loader}`);
    // What is loaded for what it does alone: the tags are there then, too.
    for (const file of readdirSync(dist).filter((path) => /^gut-skin\.all\..+\.js$/.test(path)))
      put(file.replace(/js$/, 'd.ts'), `import './index.js';\n`);
    put('resize.d.ts', 'export {};\n');
    for (const { name, className } of tags) {
      put(`widgets/${name.slice('gut-skin-'.length)}.d.ts`, `export { ${className} } from '../index.js';\n`);
      put(`define/${name}.d.ts`, `import '../index.js';\n`);
    }
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}
