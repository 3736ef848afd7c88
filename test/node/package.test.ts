/** The package as npm would publish it: what is in it, what it weighs, and what a strict consumer's compiler says of it. */
import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import ts from 'typescript';
import { data } from './helpers/data.js';

const root = fileURLToPath(new URL('../../', import.meta.url));
const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  name: string;
  dependencies: Record<string, string>;
  exports: Record<string, unknown>;
};
const widgets = readdirSync(join(root, 'src/widgets')).sort();

if (!existsSync(join(root, 'dist/index.js')))
  it('dist/ is there', () => assert.fail('dist/ is not there: run "npm run build" first (npm test does)'));
else suite();

function suite() {
  const scratch = realpathSync(mkdtempSync(join(tmpdir(), 'gut-skin-package-')));
  const installed = join(scratch, 'node_modules/.pnpm/gut-skin-widgets/node_modules');
  let packed: { filename: string; size: number; files: { path: string }[] };

  before(() => {
    // By npm's own script, since Windows has no `npm` that can be run without a shell.
    const npm =
      process.env['npm_execpath'] ?? join(dirname(process.execPath), '../lib/node_modules/npm/bin/npm-cli.js');
    const out = execFileSync(
      process.execPath,
      [npm, 'pack', '--json', '--ignore-scripts', '--pack-destination', scratch],
      { cwd: root, encoding: 'utf8' },
    );
    [packed] = JSON.parse(out) as [typeof packed];
    // As pnpm installs: a package finds what its own package.json names, and nothing else.
    mkdirSync(installed, { recursive: true });
    execFileSync('tar', ['-xzf', join(scratch, packed.filename), '-C', installed]);
    execFileSync(process.execPath, ['-e', `fs.renameSync('package', 'gut-skin-widgets')`], { cwd: installed });
    for (const name of Object.keys(manifest.dependencies)) {
      mkdirSync(dirname(join(installed, name)), { recursive: true });
      symlinkSync(join(root, 'node_modules', name), join(installed, name), 'junction');
    }
    symlinkSync(join(installed, 'gut-skin-widgets'), join(scratch, 'node_modules/gut-skin-widgets'), 'junction');
    writeFileSync(join(scratch, 'package.json'), '{"type":"module"}');
  });
  after(() => rmSync(scratch, { recursive: true, force: true }));

  describe('what is packed', () => {
    it('is what test/package/files.txt lists, a line a file', () => {
      const listed = readFileSync(join(root, 'test/package/files.txt'), 'utf8').trim().split('\n');
      const forms = listed.flatMap((line) => {
        const names = line.includes('<widget>') ? widgets.map((name) => line.replace('<widget>', name)) : [line];
        return names.flatMap((name) =>
          name.includes('<language>') ? data.meta.languages.map((l) => name.replace('<language>', l)) : [name],
        );
      });
      // A star stands for a name that the bundler made up, with its hash.
      const matches = (form: string, path: string) =>
        new RegExp(`^${form.replace(/[.+]/g, '\\$&').replace('*', '[\\w.-]+')}$`).test(path);
      const paths = packed.files.map(({ path }) => path);
      assert.deepEqual(
        paths.filter((path) => !forms.some((form) => matches(form, path))),
        [],
        'not on the list',
      );
      assert.deepEqual(
        forms.filter((form) => !paths.some((path) => matches(form, path))),
        [],
        'not in the package',
      );
    });

    it('weighs less than 905 kB', () => assert.ok(packed.size < 905_000, `${packed.size} bytes`));

    it('is sound to publint, suggestions included', async () => {
      const { messages, pkg } = await publint({
        pkgDir: join(installed, 'gut-skin-widgets'),
        pack: false,
        strict: true,
      });
      assert.deepEqual(
        messages.map((message) => formatMessage(message, pkg, { color: false })),
        [],
      );
    });
  });

  describe('its types', () => {
    const write = (name: string, code: string) => writeFileSync(join(scratch, name), code);
    const settings = {
      strict: true,
      exactOptionalPropertyTypes: true,
      noUncheckedIndexedAccess: true,
      noPropertyAccessFromIndexSignature: true,
      verbatimModuleSyntax: true,
      isolatedModules: true,
      skipLibCheck: false,
      noEmit: true,
      target: 'es2022',
      lib: ['es2022', 'dom', 'dom.iterable'],
      types: [],
    };
    /** What the compiler says of some files, a line a fault. */
    function said(compiler: string, module: string, moduleResolution: string, files: string[], more = {}) {
      const compilerOptions = { ...settings, module, moduleResolution, ...more };
      write('tsconfig.json', JSON.stringify({ compilerOptions, files }));
      const { status, stdout, stderr } = spawnSync(
        process.execPath,
        [join(root, compiler), '-p', '.', '--pretty', 'false'],
        {
          cwd: scratch,
          encoding: 'utf8',
        },
      );
      const lines = `${stdout}${stderr}`.trim().split('\n').filter(Boolean);
      assert.equal(status === 0, !lines.length, 'says what is wrong, or ends well');
      return lines;
    }

    for (const compiler of ['node_modules/typescript7/bin/tsc', 'node_modules/typescript/bin/tsc6'])
      for (const [module, resolution] of [
        ['esnext', 'bundler'],
        ['nodenext', 'nodenext'],
        ['node16', 'node16'],
      ] as const)
        it(`satisfy ${compiler.split('/')[1]} at its strictest, with ${resolution}`, () => {
          write('consumer.ts', readFileSync(join(root, 'test/package/consumer.ts'), 'utf8'));
          assert.deepEqual(said(compiler, module, resolution, ['consumer.ts']), []);
        });

    it('come with each entry alone: its tag, and the events', () => {
      const options: ts.CompilerOptions = {
        strict: true,
        noEmit: true,
        skipLibCheck: true, // what is above checks them
        types: [],
        target: ts.ScriptTarget.ES2022,
        module: ts.ModuleKind.ESNext,
        moduleResolution: ts.ModuleResolutionKind.Bundler,
      };
      const host = ts.createCompilerHost(options);
      const { getSourceFile } = host;
      const parsed = new Map<string, ts.SourceFile | undefined>();
      host.getSourceFile = (name, ...rest) => {
        if (!parsed.has(name)) parsed.set(name, getSourceFile(name, ...rest));
        return parsed.get(name);
      };
      const entries = widgets.flatMap((name) => [
        [name, `import 'gut-skin-widgets/define/gut-skin-${name}.js';`],
        [name, `export * from 'gut-skin-widgets/widgets/${name}.js';`],
      ]);
      for (const [i, [name, entry]] of [...entries, ['faq', `import 'gut-skin-widgets/gut-skin.js';`]].entries()) {
        write(
          `entry-${i}.ts`,
          `${entry}
           const tag = document.createElement('gut-skin-${name}');
           tag.headingLevel = undefined;
           tag.addEventListener('gut-skin-toggle', ({ item }) => item.trim());`,
        );
        const program = ts.createProgram([join(scratch, `entry-${i}.ts`)], options, host);
        assert.deepEqual(
          ts.getPreEmitDiagnostics(program).map(({ messageText }) => messageText),
          [],
          entry,
        );
      }
    });

    it('refuse what the widgets would refuse', () => {
      const wrong = [
        `document.createElement('gut-skin-faq').topic = 'weather';`,
        `document.createElement('gut-skin-faq').headingLevel = 7;`,
        `document.createElement('gut-skin-faq').theme = 'sepia';`,
        `document.createElement('gut-skin-strain').group = 'cats';`,
        `document.addEventListener('gut-skin-toggle', ({ answers }) => answers);`,
      ];
      write('wrong.ts', [`import 'gut-skin-widgets';`, ...wrong].join('\n'));
      const lines = said('node_modules/typescript7/bin/tsc', 'esnext', 'bundler', ['wrong.ts']);
      assert.deepEqual(
        lines.map((line) => Number(/^wrong\.ts\((\d+)/.exec(line)?.[1])),
        wrong.map((_, i) => i + 2),
      );
    });

    it('name no module that package.json does not', () => {
      const named = [manifest.name, ...Object.keys(manifest.dependencies)];
      const frameworks = ['preact', 'react', 'solid-js', 'svelte', 'vue'];
      const asked = packed.files
        .filter(({ path }) => path.endsWith('.d.ts'))
        .flatMap(({ path }) => {
          const code = readFileSync(join(installed, 'gut-skin-widgets', path), 'utf8');
          return [...code.matchAll(/(?:from|import|import\()\s*['"]([^'"]+)['"]/g)].map(([, from = '']) => from);
        })
        .filter((from) => !from.startsWith('.'))
        .map((from) =>
          from
            .split('/')
            .slice(0, from.startsWith('@') ? 2 : 1)
            .join('/'),
        );
      assert.deepEqual(
        [...new Set(asked)].filter((from) => !named.includes(from) && !frameworks.includes(from)),
        [],
      );
    });
  });
}
