/** A visitor and an editor: Chromium that reaches nothing beyond loopback, and tells what was asked for and said. */
import puppeteer from 'puppeteer-core';
import { chromeArgs, ensureChrome } from '../../../tools/browsers.mjs';

export const launch = () =>
  puppeteer.launch({
    executablePath: ensureChrome(),
    headless: true,
    args: [...chromeArgs, '--proxy-server=127.0.0.1:9', '--proxy-bypass-list=127.0.0.1'],
    protocolTimeout: 120_000,
  });

/** Opens an address in a context of its own. `log` has console lines, `asked` the addresses of all requests. */
export async function open(browser, address, { width = 1200, scripts = true, before } = {}) {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  page.setDefaultTimeout(90_000);
  await page.setViewport({ width, height: 800 });
  await page.setJavaScriptEnabled(scripts);
  const log = [];
  const asked = [];
  const failed = [];
  page.on('console', (line) => ['warn', 'error'].includes(line.type()) && log.push(line.text()));
  page.on('pageerror', (error) => log.push(String(error)));
  page.on('request', (request) => asked.push(request.url()));
  page.on('response', (answer) => answer.status() >= 400 && failed.push(`${answer.status()} ${answer.url()}`));
  if (before) await page.evaluateOnNewDocument(before);
  await page.goto(address, { waitUntil: 'load' });
  return { page, log, asked, failed, close: () => context.close() };
}

/** Waits until every widget of a page shows its content. */
export const shown = (page) =>
  page.waitForFunction(() => {
    const widgets = [...document.querySelectorAll('*')].filter(
      ({ localName }) => localName.startsWith('gut-skin-') && localName !== 'gut-skin-settings',
    );
    return widgets.length > 0 && widgets.every((one) => one.matches(':defined') && !one.matches(':state(loading)'));
  });

/** Logs in, and leaves the browser where it was sent. */
export async function login(page, url, name) {
  await page.goto(`${url}/wp-login.php`, { waitUntil: 'load' });
  await page.evaluate((user) => {
    document.querySelector('#user_login').value = user;
    document.querySelector('#user_pass').value = 'password';
  }, name);
  await Promise.all([page.waitForNavigation(), page.click('#wp-submit')]);
}

/** What a widget says, in a closed root as well; without its pictures, which may come later. */
export async function textOf(page, selector) {
  const session = await page.createCDPSession();
  const { root } = await session.send('DOM.getDocument');
  const { nodeId } = await session.send('DOM.querySelector', { nodeId: root.nodeId, selector });
  const { node } = await session.send('DOM.describeNode', { nodeId, depth: -1, pierce: true });
  await session.detach();
  const words = ({ localName, nodeName, nodeValue, children = [] }) =>
    nodeName === '#text' ? nodeValue : ['svg', 'style'].includes(localName) ? '' : children.map(words).join('');
  return node.shadowRoots.map(words).join('');
}
