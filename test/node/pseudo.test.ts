/** The pseudo-locales: everything is disguised, nothing is lost, and a normal build knows nothing of them. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { dataset } from '../../src/dataset/plugin.js';
import { pseudoLocales, pseudoWords, withPseudo } from '../../src/dataset/pseudo.js';
import { about, slice } from '../../src/dataset/slice.js';
import en from '../../src/i18n/base/en.js';
import { passagesOf } from '../../tools/editorial/passages.js';
import { data } from './helpers/data.js';
import { folders, leaves, said } from './helpers/words.js';

const whole = withPseudo(data);
const figures = (text: string) => text.match(/\d+/g) ?? [];
/** Letters that nobody has disguised. */
const bare = {
  'en-XA': (text: string) => text.replace(/\[[^[\]]*\]/g, ''),
  'ar-XB': (text: string) => text.replace(/\u202e[^\u202c]*\u202c/g, '').replace(/\S*\d\S*(\s?(\p{L}|\/)+)?/gu, ''),
};

/** The code of a virtual module. */
function written(id: string, options: Parameters<typeof dataset>[0]): string {
  const { load } = dataset(options) as unknown as { load: { handler: (this: object, id: string) => { code: string } } };
  return load.handler.call({ addWatchFile: () => undefined }, `\0virtual:gut-skin/${id}`).code;
}

describe('a dataset in the pseudo-locales', () => {
  it('has every text in them, with its figures, and the other languages as they were', () => {
    assert.deepEqual(whole.meta.languages, [...data.meta.languages, ...pseudoLocales]);
    const before = passagesOf(data);
    passagesOf(whole).forEach(({ text, place }, i) => {
      const given = before[i]?.text ?? { en: '' };
      assert.deepEqual(
        { ...text, ...Object.fromEntries(pseudoLocales.map((l) => [l, undefined])) },
        {
          ...given,
          ...Object.fromEntries(pseudoLocales.map((l) => [l, undefined])),
        },
      );
      for (const locale of ['en-XA', 'ar-XB'] as const) {
        const pseudo = text[locale] ?? '';
        assert.deepEqual(figures(pseudo), figures(text.en), place);
        if (locale === 'en-XA' && /\p{L}/u.test(text.en)) assert.ok(pseudo.length >= 1.4 * text.en.length, place);
        assert.doesNotMatch(bare[locale](pseudo), /\p{L}{2,}/u, `${place}: ${pseudo}`);
      }
    });
  });

  it('is cut into slices like any other', () => {
    assert.match(slice(whole, 'faq', 'en-XA').entries[0]?.question ?? '', /^\[.+\]$/);
    assert.match(about(whole, 'ar-XB').review, /^\u202e/);
    assert.equal(about(whole, 'en-XA').updated, pseudoWords(en, 'en-XA').date(data.meta.updated));
    assert.equal(about(whole, 'ar-XB').updated, pseudoWords(en, 'ar-XB').date(data.meta.updated));
    assert.equal(about(whole, 'en').updated, en.date(data.meta.updated));
    assert.equal(about(whole, 'ko').review, `${data.meta.review['ko'] ?? ''} ${data.meta.unread['ko'] ?? ''}`);
  });

  it('leaves the given one alone', () => {
    assert.ok(!('en-XA' in data.meta.review));
  });
});

describe('words in the pseudo-locales', () => {
  for (const locale of ['en-XA', 'ar-XB'] as const)
    it(`say all that the English say: ${locale}`, () => {
      for (const [folder, { en: words = {} }] of Object.entries(folders)) {
        const made = leaves(pseudoWords(words, locale));
        const english = leaves(words);
        assert.deepEqual(
          made.map(([path]) => path),
          english.map(([path]) => path),
        );
        made.forEach(([path, word], i) => {
          const text = said(path, word, 2, 3);
          assert.deepEqual(figures(text), figures(said(path, english[i]?.[1] ?? '', 2, 3)), `${folder}.${path}`);
          assert.doesNotMatch(bare[locale](text), /\p{L}{2,}/u, `${folder}.${path}: ${text}`);
        });
      }
    });

  it('leave a name as it is, and a text that is disguised already', () => {
    const words = pseudoWords(en, 'en-XA');
    const line = words.reviewed('Dr Kim', words.date('2026-11-22'));
    assert.match(line, /^\[[^\]]+\]Dr Kim, \[22 [^\]]+ 2026[ ~]*\]$/);
    assert.match(pseudoWords(en, 'ar-XB').help.talk('Samaritans', '116 123'), / Samaritans, 116 123$/);
  });

  it('keep lists of figures, and refuse what is no text', () => {
    assert.deepEqual(pseudoWords({ numbers: ['112', '999'] }, 'en-XA'), { numbers: ['112', '999'] });
    assert.throws(() => pseudoWords({ count: 3 }, 'en-XA'), /Words are texts; given: 3/);
  });
});

describe('a build', () => {
  it('knows the pseudo-locales only when it is asked to', () => {
    const told = (options: Parameters<typeof dataset>[0]) => written('languages', options);
    const all = [...data.meta.languages, ...pseudoLocales];
    assert.ok(told({}).startsWith(`export default ${JSON.stringify(data.meta.languages)};`));
    assert.ok(told({ pseudo: true }).startsWith(`export default ${JSON.stringify(all)};`));
    assert.match(told({ languages: ['en', 'ko'] }), /rtl=\[\]$/);
    assert.match(told({ languages: ['en', 'ar-XB'] }), /rtl=\["ar-XB"\]$/);
    for (const id of ['words/faq', 'load/faq', 'apology', 'cited'])
      assert.doesNotMatch(written(id, {}), /en-XA|ar-XB|pseudo\.ts/, id);
    assert.match(
      written('words/quiz', { pseudo: true }),
      /"ar-XB":\(\)=>import\("virtual:gut-skin\/pseudo\/quiz\/ar-XB"\)/,
    );
  });

  it('for one language still knows in what others an owner may write', () => {
    const korean = written('languages', { languages: ['ko'] });
    assert.ok(korean.startsWith('export default ["ko"];'));
    assert.ok(korean.includes(`written=${JSON.stringify(data.meta.languages)}`));
    assert.doesNotMatch(written('apology', { languages: ['ko'] }), /en\.ts/);
  });
});
