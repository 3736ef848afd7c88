/** The peers, each as a page of its own would ship it: one minified file of what it needs, and its style sheet. */
import { fileURLToPath } from 'node:url';

const peers = fileURLToPath(new URL('../peers/', import.meta.url));

/** Bundles files of `peers/` into `folder`: { name of the result: file }. What a peer imports as `words` is `words`. */
export async function bundle(files, folder, words) {
  const { build } = await import('esbuild');
  await build({
    entryPoints: Object.entries(files).map(([out, file]) => ({ in: peers + file, out })),
    outdir: folder,
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
