/**
 * `embed/<widget>.<language>.html`, a page for each widget that can be read, linked and pasted, with its words in it; the build
 * writes them. `npm run oembed -- --base https://clinic.example/gut-skin/` adds what consumers of oEmbed ask for: a static
 * `oembed/<widget>.<language>.json`, and a link to it on each page. Both have to name whole addresses (the specification's
 * own words, and WordPress takes no other), and where `dist/` will stand is for its owner to say: nobody guesses it.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { fileURLToPath } from 'node:url';
import { inNode } from './in-node.js';
import { answer, baseOf, page } from './oembed-page.js';

export async function writeOembed(dist: URL, base: URL | undefined) {
  const articles = await inNode(async (load) => {
    const { articleNames, articleOf, loadContent } =
      await load<typeof import('../src/article/load.js')>('src/article/load.ts');
    const { languages } = await load<typeof import('../src/core/source.js')>('src/core/source.ts');
    const all = articleNames.flatMap((name) => languages.map((lang) => ({ name, lang })));
    return Promise.all(
      all.map(async ({ name, lang }) => ({
        name,
        lang,
        title: (await loadContent(name, lang)).title,
        article: await articleOf(name, { lang, 'heading-level': '2' }),
      })),
    );
  });
  const write = (path: string, text: string) => {
    const file = new URL(path, dist);
    mkdirSync(new URL('./', file), { recursive: true });
    writeFileSync(file, text);
  };
  for (const one of articles) {
    write(`embed/${one.name}.${one.lang}.html`, page(one, base));
    if (base) write(`oembed/${one.name}.${one.lang}.json`, `${JSON.stringify(answer(one, base), null, 2)}\n`);
  }
  return articles.length;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    process.env['NODE_ENV'] = 'production';
    const { values } = parseArgs({ options: { base: { type: 'string' } } });
    const base = baseOf(values.base ?? '');
    const count = await writeOembed(new URL('../dist/', import.meta.url), base);
    console.log(`${count} answers in dist/oembed/ for ${base.href}`);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
