/** The builds of ours that are measured, and what is made of the sources that they come from. */
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { cloned } from './words.mjs';

const growth = fileURLToPath(new URL('grow.mjs', import.meta.url));

/** Each with the address that it is served under; of several each has a name. */
export function buildsOf(folders) {
  return folders.map((given, i) => {
    const folder = resolve(given);
    if (!existsSync(join(folder, 'gut-skin.js'))) throw new Error(`${given} holds no build: run "npm run build" first`);
    return { folder, address: `/ours${i}/`, name: folders.length > 1 ? ` (${given})` : '', project: dirname(folder) };
  });
}

/** Everything that a run makes; served as it is under `/out/`. */
export const out = fileURLToPath(new URL('out', import.meta.url));

const made = new Set();
/** The sources of a build, built with so many questions: the address of that build. None where there are no sources. */
export function grown({ project, address }, count) {
  const name = `${address.replaceAll('/', '')}-${count}`;
  if (!existsSync(join(project, 'src/widgets'))) return undefined;
  if (!made.has(name)) grow(project, count, join(out, 'grown', name));
  made.add(name);
  return `/out/grown/${name}/dist/`;
}

function grow(project, count, folder) {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const part of ['src', 'tools', 'data', 'package.json'])
    cpSync(join(project, part), join(folder, part), { recursive: true });
  symlinkSync(join(project, 'node_modules'), join(folder, 'node_modules'));
  const file = join(folder, 'data/faq.json');
  const faq = JSON.parse(readFileSync(file, 'utf8'));
  const numbered = (text, round) =>
    Object.fromEntries(Object.entries(text).map(([language, words]) => [language, `${words} (${round})`]));
  faq.entries = cloned(faq.entries, count).map(({ round, entry }) =>
    round ? { ...entry, id: `${entry.id}-${round}`, question: numbered(entry.question, round) } : entry,
  );
  writeFileSync(file, JSON.stringify(faq));
  execFileSync(process.execPath, ['--import', 'tsx', growth], { cwd: folder, stdio: ['ignore', 'inherit', 'inherit'] });
}

/** The links to what an English widget loads, as a page would have them; undefined where the build has no list of it. */
export function preloaded({ folder, address }, at, name) {
  const file = join(at === address ? folder : join(out, at.replace('/out/', '')), 'preload.json');
  if (!existsSync(file)) return undefined;
  return JSON.parse(readFileSync(file, 'utf8'))
    [name].en.map((path) => `<link rel="modulepreload" href="${at}${path}">`)
    .join('');
}

/** A widget's tag as the project's own `npm run prerender` writes it; undefined where there is no such command. */
export function prerendered({ project }, name, ...flags) {
  const file = join(project, 'package.json');
  const { scripts } = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
  if (!scripts?.prerender) return undefined;
  return execFileSync('npm', ['run', '--silent', 'prerender', '--', name, ...flags], {
    cwd: project,
    encoding: 'utf8',
  });
}
