/** `npm run picture`: draws docs/widgets.png, the picture the README opens with, from the built files. */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import puppeteer from 'puppeteer-core';
import { chromeArgs, ensureChrome } from './browsers.mjs';

const script = new URL('../dist/gut-skin.all.js', import.meta.url).href;
const door = new URL('../test/door.js', import.meta.url).href; // the quiz's root is closed
const page = `<!doctype html><html lang="en"><meta charset="utf-8"><script src="${door}"></script><script src="${script}"></script>
<style>
  body { margin: 0; padding: 24px; background: #f6f4ee; font-family: 'Noto Sans', 'Noto Sans CJK KR', system-ui, sans-serif; --gut-skin-accent: #1f6f78; --gut-skin-font-size: 14px }
  gut-skin-axis { margin-block-end: 20px }
  main { display: grid; grid-template-columns: 1fr 1fr; gap: 20px; align-items: start }
  div { display: grid; gap: 20px }
</style>
<gut-skin-axis pathway="immune"></gut-skin-axis>
<main>
  <div><gut-skin-quiz></gut-skin-quiz><gut-skin-faq lang="ko" ids="how-long leaky-gut probiotics-eczema" open="how-long"></gut-skin-faq></div>
  <div><gut-skin-diet-tip tip="low-gl-meals"></gut-skin-diet-tip><gut-skin-strain strain="lrh-sp1"></gut-skin-strain></div>
</main>`;

const browser = await puppeteer.launch({ executablePath: ensureChrome(), args: chromeArgs, headless: true });
try {
  const tab = await browser.newPage();
  await tab.setViewport({ width: 1040, height: 600 });
  const file = new URL('../dist/picture.html', import.meta.url);
  writeFileSync(file, page);
  await tab.goto(file.href);
  await tab.evaluate(async () => {
    const inner = (selector) => globalThis.rootOf(document.querySelector('gut-skin-quiz')).querySelector(selector);
    const painted = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done, 100)));
    while (!inner('button')) await painted();
    inner('button').click(); // the first question shows more of the quiz than its introduction
    await painted();
    document.activeElement?.blur();
  });
  await tab.screenshot({ path: fileURLToPath(new URL('../docs/widgets.png', import.meta.url)), fullPage: true });
} finally {
  await browser.close();
}
