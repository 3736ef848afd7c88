/** What `npm run build` makes, a mode each: `cdn`, `all`, `all.<language>`, `solo <name> <language>`, `frame`, `resize`, `npm`, `builder`. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { transform } from 'esbuild';
import type { Plugin, UserConfig } from 'vite';
import { dataset } from '../src/dataset/plugin.js';
import { chunkName, groups, runsAtOnce } from './chunk-names.js';
import { contents } from './vite-contents.js';
import { copies, early, writeEarly } from './vite-early.js';
import { edge } from './vite-edge.js';
import { icons } from './vite-icons.js';
import { inline } from './vite-inline.js';
import { literals } from './vite-literals.js';
import { plain } from './vite-plain.js';
import { retry } from './vite-retry.js';
import { aloneIn, notePlaces } from './vite-solo.js';
import { tags, widgets } from './vite-tags.js';

const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as {
  version: string;
};
const lit = fileURLToPath(new URL('../src/core/lit.ts', import.meta.url));

/** What stands for modules that nobody has written, in every mode and while developing. */
export const plugins = (options: Parameters<typeof dataset>[0] = {}): Plugin[] => [
  tags(),
  contents(),
  early(),
  dataset({
    pseudo: process.env['GUT_SKIN_PSEUDO'] === '1',
    drafts: process.env['GUT_SKIN_DRAFTS'] === '1',
    ...options,
  }),
  icons(),
  literals(),
];

/** Of all modes. What a script tag loads brings its own Lit; the npm package takes the consumer's. */
export const base = (ownLit: boolean): UserConfig => ({
  define: { __VERSION__: JSON.stringify(version), __OWN_LIT__: ownLit },
  resolve: { alias: ownLit ? [{ find: /^lit$/, replacement: lit }] : [] },
  build: {
    target: 'es2022',
    emptyOutDir: false,
    modulePreload: false,
    reportCompressedSize: false,
    copyPublicDir: false,
  },
});

/** `gut-skin.js`: the autoloader, one chunk a tag, one data chunk a collection and language. */
const cdn = (): UserConfig => ({
  ...base(true),
  base: './',
  plugins: [copies(), ...plugins({ emit: true }), retry(), notePlaces(), plain('esm'), writeEarly()],
  build: {
    ...base(true).build,
    lib: { entry: { 'gut-skin': 'src/embed/autoload.ts' }, formats: ['es'] },
    rolldownOptions: {
      // A chunk imported on demand holds one module, and so needs no namespace object (tools/vite-inline.ts says why).
      experimental: { chunkOptimization: false },
      output: { minify: true, chunkFileNames: chunkName, codeSplitting: { groups }, postBanner: runsAtOnce },
    },
  },
});

/** `gut-skin.all.js` and `gut-skin.all.<language>.js`: one classic file. */
const all = (language?: string): UserConfig => ({
  ...base(true),
  plugins: [...plugins({ whole: true, ...(language && { languages: [language] }) }), inline(), plain()],
  build: {
    ...base(true).build,
    lib: {
      entry: 'src/embed/all.ts',
      name: 'gutSkin',
      formats: ['iife'],
      fileName: () => ['gut-skin.all', language, 'js'].filter(Boolean).join('.'),
    },
  },
});

/** `solo/gut-skin-<name>.<language>.js`: one widget in one language; after `cdn`, whose chunks it takes what comes later from. */
const solo = (name: string, language: string): UserConfig => ({
  ...base(true),
  plugins: [aloneIn(name, language), ...plugins({ languages: [language] }), inline(), retry()],
  build: {
    ...base(true).build,
    lib: { entry: 'src/embed/solo.ts', formats: ['es'], fileName: () => `solo/gut-skin-${name}.${language}.js` },
    rolldownOptions: { output: { minify: true, codeSplitting: false, postBanner: runsAtOnce } },
  },
});

/** `embed.js`, of the page that is framed, and `resize.js`, of the page around it: classic files. */
const framing = (file: string, entry: string): UserConfig => ({
  ...base(true),
  plugins: [...plugins(), plain()],
  build: {
    ...base(true).build,
    lib: { entry: `src/embed/${entry}.ts`, name: 'gutSkinFrame', formats: ['iife'], fileName: () => file },
  },
});

/**
 * Takes white space out of a chunk: names stay, for who debugs, but where nearly all of it is zod. The bundler's own way would
 * quote what is imported with backticks.
 */
const tight: Plugin = {
  name: 'gut-skin-tight',
  async generateBundle(_options, bundle) {
    for (const file of Object.values(bundle)) {
      if (file.type !== 'chunk') continue;
      const minifyIdentifiers = file.moduleIds.some((id) => id.includes('/node_modules/zod/'));
      const how = { minifyWhitespace: true, minifySyntax: true, minifyIdentifiers, target: 'es2022' };
      file.code = (await transform(file.code, { ...how, charset: 'utf8' })).code;
    }
  },
};

/**
 * `builder.js`, of the builder's page: with its words in every language, and with Lit as it is: the page is ours. What is only
 * loaded when somebody unfolds it (the doctor, the articles) is in `builder/`.
 */
const builder = (): UserConfig => ({
  ...base(false),
  plugins: [...plugins(), inline([/^\0virtual:gut-skin\/words\/builder-/]), retry()],
  build: {
    ...base(false).build,
    lib: { entry: 'src/site/builder/main.ts', formats: ['es'], fileName: () => 'builder.js' },
    rolldownOptions: {
      output: { minify: true, chunkFileNames: (chunk) => chunkName(chunk).replace('chunks/', 'builder/') },
    },
  },
});

/** `cli.mjs`, the command line of the package: one file for Node, with all that it needs. */
const cli = (): UserConfig => ({
  ...base(false),
  plugins: plugins(),
  ssr: { noExternal: true, external: ['parse5'] }, // half of the file would be its names of characters
  build: {
    ...base(false).build,
    ssr: 'src/doctor/cli.ts',
    target: 'node20',
    minify: true,
    rolldownOptions: {
      output: { entryFileNames: 'cli.mjs', codeSplitting: false, banner: '#!/usr/bin/env node' },
    },
  },
});

/** The npm package: the autoloader, classes and define files, Lit left to the consumer's bundler. */
const npm = (): UserConfig => ({
  ...base(false),
  // All sources of a language in one file: apart, most of them would be in the package several times.
  plugins: [...plugins({ whole: true }), edge(), tight],
  build: {
    ...base(false).build,
    minify: false,
    lib: {
      entry: {
        index: 'src/index.ts',
        // Not `gut-skin.js` itself: a bundler can't follow the imports that take a query (tools/vite-retry.ts).
        autoload: 'src/embed/autoload.ts',
        ...Object.fromEntries(
          widgets.flatMap((name) => [
            [`widgets/${name}`, `src/widgets/${name}/${name}-element.ts`],
            [`define/gut-skin-${name}`, `src/widgets/${name}/gut-skin-${name}.ts`],
          ]),
        ),
      },
      formats: ['es'],
    },
    rolldownOptions: {
      external: [/^lit($|\/)/, /^@lit\//, 'idb', 'd3-path', 'd3-scale', 'csv42', 'ts-ics', /^lean-qr($|\/)/],
      experimental: { attachDebugInfo: 'none' }, // where a package lay on this machine is part of no name
      output: {
        chunkFileNames: 'lib/[name]-[hash].js',
        // Rollup warns of annotations that it can't place, and zod brings some.
        comments: { legal: true, annotation: false, jsdoc: false },
      },
    },
  },
});

/** The configuration of a mode; undefined where there is no such mode. */
export function configOf(mode: string): UserConfig | undefined {
  const [kind, name = '', language = ''] = mode.split(' ');
  if (kind === 'solo' && widgets.includes(name)) return solo(name, language);
  const one = /^all(?:\.([\w-]+))?$/.exec(mode);
  if (one) return all(one[1]);
  if (mode === 'frame') return framing('embed.js', 'frame');
  if (mode === 'resize') return framing('resize.js', 'resize');
  if (mode === 'builder') return builder();
  if (mode === 'cli') return cli();
  return mode === 'cdn' ? cdn() : mode === 'npm' ? npm() : undefined;
}
