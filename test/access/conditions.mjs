/**
 * Under what a visitor meets a widget: the colours, the language and the room, always with text of 200 %. A story that
 * stands in a window of the Storybook is brought from one to the next without being opened anew.
 */
import { readFileSync } from 'node:fs';

const axe = readFileSync(new URL('../../node_modules/axe-core/axe.min.js', import.meta.url), 'utf8');

/**
 * Runs in the page. Axe asks for the fill of a text before its colour, and Chromium gives the fill as it was before colours
 * were forced, which is not how it is drawn. No widget fills a text in another colour.
 */
const asDrawn = () => {
  const { getPropertyValue } = CSSStyleDeclaration.prototype;
  CSSStyleDeclaration.prototype.getPropertyValue = function (name) {
    return getPropertyValue.call(this, name === '-webkit-text-fill-color' ? 'color' : name);
  };
};

const colours = ['light', 'dark', 'forced'];
/** The last one runs from right to left, and nobody speaks it (src/dataset/pseudo.ts). */
const languages = ['en', 'ko', 'ar-XB'];
const widths = [240, 390, 1200];

/** All of them. Those that differ in nothing but colours stand together. */
export const conditions = languages.flatMap((language) =>
  widths.flatMap((width) => colours.map((colour) => ({ language, width, colour }))),
);
/** Nine of them, among which each two values of different kinds meet once. */
export const pairs = languages.flatMap((language, i) =>
  widths.map((width, j) => ({ language, width, colour: colours[(i + j) % colours.length] })),
);
export const nameOf = ({ language, width, colour }) => `${language}, ${width} px, ${colour}`;

/** Of the stories of a title as many as there are pairs, spread over all of them: story id → its condition. */
export function sliceOf(stories) {
  const titles = [...new Set(stories.map(({ title }) => title))];
  return new Map(
    titles.flatMap((title) => {
      const own = stories.filter((story) => story.title === title);
      return pairs.map((condition, i) => [own[Math.floor((i * own.length) / pairs.length)].id, condition]);
    }),
  );
}

const media = {
  light: { 'prefers-color-scheme': 'light', 'forced-colors': 'none' },
  dark: { 'prefers-color-scheme': 'dark', 'forced-colors': 'none' },
  forced: { 'prefers-color-scheme': 'light', 'forced-colors': 'active' },
};
const emulate = ({ client }, features) =>
  client.send('Emulation.setEmulatedMedia', {
    features: Object.entries({ 'prefers-reduced-motion': 'reduce', ...features }).map(([name, value]) => ({
      name,
      value,
    })),
  });

/**
 * Runs in the page: the host page takes the language and the colours, and the visitor's text is twice as large. Then waits for
 * the widgets that take their language from it and don't speak it yet, or wait for it, and until all is drawn. All of it is
 * one question to the browser, as a busy machine takes its time for each.
 */
const become = async ({ language, colour }) => {
  const host = document.querySelector('.host-page');
  host.lang = language;
  host.style.colorScheme = colour === 'dark' ? 'dark' : 'light';
  host.style.paddingInline = '0';
  host.style.fontSize = '200%';
  host.style.setProperty('--gut-skin-font-size', '32px');
  const isBehind = (element) => {
    if (!element.localName.startsWith('gut-skin-') || Object.hasOwn(element, 'load')) return false;
    const base = globalThis.rootOf(element)?.querySelector('[part=base]');
    if (!base) return false;
    return element.matches(':state(loading)') || (element.closest('[lang]') === host && base.lang !== language);
  };
  const drawn = () => new Promise(requestAnimationFrame);
  while ([...host.querySelectorAll('*')].some(isBehind)) await drawn();
  for (let i = 0; i < 2; i++) await drawn();
};

/** What a page has to have and a widget can't bring along, nor the frame of a field. */
const ofThePage = ['region', 'landmark-one-main', 'page-has-heading-one', 'bypass'];
/** All other rules; or those of colours alone, where nothing else has changed. */
const options = (coloursAlone) => ({
  resultTypes: ['violations'],
  preload: false,
  pingWaitTime: 0,
  ...(coloursAlone
    ? { runOnly: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] } }
    : {
        rules: {
          ...Object.fromEntries(ofThePage.map((id) => [id, { enabled: false }])),
          'target-size': { enabled: true }, // new in WCAG 2.2 and off by default
        },
      }),
});
/** Runs in the page. What is around the widgets is the story’s, and a hostile page may be drawn as it likes. */
const look = async (options) => {
  const host = document.querySelector('.host-page');
  const widgets = [...host.querySelectorAll('*')].filter(({ localName }) => localName.startsWith('gut-skin-'));
  const outer = widgets.filter((one) => !widgets.some((other) => other !== one && other.contains(one)));
  const { violations } = await globalThis.axe.run({ include: outer.length ? outer : [host] }, options);
  return violations.map(({ id, help, nodes }) => `${id}: ${help} (${nodes[0].target.flat().join(' › ')})`);
};

/** Brings the story on show under a condition. */
export async function under(leaf, condition) {
  const { colour, width } = condition;
  // Axe can't judge what is out of sight.
  await Promise.all([emulate(leaf, media[colour]), leaf.page.setViewport({ width, height: 4000 })]);
  await leaf.page.evaluate(become, condition);
}

async function arm(frame) {
  if (await frame.evaluate('Boolean(globalThis.axe?.asDrawn)')) return;
  await frame.evaluate(axe);
  await frame.evaluate(`(${asDrawn})(); axe.asDrawn = true`);
}

/** What axe finds in the story on show, under a condition. */
export async function faultsUnder(leaf, condition, coloursAlone = false) {
  await under(leaf, condition);
  await Promise.all(leaf.page.frames().map(arm));
  const found = await leaf.page.evaluate(look, options(coloursAlone));
  return found.map((fault) => `${nameOf(condition)}: ${fault}`);
}

/** As the story was before. */
export async function asBefore(leaf) {
  await emulate(leaf, {});
  await leaf.page.evaluate(() => {
    const host = document.querySelector('.host-page');
    for (const name of ['font-size', 'padding-inline', '--gut-skin-font-size']) host.style.removeProperty(name);
  });
}

/** Under every condition. */
export async function faultsUnderAll(leaf) {
  const faults = [];
  for (const condition of conditions)
    faults.push(...(await faultsUnder(leaf, condition, condition.colour !== 'light')));
  await asBefore(leaf);
  return faults;
}
