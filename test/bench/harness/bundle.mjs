/** The peers, each as a page of its own would ship it: one minified file of what it needs, and its style sheet. */
import { fileURLToPath } from 'node:url';
import { out } from '../builds.mjs';

const peers = fileURLToPath(new URL('../peers/', import.meta.url));

/** Bundles files of `peers/`: { name of the result: file }, then at `/out/peers/`. What one imports as `words` is `words`. */
export async function bundle(files, words) {
  const { build } = await import('esbuild');
  await build({
    entryPoints: Object.entries(files).map(([out, file]) => ({ in: peers + file, out })),
    outdir: `${out}/peers`,
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    conditions: ['production'],
    define: { 'process.env.NODE_ENV': '"production"' },
    legalComments: 'none',
    logLevel: 'error',
    plugins: [
      {
        name: 'words',
        setup({ onResolve, onLoad }) {
          onResolve({ filter: /^words$/ }, () => ({ path: 'words', namespace: 'words' }));
          onLoad({ filter: /.*/, namespace: 'words' }, () => ({ contents: JSON.stringify(words), loader: 'json' }));
        },
      },
    ],
  });
}
