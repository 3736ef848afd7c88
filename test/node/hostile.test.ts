/** What strangers give a widget, more than ten thousand times: attributes, properties, parameters and addresses are never more than text. */
import assert from 'node:assert/strict';
import { after, before, describe, it, mock } from 'node:test';
import fc from '../chance.js';
import { flag, id, idList, isoDate, oneOf, settle, text, type Check } from '../../src/core/checks.js';
import { isDay } from '../../src/core/day.js';
import { countryCode } from '../../src/core/lazy/country.js';
import { negotiate } from '../../src/core/locale.js';
import { clear } from '../../src/dataset/characters.js';
import { contactLink, phone, webAddress } from '../../src/pieces/addresses.js';
import { payloads } from '../embed/payloads.mjs';
import { check, known } from './helpers/overlay.js';

const page = { href: 'https://clinic.example/page?x', protocol: 'https:', host: 'clinic.example' };
const globals = { document: { baseURI: page.href }, location: page };
const warn = mock.method(console, 'warn', () => undefined);
before(() => Object.assign(globalThis, globals));
after(() => {
  warn.mock.restore();
  for (const name of Object.keys(globals)) Reflect.deleteProperty(globalThis, name);
});

const element = { localName: 'gut-skin-faq' } as Element;
const link = /^(https|tel|sms|mailto|kakaotalk|whatsapp|line|tg):/;
/** Each kind of setting, and what a value of it can be at most. */
const kinds: Record<string, [Check, (value: unknown) => boolean]> = {
  text: [text, (value) => typeof value === 'string'],
  id: [id, (value) => typeof value === 'string' && value !== ''],
  ids: [idList, (value) => typeof value === 'string' && value !== ''],
  flag: [flag, (value) => typeof value === 'boolean'],
  theme: [oneOf('light', 'dark', 'auto'), (value) => ['light', 'dark', 'auto'].includes(value as string)],
  weeks: [oneOf(4, 8, 12), (value) => [4, 8, 12].includes(value as number)],
  date: [isoDate, (value) => isDay(value)],
  country: [countryCode, (value) => /^[A-Z]{2}$/.test(String(value))],
  file: [webAddress, (value) => String(value).startsWith('https://')],
  link: [contactLink, (value) => link.test(String(value))],
  phone: [phone, (value) => /^\+?[\d\s().-]+$/.test(String(value))],
};

const trap = () => assert.fail('somebody else’s code was called');
const strange = fc.constantFrom<unknown>(
  Symbol('x'),
  2n ** 70n,
  NaN,
  -0,
  Infinity,
  null,
  undefined,
  true,
  false,
  trap,
  new Date(NaN),
  { toString: trap, valueOf: trap, toJSON: trap, [Symbol.toPrimitive]: trap },
  [{ toString: trap }],
  Object.create(null),
  new Proxy([], {
    get() {
      throw new Error('a proxy');
    },
  }),
  new Map([['x', 'y']]),
  [['a'], 'b', 1],
);
const glued = fc
  .array(
    fc.oneof(
      fc.constantFrom(...payloads),
      fc.constantFrom(' ', ',', '\n', '\t', ':', '//', '#', '%00', '2026-02-30'),
      fc.string(),
    ),
    {
      minLength: 1,
      maxLength: 4,
    },
  )
  .map((parts) => parts.join(''));
const anything = fc.oneof(
  { weight: 5, arbitrary: glued },
  { weight: 2, arbitrary: fc.string({ unit: 'binary' }) },
  fc.array(glued, { maxLength: 3 }),
  fc.anything({ withBigInt: true, withDate: true, withMap: true, withNullPrototype: true, withSparseArray: true }),
  strange,
);

describe('what is tried', () => {
  it('is more than 150 things, no two alike', () => {
    assert.ok(payloads.length > 150, `${payloads.length}`);
    assert.equal(new Set(payloads).size, payloads.length);
  });
});

describe('a setting', () => {
  for (const [name, [kind, fits]] of Object.entries(kinds))
    it(`is a good value or the default, whatever is given, and nothing is thrown or called: ${name}`, async () => {
      fc.assert(
        fc.property(anything, (given) => {
          const value = settle(element, name, kind, given);
          assert.ok(value === kind.off || fits(value), `${String(value)}`);
          for (const one of kind.ids?.(value as string | undefined) ?? []) assert.ok(one && typeof one === 'string');
        }),
        { numRuns: 1000 },
      );
      await new Promise(setImmediate); // the words of the complaints are on their way
    });

  it('that is an address leads to the web, a phone, mail or a messenger, and never to code', () => {
    let refused = 0;
    for (const given of payloads)
      for (const kind of [webAddress, contactLink]) {
        const href = kind.parse(given.trim());
        if (href === undefined) refused += 1;
        else assert.match(String(href), link, given);
      }
    assert.ok(refused > 50, `only ${refused} were refused`);
    // What would be wrong is told: a kind that takes any address takes code.
    assert.doesNotMatch(new URL('java\nscript:top.hit()', page.href).href, link);
  });
});

describe('a language', () => {
  it('is one that there is, whatever a page or an address says', () => {
    fc.assert(
      fc.property(fc.oneof(glued, fc.string()), (given) =>
        assert.ok(['en', 'ko'].includes(negotiate(given, ['en', 'ko']))),
      ),
      { numRuns: 10_000 },
    );
  });
});

const record = { design: 'rct', title: 'T', authors: ['A'], journal: 'J', year: 2026, people: 'Adults.' };

describe('own content', () => {
  it('says each of them as plain text, or refuses it by its path', () => {
    const against = known();
    let taken = 0;
    for (const given of payloads)
      for (const [file, path] of [
        [{ faq: [{ id: 'own', topic: 'basics', question: { en: given, ko: '질문' }, answer: given }] }, '$.faq[0]'],
        [{ nutrients: [{ id: 'zinc', foods: { korean: [{ name: given }] } }] }, '$.nutrients[0].foods.korean[0].name'],
      ] as const) {
        const { own, problems } = check(file, against);
        taken += own ? 1 : 0;
        if (own) assert.ok(clear.test(given), given);
        else
          for (const problem of problems) {
            assert.ok(problem.path.startsWith(path), `${problem.path} for ${given}`);
            assert.ok(clear.test(problem.message), problem.message);
          }
      }
    assert.ok(taken > 100, `only ${taken} were taken`);
  });

  it('takes none of them for an id, a link, a grade or a source', () => {
    const against = known();
    for (const given of payloads)
      for (const file of [
        {
          references: [
            { id: 'own', ...record, url: given },
            { id: 'own-2', ...record, doi: given },
          ],
        },
        { faq: [{ id: 'safe', certainty: given, sources: [given] }] },
        { [given]: [{ id: 'safe' }] },
      ])
        assert.ok(!check(file, against).own, JSON.stringify(file));
  });
});
