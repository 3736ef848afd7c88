/**
 * `npm run looks`: draws the first story of every widget and holds it against its picture in `test/looks/`;
 * `npm run looks -- --update` takes what it draws for the new picture, `npm run looks -- faq quiz` looks at those alone.
 * Fonts differ from machine to machine and pictures of one say nothing on another, so this is no part of `npm test`.
 */
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { firstStories, openBook } from './book.mjs';
import { compare, packed } from './looks-compare.mjs';

const folder = fileURLToPath(new URL('../test/looks/', import.meta.url));
const out = `${folder}out/`;
const sizes = {
  phone: { width: 390, height: 760, theme: 'light' },
  wide: { width: 960, height: 600, theme: 'dark' },
};
const languages = ['en', 'ko'];

const { values, positionals } = parseArgs({ options: { update: { type: 'boolean' } }, allowPositionals: true });

const widgets = firstStories();
const unknown = positionals.filter((name) => !widgets.some((widget) => widget.name === name));
if (unknown.length) {
  console.error(`There is no widget "${unknown[0]}"; known: ${widgets.map(({ name }) => name).join(', ')}`);
  process.exit(2);
}

/** Languages take turns: each widget shows one on a phone, and the other one on a wide page. */
const pictures = Object.entries(sizes).flatMap(([size, look], turn) =>
  widgets.map(({ name, entry }, i) => {
    const language = languages[(i + turn) % languages.length];
    return { ...look, name, entry, language, file: `${name}-${size}-${language}.png` };
  }),
);

async function draw(book, { width, height, theme, language, entry }) {
  const leaf = await book.leaf({ width, height });
  await leaf.stopClock();
  await leaf.open({ theme, language });
  const { problems } = await leaf.turn(entry);
  if (problems.length) throw new Error(`${entry.id}: ${problems.join('; ')}`);
  const host = await leaf.page.$eval('.host-page', ({ lang, style }) => [lang, style.colorScheme]);
  if (host.join() !== [language, theme].join()) throw new Error(`${entry.id} is drawn on a page of ${host.join(', ')}`);
  await leaf.page.evaluate(() => document.activeElement?.blur());
  const picture = packed(Buffer.from(await leaf.page.screenshot()));
  await leaf.close();
  return picture;
}

rmSync(out, { recursive: true, force: true });
mkdirSync(values.update ? folder : out, { recursive: true });
const book = await openBook();
const changed = [];
try {
  for (const picture of pictures) {
    if (positionals.length && !positionals.includes(picture.name)) continue;
    const now = await draw(book, picture);
    const path = folder + picture.file;
    const { same, why, difference } = existsSync(path)
      ? compare(readFileSync(path), now)
      : { same: false, why: 'there is no picture of it yet' };
    console.log(`${same ? 'same   ' : 'changed'} ${picture.file}${same ? '' : `: ${why}`}`);
    if (same) continue;
    changed.push(picture.file);
    if (values.update) {
      writeFileSync(path, now);
      continue;
    }
    writeFileSync(out + picture.file, now);
    if (difference) writeFileSync(out + picture.file.replace('.png', '.difference.png'), difference);
  }
} finally {
  await book.close();
}
if (changed.length && !values.update) {
  console.log(`\n${changed.length} changed: look at test/looks/out/. If that is meant, npm run looks -- --update`);
  process.exitCode = 1;
}
