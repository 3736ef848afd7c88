/** One server on loopback for all that is measured: everything brotli, as a CDN has it, and nothing made while somebody waits. */
import { createServer } from 'node:http';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { extname, join, normalize, sep } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
};
const immutable = 'public, max-age=31536000, immutable';
const brief = 'public, max-age=600';

/**
 * `pages`: address → HTML. `folders`: prefix of an address → folder. A file is compressed when it is first asked for, so
 * every page is visited once before anything counts.
 */
export async function serve(pages, folders) {
  const kept = new Map();

  function contentOf(path) {
    if (path in pages) return pages[path];
    const prefix = Object.keys(folders).find((one) => path.startsWith(one));
    const file = prefix && join(folders[prefix], normalize(sep + path.slice(prefix.length)));
    return file && existsSync(file) && statSync(file).isFile() ? readFileSync(file) : undefined;
  }
  function packed(path) {
    const content = contentOf(path);
    const params = { [constants.BROTLI_PARAM_QUALITY]: content?.length > 2e6 ? 9 : 11 };
    return content === undefined ? undefined : brotliCompressSync(content, { params });
  }

  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url, 'http://host');
    if (!kept.has(pathname)) kept.set(pathname, packed(pathname));
    const body = kept.get(pathname);
    if (!body) return response.writeHead(pathname === '/favicon.ico' ? 204 : 404).end();
    response
      .writeHead(200, {
        'Content-Type': types[extname(pathname) || '.html'] ?? 'application/octet-stream',
        'Content-Encoding': 'br',
        'Content-Length': body.length,
        'Cache-Control': pathname.includes('/chunks/') ? immutable : brief,
      })
      .end(body);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${server.address().port}`,
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}
