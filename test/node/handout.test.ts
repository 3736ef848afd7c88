/** The handout: where its code leads, and that everything a card must say is on it. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { slice } from '../../src/dataset/slice.js';
import type { Slices } from '../../src/dataset/types.js';
import { longest, wayTo, type Place } from '../../src/core/lazy/handout/handout-address.js';
import { codeOf } from '../../src/core/lazy/handout/handout-code.js';
import { callsOf, contentOf, type CardData } from '../../src/core/lazy/handout/handout-content.js';
import type { HandoutWords } from '../../src/i18n/handout/en.js';
import { data } from './helpers/data.js';
import { folders } from './helpers/words.js';

const to = (place: Partial<Place>, card = 'condition/acne') =>
  wayTo({ href: 'https://clinic.example/acne', framed: false, ...place }, card);
const addressOf = (href: string, canonical?: string) => to({ href, canonical }).address;

describe('the address of a handout', () => {
  it('is that of the page and the card', () => {
    assert.deepEqual(to({}), { kind: 'scan', address: 'https://clinic.example/acne#gut-skin=condition/acne' });
    assert.equal(addressOf('http://localhost:80/#top'), 'http://localhost/#gut-skin=condition/acne');
  });

  it('has nothing of who reads it', () => {
    const plain = 'https://clinic.example/acne#gut-skin=condition/acne';
    for (const query of [
      '?token=1a2b',
      '?name=Kim&lang=',
      '?utm_source=mail&fbclid=x',
      '?p=a%20b',
      '?id=7&email=a@b.c',
    ])
      assert.equal(addressOf(`https://clinic.example/acne${query}`), plain, query);
    assert.equal(addressOf('https://kim:secret@clinic.example/acne#about'), plain);
  });

  it('keeps what tells one page of a site from another', () => {
    const bare = (href: string) => addressOf(href).replace(/#.*/, '');
    assert.equal(bare('https://a.example/?p=12&token=1'), 'https://a.example/?p=12');
    assert.equal(
      bare('https://a.kr/bbs/board.php?bo_table=faq&wr_id=3&stx=x'),
      'https://a.kr/bbs/board.php?bo_table=faq&wr_id=3',
    );
    assert.equal(bare(`https://a.example/?p=${'9'.repeat(41)}`), 'https://a.example/');
  });

  it('is the one that the page says is its own, on the same site', () => {
    const href = 'https://clinic.example/x?session=1';
    const bare = (canonical: string) => addressOf(href, canonical).replace(/#.*/, '');
    assert.equal(bare('https://clinic.example/page?topic=acne'), 'https://clinic.example/page?topic=acne');
    for (const other of [
      'https://evil.example/',
      'javascript:alert(1)',
      'http://clinic.example/page',
      'http://',
      'acne',
    ])
      assert.equal(bare(other), 'https://clinic.example/x', other);
  });

  it('has a code up to 300 characters, and says so past them', () => {
    const base = to({}).address.length - 'acne'.length;
    const at = (length: number) => to({ href: `https://clinic.example/${'a'.repeat(length - base)}` });
    assert.deepEqual([at(longest).kind, at(longest).address.length], ['scan', 300]);
    assert.deepEqual([at(longest + 1).kind, at(longest + 1).address.length], ['long', 301]);
  });

  it('has none for a page that is not on the web, or stands in another one', () => {
    assert.deepEqual(to({ href: 'file:///C:/leaflets/acne.html' }), {
      kind: 'offline',
      address: 'file:///C:/leaflets/acne.html',
    });
    assert.equal(to({ href: 'about:srcdoc' }).kind, 'offline');
    assert.deepEqual(to({ framed: true }), { kind: 'framed', address: '' });
  });

  it('fits into a code, as long as it may be', () => {
    assert.ok(codeOf('a').size < codeOf('a'.repeat(longest)).size);
    assert.ok(codeOf('a'.repeat(longest)).size <= 69, 'squares along 32 mm: half a millimetre each at most');
  });
});

const wordsOf = (folder: string, language: string) => folders[folder]?.[language] as never;
const own = { conditions: 'condition', nutrients: 'nutrient' } as Record<string, string>;
const collections = ['conditions', 'strains', 'nutrients', 'diet-tips'] as const;

/** A card's data as its widget has it. */
function cardData(collection: (typeof collections)[number], language: string) {
  const words = wordsOf('base', language);
  const t = own[collection] && wordsOf(own[collection], language);
  return {
    ...slice(data, collection, language),
    words,
    t,
    flags: slice(data, 'red-flags', language),
  } as unknown as CardData;
}

/** What every card has to say somewhere on its sheet, by where it stands in the entry. */
const texts = (collection: string, entry: Record<string, unknown>): string[] => {
  const fields = {
    conditions: ['what', 'link', 'gutCare', 'firstLine', 'time', 'seeDoctor', 'instead'],
    strains: ['safety', 'funding', 'alongside'],
    nutrients: ['role', 'lack', 'supplement', 'warnings', 'interactions', 'intakeNote', 'limitNote'],
    'diet-tips': ['title', 'why', 'how', 'caution', 'limits'],
  } as Record<string, string[]>;
  const studies = (entry['studies'] ?? []) as Record<string, string>[];
  return [
    ...(fields[collection] ?? []).flatMap((field) => (entry[field] ?? []) as string | string[]),
    ...studies.flatMap(({ people, result, unknown }) => [people, result, unknown] as string[]),
  ];
};

for (const language of data.meta.languages)
  describe(`what stands on a handout, ${language}`, () => {
    const general = slice(data, 'red-flags', language) as unknown as Slices['red-flags'];
    const t = wordsOf('handout', language) as HandoutWords;
    const references = new Set(data.references.entries.map(({ id }) => id));

    for (const collection of collections)
      it(`is all that a card of ${collection} says, with every warning, three questions and sources`, () => {
        const card = cardData(collection, language);
        for (const entry of card.entries) {
          const content = contentOf(card, entry.id, general, t);
          const lines = [...content.known, ...content.unknown, ...content.care, ...content.signs];
          const all = [content.title, content.lead, ...lines.flatMap(({ label = '', text }) => [label, text])].join(
            '\n',
          );
          for (const text of texts(collection, entry as never)) assert.ok(all.includes(text), `${entry.id}: ${text}`);
          for (const id of entry.hazards ?? [])
            assert.ok(all.includes(card.hazards[id]?.warning ?? '?'), `${entry.id}: ${id}`);
          assert.doesNotMatch(all, /undefined|NaN|\[object/);
          assert.equal(content.questions.length, 3);
          for (const part of [content.known, content.unknown, content.signs]) assert.ok(part.length, entry.id);
          assert.ok(content.sources.length && content.sources.every((id) => references.has(id)), entry.id);
          assert.equal(new Set(content.sources).size, content.sources.length);
        }
      });

    it('is a condition’s own warning signs, the most urgent first, and those of any illness elsewhere', () => {
      const signs = (collection: (typeof collections)[number], id: string) =>
        contentOf(cardData(collection, language), id, general, t).signs;
      const { when } = wordsOf('base', language) as { when: Record<string, string> };
      const eczema = data.conditions.entries.find(({ id }) => id === 'eczema');
      assert.equal(
        signs('conditions', 'eczema').length,
        (eczema?.flags?.length ?? 0) + (eczema?.seeDoctor.length ?? 0),
      );
      const order = signs('conditions', 'psoriasis').flatMap(({ label }) => label ?? []);
      const rank = Object.values(when);
      assert.deepEqual(
        order,
        [...order].sort((a, b) => rank.indexOf(a) - rank.indexOf(b)),
      );
      const emergencies = data['red-flags'].entries.filter(
        ({ urgency, context }) => urgency === 'emergency' && !context,
      );
      const [first, ...others] = signs('nutrients', 'zinc');
      assert.equal(first?.label, when['emergency']);
      const signsThere = general.entries.filter(({ id }) => emergencies.some((one) => one.id === id));
      assert.deepEqual(
        others,
        signsThere.map(({ sign }) => ({ text: sign })),
      );
    });

    it('says whom to call where the visitor is, and a crisis line where the card speaks of one', () => {
      const { emergency } = general;
      const words = wordsOf('base', language);
      assert.match(callsOf(words, emergency, 'KR').join(), /119/);
      assert.match(callsOf(words, emergency, 'AT').join(), /144.*112/);
      assert.doesNotMatch(callsOf(words, emergency).join(), /\d/);
      const { numbers } = contentOf(cardData('diet-tips', language), 'stress', general, t);
      assert.match(callsOf(words, emergency, 'KR', numbers).join(), /119.*109/s);
      assert.equal(callsOf(words, emergency, 'ZZ', numbers).length, 3);
    });
  });
