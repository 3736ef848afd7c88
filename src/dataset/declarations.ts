/** Tells TypeScript what the plugin makes up for each collection and each folder of words, so that nobody has to. */
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { collections } from './slice.js';

const file = new URL('../virtual.d.ts', import.meta.url);
/** Words of every widget carry more than their file: see vite-env.d.ts. */
const words = () =>
  readdirSync(new URL('../i18n/', import.meta.url), { withFileTypes: true })
    .filter((one) => one.isDirectory() && one.name !== 'base')
    .map(({ name }) => name)
    .sort();

const declared = (path: string, content: string) => `declare module 'virtual:gut-skin/${path}' {
  const files: import('./core/source.js').Files<${content}>;
  export default files;
}
`;

/** The whole text of `src/virtual.d.ts`. */
export const declarations = () =>
  [
    '/** What can be loaded in a language. Written by the build (src/dataset/declarations.ts), not by hand. */\n',
    ...collections.map((name) => declared(`load/${name}`, `import('./dataset/types.js').Slices['${name}']`)),
    ...words().map((name) => declared(`words/${name}`, `typeof import('./i18n/${name}/en.js').default`)),
  ].join('');

/** Writes it where it has changed. */
export function writeDeclarations() {
  const text = declarations();
  try {
    if (readFileSync(file, 'utf8') === text) return;
  } catch {
    // It is not there yet.
  }
  writeFileSync(file, text);
}
