/**
 * `npm run compress`: writes .br and .gz beside the files of dist/ that a page asks for, for servers that send them as they
 * are (docs/nginx.conf). As small as they get, which takes seconds: so the build leaves it to whoever deploys.
 */
import { readdirSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const [brotli, zip] = [promisify(brotliCompress), promisify(gzip)];
const dist = new URL('../dist/', import.meta.url);
/** What a package takes from `dist/` goes through a bundler first. */
const files = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter(
  (path) => /\.(js|json|css|html)$/.test(path) && !/^(types|lib|define|widgets|index\.js)/.test(path),
);

await Promise.all(
  files.map(async (path) => {
    const file = new URL(path, dist);
    const bytes = await readFile(file);
    const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length };
    await Promise.all([
      writeFile(new URL(`${path}.br`, dist), await brotli(bytes, { params })),
      writeFile(new URL(`${path}.gz`, dist), await zip(bytes, { level: 9 })),
    ]);
  }),
);
console.log(`${files.length} files of dist/ have .br and .gz beside them`);
