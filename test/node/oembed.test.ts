/** oEmbed: a consumer that follows the specification gets from a page's address to its frame, by what the tool writes. */
import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, describe, it } from 'node:test';
import { attribute, readPage, type Element } from '../../src/doctor/page.js';
import { answer, baseOf, page, type Shown } from '../../tools/oembed-page.js';

const shown: Shown[] = [
  { name: 'faq', lang: 'ko', title: '자주 묻는 질문', article: '<h2>자주 묻는 질문</h2>' },
  { name: 'diet-tip', lang: 'en', title: 'Food “&" <habits>', article: '<h2>Food</h2>' },
];

/** As the specification has it: a link on the page, the answer it leads to, and what must be in there. */
async function consume(address: string) {
  const found = readPage(await (await fetch(address)).text()).elements.find(
    (one) =>
      one.tagName === 'link' &&
      attribute(one, 'rel') === 'alternate' &&
      attribute(one, 'type') === 'application/json+oembed',
  ) as Element;
  // No base: a consumer asks for the address as it is written.
  const response = await fetch(new URL(attribute(found, 'href') ?? ''));
  assert.match(response.headers.get('content-type') ?? '', /^application\/json/);
  const given = (await response.json()) as Record<string, unknown>;
  assert.equal(given['version'], '1.0');
  assert.equal(given['type'], 'rich');
  for (const size of ['width', 'height']) assert.ok(Number.isInteger(given[size]) && Number(given[size]) > 0, size);
  for (const text of ['html', 'title', 'provider_name', 'provider_url'])
    assert.equal(typeof given[text], 'string', text);
  return given as { html: string; width: number; height: number; title: string };
}

/** What WordPress makes of a frame: only that, as wide as the column, and 200 to 1,000 px high. */
function frameOf({ html, width, height }: { html: string; width: number; height: number }, column: number) {
  const elements = readPage(html).elements.filter(({ tagName }) => !['html', 'head', 'body'].includes(tagName));
  assert.deepEqual(
    elements.map(({ tagName }) => tagName),
    ['iframe'],
  );
  const [frame] = elements as [Element];
  const kept = ['src', 'width', 'height', 'frameborder', 'marginwidth', 'marginheight', 'scrolling', 'title'];
  for (const { name } of frame.attrs) assert.ok(kept.includes(name), name);
  return {
    src: new URL(attribute(frame, 'src') ?? ''),
    title: attribute(frame, 'title'),
    width: Math.min(width, column),
    height: Math.min(Math.max(height, 200), 1000),
  };
}

describe('oEmbed', () => {
  const files = new Map<string, [type: string, body: string]>();
  const server = createServer(({ url = '' }, response) => {
    const [type, body] = files.get(new URL(url, 'http://x').pathname) ?? ['text/plain', ''];
    response.writeHead(body ? 200 : 404, { 'Content-Type': type }).end(body);
  });
  let base: URL;

  before(async () => {
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    base = baseOf(`http://127.0.0.1:${(server.address() as AddressInfo).port}/gut-skin`);
    for (const one of shown) {
      files.set(`/gut-skin/embed/${one.name}.${one.lang}.html`, ['text/html', page(one, base)]);
      files.set(`/gut-skin/oembed/${one.name}.${one.lang}.json`, [
        'application/json',
        JSON.stringify(answer(one, base)),
      ]);
    }
  });
  after(() => server.close());

  it('leads from the address that is pasted to the frame of that widget in that language', async () => {
    for (const { name, lang, title } of shown) {
      const frame = frameOf(await consume(new URL(`embed/${name}.${lang}.html`, base).href), 500);
      assert.equal(`${frame.src.origin}${frame.src.pathname}`, new URL('embed.html', base).href);
      assert.deepEqual(
        [...frame.src.searchParams],
        [
          ['widget', name],
          ['lang', lang],
        ],
      );
      assert.deepEqual([frame.title, frame.width, frame.height], [title, 500, 600]);
    }
  });

  it('has a page that is whole without an address: tag, words, script, language', () => {
    for (const one of shown) {
      const { elements } = readPage(page(one, undefined));
      const tag = elements.find(({ tagName }) => tagName === `gut-skin-${one.name}`) as Element;
      assert.equal(attribute(tag, 'heading-level'), '2');
      assert.ok(tag.childNodes.some((node) => 'tagName' in node && node.tagName === 'h2'));
      assert.deepEqual(
        elements.flatMap((element) => (element.tagName === 'link' ? element.attrs : [])),
        [],
      );
      assert.equal(attribute(elements[0] as Element, 'lang'), one.lang);
      assert.ok(elements.some((element) => attribute(element, 'src') === '../gut-skin.js'));
    }
  });

  it('needs the address of a folder that others can reach', () => {
    assert.equal(baseOf('https://clinic.example/gut-skin').href, 'https://clinic.example/gut-skin/');
    for (const bad of [
      '',
      '/gut-skin/',
      'clinic.example',
      'http://clinic.example/',
      'ftp://a/',
      'javascript:x',
      'https://a/?b',
      'https://u@a/',
    ])
      assert.throws(() => baseOf(bad), { message: /is no address of a folder/ }, bad);
  });
});
