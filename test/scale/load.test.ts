/**
 * `npm run test:scale`: the built files from nginx with docs/nginx.conf. First whether every header says what it should, then
 * seconds of load by wrk on loopback: first views, returning ones, and both. Slow is no failure; an answer that is no answer
 * is one. What was measured goes to load.json, which the Storybook page "Scale" shows.
 */
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { readDataset } from '../../src/dataset/plugin.js';
import { widgets } from '../../tools/vite-tags.js';
import { hasBrotli, nginxVersion, saysOf, startNginx } from './nginx.js';
import { viewOf } from './views.js';

const dist = new URL('../../dist/', import.meta.url);
const built = (path: string) => readFileSync(new URL(path.replace('/gut-skin/', ''), dist));
const pathsOf = (name: string, language: string) => viewOf(dist, name, language).map((path) => `/gut-skin/${path}`);
const entry = '/gut-skin/gut-skin.js';
const chunk = pathsOf('faq', 'en').find((path) => path.includes('/core-')) ?? '';
const best = hasBrotli ? 'br' : 'gzip';
const asBrowser = { 'Accept-Encoding': 'gzip, deflate, br' };
const [connections, seconds] = [16, 4];

const skip = nginxVersion
  ? false
  : 'nginx is not on this machine (Debian: nginx-light and libnginx-mod-http-brotli-static), so nothing was asked of it';

describe('the built files from nginx', { skip }, () => {
  let nginx: Awaited<ReturnType<typeof startNginx>>;
  before(async () => {
    assert.ok(existsSync(new URL('gut-skin.js.gz', dist)), 'no .gz in dist/: npm run build && npm run compress');
    nginx = await startNginx();
  });
  after(() => nginx.close());

  it('come as small as the browser takes them, and are the same', async () => {
    for (const path of [...pathsOf('faq', 'ko'), '/gut-skin/dataset.json', '/gut-skin/gut-skin.all.js']) {
      const plain = await nginx.ask(path);
      const zipped = await nginx.ask(path, { 'Accept-Encoding': 'gzip' });
      const small = await nginx.ask(path, asBrowser);
      assert.deepEqual(
        [plain, zipped, small].map(({ headers }) => headers['content-encoding']),
        [undefined, 'gzip', best],
        path,
      );
      const unpack = hasBrotli ? brotliDecompressSync : gunzipSync;
      for (const body of [plain.body, gunzipSync(zipped.body), unpack(small.body)]) assert.deepEqual(body, built(path));
      for (const { headers } of [plain, zipped, small]) assert.match(headers.vary ?? '', /accept-encoding/i, path);
      assert.ok(small.bytes < plain.bytes / 2, path);
    }
  });

  it('say how long they hold: chunks for a year, entries for ten minutes', async () => {
    for (const path of pathsOf('quiz', 'en').slice(1))
      assert.equal((await nginx.ask(path)).headers['cache-control'], 'public, max-age=31536000, immutable', path);
    for (const path of [
      entry,
      '/gut-skin/solo/gut-skin-faq.en.js',
      '/gut-skin/gut-skin.all.js',
      '/gut-skin/index.html',
    ])
      assert.equal(
        (await nginx.ask(path)).headers['cache-control'],
        'public, max-age=600, stale-while-revalidate=86400',
      );
  });

  it('say the same as _headers does to other hosts', async () => {
    const rules = readFileSync(new URL('_headers', dist), 'utf8');
    for (const path of [entry, chunk]) {
      const { headers } = await nginx.ask(path);
      for (const line of rules.split('\n').filter((text) => /^ {2}(Access|Cross|X-)/.test(text))) {
        const [name = '', value] = line.trim().split(': ');
        assert.equal(headers[name.toLowerCase()], value, `${path} ${name}`);
      }
      assert.ok(rules.includes(`Cache-Control: ${headers['cache-control']}`), path);
    }
  });

  it('are scripts to a strict browser, and set no cookie', async () => {
    for (const path of [entry, chunk]) {
      const { headers } = await nginx.ask(path, { ...asBrowser, Origin: 'https://clinic.example' });
      assert.equal(headers['content-type'], 'text/javascript; charset=utf-8');
      assert.equal(headers['set-cookie'], undefined);
    }
  });

  it('are not sent again to who has them', async () => {
    const { headers } = await nginx.ask(entry, asBrowser);
    const again = await nginx.ask(entry, { ...asBrowser, 'If-None-Match': headers.etag });
    assert.equal(again.status, 304);
    assert.ok(again.bytes < 500, `${again.bytes} bytes to say that nothing is new`);
  });

  it('a chunk that is not there is remembered by nobody, and no page comes for it', async () => {
    const lost = await nginx.ask(chunk.replace(/-[\w-]{8}\.js$/, '-00000000.js'));
    assert.equal(lost.status, 404);
    assert.equal(lost.headers['cache-control'], undefined);
  });

  const noWrk = saysOf('wrk', '-v') ? false : 'wrk is not on this machine (Debian: wrk), so nothing was measured';
  it('hold under load', { skip: noWrk }, async () => {
    const { headers } = await nginx.ask(entry, asBrowser);
    const cold = pathsOf('faq', 'en');
    const returning = [`${entry} ${headers.etag}`];
    const mixes = {
      'first views': { views: 1, requests: cold },
      'returning views': { views: 1, requests: returning },
      'one first view to three returning': { views: 4, requests: [...cold, ...returning, ...returning, ...returning] },
    };
    const load = [];
    for (const [name, { views, requests }] of Object.entries(mixes)) {
      const script = fileURLToPath(new URL('mix.lua', import.meta.url));
      const settings = ['-t1', `-c${connections}`, `-d${seconds}s`, '-s', script, nginx.origin, '--', ...requests];
      const { stdout } = await promisify(execFile)('wrk', settings, { timeout: 60_000 });
      const result = JSON.parse(/^result (.+)$/m.exec(stdout)?.[1] ?? '{}') as Record<string, number>;
      assert.equal(result['failed'], 0, `${name}: not every answer was one`);
      assert.ok(Number(result['requests']) >= requests.length, `${name}: not even one view was answered`);
      const perSecond = Number(result['requests']) / Number(result['seconds']);
      load.push({
        name,
        requestsPerView: requests.length / views,
        requestsPerSecond: Math.round(perSecond),
        viewsPerSecond: Math.round((perSecond * views) / requests.length),
        bytesPerView: Math.round((Number(result['bytes']) / Number(result['requests'])) * (requests.length / views)),
        p50: result['p50'],
        p99: result['p99'],
      });
    }

    const views = [];
    for (const name of widgets)
      for (const language of readDataset().meta.languages) {
        const paths = pathsOf(name, language);
        let bytes = 0;
        for (const path of paths) bytes += (await nginx.ask(path, asBrowser)).bytes;
        const solo = await nginx.ask(`/gut-skin/solo/gut-skin-${name}.${language}.js`, asBrowser);
        views.push({ tag: `gut-skin-${name}`, language, requests: paths.length, bytes, solo: solo.bytes });
      }
    const again = await nginx.ask(entry, { ...asBrowser, 'If-None-Match': headers.etag });

    console.table(load);
    writeFileSync(
      new URL('load.json', import.meta.url),
      `${JSON.stringify(
        {
          on: new Date().toISOString().slice(0, 10),
          machine: { cores: cpus().length, nginx: nginxVersion, encoding: best, connections, seconds },
          load,
          revalidation: { requests: 1, bytes: again.bytes },
          views,
        },
        null,
        2,
      )}\n`,
    );
  });
});
