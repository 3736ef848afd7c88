/**
 * What is wrong with a story or a page of the Storybook: it throws, its widgets don't come, axe finds something, the console
 * says something, a file does not come, or a phone of 320 px has to scroll sideways. An empty list is a sound one.
 */
import { readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';

const axe = readFileSync(new URL('../../node_modules/axe-core/axe.min.js', import.meta.url), 'utf8');
const desk = { width: 1024, height: 768 };
const phone = { width: 320, height: 640 };
/** Milliseconds after which a story that says nothing is given up; it says so by its own in seconds. */
const PATIENCE = 120_000;

/** A story of wrong values shows what the library says of them on the console: something, and nothing else speaks. */
const isBad = ({ name }) => name.startsWith('Bad ');
const isOurs = (line) => /^warn: <gut-skin-[a-z-]+> /.test(line);

/** Runs in the page: how far it can be scrolled to the side, past the room that the story itself asks for. */
const sideways = () => {
  const { scrollWidth, clientWidth } = document.documentElement;
  const room = document.querySelector('.host-page > div:first-child[style]')?.getBoundingClientRect();
  return Math.max(0, scrollWidth - Math.max(clientWidth, room ? Math.ceil(room.right + scrollX) + 20 : 0));
};
/** Runs in the page: the widgets that are not there yet. Those that a story keeps waiting for ever have a `load` of their own. */
const late = () =>
  [...document.querySelectorAll('*')]
    .filter((element) => element.localName.startsWith('gut-skin-') && !Object.hasOwn(element, 'load'))
    .filter((element) => !element.matches(':defined:not(:state(loading), :state(error))'))
    .map((element) => element.localName);
/** Runs in the page: the ids of the stories and pages that it links to, and its own places. */
const links = () =>
  [...document.querySelectorAll('#storybook-docs .sbdocs-content a')].map((a) =>
    decodeURI(a.getAttribute('href') ?? ''),
  );
/** Runs in the page: which of those places it does not have. */
const missing = (places) => places.filter((place) => !document.getElementById(place));

/** Links of a page that lead nowhere: to a page of docs that is not there, or to a heading. */
async function nowhere({ page }, ids) {
  const hrefs = await page.evaluate(links);
  const gone = hrefs.flatMap((href) => /\?path=\/(?:docs|story)\/([^&#]+)/.exec(href)?.[1] ?? []);
  const places = hrefs.filter((href) => href.startsWith('#')).map((href) => href.slice(1));
  return [...gone.filter((id) => !ids.includes(id)), ...(await page.evaluate(missing, places))].map(
    (id) => `a link leads nowhere: ${id}`,
  );
}

/** Runs in the page: what axe finds in a page that we wrote. Stories on it are looked at by themselves. */
const look = async () => {
  const { violations } = await globalThis.axe.run(
    { include: '#storybook-docs', exclude: ['.sb-story', '.docs-story'] },
    { resultTypes: ['violations'], rules: { region: { enabled: false } } },
  );
  return violations.map(({ id, help, nodes }) => `${id}: ${help} (${nodes[0].target.flat().join(' › ')})`);
};

async function onAPhone({ page }) {
  await page.setViewport(phone);
  const over = await page.evaluate(sideways);
  return over ? [`at ${phone.width} px it can be scrolled ${over} px sideways`] : [];
}

/** Of a story. The leaf stays as it is, open for the next one. `patience` is for those that speak late on the console. */
export async function faultsOfStory(leaf, entry, patience = PATIENCE / 4) {
  await leaf.page.setViewport(desk);
  leaf.take();
  let timer;
  const giveUp = new Promise((done) => {
    timer = setTimeout(() => done({ problems: ['nothing came of it'], violations: [] }), PATIENCE);
  });
  const { problems, violations } = await Promise.race([leaf.turn(entry), giveUp]);
  clearTimeout(timer);
  const wide = await onAPhone(leaf);
  const lines = leaf.take();
  // Why a value is refused is said by code that comes late.
  for (let waited = 0; isBad(entry) && !lines.some(isOurs) && waited < patience; waited += 100) {
    await sleep(100);
    lines.push(...leaf.take());
  }
  const spoken = isBad(entry) ? lines.filter((line) => !isOurs(line)) : lines;
  const silent = isBad(entry) && !lines.some(isOurs) ? ['the console says nothing of its bad values'] : [];
  return [...problems, ...violations, ...wide, ...spoken, ...silent];
}

/** Of a page of docs, opened anew: what the one before left would be heard on this one. `ids` are all that there are. */
export async function faultsOfPage(leaf, entry, ids) {
  const { page } = leaf;
  await page.setViewport(desk);
  leaf.take();
  await leaf.open();
  const { problems } = await leaf.turn(entry);
  await page.waitForFunction(`(${late})().length === 0`).catch(() => problems.push('its widgets don’t come'));
  await page.evaluate(() => document.fonts.ready.then(() => new Promise(requestAnimationFrame)));
  const wide = await onAPhone(leaf);
  await page.setViewport(desk);
  if (entry.importPath.endsWith('.mdx')) {
    await page.evaluate(axe);
    problems.push(...(await page.evaluate(look)), ...(await nowhere(leaf, ids)));
  }
  // The docs of a widget show its story of wrong values, too.
  const spoken = leaf.take().filter((line) => !(entry.tags.includes('autodocs') && isOurs(line)));
  return [...problems, ...wide, ...spoken];
}
