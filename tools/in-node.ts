/** The library's own sources, in Node: by Vite, which makes the modules that nobody has written, and with a DOM that holds next to nothing. */
import { HTMLElement, customElements } from '@lit-labs/ssr-dom-shim';
import { fileURLToPath } from 'node:url';
import { createServer } from 'vite';
import { base, plugins } from './modes.js';

/** Calls back with a way to import a source file, and is done when that is. */
export async function inNode<Result>(use: (load: <Module>(file: string) => Promise<Module>) => Promise<Result>) {
  Object.assign(globalThis, { HTMLElement, customElements });
  const server = await createServer({
    ...base(false),
    configFile: false,
    root: fileURLToPath(new URL('..', import.meta.url)),
    plugins: plugins(),
    appType: 'custom',
    logLevel: 'warn',
    server: { middlewareMode: true, hmr: false, ws: false, watch: null },
    optimizeDeps: { noDiscovery: true, include: [] },
  });
  try {
    return await use(<Module>(file: string) => server.ssrLoadModule(`/${file}`) as Promise<Module>);
  } finally {
    await server.close();
  }
}
