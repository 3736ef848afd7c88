/** What the lock file says of packages: their versions, hashes, licences, and what each needs. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = new URL('../../', import.meta.url);
const json = <Content>(path: string) => JSON.parse(readFileSync(new URL(path, root), 'utf8')) as Content;

interface Locked {
  version: string;
  integrity: string;
  license?: string;
  dependencies?: Record<string, string>;
}
export interface Package extends Locked {
  name: string;
  /** Its folder from the root of the project. */
  path: string;
}

export const manifest = json<{
  name: string;
  version: string;
  license: string;
  description: string;
  dependencies: Record<string, string>;
  devDependencies: Record<string, string>;
}>('package.json');
const { packages } = json<{ packages: Record<string, Locked> }>('package-lock.json');

/** Licences that a package has as a file, and forgot to name. */
const unnamed: Record<string, string> = { csv42: 'ISC' };

/** The package that a name stands for in a folder, as Node looks for it: there, and then further up. */
export function find(name: string, from = ''): Package {
  const path = `${from}${from && '/'}node_modules/${name}`;
  const locked = packages[path];
  const license = locked?.license ?? unnamed[name];
  if (locked) return { ...locked, name, path, ...(license && { license }) };
  if (!from) throw new Error(`package-lock.json has no ${name}`);
  return find(name, from.replace(/\/?node_modules\/(@[^/]+\/)?[^/]+$/, ''));
}

export const needsOf = ({ dependencies = {}, path }: Package) =>
  Object.keys(dependencies).map((name) => find(name, path));

/** Those packages and all that they need, by name. */
export function closureOf(start: readonly Package[]): Package[] {
  const seen = new Map<string, Package>();
  const visit = (one: Package) => {
    if (seen.has(one.path)) return;
    seen.set(one.path, one);
    needsOf(one).forEach(visit);
  };
  start.forEach(visit);
  return [...seen.values()].sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
}

export const folderOf = ({ path }: Package) => fileURLToPath(new URL(`${path}/`, root));
