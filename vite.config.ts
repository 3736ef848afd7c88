import { fileURLToPath } from 'node:url';
import { defineConfig, type Plugin, type UserConfig } from 'vite';
import { base, configOf, plugins } from './tools/modes.js';

const path = (file: string) => fileURLToPath(new URL(file, import.meta.url));

/** The site's pages ask for built files as any host would; while developing these are the sources themselves. */
const sources: Record<string, string> = {
  '/gut-skin.js': 'src/embed/autoload.ts',
  '/builder.js': 'src/site/builder/main.ts',
};
const devEntry: Plugin = {
  name: 'gut-skin-dev-entry',
  apply: 'serve',
  resolveId: (id) => (id in sources ? path(sources[id] ?? '') : null),
};

/** One build a mode (tools/modes.ts); `tools/build.ts` runs them all. */
export default defineConfig(({ mode, command }): UserConfig => {
  const built = configOf(mode);
  if (built) return built;
  if (command === 'build' && mode !== 'production')
    throw new Error(`There is no build mode "${mode}"; known: cdn, all, all.<language>, solo <name> <language>, npm`);
  // `npm run dev` and, of what is built, `vite preview`.
  return {
    ...base(false),
    root: 'src/site',
    // The tests of the widgets speak the pseudo-locales, too; who develops sees what is begun.
    plugins: [...plugins(mode === 'test' ? { pseudo: true } : { drafts: true }), devEntry],
    server: { fs: { allow: ['../..'] } },
    optimizeDeps: { include: ['lit', 'lit/directives/live.js', '@lit/context'] },
    build: { outDir: path('dist') },
  };
});
