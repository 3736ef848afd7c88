/** The steps of a release. What asks git and runs commands is handed in. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { withContent, withRelease } from './changelog.js';
import { editionAt } from './editions.js';
import { compareVersions, printed, readHistory, versionForm } from './history.js';
import { releaseLines, wordsIn } from './tell.js';
import { writeWhole } from './whole.js';

/** Where the project is to be found; only `repository` has to be told, and only once. */
export type Addresses = Partial<Record<'repository' | 'homepage' | 'bugs', string>>;
export interface World {
  /** The day, ISO 8601. */
  on: string;
  addresses?: Addresses;
  /** The paths that are not committed. */
  uncommitted: () => readonly string[];
  isTagged: (tag: string) => boolean;
  run: (command: string, ...args: string[]) => void;
}
interface Package {
  name: string;
  version: string;
  repository?: { type: 'git'; url: string };
  homepage?: string;
  bugs?: { url: string };
}

function refuse({ version: now }: Package, version: string, released: readonly string[], world: World) {
  if (!versionForm.test(version))
    throw new Error(`"${version}" is no version: it is MAJOR.MINOR.PATCH, for example npm run release -- 0.2.0`);
  const last = released.at(-1);
  if (released.includes(version) || world.isTagged(`v${version}`)) throw new Error(`${version} is released already.`);
  const gone = [now, ...(last ? [last] : [])].find((one) => compareVersions(version, one) < 0);
  if (gone) throw new Error(`${version} has gone by: the project is at ${gone}.`);
  const open = world.uncommitted();
  if (open.length)
    throw new Error(
      `A release is made of what is committed, and ${open.length} ${open.length === 1 ? 'path is' : 'paths are'} not: ${open.slice(0, 5).join(', ')}${open.length > 5 ? ' …' : ''}`,
    );
}

/** `package.json` with its version, and where the project is to be found. */
function withAddresses(manifest: Package, version: string, given: Addresses = {}): Package {
  const repository = given.repository?.replace(/(\.git)?\/*$/, '');
  if (!repository && !manifest.repository)
    throw new Error(
      'package.json names no repository, and npm shows readers where a package comes from. Tell it once: npm run release -- ' +
        `${version} --repository https://… (and --homepage, --bugs, where they are elsewhere)`,
    );
  for (const [name, address] of Object.entries({ ...given, ...(repository && { repository }) }))
    if (!URL.canParse(address) || new URL(address).protocol !== 'https:')
      throw new Error(`--${name} is an address that begins with https://; given: "${address}"`);
  const { homepage = repository, bugs = repository && `${repository}/issues` } = given;
  return {
    ...manifest,
    version,
    ...(repository && { repository: { type: 'git', url: `git+${repository}.git` } }),
    ...(homepage && { homepage }),
    ...(bugs && { bugs: { url: bugs } }),
  };
}

/** Makes a release and gives the folder with the package and its hashes. Where anything fails, every file is as it was. */
export async function release(
  home: string,
  version: string,
  world: World,
): Promise<{ folder: string; files: string[] }> {
  const path = (file: string) => join(home, file);
  const read = (file: string) => readFileSync(path(file), 'utf8');
  const json = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;
  const manifest = JSON.parse(read('package.json')) as Package;
  const history = readHistory(path('data/history'));
  refuse(
    manifest,
    version,
    history.map((edition) => edition.version),
    world,
  );
  const next = withAddresses(manifest, version, world.addresses);

  world.run('npm', 'run', 'check:data');
  const last = history.at(-1);
  const edition = { ...editionAt(path('data')), version, date: world.on, after: last?.version ?? null };
  const said = releaseLines(edition, last, await wordsIn('en'), (id) => `\`${id}\``);
  const lock = JSON.parse(read('package-lock.json')) as {
    version: string;
    packages: Record<string, { version: string }>;
  };
  lock.version = version;
  if (lock.packages['']) lock.packages[''].version = version;
  const kept = `data/history/${version}.json`;
  const texts: Record<string, string> = {
    'package.json': json(next),
    'package-lock.json': json(lock),
    'data/meta.json': read('data/meta.json').replace(/("version": )"[^"]*"/, `$1"${version}"`),
    'CHANGELOG.md': withRelease(withContent(read('CHANGELOG.md'), said), version, world.on),
    [kept]: printed(edition),
  };
  const whole = (files: Record<string, string>) =>
    writeWhole(new Map(Object.entries(files).map(([file, text]) => [path(file), text])));
  const before = Object.fromEntries(
    Object.keys(texts)
      .filter((file) => file !== kept)
      .map((file) => [file, read(file)]),
  );
  const folder = `release/${version}`;
  try {
    whole(texts);
    world.run('npm', 'run', 'build');
    rmSync(path(folder), { recursive: true, force: true });
    mkdirSync(path(folder), { recursive: true });
    // Without its scripts: what they would build has just been built.
    world.run('npm', 'pack', '--ignore-scripts', '--pack-destination', path(folder));
    const tarball = `${manifest.name}-${version}.tgz`;
    writeFileSync(path(`${folder}/SHA256SUMS`), `${hash('sha256', 'hex', path(`${folder}/${tarball}`))}  ${tarball}\n`);
    writeFileSync(
      path(`${folder}/integrity.json`),
      json({
        [tarball]: `sha512-${hash('sha512', 'base64', path(`${folder}/${tarball}`))}`,
        ...entryHashes(path('dist/integrity.json')),
      }),
    );
    return { folder, files: [tarball, 'SHA256SUMS', 'integrity.json'] };
  } catch (error) {
    whole(before);
    rmSync(path(kept), { force: true });
    rmSync(path(folder), { recursive: true, force: true });
    throw new Error(`The release was not made, and every file is as it was: ${(error as Error).message}`, {
      cause: error,
    });
  }
}

const hash = (kind: string, form: 'hex' | 'base64', file: string) =>
  createHash(kind).update(readFileSync(file)).digest(form);
/** The hashes that pages name in `integrity`. */
const entryHashes = (file: string) =>
  existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>) : {};
