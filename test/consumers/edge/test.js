/** Every way in, bundled as for an edge server, and run where there is neither a window nor a document. */
import assert from 'node:assert/strict';
import { EdgeVM } from '@edge-runtime/vm';
import { build } from 'esbuild';

const { outputFiles } = await build({
  entryPoints: ['entry.js'],
  bundle: true,
  write: false,
  format: 'iife',
  conditions: ['edge-light'],
});
const edge = new EdgeVM();
edge.evaluate(outputFiles[0].text);
assert.deepEqual(JSON.parse(edge.evaluate('JSON.stringify(found)')), ['function', 'function', 'function']);
assert.equal(edge.evaluate('typeof document + typeof HTMLElement'), 'undefinedundefined');
