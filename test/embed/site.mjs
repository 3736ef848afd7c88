/**
 * A site that runs a version of the library and then gets the next one, by the commands of the README: `dist/` is the first;
 * the next is the same with another version and another hash in the name of every chunk.
 */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, readdirSync, renameSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export const nextVersion = '9.9.9';
const DAY = 86_400_000;

/** The commands under "A new version" of the README, for a site in another folder. */
function commandsFor(folder, readme) {
  const [, commands] = /^\*\*A new version\.\*\*.*?```sh\n(.*?)```/ms.exec(readme) ?? [];
  if (!/^site=/m.test(commands ?? '')) throw new Error('the README says nowhere how a new version gets onto a site');
  return commands.replace(/^npm .*\n/gm, '').replace(/^site=.*$/m, `site='${folder}'`);
}

/** Makes the next version of a build where it stands. */
function renew(dist, version) {
  const chunks = readdirSync(join(dist, 'chunks'));
  const hashes = chunks.map((name) => name.slice(-'12345678.js'.length, -'.js'.length));
  const other = (hash) => [...hash].reverse().join('');
  const all = new RegExp(hashes.map((hash) => `-${hash}`).join('|'), 'g');
  const rename = (text) => text.replace(all, (found) => `-${other(found.slice(1))}`);
  for (const name of ['gut-skin.js', ...chunks.map((chunk) => `chunks/${chunk}`)]) {
    const file = join(dist, name);
    writeFileSync(file, rename(readFileSync(file, 'utf8')).replaceAll(version, nextVersion));
    renameSync(file, join(dist, rename(name)));
  }
}

/** A site with the build of the project at `root`, in a folder of its own. */
export function openSite(root, version) {
  const scratch = mkdtempSync(join(tmpdir(), 'gut-skin-site-'));
  const folder = join(scratch, 'site');
  const readme = readFileSync(join(root, 'README.md'), 'utf8');
  for (const part of ['gut-skin.js', 'chunks'])
    cpSync(join(root, 'dist', part), join(scratch, 'dist', part), { recursive: true });
  const deploy = () =>
    execFileSync('sh', ['-ec', commandsFor(folder, readme)], { cwd: scratch, stdio: ['ignore', 'ignore', 'inherit'] });
  deploy();

  return {
    folder,
    /** The next version comes. */
    deploy() {
      renew(join(scratch, 'dist'), version);
      deploy();
    },
    /** The same version comes once more, long after: what the one before has left behind is old by now. */
    deployLate() {
      const late = new Date(Date.now() - 100 * DAY);
      for (const name of readdirSync(join(folder, 'chunks'))) utimesSync(join(folder, 'chunks', name), late, late);
      deploy();
    },
    close: () => rmSync(scratch, { recursive: true, force: true }),
  };
}
