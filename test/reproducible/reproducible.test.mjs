/**
 * `npm run test:reproducible`: the sources are built twice, in two folders with other names, another time zone, another
 * language and another user, and every file is the same. So who has the sources can prove what a file of a site was made of.
 */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { after, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { keepResult } from '../../tools/results.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
const scratch = mkdtempSync(join(tmpdir(), 'gut-skin-twice-'));
after(() => rmSync(scratch, { recursive: true, force: true }));

const made = /^(node_modules|dist|dist-wordpress|coverage|storybook-static|release|\.git|\.cache|out)$/;

/** Path → hash, of all files of a folder. */
function hashes(folder) {
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name));
  const hash = (path) => createHash('sha256').update(readFileSync(path)).digest('hex');
  return Object.fromEntries(paths.sort().map((path) => [path.slice(folder.length + 1), hash(path)]));
}

/** The files that are not the same, or in one folder only. */
const differences = (one, other) =>
  [...new Set([...Object.keys(one), ...Object.keys(other)])].filter((path) => one[path] !== other[path]).sort();

function build(name, env) {
  const folder = join(scratch, name);
  cpSync(root, folder, { recursive: true, filter: (path) => path === root || !made.test(basename(path)) });
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction');
  const { status, stderr } = spawnSync(process.execPath, ['--import', 'tsx', 'tools/build.ts'], {
    cwd: folder,
    env: { ...process.env, ...env },
    encoding: 'utf8',
  });
  assert.equal(status, 0, stderr);
  return hashes(join(folder, 'dist'));
}

it('two builds are the same, byte by byte', () => {
  const one = build('a', { TZ: 'Pacific/Kiritimati', LANG: 'ko_KR.UTF-8', LC_ALL: 'ko_KR.UTF-8', USER: 'one' });
  const other = build('another-folder/further-down', { TZ: 'Etc/GMT+12', LANG: 'C', LC_ALL: 'C', USER: 'other' });
  const changed = differences(one, other);
  const files = Object.keys(one).length;
  keepResult('reproducible', { files, changed, passed: changed.length ? 0 : 1, failed: changed.length ? 1 : 0 });
  assert.ok(files > 100, `${files} files`);
  assert.deepEqual(changed, []);
});

it('one letter, or one file more, is a difference, as the test of the test', () => {
  const [one, other] = ['x', 'y'].map((name) => join(scratch, name));
  for (const folder of [one, other]) {
    mkdirSync(join(folder, 'deep'), { recursive: true });
    writeFileSync(join(folder, 'deep/a.js'), '1');
  }
  assert.deepEqual(differences(hashes(one), hashes(other)), []);
  writeFileSync(join(one, 'deep/a.js'), '2');
  writeFileSync(join(other, 'b.js'), '1');
  assert.deepEqual(differences(hashes(one), hashes(other)), ['b.js', join('deep', 'a.js')]);
});
