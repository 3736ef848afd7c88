/**
 * A static server on loopback for one visit of one page. What shall go wrong during that visit stands in the page
 * itself, one `<meta name="serve" content="…">` a condition:
 *
 *   fail-first <path>    the first request for it is answered with 500; and all others, as a browser may remember it or not,
 *                        until it is asked for by a later try (`?retry=1`) or by another page
 *   cut-first <path>     the same with half of the file, and 200
 *   empty-first <path>   the same with nothing, and 200
 *   page-first <path>    the same with a page, and 200, as by a host without that file
 *   other-first <path>   the same with another module, and 200
 *   type-first <path>    the same with the whole file as plain text, and 200, as by a host that does not know its kind
 *   hold <path>          requests for it wait until the page calls `server.release()`
 *   depth <number>       of the library's files only those are answered that the page waits for no longer than that: 1 for
 *                        what the page asks for itself, 2 for what such a file asks for
 *   csp <policy>         sent as a header with every page
 *   header <name: value> sent with every page, too
 *   deploy               `/site/…` is a site that has `dist/` by the commands of the README; the page brings the next version by
 *                        `server.deploy()`, and by `server.deployLate()` once more, when the old chunks are due to go (site.mjs)
 *   from disk            the page is opened as file://, without a server
 *
 * `*` in a path stands for any characters, and so for many files: then each has a first request of its own.
 * `content faq/en` as a path is the chunk that holds the FAQ in English.
 * `/dist@9.9.9/…` is the build as if it were that version; a leading `/as/name`
 * serves the same files again under another address, so that two visitors share no cache and can be told apart.
 * `/node_modules/…` is what others wrote, as npm brought it.
 */
import { createServer } from 'node:http';
import { readdirSync } from 'node:fs';
import { readFile, readdir } from 'node:fs/promises';
import { extname, join, normalize, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openSite } from './site.mjs';

const kinds = {
  fail: 'fail-first',
  cut: 'cut-first',
  empty: 'empty-first',
  page: 'page-first',
  other: 'other-first',
  type: 'type-first',
  hold: 'hold',
  depth: 'depth',
  csp: 'csp',
  header: 'header',
  deploy: 'deploy',
  disk: 'from disk',
};
/** What npm brought belongs to this project, wherever the files come from that are tested. */
const packages = fileURLToPath(new URL('../../node_modules', import.meta.url));
const types = {
  '.html': 'text/html; charset=utf-8',
  '.xhtml': 'application/xhtml+xml; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.css': 'text/css',
};

/** The conditions a page asks for. A misspelt one would be a test that tests nothing, so it is an error. */
export function conditionsOf(html) {
  return [...html.matchAll(/<meta name="serve" content="([^"]*)"/g)].map(([, content]) => {
    const kind = Object.values(kinds).find((name) => content === name || content.startsWith(`${name} `));
    if (!kind) throw new Error(`no such condition: ${content}`);
    return { kind, value: content.slice(kind.length).trim() };
  });
}

/** The builds that a page is opened with. */
export function buildsOf(html) {
  const [, build] = /<meta name="build" content="([^"]*)"/.exec(html) ?? [];
  if (!build) return ['chunks', 'one-file'];
  if (!['chunks', 'one-file', 'both'].includes(build)) throw new Error(`no such build: ${build}`);
  return [build];
}

/** The time zone that the browser stands in; undefined is the machine's own. */
export const zoneOf = (html) => /<meta name="zone" content="([^"]*)"/.exec(html)?.[1];

/** The page with the one-file script where it has the autoloader; the rest of the address stays. */
const withOneFile = (html) => html.replaceAll(/<script type="module" (src="[^"]*\/gut-skin)\.js/g, '<script $1.all.js');

/** Every tag that there is, without its prefix: a new widget is on the pages about all of them by itself. */
const tags = readdirSync(new URL('../../src/widgets/', import.meta.url));

const matches = (pattern, path) =>
  new RegExp(`${pattern.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replaceAll('*', '.*')}$`).test(path);

/** Every text of a collection in one language. */
function* textsOf(value, language) {
  if (typeof value?.[language] === 'string') yield value[language];
  else if (typeof value === 'object') for (const key in value) yield* textsOf(value[key], language);
}

/** The chunk with a slice of the dataset, told by its longest text: chunks are named by their hashes. */
async function chunkOf(root, collection, language) {
  const data = JSON.parse(await readFile(join(root, `data/${collection}.json`), 'utf8'));
  const [text] = [...textsOf(data, language)].filter((t) => !/['"`\\\n]/.test(t)).sort((a, b) => b.length - a.length);
  const folder = join(root, 'dist/chunks');
  // What no line may part is joined when a chunk is made.
  const asTyped = (code) => code.replaceAll(/\u00a0|\\xA0/g, ' ').replaceAll(/\u2060|\\u2060/g, '');
  for (const name of await readdir(folder))
    if (asTyped(await readFile(join(folder, name), 'utf8')).includes(text)) return `chunks/${name}`;
  throw new Error(`no chunk holds ${collection} in ${language}`);
}

/** Serves `dist/`, `docs/` and `test/` of the project at `root`, the pages with one of the builds. */
export async function serve(root, { conditions, version, build }) {
  for (const condition of conditions) {
    const [, collection, language] = /^content (.+)\/(.+)$/.exec(condition.value) ?? [];
    if (collection) condition.value = await chunkOf(root, collection, language);
  }
  const site = conditions.some(({ kind }) => kind === kinds.deploy) ? openSite(root, version) : undefined;
  const requests = [];
  const held = [];
  /** Pages that were asked for, those in frames among them. */
  let visits = 0;
  /** How many files, each named by the one before, lead from the page to this one. */
  const depths = new Map();
  let offline = false;
  let release;
  const released = new Promise((resolve) => (release = resolve));

  async function file(path) {
    const [, folder, other, rest] = /^\/(dist|docs|test|site|node_modules)(?:@([\d.]+))?\/(.+)$/.exec(path) ?? [];
    const places = { site: site?.folder, node_modules: packages };
    const place = folder in places ? places[folder] : folder && join(root, folder);
    const name = join(place ?? '-', normalize(`${sep}${rest}`));
    const content = place && (await readFile(name).catch(() => undefined));
    if (!content) return content;
    if (other) return Buffer.from(content.toString().replaceAll(version, other));
    return build === 'one-file' && /^test.*html$/.test(`${folder}/${rest}`) ? withOneFile(content.toString()) : content;
  }

  const controls = {
    '/control/requests': () => requests,
    '/control/held': () => held,
    '/control/release': () => (release(), []),
    '/control/cut': () => ((offline = true), []),
    '/control/mend': () => ((offline = false), []),
    '/control/deploy': () => (site.deploy(), []),
    '/control/deployLate': () => (site.deployLate(), []),
    '/control/tags': () => tags,
    '/control/languages': async () =>
      JSON.parse(await readFile(join(root, 'dist/dataset.json'), 'utf8')).meta.languages,
  };

  const server = createServer(async (request, response) => {
    const { pathname, search } = new URL(request.url, 'http://host');
    if (pathname === '/favicon.ico') return response.writeHead(204).end();
    const control = controls[pathname];
    if (control) {
      const answer = JSON.stringify(await control());
      return response.writeHead(200, { 'Content-Type': 'application/json' }).end(answer);
    }

    requests.push(`${pathname}${search}`);
    if (offline) return request.socket.destroy();
    const path = decodeURIComponent(pathname).replace(/^\/as\/[^/]+/, '');
    let content = await file(path);
    const headers = {
      'Content-Type': types[extname(path)] ?? 'application/octet-stream',
      'Access-Control-Allow-Origin': '*',
      'Cross-Origin-Resource-Policy': 'cross-origin',
      'X-Content-Type-Options': 'nosniff',
      'Cache-Control': 'no-store',
    };
    let status = content ? 200 : 404;
    if (/\.x?html$/.test(path)) visits++;
    const from = request.headers.referer ? new URL(request.headers.referer).pathname : '';
    const depth = (depths.get(from) ?? 0) + 1;
    if (path.endsWith('.js')) depths.set(path, Math.min(depth, depths.get(path) ?? depth));
    for (const condition of conditions) {
      const { kind, value } = condition;
      if (kind === kinds.csp) {
        if (path.endsWith('.html')) headers['Content-Security-Policy'] = value;
        condition.met.add(path);
      } else if (kind === kinds.header) {
        const [, name, sent] = /^(.+?): (.+)$/.exec(value);
        if (path.endsWith('.html')) headers[name] = sent;
        condition.met.add(path);
      } else if (kind === kinds.depth) {
        condition.met.add(path);
        if (depth > Number(value)) {
          held.push(path);
          await released;
        }
      } else if (kind !== kinds.disk && matches(value, path)) {
        const first = visits < 2 && !search.startsWith('?retry');
        condition.met.add(path);
        if (kind === kinds.hold) await released;
        if (kind === kinds.fail && first) status = 500;
        if (kind === kinds.cut && first) content = content?.subarray(0, content.length / 2);
        if (kind === kinds.empty && first) content = '';
        if (kind === kinds.type && first) headers['Content-Type'] = 'text/plain';
        if (kind === kinds.other && first) content = 'export default {}; export const other = 1;';
        if (kind === kinds.page && first) {
          content = '<!doctype html><title>Welcome</title><p>There is no such file.</p>';
          headers['Content-Type'] = types['.html'];
        }
      }
    }
    response.writeHead(status, headers).end(status === 200 ? content : String(status));
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${server.address().port}`,
    /** Paths in the order they were asked for. */
    requests,
    release,
    async close() {
      release();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      site?.close();
    },
  };
}
