/**
 * What a release changes: the autoloader's build of a copy of the sources, then again with one thing changed. The list goes to
 * release.json, which the Storybook page "Scale" shows.
 */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { viewOf } from './views.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const copy = mkdtempSync(join(tmpdir(), 'gut-skin-release-'));
for (const part of ['data', 'src', 'tools', 'package.json', 'tsconfig.json'])
  cpSync(join(root, part), join(copy, part), { recursive: true });
symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
after(() => rmSync(copy, { recursive: true, force: true }));

const build = `
  process.env.NODE_ENV = 'production';
  const [{ build }, { configOf }] = [await import('vite'), await import('./tools/modes.ts')];
  await build({ ...configOf('cdn'), configFile: false, mode: 'cdn', logLevel: 'warn' });
`;

/** What stands in `dist/` of the copy: every file of the autoloader, and those of a first view of the English FAQ. */
function built() {
  rmSync(join(copy, 'dist'), { recursive: true, force: true });
  execFileSync(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', build], { cwd: copy });
  const dist = join(copy, 'dist');
  const names = ['gut-skin.js', ...readdirSync(join(dist, 'chunks')).map((name) => `chunks/${name}`)];
  const files = new Map(names.map((name) => [name, readFileSync(join(dist, name))]));
  return { files, view: viewOf(pathToFileURL(`${dist}/`), 'faq', 'en') };
}

/** Does one thing to a file of the copy; it stays done. */
function edit(path: string, change: (text: string) => string) {
  const file = join(copy, path);
  const text = readFileSync(file, 'utf8');
  const changed = change(text);
  assert.notEqual(changed, text, `${path} is as it was`);
  writeFileSync(file, changed);
}

const partOf = (name: string) => name.replace(/^chunks\/|-[\w-]{8}(?=\.js$)/g, '');
const bytesOf = (files: Map<string, Buffer>, names: readonly string[]) =>
  names.reduce((sum, name) => sum + brotliCompressSync(files.get(name) ?? '').length, 0);

describe('a release changes', () => {
  let before = built();
  const changes: {
    what: string;
    /** With blanks between, so that Prettier has nothing to say of the JSON. */
    files: string;
    count: number;
    of: number;
    bytes: number;
    faq: { requests: number; bytes: number };
  }[] = [];

  /** What is to be loaded anew after one more edit. */
  function release(what: string) {
    const now = built();
    const isNew = (name: string) => !before.files.get(name)?.equals(now.files.get(name) ?? Buffer.alloc(0));
    const names = [...now.files.keys()].filter(isNew);
    const again = now.view.filter(isNew);
    changes.push({
      what,
      files: names.map(partOf).sort().join(' '),
      count: names.length,
      of: now.files.size,
      bytes: bytesOf(now.files, names),
      faq: { requests: again.length, bytes: bytesOf(now.files, again) },
    });
    before = now;
    return names.map(partOf).sort();
  }

  it('nothing, where nothing has changed', () => {
    assert.deepEqual(release('nothing'), []);
    changes.length = 0;
  });

  it('a text and what names its file, where a text has changed', () => {
    edit('data/faq.json', (text) => text.replace(/("answer": \{\s*"en": ")/, '$1So: '));
    const files = release('a text of one answer, in English');
    assert.ok(files.includes('gut-skin.js') && files.includes('faq.en.js'), files.join());
    for (const file of files)
      assert.doesNotMatch(file, /^core|\.ko\.|^(axis|strains|quiz)/, 'has nothing to do with it');
  });

  it('what says the day of the last change, where that has changed', () => {
    edit('data/meta.json', (text) => text.replace(/("updated": ")\d{4}/, '$12031'));
    const files = release('the day of the last change, as after every change of a text');
    assert.ok(files.includes('base-words.en.js') && !files.includes('faq.en.js'), files.join());
  });

  it('code and no text, where the core has changed', () => {
    edit('src/core/styles/host.ts', (text) => text.replace(/:host \{/, ':host { --_new: 1;'));
    const files = release('a line of the core');
    assert.ok(files.includes('core.js'), files.join());
    for (const file of files) assert.doesNotMatch(file, /\.(en|ko)\.js$/, 'is a text');
  });

  it('is told to whoever reads the docs', () => {
    assert.equal(changes.length, 3);
    for (const { what, files, count, bytes } of changes)
      console.log(`${what}: ${count} files, ${bytes} bytes\n  ${files}`);
    writeFileSync(new URL('release.json', import.meta.url), `${JSON.stringify(changes, null, 2)}\n`);
  });
});
