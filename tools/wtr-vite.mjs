/**
 * Serves @web/test-runner's files through Vite, so that the tests see the same plugins, virtual modules and compiler
 * settings as the build. One configuration, no second pipeline to keep equal.
 */
import { createServer, loadConfigFromFile } from 'vite';

const root = process.cwd();
/** What the runner serves itself: its page, its socket, its own modules. */
const own = /^\/$|^\/__web-|^\/__wds|^\/wtr/;

export async function viteForTests() {
  const loaded = await loadConfigFromFile({ command: 'serve', mode: 'test' }, 'vite.config.ts', root);
  const { plugins = [], define } = loaded?.config ?? {};
  const socket = {
    name: 'wtr-socket',
    enforce: 'pre',
    resolveId: (id) =>
      id.endsWith('/__web-dev-server__web-socket.js')
        ? { id: '/__web-dev-server__web-socket.js', external: true }
        : null,
  };
  const vite = await createServer({
    configFile: false,
    root,
    appType: 'custom',
    logLevel: 'warn',
    cacheDir: 'node_modules/.vite-wtr',
    plugins: [...plugins, socket],
    define,
    // All packages are found before the first page opens: one that turned up later would reload a running test.
    optimizeDeps: { entries: ['src/embed/*.ts', 'test/widgets/*.ts'], exclude: ['@web/test-runner-commands'] },
    server: { middlewareMode: true, hmr: false, ws: false, watch: null },
  });
  return {
    // Vite puts `define` into its own client, which these pages do without.
    globals: `<script>Object.assign(globalThis, {${Object.entries(define ?? {}).map(([name, value]) => `${name}: ${value}`)}});</script>`,
    plugin: { name: 'vite', serverStop: () => vite.close() },
    // A middleware and not `plugin.serve`, because the runner's static files would come first.
    async middleware(context, next) {
      if (own.test(context.path)) return next();
      context.req.url = context.url;
      const unknown = await new Promise((resolve, reject) => {
        context.res.once('close', () => resolve(false));
        context.res.once('finish', () => resolve(false));
        context.status = 200; // Koa starts from 404, and Vite leaves the status of what it serves alone
        vite.middlewares(context.req, context.res, (error) => (error ? reject(error) : resolve(true)));
      });
      if (unknown) {
        context.status = 404;
        return next();
      }
      context.respond = false;
    },
  };
}
