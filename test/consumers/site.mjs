/** What was built, as any static host serves it, and a visitor who notes what goes wrong there. */
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';

const types = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.mjs': 'text/javascript; charset=utf-8',
};

/** A folder as the root of a host. Pages go by their names, with and without `.html`. */
export async function serve(folder) {
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url, 'http://host');
    if (pathname === '/favicon.ico') return response.writeHead(204).end();
    const path = join(folder, normalize(`${sep}${decodeURIComponent(pathname)}`));
    for (const file of [path, `${path}.html`, join(path, 'index.html')]) {
      const content = await readFile(file).catch(() => undefined);
      if (!content) continue;
      return response
        .writeHead(200, { 'Content-Type': types[extname(file)] ?? 'application/octet-stream' })
        .end(content);
    }
    response.writeHead(404).end('404');
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${server.address().port}`,
    close: () => (server.closeAllConnections(), new Promise((resolve) => server.close(resolve))),
  };
}

/** A script once more, from its host: what a page fetches ahead, the browser shows nobody. */
const again = (address) =>
  fetch(address)
    .then((response) => response.text())
    .catch(() => '');

/**
 * Opens a page. `faults` are the lines on its console, what it threw, and requests that failed or went elsewhere; `scripts`
 * is the text of every script that came, or was fetched ahead.
 */
export async function visit(browser, address) {
  const { origin } = new URL(address);
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  const faults = [];
  const scripts = [];
  page.on('console', (message) => faults.push(message.text()));
  page.on('pageerror', (error) => faults.push(String(error)));
  page.on('requestfailed', (request) => faults.push(`${request.url()}: ${request.failure()?.errorText}`));
  page.on('request', (request) => {
    if (!request.url().startsWith(origin) && !/^(data|blob):/.test(request.url())) faults.push(request.url());
  });
  page.on('response', (response) => {
    if (response.status() >= 400) faults.push(`${response.status()}: ${response.url()}`);
    if (response.headers()['content-type']?.includes('javascript')) scripts.push(again(response.url()));
  });
  await page.goto(address);
  return {
    page,
    faults,
    scripts: async () => {
      await page.waitForNetworkIdle();
      return (await Promise.all(scripts)).join('\n');
    },
    /** Waits for a condition in the page. What it was waiting for is in the message, with what the page said meanwhile. */
    until: (what, condition, ...given) =>
      page.waitForFunction(condition, { timeout: 60_000 }, ...given).catch((error) => {
        throw new Error([`never happened: ${what}`, String(error), ...faults].join('\n'));
      }),
    close: () => context.close(),
  };
}
