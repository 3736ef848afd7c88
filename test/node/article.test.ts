/** Every widget as an article: plain, whole, cited, and nothing that a host would take away. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import fc from '../chance.js';
import { asPlaceholder, asTag } from '../../src/article/article.js';
import type * as Load from '../../src/article/load.js';
import { escaped, link } from '../../src/article/write.js';
import { attribute, readPage, textOf, type Element } from '../../src/doctor/page.js';
import { inNode } from '../../tools/in-node.js';
import { data } from './helpers/data.js';

/** All articles with all their entries, in every language, and one with settings of somebody's. */
const { articles, write } = await inNode(async (load) => {
  const { articleNames, articleOf, loadContent } = await load<typeof Load>('src/article/load.ts');
  const { article } = await load<typeof import('../../src/article/article.js')>('src/article/article.ts');
  const ids = (file: 'diet-tips' | 'facts') => data[file].entries.map(({ id }) => id).join(' ');
  const settings: Record<string, Record<string, string>> = {
    'diet-tip': { tip: ids('diet-tips') },
    fact: { fact: ids('facts') },
  };
  const all = articleNames.flatMap((name) => data.meta.languages.map((lang) => ({ name, lang })));
  const articles = await Promise.all(
    all.map(async ({ name, lang }) => ({
      name,
      lang,
      content: await loadContent(name, lang),
      html: await articleOf(name, { lang, ...settings[name] }),
    })),
  );
  return { articles, write: article };
});
type Article = (typeof articles)[number];
const of = (name: string, lang = 'en') => articles.find((one) => one.name === name && one.lang === lang) as Article;

/** What WordPress lets an author write, as it says itself. */
const kses = JSON.parse(readFileSync(new URL('../sanitisers/kses.json', import.meta.url), 'utf8')) as {
  tags: Record<string, string[]>;
  global: string[];
};
const plain = ['h2', 'h3', 'h4', 'h5', 'h6', 'p', 'ul', 'ol', 'li', 'strong', 'a'];
const inBody = (html: string): Element[] =>
  readPage(html).elements.filter(({ tagName }) => !['html', 'head', 'body'].includes(tagName));
const whole = (element: Element): string =>
  element.childNodes.map((node) => ('value' in node ? node.value : 'tagName' in node ? whole(node) : '')).join('');

describe('an article', () => {
  for (const { name, lang, html, content } of articles)
    describe(`of ${name} in ${lang}`, () => {
      const elements = inBody(html);

      it('is made of headings, paragraphs and lists, with no attribute but where a link leads', () => {
        for (const { tagName, attrs } of elements) {
          assert.ok(plain.includes(tagName), tagName);
          assert.deepEqual(
            attrs.map((one) => one.name),
            tagName === 'a' ? ['href'] : [],
          );
        }
      });

      it('is closed everywhere, has no blank line and no blank element', () => {
        for (const element of elements) {
          assert.ok(element.sourceCodeLocation?.endTag, html.slice(0, 80));
          assert.ok(whole(element).trim(), `<${element.tagName}> of ${name} is empty`);
        }
        assert.doesNotMatch(html, /^\s*$/m);
        assert.doesNotMatch(html, /undefined|NaN|\[object|=>/);
      });

      it('has its headings one below the other', () => {
        const levels = elements.flatMap(({ tagName }) => (/^h\d$/.test(tagName) ? Number(tagName[1]) : []));
        assert.equal(levels[0], 3);
        levels.forEach((level, i) =>
          assert.ok(i === 0 || level <= (levels[i - 1] ?? 0) + 1, `${levels.join()} at ${i}`),
        );
      });

      it('numbers its sources and lists each of them once, with a link', () => {
        const [list] = elements.filter(({ tagName }) => tagName === 'ol');
        const items = elements.filter(({ parentNode }) => parentNode === list);
        const numbers = [...html.matchAll(/\[(\d+(?:, \d+)*)\]/g)].flatMap(([, all = '']) =>
          all.split(', ').map(Number),
        );
        assert.deepEqual(
          [...new Set(numbers)],
          items.map((_, i) => i + 1),
        );
        const links = items.map(
          (item) => item.childNodes.flatMap((node) => ('tagName' in node ? (attribute(node, 'href') ?? []) : []))[0],
        );
        assert.equal(new Set(links).size, items.length);
        for (const href of links) assert.match(href ?? '', /^https:\/\//);
        if (name !== 'diary') assert.ok(items.length, 'no source at all');
      });

      it('ends with who reviewed it', () => {
        const { review, updated } = content.data.words.about;
        const texts = elements.filter(({ tagName }) => tagName === 'p').map(textOf);
        assert.equal(texts.at(-2), review);
        assert.ok(texts.at(-1)?.includes(updated));
      });

      it('passes WordPress’ list with every element and attribute, in a placeholder too', () => {
        for (const { tagName, attrs } of inBody(asPlaceholder(name, { lang }, html)))
          for (const { name: given } of [{ name: '' }, ...attrs]) {
            const known = [...(kses.tags[tagName] ?? assert.fail(tagName)), ...kses.global];
            assert.ok(
              !given || known.includes(given) || (given.startsWith('data-') && known.includes('data-*')),
              given,
            );
          }
      });
    });

  it('leaves out no source of any entry that it shows', () => {
    for (const name of ['faq', 'axis', 'condition', 'nutrient', 'strain', 'care-plan', 'diet-tip', 'fact'])
      for (const lang of data.meta.languages) {
        const { html, content } = of(name, lang);
        const { collection } = content.data.meta;
        const shown = JSON.stringify((content.data as unknown as { entries: unknown }).entries);
        const listed = (id: string) => {
          const { doi, url } = content.references.find((one) => one.id === id) ?? {};
          return html.includes(`href="${escaped(doi ? `https://doi.org/${doi}` : (url ?? '?'))}"`);
        };
        const ids = [
          ...new Set([...shown.matchAll(/[sS]ources":\[([^\]]*)\]/g)].flatMap(([, all = '']) => all.split(','))),
        ];
        const missing = ids
          .filter(Boolean)
          .map((id) => id.replaceAll('"', ''))
          .filter((id) => !listed(id));
        assert.deepEqual(missing, [], `${collection} in ${lang}`);
      }
  });

  it('leaves out no caution, limit, warning or advice to see a doctor', () => {
    const fields = /^(caution|limits|seeDoctor|safety|instead|warnings|unknown|interactions|twoWay|why|action)$/;
    const texts = (value: unknown, key = ''): string[] => {
      if (typeof value === 'string') return fields.test(key) ? [value] : [];
      if (typeof value !== 'object' || value === null) return [];
      return Object.entries(value).flatMap(([name, part]) => texts(part, Array.isArray(value) ? key : name));
    };
    for (const { name, lang, html, content } of articles) {
      if (name === 'quiz' || name === 'evidence' || name === 'consult' || name === 'diary') continue;
      const { entries, hazards } = content.data as unknown as {
        entries: unknown;
        hazards: Record<string, { warning: string }>;
      };
      const all = [...texts(entries), ...Object.values(hazards).map(({ warning }) => warning)];
      assert.ok(all.length > 5, name);
      for (const text of all) assert.ok(html.includes(escaped(text)), `${name} in ${lang}: ${text}`);
    }
  });

  it('names every warning sign that the card of a visit shows, the number to call first', () => {
    for (const lang of data.meta.languages) {
      const { html, content } = of('consult', lang);
      const { entries } = content.data as unknown as { entries: { sign: string; context?: boolean }[] };
      for (const { sign, context } of entries) assert.equal(html.includes(escaped(sign)), !context, sign);
    }
    const korean = of('consult', 'ko').html;
    assert.ok(korean.indexOf('tel:119') > 0 && korean.indexOf('tel:119') < korean.indexOf('<li>'));
  });

  it('follows the settings of its tag', () => {
    const { content } = of('faq');
    const html = write('faq', content, {
      ids: 'leaky-gut proven',
      heading: '',
      'heading-level': '5',
      'reviewed-by': 'Dr Kim',
      'reviewed-on': '2027-01-31',
    });
    assert.deepEqual(
      [...html.matchAll(/<h(\d)>/g)].map(([, level]) => level),
      ['6', '6', '6'],
    );
    const questions = [...html.matchAll(/<h6>([^<]*)<\/h6>/g)].map(([, text]) => text);
    const { entries } = content.data as unknown as { entries: { id: string; question: string }[] };
    const asked = ['leaky-gut', 'proven'].map((id) => entries.find((entry) => entry.id === id)?.question ?? '');
    assert.deepEqual(questions.slice(0, 2), asked.map(escaped));
    assert.match(html, /<p>Reviewed by Dr Kim, 31 January 2027<\/p>/);
    assert.match(
      write('consult', of('consult').content, { href: 'https://clinic.example/a?b&c', tel: '+44 20 1', country: 'gb' }),
      /href="https:\/\/clinic\.example\/a\?b&amp;c"[^]*href="tel:\+44201"[^]*href="tel:999"/,
    );
  });

  it('takes whatever it is told for text, and no link that runs', () => {
    const hostile = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom(
        '"><script>x</script>',
        'javascript:alert(1)',
        'java\nscript:x',
        '//evil.example',
        '/\\evil.example',
        '\n\n',
        '__proto__',
      ),
    );
    fc.assert(
      fc.property(hostile, hostile, (one, other) => {
        const settings = {
          heading: one,
          href: other,
          tel: one,
          label: other,
          'heading-level': other,
          country: one,
          'reviewed-by': other,
          'reviewed-on': other,
        };
        const html = write('consult', of('consult').content, settings);
        for (const written of [html, asTag('consult', settings, html), asPlaceholder('consult', settings, html)]) {
          const elements = inBody(written);
          for (const element of elements)
            assert.ok([...plain, 'div', 'gut-skin-consult'].includes(element.tagName), element.tagName);
          for (const element of elements)
            if (element.tagName === 'a')
              assert.match(attribute(element, 'href') ?? '', /^(https:|tel:|mailto:|sms:|\/(?![/\\]))/i);
        }
        assert.doesNotMatch(html, /^\s*$/m);
      }),
      { numRuns: 60 },
    );
    assert.equal(link('javascript:x', 'a<b'), 'a&lt;b');
  });
});
