/**
 * `npm run test:package`: the package as npm would publish it, to what only an install of its own can say: Are The Types
 * Wrong, and the compilers of the frameworks over `apps/`, where what must not pass stands, too. Needs the registry, so
 * `npm test` leaves it out.
 */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';

const here = fileURLToPath(new URL('.', import.meta.url));
const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'gut-skin-types-'));
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const tarball = `gut-skin-widgets-${version}.tgz`;

/** What a command says, and whether it ended well. */
function run(cwd, command, ...args) {
  const { status, stdout, stderr } = spawnSync(command, args, { cwd, encoding: 'utf8' });
  return { status, said: `${stdout}${stderr}` };
}
function npm(cwd, ...args) {
  const { status, said } = run(cwd, 'npm', ...args, '--ignore-scripts', '--no-audit', '--no-fund');
  assert.equal(status, 0, said);
  return said;
}
const tool = (path, ...args) => run(folder, process.execPath, join(folder, 'node_modules', path), ...args);
const sound = ({ status, said }) => assert.equal(status, 0, said);

/** Writes a configuration as strict as a site can have it, and gives back its name. */
function configuration(name, files, options = {}, more = {}) {
  const compilerOptions = {
    strict: true,
    exactOptionalPropertyTypes: true,
    skipLibCheck: false,
    noEmit: true,
    verbatimModuleSyntax: true,
    target: 'es2022',
    lib: ['es2022', 'dom', 'dom.iterable'],
    types: [],
    module: 'esnext',
    moduleResolution: 'bundler',
    ...options,
  };
  const file = `tsconfig.${name}.json`;
  writeFileSync(join(folder, file), JSON.stringify({ compilerOptions, include: files, ...more }));
  return file;
}

before(() => {
  npm(root, 'pack', '--silent', '--pack-destination', folder);
  for (const name of ['package.json', 'apps']) cpSync(join(here, name), join(folder, name), { recursive: true });
  npm(folder, 'install', '--no-package-lock');
  npm(folder, 'install', '--no-save', '--no-package-lock', join(folder, tarball));
});
after(() => rmSync(folder, { recursive: true, force: true }));

describe('the types of the package', () => {
  it('are not wrong, whoever imports them as modules', () => {
    sound(tool('@arethetypeswrong/cli/dist/index.js', tarball, '--profile', 'esm-only', '--format', 'ascii'));
  });

  const jsx = [
    ['React 19', 'react', 'react.tsx', 'react-jsx', {}],
    [
      'React 18',
      'react-18',
      'react.tsx',
      'react-jsx',
      { react: ['@types/react-18'], 'react/*': ['@types/react-18/*'] },
    ],
    ['Preact', 'preact', 'preact.tsx', 'react-jsx', {}],
    ['Solid', 'solid-js', 'solid.tsx', 'preserve', {}],
  ];
  for (const [title, name, file, mode, aliases] of jsx)
    it(`hold in ${title}`, () => {
      const paths = Object.fromEntries(Object.entries(aliases).map(([from, [to]]) => [from, [`./node_modules/${to}`]]));
      const options = { jsx: mode, jsxImportSource: name.replace('-18', ''), paths };
      sound(tool('typescript/bin/tsc', '-p', configuration(name, [`apps/${file}`], options)));
    });

  it('hold in the templates of Vue, at their strictest', () => {
    const vueCompilerOptions = { strictTemplates: true };
    // The declarations of Vue's own compiler don't stand this.
    const options = { skipLibCheck: true };
    sound(
      tool('vue-tsc/bin/vue-tsc.js', '-p', configuration('vue', ['apps/Vue.vue'], options, { vueCompilerOptions })),
    );
  });

  it('hold in Svelte', () => {
    const options = { skipLibCheck: true };
    sound(
      tool('svelte-check/bin/svelte-check', '--tsconfig', configuration('svelte', ['apps/Svelte.svelte'], options)),
    );
    const wrong = configuration('wrong', ['apps/Wrong.svelte'], options);
    const { status, said } = tool('svelte-check/bin/svelte-check', '--tsconfig', wrong, '--output', 'machine');
    assert.notEqual(status, 0);
    assert.match(said, /weather[\s\S]* 2 ERRORS/);
  });
});
