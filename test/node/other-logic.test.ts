/** The small pure functions of the other widgets, of settings, of languages and of the words for a wrong setting. */
import assert from 'node:assert/strict';
import { once, EventEmitter } from 'node:events';
import { afterEach, beforeEach, describe, it, mock } from 'node:test';
import { flag, id, idList, isoDate, oneOf, settle, text, type Check } from '../../src/core/checks.js';
import { complaint, nearest } from '../../src/core/lazy/complaint.js';
import { countryCode } from '../../src/core/lazy/country.js';
import { idsOf } from '../../src/core/checks.js';
import { contactLink, phone, webAddress } from '../../src/pieces/addresses.js';
import { negotiate } from '../../src/core/locale.js';
import { slice } from '../../src/dataset/slice.js';
import { chooseTips } from '../../src/widgets/diet-tip/diet-tip-logic.js';
import { choose } from '../../src/widgets/faq/faq-logic.js';
import { search } from '../../src/widgets/faq/faq-search.js';
import { inOrder, inWords, known, narrow, ordered, outcome } from '../../src/widgets/strain/strain-logic.js';
import { data } from './helpers/data.js';

const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id);

describe('the FAQ', () => {
  const { entries } = slice(data, 'faq', 'en');
  const korean = slice(data, 'faq', 'ko').entries;
  const every = ids(entries);

  it('shows all, in the order of the dataset', () => {
    assert.deepEqual(ids(choose(entries, {})), every);
    assert.deepEqual(ids(choose(entries, { ids: '', topic: '' })), every);
  });

  it('shows those asked for, in the order asked for', () => {
    assert.deepEqual(ids(choose(entries, { ids: 'water, what-is,proven  safe\n' })), [
      'water',
      'what-is',
      'proven',
      'safe',
    ]);
  });

  it('leaves out an unknown id, and shows all when none is known', () => {
    assert.deepEqual(ids(choose(entries, { ids: 'watr safe' })), ['safe']);
    assert.deepEqual(ids(choose(entries, { ids: 'watr' })), every);
  });

  it('keeps to a topic, and shows all when there is none of that name', () => {
    const onFood = every.filter((id) => entries.find((entry) => entry.id === id)?.topic === 'food');
    assert.ok(onFood.length > 1 && onFood.length < every.length);
    assert.deepEqual(ids(choose(entries, { topic: 'food' })), onFood);
    assert.deepEqual(ids(choose(entries, { topic: 'foods' })), every);
    assert.deepEqual(ids(choose(entries, { ids: 'safe water', topic: 'food' })), ['water']);
    assert.deepEqual(ids(choose(entries, { ids: 'safe', topic: 'food' })), ['safe']);
  });

  it('finds entries that hold every word, whatever the case', () => {
    assert.deepEqual(ids(search(entries, 'SIBO')), ['sibo-rosacea']);
    assert.deepEqual(ids(search(entries, '  kimchi   YOGHURT ')), ['kimchi-yoghurt']);
    assert.deepEqual(ids(search(entries, 'kimchi sibo')), []);
    assert.deepEqual(ids(search(entries, '')), every);
    assert.deepEqual(ids(search(entries, '   ')), every);
  });

  it('finds a part of a Korean word, also typed as single letters', () => {
    assert.ok(ids(search(korean, '유산균')).includes('safe'));
    assert.ok(ids(search(korean, '김치')).includes('kimchi-yoghurt'));
    assert.deepEqual(ids(search(korean, '김치'.normalize('NFD'))), ids(search(korean, '김치')));
  });

  it('takes a query as text, not as a pattern', () => {
    assert.deepEqual(ids(search(entries, '^kimchi[$')), ids(search(entries, 'kimchi')));
    assert.deepEqual(ids(search(entries, '(')), every, 'a mark alone asks for nothing');
  });
});

describe('the tips of a day', () => {
  const { entries } = slice(data, 'diet-tips', 'en');
  const choice = { tips: [] as string[], count: 1, day: 20_000 };

  it('are the same for a date, whatever the order of the dataset', () => {
    for (const day of [0, 1, 20_000, 20_779]) {
      const straight = ids(chooseTips(entries, { ...choice, day, count: 4 }));
      assert.equal(straight.length, 4);
      assert.deepEqual(ids(chooseTips([...entries].reverse(), { ...choice, day, count: 4 })), straight);
    }
  });

  it('change every day until each has had its turn', () => {
    const turns = entries.map((_, i) => chooseTips(entries, { ...choice, day: 20_000 + i })[0]?.id);
    assert.equal(new Set(turns).size, entries.length);
    assert.equal(chooseTips(entries, { ...choice, day: 20_000 + entries.length })[0]?.id, turns[0]);
  });

  it('are as many as asked for, all different, and never more than there are', () => {
    for (const count of [1, 3, 12]) assert.equal(new Set(ids(chooseTips(entries, { ...choice, count }))).size, count);
    assert.equal(chooseTips(entries.slice(0, 2), { ...choice, count: 12 }).length, 2);
    assert.deepEqual(chooseTips([], { ...choice, count: 3 }), []);
  });

  it('suit a condition, or come from all when none does', () => {
    const some = chooseTips(entries, { ...choice, condition: 'rosacea', count: 12 });
    assert.ok(some.length >= 2 && some.every((tip) => tip.conditions.includes('rosacea')));
    assert.equal(chooseTips(entries, { ...choice, condition: 'measles', count: 12 }).length, 12);
  });

  it('are those named, in that order; an unknown one is left out; none known is the tip of the day', () => {
    assert.deepEqual(ids(chooseTips(entries, { ...choice, tips: ['zinc', 'water'] })), ['zinc', 'water']);
    assert.deepEqual(ids(chooseTips(entries, { ...choice, tips: ['zink', 'water'] })), ['water']);
    assert.deepEqual(chooseTips(entries, { ...choice, tips: ['zink'] }), chooseTips(entries, choice));
  });

  it('leave the dataset as it was', () => {
    const frozen = Object.freeze([...entries]);
    chooseTips(frozen, { ...choice, count: 5 });
    assert.deepEqual(frozen, entries);
  });
});

describe('the strains', () => {
  const { entries } = slice(data, 'strains', 'en');

  const nameOf = ({ id }: { id: string }) => id;

  it('are all there by name, mixes after the others and what is put on the skin last', () => {
    const shown = inOrder(entries, nameOf);
    assert.deepEqual([...ids(shown)].sort(), [...ids(entries)].sort());
    const kinds = shown.map(({ route, organisms }) => (route === 'topical' ? 2 : organisms.length > 1 ? 1 : 0));
    assert.deepEqual([...new Set(kinds)], [0, 1, 2]);
    assert.deepEqual(kinds, [...kinds].sort());
    const single = ids(shown).filter((_, i) => kinds[i] === 0);
    assert.deepEqual(single, [...single].sort());
  });

  it('are narrowed to their studies on a condition and in a group', () => {
    const left = (choice: Parameters<typeof narrow>[1]) =>
      [...narrow(entries, choice)].filter(([, studies]) => studies.length);
    const acne = left({ condition: 'acne' });
    assert.ok(acne.length && acne.length < entries.length);
    assert.ok(acne.every(([, studies]) => studies.every(({ condition }) => condition === 'acne')));
    const children = left({ condition: 'eczema', group: 'children' });
    assert.ok(children.length > 5);
    for (const [, studies] of children)
      assert.ok(studies.every(({ condition, ages }) => condition === 'eczema' && ages?.includes('children')));
    const pregnant = left({ group: 'pregnancy' });
    assert.ok(pregnant.length && pregnant.every(([, studies]) => studies.every(({ pregnancy }) => pregnancy)));
    assert.deepEqual(left({ condition: 'psoriasis', group: 'babies' }), []);
  });

  it('are not narrowed by a condition that nothing was studied for', () => {
    assert.deepEqual(known(entries, { condition: 'acn', group: 'adults' }), { group: 'adults' });
    assert.deepEqual(known(entries, { condition: 'acne' }), { condition: 'acne' });
  });

  it('leave the dataset as it was', () => {
    const frozen = Object.freeze([...entries].reverse());
    inOrder(frozen, nameOf);
    assert.deepEqual(frozen, [...entries].reverse());
  });

  it('come to one outcome: mixed where studies disagree, as sure as the least certain, people and places of all or none', () => {
    const of = (id: string) => entries.find((entry) => entry.id === id)?.studies ?? [];
    assert.deepEqual(outcome(of('lpl-cjlp133')), {
      direction: 'benefit',
      certainty: 'low',
      count: 118,
      ages: ['babies', 'children'],
      places: ['Korea'],
    });
    const [first, second] = of('lsal-ls01');
    assert.ok(first && second);
    assert.deepEqual([first.direction, second.direction], ['benefit', 'unclear']);
    assert.deepEqual(outcome([first, second]), {
      direction: 'mixed',
      certainty: 'very-low',
      count: (first.count ?? 0) + (second.count ?? 0),
      ages: ['adults'],
      places: ['Italy'],
    });
    assert.equal(outcome(of('lrh-gg'))?.direction, 'differs', 'on two conditions');
    assert.equal(outcome(of('lpl-hy7714'))?.direction, 'benefit', 'on two conditions, but the same');
    const silent = { ...first, count: null };
    delete silent.place;
    delete silent.ages;
    const partly = outcome([silent, second]);
    assert.deepEqual([partly?.count, partly?.ages, partly?.places], [undefined, [], []]);
    assert.equal(outcome([]), undefined);
  });

  it('show the studies on the condition first, the others in their order', () => {
    const gg = entries.find(({ id }) => id === 'lrh-gg');
    assert.ok(gg);
    assert.deepEqual(ordered(gg.studies, undefined), gg.studies);
    assert.deepEqual(
      ordered(gg.studies, 'eczema-prevention').map(({ condition }) => condition),
      ['eczema-prevention', 'eczema'],
    );
  });

  it('say a dose in words, without rounding it', () => {
    assert.equal(inWords(3_000_000_000, 'en'), '3 billion');
    assert.equal(inWords(3_000_000_000, 'ko'), '30억');
    assert.equal(inWords(100_000_000, 'en'), '100 million');
    assert.equal(inWords(100_000_000, 'ko'), '1억');
    const scale: Record<string, number> = { million: 1e6, billion: 1e9, trillion: 1e12, 만: 1e4, 억: 1e8, 조: 1e12 };
    for (const dose of new Set(entries.flatMap(({ studies }) => studies.flatMap(({ cfuPerDay }) => cfuPerDay ?? []))))
      for (const language of data.meta.languages) {
        const [, figure = '', word = ''] = /^([\d.]+) ?(\D+)$/.exec(inWords(dose, language)) ?? [];
        assert.equal(Math.round(Number(figure) * (scale[word] ?? NaN)), dose, inWords(dose, language));
      }
  });
});

describe('the language', () => {
  const known = ['en', 'ko', 'pt-br'];

  it('is the exact one, then its base, then English', () => {
    for (const [wanted, got] of [
      ['ko', 'ko'],
      ['ko-KR', 'ko'],
      ['KO_kr', 'ko'],
      ['ko-Kore-KR', 'ko'],
      ['pt-BR', 'pt-br'],
      ['pt', 'en'],
      ['en-GB', 'en'],
      ['fr', 'en'],
      ['', 'en'],
      ['  ko ', 'ko'],
      ['kok', 'en'],
      ['x-klingon', 'en'],
    ] as const)
      assert.equal(negotiate(wanted, known), got, `"${wanted}"`);
  });

  it('falls back to the first of the list, which is English', () => {
    assert.equal(data.meta.languages[0], 'en');
  });

  it('is the only one there is, in a build for one language', () => {
    assert.equal(negotiate('en', ['ko']), 'ko');
    assert.equal(negotiate('', ['ko']), 'ko');
    assert.equal(negotiate('ko-KR', ['ko']), 'ko');
  });
});

describe('a setting', () => {
  it('that is a date exists in the calendar', () => {
    for (const good of ['2026-11-22', '2028-02-29', '2000-02-29', '2026-12-31'])
      assert.equal(isoDate.parse(good), good);
    for (const bad of [
      '2026-02-31',
      '2027-02-29',
      '2100-02-29',
      '2026-13-01',
      '2026-00-10',
      '2026-1-2',
      '22.11.2026',
      '2026',
      '2026-11-22T10:00',
      'soon',
      '20261122',
      '',
    ])
      assert.equal(isoDate.parse(bad), undefined, bad);
  });

  it('that is a flag is off when it is written as false', () => {
    for (const on of ['', 'true', 'single', ' ', true, 1])
      assert.equal(settle({} as Element, 'single', flag, on), true, `"${on}"`);
    for (const off of [null, undefined, false, 'false', ' false '])
      assert.equal(settle({} as Element, 'single', flag, off), false, String(off));
  });

  it('that is a country is two letters', () => {
    assert.equal(countryCode.parse('kr'), 'KR');
    assert.equal(countryCode.parse('GB'), 'GB');
    for (const bad of ['KOR', 'K', '82', 'k1', '']) assert.equal(countryCode.parse(bad), undefined, bad);
  });

  it('that is a list of ids forgives commas, spaces and line breaks', () => {
    assert.deepEqual(idsOf(' water,  safe\n,what-is '), ['water', 'safe', 'what-is']);
    assert.deepEqual(idsOf(''), []);
    assert.deepEqual(idsOf(undefined), []);
  });

  it('that is a phone number holds figures', () => {
    for (const good of ['112', '+82 2-123-4567', '(02) 123 4567', '02.123.4567']) assert.equal(phone.parse(good), good);
    for (const bad of ['call us', '1', '123;ext=4', 'javascript:1', '- -', '()', '0'.repeat(40)])
      assert.equal(phone.parse(bad), undefined, bad);
  });

  describe('that is an address', () => {
    const stand = (page: string) => {
      const { href, origin, protocol, host } = new URL(page);
      Object.assign(globalThis, { document: { baseURI: href }, location: { origin, protocol, host, href } });
    };
    afterEach(() => {
      Reflect.deleteProperty(globalThis, 'document');
      Reflect.deleteProperty(globalThis, 'location');
    });

    it('is https, or on the page’s own site', () => {
      stand('http://clinic.example/info/');
      assert.equal(webAddress.parse('https://booking.example/now'), 'https://booking.example/now');
      assert.equal(webAddress.parse('/book'), 'http://clinic.example/book');
      assert.equal(webAddress.parse('book.html'), 'http://clinic.example/info/book.html');
      for (const bad of [
        'http://other.example/',
        'javascript:alert(1)',
        'data:text/html,hi',
        'mailto:a@b.example',
        '//other.example/',
        'http://',
      ])
        assert.equal(webAddress.parse(bad), undefined, bad);
    });

    it('runs no script on a page without an origin, such as one opened from disk', () => {
      stand('file:///home/clinic/index.html');
      assert.equal(webAddress.parse('https://booking.example/now'), 'https://booking.example/now');
      for (const bad of [
        'javascript:alert(1)',
        'JavaScript:alert(1)',
        'data:text/html,hi',
        'blob:null/1',
        'mailto:a@b.example',
      ])
        assert.equal(webAddress.parse(bad), undefined, bad);
    });
  });
});

describe('a wrong setting', () => {
  const heard = new EventEmitter();
  beforeEach(() => void mock.method(console, 'warn', (line: string) => heard.emit('warn', line)));
  afterEach(() => mock.restoreAll());
  const lines = () =>
    (console.warn as unknown as ReturnType<typeof mock.fn>).mock.calls.map((call) => call.arguments[0] as string);

  /** Something with settings, as far as a complaint can see. */
  class Thing {
    static elementProperties = new Map([
      ['headingLevel', { attribute: 'heading-level' }],
      ['reviewedOn', { attribute: 'reviewed-on' }],
      ['theme', {}],
    ]);
    constructor(readonly localName: string) {}
  }
  const levels = oneOf(2, 3, 4, 5, 6);
  const put = (tag: string, name: string, check: Check, given: unknown) =>
    settle(new Thing(tag) as never, name, check, given);

  it('is put right, typed and trimmed', () => {
    assert.equal(put('x-right', 'headingLevel', levels, ' 4 '), 4);
    assert.equal(put('x-right', 'headingLevel', levels, 4), 4);
    assert.equal(put('x-right', 'headingLevel', levels, 4n), 4);
    assert.equal(put('x-right', 'theme', oneOf('light', 'dark'), 'dark'), 'dark');
    assert.equal(put('x-right', 'reviewedOn', isoDate, ' 2026-11-22 '), '2026-11-22');
    assert.equal(put('x-right', 'heading', text, ''), '');
    assert.equal(put('x-right', 'topic', id, 'food safety'), 'food safety');
    assert.equal(put('x-right', 'ids', idList, ['proven', 'what-is']), 'proven what-is');
    assert.deepEqual(lines(), []);
  });

  it('falls back to the default, with one line that names tag, attribute, value and what is known', async () => {
    const line = once(heard, 'warn');
    assert.equal(put('x-wrong', 'headingLevel', levels, '7'), undefined);
    assert.deepEqual(await line, [
      '<x-wrong> heading-level="7" is not known, so the default is used. Known: 2, 3, 4, 5, 6.',
    ]);
  });

  it('passes silently when it is empty or not set', () => {
    for (const given of [' ', '', null, undefined, false]) {
      assert.equal(put('x-empty', 'theme', oneOf('light', 'dark'), given), undefined);
      assert.equal(put('x-empty', 'href', contactLink, given), undefined);
    }
    assert.deepEqual(lines(), []);
  });

  it('of any type is refused without touching it, and without a throw', async () => {
    const line = once(heard, 'warn');
    put('x-symbol', 'theme', oneOf('light', 'dark'), Symbol('s'));
    assert.deepEqual(await line, [
      '<x-symbol> theme="(symbol)" is not known, so the default is used. Known: light, dark.',
    ]);
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    const thrower = new Proxy([], {
      get() {
        throw new Error('touched');
      },
    });
    const loud = { toString: () => assert.fail('called'), valueOf: () => assert.fail('called') };
    for (const given of [Symbol('s'), () => 'dark', loud, [loud], [['dark']], proxy, thrower, true, new Date(), NaN])
      for (const check of [oneOf('light', 'dark'), isoDate, contactLink])
        assert.equal(put('x-odd', 'theme', check, given), undefined);
  });

  it('is told once for each fault, not once for each element', () => {
    const say = (tag: string, given: string) =>
      complaint(new Thing(tag) as never, 'theme', given, ['light', 'dark', 'auto']);
    say('x-one', 'drak');
    say('x-one', 'drak');
    say('x-one', 'lite');
    say('x-two', 'drak');
    assert.deepEqual(lines(), [
      '<x-one> theme="drak" is not known, so the default is used. Nearest: "dark". Known: light, dark, auto.',
      '<x-one> theme="lite" is not known, so the default is used. Nearest: "light". Known: light, dark, auto.',
      '<x-two> theme="drak" is not known, so the default is used. Nearest: "dark". Known: light, dark, auto.',
    ]);
  });

  it('names no nearest where only a form is known, and each known value once', () => {
    complaint(new Thing('x-form') as never, 'reviewedOn', 'soon', isoDate.known);
    complaint(new Thing('x-form') as never, 'topic', 'fod', ['food', 'safety', 'food']);
    assert.deepEqual(lines(), [
      '<x-form> reviewed-on="soon" is not known, so the default is used. Known: YYYY-MM-DD.',
      '<x-form> topic="fod" is not known, so the default is used. Nearest: "food". Known: food, safety.',
    ]);
  });

  it('is nearest to the value with the fewest changed letters', () => {
    for (const [given, near] of [
      ['acnee', 'acne'],
      ['exzema', 'eczema'],
      ['soriasis', 'psoriasis'],
      ['rosaecea', 'rosacea'],
      ['', 'acne'],
    ] as const)
      assert.equal(nearest(given, ['acne', 'eczema', 'psoriasis', 'rosacea']), near, given);
    assert.equal(nearest('anything', []), '');
    assert.equal(nearest('kittn', ['sitting', 'kitten', 'mitten']), 'kitten');
    const tips = data['diet-tips'].entries.map(({ id }) => id);
    for (const id of tips) assert.equal(nearest(`${id}x`, tips), id);
  });
});
