/** The Vite plugin around compile.ts: `virtual:gut-skin/*`, `dataset.json`, `dataset.schema.json`. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import * as z from 'zod/mini';
import type { Plugin } from 'vite';
import { writeDeclarations } from './declarations.js';
import { pseudoLocales, withPseudo } from './pseudo.js';
import { datasetSchema, files, type Dataset } from './schema.js';
import { fileOf, readDataset } from './read.js';
import { shipped } from './readers.js';
import { about, cited, collections, isWhole, isWholeOfAll, slice } from './slice.js';

export { readDataset };

const i18n = new URL('../i18n/', import.meta.url);
const wordFile = (folder: string, language: string) => fileURLToPath(new URL(`${folder}/${language}.ts`, i18n));
/** Whether the words of all widgets are there; a file that takes some from the English is at work (tools/lang). */
const saysAll = (language: string) =>
  readdirSync(i18n, { withFileTypes: true })
    .filter((one) => one.isDirectory())
    .map(({ name }) => wordFile(name, language))
    .every((file) => existsSync(file) && !/^import en from/m.test(readFileSync(file, 'utf8')));
const pseudoFile = JSON.stringify(fileURLToPath(new URL('pseudo.ts', import.meta.url)));
/** The module of a widget's words; a pseudo-locale's are made of the English, unless somebody went the long way. */
const words = (name: string, language: string) =>
  pseudoLocales.includes(language) && !existsSync(wordFile(name, language))
    ? `${PREFIX}pseudo/${name}/${language}`
    : wordFile(name, language);

export interface DatasetOptions {
  /** Languages to ship; all of `meta.json` when left out. */
  languages?: string[];
  /** Also ship what is begun and nobody is named for who read it: for those who are to read it, not for visitors. */
  drafts?: boolean;
  /** Also ship the pseudo-locales (see pseudo.ts). */
  pseudo?: boolean;
  /** One module with all references, for a build of one file; otherwise each collection's own are apart. */
  whole?: boolean;
  /** Also write `dataset.json` and `dataset.schema.json` beside the build. */
  emit?: boolean;
}

/** The scripts that are written from right to left; which one a language has is known to the build, not to the page. */
const rightToLeft = new Set(['Adlm', 'Arab', 'Hebr', 'Mand', 'Mend', 'Nkoo', 'Rohg', 'Samr', 'Syrc', 'Thaa']);
const isRightToLeft = (language: string) => rightToLeft.has(new Intl.Locale(language).maximize().script ?? '');

const PREFIX = 'virtual:gut-skin/';

export function dataset(options: DatasetOptions = {}): Plugin {
  let data: Dataset | undefined;
  const read = () => (data ??= options.pseudo ? withPseudo(readDataset()) : readDataset());
  /** What is begun ships as soon as the words that every card has are whole. */
  const spoken = ({ meta }: Dataset) =>
    [...new Set([...shipped(meta), ...((options.drafts && meta.begun) || [])])].filter(
      (language) => !meta.begun?.includes(language) || (saysAll(language) && isWholeOfAll(read(), language)),
    );
  const languages = () => options.languages ?? spoken(read());
  return {
    name: 'gut-skin-dataset',
    buildStart: writeDeclarations,
    resolveId: { filter: { id: /^virtual:gut-skin\/(?!icon)/ }, handler: (id) => '\0' + id },
    load: {
      filter: { id: /^\0virtual:gut-skin\/(?!icon)/ },
      handler(id) {
        for (const name of files) this.addWatchFile(fileOf(name));
        const [kind, name, language] = id.slice(PREFIX.length + 1).split('/');
        const code = (source: string) => ({ code: `export default ${source}`, moduleType: 'js' as const });
        // A literal map language → import, so that every bundler sees each chunk.
        const literal = (file: (language: string) => string, of = languages()) =>
          `{${of.map((l) => `"${l}":()=>import("${file(l)}")`).join(',')}}`;
        /** With the name of its chunks (tools/chunk-names.ts), under which the autoloader asks for them ahead. */
        const map = (chunk: string, file: (language: string) => string, of?: string[]) =>
          code(literal(file, of).replace('{', `{chunk:${JSON.stringify(chunk)},`));
        const found = collections.find((c) => c === name);
        const sources = (c: string) => literal((l) => `${PREFIX}references/${options.whole ? 'all' : c}/${l}`);
        if (kind === 'languages')
          return {
            code: `export default ${JSON.stringify(languages())};export const written=${JSON.stringify(spoken(read()))},rtl=${JSON.stringify(languages().filter(isRightToLeft))}`,
            moduleType: 'js',
          };
        if (kind === 'words')
          return map(`${name}-words`, (l) => (name === 'base' ? `${PREFIX}words-base/${l}` : words(String(name), l)));
        if (kind === 'pseudo')
          return {
            code: `import{pseudoWords}from${pseudoFile};import words from${JSON.stringify(wordFile(String(name), 'en'))};export default pseudoWords(words,"${language}")`,
            moduleType: 'js',
          };
        // The only words that travel with the code, so not one import a language but all of them at once.
        if (kind === 'apology')
          return {
            code: `${languages()
              .map((l, i) => `import w${i} from${JSON.stringify(words('apology', l))};`)
              .join('')}export default {${languages()
              .map((l, i) => `"${l}":w${i}`)
              .join(',')}}`,
            moduleType: 'js',
          };
        // What holds for the whole dataset travels with the words that every widget has, not with each collection.
        if (kind === 'words-base')
          return {
            code: `import words from ${JSON.stringify(words('base', String(name)))};export default {...words,about:${JSON.stringify(about(read(), String(name)))}}`,
            moduleType: 'js' as const,
          };
        if (kind === 'load' && found)
          return map(
            found,
            (l) => `${PREFIX}slice/${found}/${l}`,
            languages().filter((l) => !read().meta.begun?.includes(l) || isWhole(read(), found, l)),
          );
        if (kind === 'slice' && found && language) return code(JSON.stringify(slice(read(), found, language)));
        if (kind === 'cited') return code(`{${collections.map((c) => `"${c}":${sources(c)}`).join(',')}}`);
        // All of it, for the check of a site owner's own content: a module of its own, so that no widget shares it.
        if (kind === 'whole')
          return code(
            `{${collections.map((c) => `"${c}":{slice:${literal((l) => `${PREFIX}slice/${c}/${l}`)},cited:${sources(c)}}`).join(',')}}`,
          );
        if (kind === 'references' && language) return code(JSON.stringify(cited(read(), found, language)));
        throw new Error(`"${id}" names no collection; known: ${collections.join(', ')}`);
      },
    },
    watchChange() {
      data = undefined;
    },
    generateBundle() {
      if (!options.emit) return;
      const schema = z.toJSONSchema(datasetSchema(read().meta.languages, read().meta.begun), {
        target: 'draft-2020-12',
      });
      this.emitFile({ type: 'asset', fileName: 'dataset.json', source: JSON.stringify(read(), null, 1) });
      this.emitFile({ type: 'asset', fileName: 'dataset.schema.json', source: JSON.stringify(schema, null, 1) });
    },
  };
}
