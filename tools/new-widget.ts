/**
 * `npm run new:widget -- <name> [collection]`: a widget that builds, tests and shows in Storybook at once, out of the
 * templates in tools/new-widget/. Nothing is half-written: what is wrong is told before the first file is.
 */
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { writeDeclarations } from '../src/dataset/declarations.js';
import { collections } from '../src/dataset/slice.js';

const templates = new URL('new-widget/', import.meta.url);
const words = (name: string) => name.split('-');
const upper = (word: string) => `${word.charAt(0).toUpperCase()}${word.slice(1)}`;
const pascal = (name: string) => words(name).map(upper).join('');
const camel = (name: string) => `${name.charAt(0)}${pascal(name).slice(1)}`;

type Entry = Record<string, unknown> & { id: string };
const isText = (value: unknown) => typeof (value as { en?: unknown } | null)?.en === 'string';
const fieldOf = (entry: Entry, test: (value: unknown) => boolean) => Object.keys(entry).find((key) => test(entry[key]));

/** What a widget can begin with: collections whose entries have a text and sources. Each with its first entry. */
function models(root: string): Record<string, Entry> {
  const found: Record<string, Entry> = {};
  for (const name of collections) {
    const file = JSON.parse(readFileSync(join(root, `data/${name}.json`), 'utf8')) as { entries?: Entry[] };
    const [first] = file.entries ?? [];
    if (first?.['sources'] && fieldOf(first, isText)) found[name] = first;
  }
  return found;
}

/** What is wrong with a name; undefined where nothing is. */
export function fault(root: string, name: string, collection: string): string | undefined {
  const taken = readdirSync(join(root, 'src/widgets')).sort();
  const wordFolders = readdirSync(join(root, 'src/i18n')).filter((one) => !one.includes('.'));
  if (!/^[a-z]+(-[a-z]+)*$/.test(name) || name.length > 30)
    return `"${name}" is no name: one noun, or some with single hyphens between them, in small letters a to z, such as "timeline" or "skin-type".`;
  if (/^gut-?skin/.test(name)) return `"${name}" would be the tag <gut-skin-${name}>: leave "gut-skin" away.`;
  if (taken.includes(name)) return `"${name}" is there: src/widgets/${name}/. Taken: ${taken.join(', ')}.`;
  if (wordFolders.includes(name)) return `"${name}" is taken by the words in src/i18n/${name}/.`;
  const known = Object.keys(models(root));
  if (!known.includes(collection))
    return `"${collection}" is no collection that a widget can begin with. Known: ${known.join(', ')}.`;
  const there = Object.keys(files(root, name, collection)).find((path) => existsSync(join(root, path)));
  return there && `${there} is there already; nothing was written.`;
}

/** Every file of the widget, by its path. */
export function files(root: string, name: string, collection: string): Record<string, string> {
  const entry = models(root)[collection] as Entry;
  const { languages } = JSON.parse(readFileSync(join(root, 'data/meta.json'), 'utf8')) as { languages: string[] };
  const values: Record<string, string> = {
    name,
    collection,
    label: words(name).join(' '),
    Label: upper(words(name).join(' ')),
    Class: pascal(name),
    camelName: camel(name),
    camel: camel(collection),
    title: fieldOf(entry, isText) ?? 'id',
    id: entry.id,
  };
  const filled = (template: string) =>
    readFileSync(new URL(`${template}.tpl`, templates), 'utf8').replace(/\{\{(\w+)\}\}/g, (_, key: string) => {
      const value = values[key];
      if (value === undefined) throw new Error(`${template}.tpl asks for {{${key}}}`);
      return value;
    });
  const part = (kind: string) => [`src/widgets/${name}/${name}-${kind}.ts`, filled(`${kind}.ts`)];
  return Object.fromEntries([
    ...['data', 'element', 'view', 'styles'].map(part),
    [`src/widgets/${name}/gut-skin-${name}.ts`, filled('define.ts')],
    ...languages.map((language) => [
      `src/i18n/${name}/${language}.ts`,
      filled(language === 'en' ? 'words.en.ts' : 'words.ts'),
    ]),
    [`stories/${name}.stories.ts`, filled('story.ts')],
    [`test/widgets/${name}.test.ts`, filled('test.ts')],
    [`test/widgets/states/${name}.ts`, filled('states.ts')],
  ]) as Record<string, string>;
}

/** The npm entry with one more class, in the order of the alphabet. */
export function withClass(index: string, name: string): string {
  const line = `export { GutSkin${pascal(name)} } from './widgets/${name}/${name}-element.js';`;
  const lines = index.trimEnd().split('\n');
  const pathOf = (one: string) => / from '(\.\/widgets\/[^']+)';$/.exec(one)?.[1];
  const at = lines.findIndex((one) => (pathOf(one) ?? '') > (pathOf(line) ?? ''));
  lines.splice(at < 0 ? lines.length : at, 0, line);
  return `${lines.join('\n')}\n`;
}

/** Writes the widget, or nothing. Gives back what was written. */
export function write(root: string, name: string, collection = 'facts'): string[] {
  const wrong = fault(root, name, collection);
  if (wrong) throw new Error(wrong);
  const made = Object.entries(files(root, name, collection));
  for (const [path, text] of made) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text, { flag: 'wx' });
  }
  const index = join(root, 'src/index.ts');
  writeFileSync(index, withClass(readFileSync(index, 'utf8'), name));
  return [...made.map(([path]) => path), 'src/index.ts'];
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const root = fileURLToPath(new URL('../', import.meta.url));
  const [name = '', collection, ...more] = process.argv.slice(2);
  try {
    if (more.length) throw new Error('One name, and a collection if it is to read another than data/facts.json.');
    const made = write(root, name, collection);
    writeDeclarations();
    console.log(made.map((path) => `  ${relative('.', join(root, path))}`).join('\n'));
    console.log(`
<gut-skin-${name}> is there. By hand:
  src/i18n/${name}/     its words, in every language
  src/i18n/apology/   its title, a line a language, for while nothing else is there; until then none
  README.md             what it shows and its attributes, in the two tables`);
  } catch (error) {
    console.error((error as Error).message);
    process.exitCode = 1;
  }
}
