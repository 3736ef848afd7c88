import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig, type Plugin, type UserConfig } from 'vite';
import { dataset } from './src/dataset/plugin.js';
import { evergreen } from './tools/vite-evergreen.js';
import { icons } from './tools/vite-icons.js';
import { literals } from './tools/vite-literals.js';
import { ownKeys } from './tools/vite-own-keys.js';
import { retry } from './tools/vite-retry.js';
import { terse } from './tools/vite-terse.js';

const { version } = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8')) as { version: string };
const widgets = readdirSync(new URL('src/widgets/', import.meta.url));

/** The site's pages ask for `gut-skin.js` as any host would; while developing that is the source itself. */
const devEntry: Plugin = {
  name: 'gut-skin-dev-entry',
  apply: 'serve',
  resolveId: (id) => (id === '/gut-skin.js' ? fileURLToPath(new URL('src/embed/autoload.ts', import.meta.url)) : null),
};

/** `faq.en-<hash>.js` for data, `faq-sources.en-<hash>.js` for its sources, `base-words.en-<hash>.js` for words, the module's own name for code. */
function chunkName({ name, facadeModuleId }: { name: string; facadeModuleId: string | null }): string {
  const localised = /(slice|i18n|references|words|pseudo)[/-]([\w-]+)\/([\w-]+)/.exec(facadeModuleId ?? '');
  const [, kind, part, language] = localised ?? [];
  const suffix = { i18n: '-words', words: '-words', pseudo: '-words', references: '-sources' }[kind ?? ''] ?? '';
  return `chunks/${localised ? `${part}${suffix}.${language}` : name}-[hash].js`;
}

/** One build a mode; `tools/build.ts` runs them all. */
export default defineConfig(({ mode, command }): UserConfig => {
  /** What a script tag loads brings its own Lit; the npm package takes the consumer's. */
  const ownLit = /^(cdn|all)/.test(mode);
  const base: UserConfig = {
    define: { __VERSION__: JSON.stringify(version), __OWN_LIT__: ownLit },
    resolve: {
      alias: ownLit ? [{ find: /^lit$/, replacement: fileURLToPath(new URL('src/core/lit.ts', import.meta.url)) }] : [],
    },
    build: {
      target: 'es2022',
      emptyOutDir: false,
      modulePreload: false,
      reportCompressedSize: false,
      copyPublicDir: false,
    },
  };
  // The tests of the widgets speak the pseudo-locales, too, and so does `npm run build -- --pseudo`.
  const pseudo = mode === 'test' || process.env['GUT_SKIN_PSEUDO'] === '1';
  const plugins = (options = {}) => [dataset({ pseudo, ...options }), icons(), literals()];

  // `gut-skin.js`: the autoloader, one chunk a tag, one data chunk a collection and language.
  if (mode === 'cdn')
    return {
      ...base,
      base: './',
      plugins: [...plugins({ emit: true }), evergreen(), ownKeys(), terse(), retry()],
      build: {
        ...base.build,
        lib: { entry: { 'gut-skin': 'src/embed/autoload.ts' }, formats: ['es'] },
        rolldownOptions: {
          output: {
            minify: true,
            chunkFileNames: chunkName,
            codeSplitting: {
              groups: [
                {
                  name: 'core',
                  test: /src\/core\/(?!lazy)/,
                },
                // What several widgets that deal with a clinic share; otherwise it ends up in one of them.
                {
                  name: 'clinic',
                  test: /load\/red-flags|core\/lazy\/(country|emergency)|pieces\/(buttons|closed|shelter)/,
                },
                { name: 'booking', test: /src\/pieces\/booking/ },
                { name: 'links', test: /src\/pieces\/addresses/ },
              ],
            },
          },
        },
      },
    };

  // `gut-skin.all.js` and `gut-skin.all.<language>.js`: one classic file.
  const one = /^all(?:\.([\w-]+))?$/.exec(mode);
  if (one)
    return {
      ...base,
      plugins: [
        ...plugins({ whole: true, ...(one[1] && { languages: [one[1]] }) }),
        evergreen(),
        ownKeys(),
        terse(),
        retry(),
      ],
      build: {
        ...base.build,
        lib: { entry: 'src/embed/all.ts', name: 'gutSkin', formats: ['iife'], fileName: () => `gut-skin.${mode}.js` },
      },
    };

  // The npm package: classes and define files, Lit left to the consumer's bundler.
  if (mode === 'npm')
    return {
      ...base,
      plugins: [...plugins(), ownKeys()],
      build: {
        ...base.build,
        minify: false,
        lib: {
          entry: {
            index: 'src/index.ts',
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
          external: [/^lit($|\/)/, /^@lit\//, 'idb', 'd3-path', 'd3-scale', 'csv42', 'ts-ics'],
          output: { chunkFileNames: 'lib/[name]-[hash].js' },
        },
      },
    };

  if (command === 'build' && mode !== 'production')
    throw new Error(`There is no build mode "${mode}"; known: cdn, all, all.<language>, npm`);
  // `npm run dev` and, of what is built, `vite preview`.
  return {
    ...base,
    root: 'src/site',
    plugins: [...plugins(), devEntry],
    server: { fs: { allow: ['../..'] } },
    optimizeDeps: { include: ['lit', 'lit/directives/live.js', '@lit/context'] },
    build: { outDir: new URL('dist', import.meta.url).pathname },
  };
});
