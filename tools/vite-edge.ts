/**
 * `edge.js`: what stands for the package on edge servers and in workers, where Lit can't even be imported (`HTMLElement is not
 * defined`), and where half a megabyte of words that nobody reads would be too much. Everything that the entries export can
 * be named and extended there, and draws nothing.
 */
import type { Plugin } from 'vite';

export function edge(): Plugin {
  return {
    name: 'gut-skin-edge',
    apply: 'build',
    generateBundle(_options, bundle) {
      const { exports = [] } = Object.values(bundle).find(
        (file) => file.type === 'chunk' && file.fileName === 'index.js',
      ) as { exports?: string[] };
      const names = exports.map((name) => `Absent as ${name}`).join(', ');
      this.emitFile({
        type: 'asset',
        fileName: 'edge.js',
        source: `/** Where there is no DOM. */
class Absent {}
export function discover() {}
export { ${names} };
`,
      });
    },
  };
}
