/**
 * `npm run prerender -- faq --lang en --ids "proven sugar-acne"`: prints the tag with its first render inside, as a
 * declarative shadow root, to be put into a page while that is built. It is what the built widget itself draws, in the
 * browser that is on this machine. With `--as tag`, `placeholder` or `article` it prints the words as plain HTML instead,
 * for which it takes no browser. With `--json-ld` it says after it what that is, for search engines. Needs a build in dist/.
 */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { ReactiveElement } from 'lit';
import puppeteer, { type Page } from 'puppeteer-core';
import { readDataset } from '../src/dataset/plugin.js';
import { diagnose } from '../src/doctor/diagnose.js';
import type { Known } from '../src/doctor/known.js';
import { say } from '../src/doctor/say.js';
import en from '../src/doctor/words/en.js';
import type { Apology } from '../src/i18n/apology/en.js';
import { chromeArgs, ensureChrome } from './browsers.mjs';
import { inNode } from './in-node.js';
import { jsonLd, written } from './json-ld.js';
import { howToWrite, read, root, write, type Attributes, type Plain, type Tag } from './prerender-tag.js';

const dist = new URL('../dist/', import.meta.url);
const script = fileURLToPath(new URL('gut-skin.all.js', dist));

function tags(): Tag[] {
  const file = new URL('custom-elements.json', dist);
  if (!existsSync(file) || !existsSync(script))
    throw new Error('There is no build in dist/: run "npm run build" first.');
  const { modules } = JSON.parse(readFileSync(file, 'utf8')) as { modules: { declarations: Partial<Tag>[] }[] };
  return modules.flatMap(({ declarations }) => declarations).filter((one): one is Tag => Boolean(one.tagName));
}

/** What a widget shows at its first render; nothing where its root is closed. In the browser. */
function firstRender(tag: string) {
  const widget = document.querySelector(tag) as HTMLElement;
  return new Promise<{ styles: string; html: string } | undefined>((resolve, reject) => {
    widget.addEventListener('gut-skin-error', (event) =>
      reject(new Error((event as Event & { message: string }).message)),
    );
    // At the event itself: what comes later is no part of the first render, which is what this gives way to.
    widget.addEventListener('gut-skin-ready', () => {
      const { shadowRoot } = widget;
      if (!shadowRoot) return resolve(undefined);
      const { elementStyles } = widget.constructor as typeof ReactiveElement;
      const looks = elementStyles.map((style) => (style instanceof CSSStyleSheet ? '' : style.cssText));
      // The words take their own room; none is kept for them (src/embed/place.ts).
      const styles = [...looks, ':host{min-block-size:0!important}'].join('');
      const box = document.createElement('div');
      box.append(...[...shadowRoot.childNodes].map((node) => node.cloneNode(true)));
      const marks = document.createNodeIterator(box, NodeFilter.SHOW_COMMENT); // Lit's own
      for (let mark = marks.nextNode(); mark; mark = marks.nextNode()) (mark as Comment).remove();
      resolve({ styles, html: box.innerHTML.trim() });
    });
  });
}

/** The first render so many days from now, and what the widget said on the console. */
async function draw(page: Page, tag: string, html: string, days: number) {
  const lines: string[] = [];
  page.on('console', (message) => message.type() === 'warn' && lines.push(message.text()));
  await page.setContent(`<!doctype html><html><body>${html}</body></html>`);
  await page.evaluate('globalThis.__name = (named) => named'); // tsx calls it in what is sent to the page
  await page.evaluate((ahead) => {
    const Now = Date;
    globalThis.Date = new Proxy(Now, {
      construct: (_, given: []) => (given.length ? new Now(...given) : new Now(Now.now() + ahead)),
    });
  }, days * 86_400_000);
  const drawn = page.evaluate(firstRender, tag);
  await page.addScriptTag({ path: script });
  return { drawn: await drawn, lines };
}

/** Ids and values that are not there are no mistake of a widget, which shows its default; here somebody waits for an answer. */
function refuse(tag: string, attributes: Attributes) {
  const known = JSON.parse(readFileSync(new URL('known.json', dist), 'utf8')) as Known;
  const wrong = diagnose(write(tag, attributes), known).findings.filter(({ code }) =>
    /^(id|value)-unknown$/.test(code),
  );
  const lines = wrong.map((finding) => Object.values(say(finding, en)).join(' '));
  if (lines.length) throw new Error(lines.join('\n'));
}

/** The words of a widget without a script, a shadow root or a style. */
function plain(as: Plain, tag: string, attributes: Attributes): Promise<string> {
  refuse(tag, attributes);
  return inNode(async (load) => {
    const { articleOf } = await load<typeof import('../src/article/load.js')>('src/article/load.ts');
    const { asPlaceholder, asTag } = await load<typeof import('../src/article/article.js')>('src/article/article.ts');
    const name = tag.slice('gut-skin-'.length) as Parameters<typeof articleOf>[0];
    const html = await articleOf(name, attributes);
    return as === 'article' ? html : (as === 'tag' ? asTag : asPlaceholder)(name, attributes, html);
  });
}

async function prerender(given: readonly string[]): Promise<string> {
  const { as, words } = howToWrite(given);
  const { tag, attributes } = read(words, tags());
  if (as !== 'root') return plain(as, tag, attributes);
  const browser = await puppeteer.launch({ executablePath: ensureChrome(), args: chromeArgs, headless: true });
  try {
    const open = async (days: number) => draw(await browser.newPage(), tag, write(tag, attributes), days);
    const { drawn, lines } = await open(0);
    if (!drawn)
      throw new Error(
        `<${tag}> has a closed root, since it holds what a visitor answers: a page can't bring one along.`,
      );
    const tomorrow = await open(1);
    if (lines.length) throw new Error(lines.join('\n'));
    if (tomorrow.drawn?.html !== drawn.html)
      throw new Error(`<${tag}> would show something else tomorrow: name what it is to show in its settings.`);
    const hash = createHash('sha256').update(drawn.styles).digest('base64');
    console.error(`Under a content security policy its styles need: style-src 'sha256-${hash}'`);
    return write(tag, attributes, root(drawn.styles, drawn.html));
  } finally {
    await browser.close();
  }
}

/** The same for search engines, where somebody asks for it. */
async function described(words: readonly string[]): Promise<string> {
  const { tag, attributes } = read(howToWrite(words).words, tags());
  const name = tag.slice('gut-skin-'.length);
  const data = readDataset();
  const language = data.meta.languages.find((one) => one === attributes['lang']?.split('-')[0]) ?? 'en';
  const path = new URL(`../src/i18n/apology/${language}.ts`, import.meta.url).href;
  const { titles } = ((await import(path)) as { default: Apology }).default;
  return written(jsonLd(data, { widget: name, settings: attributes }, titles[name as keyof typeof titles]));
}

try {
  const words = process.argv.slice(2).filter((word) => word !== '--json-ld');
  const blocks = process.argv.includes('--json-ld') ? [await described(words)] : [];
  console.log([await prerender(words), ...blocks].join('\n'));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
