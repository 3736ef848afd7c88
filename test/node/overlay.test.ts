/** What a site owner's own content does to the bundled one, and what it can't do. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { merger } from '../../src/overlay/entry.js';
import { rules } from '../../src/overlay/rules.js';
import type { OverlayFile } from '../../src/dataset/types.js';
import { bundled, misshapen, names, overlay, shown, sourcesOf, type Slice } from './helpers/overlay.js';

const entry = (name: Parameters<typeof bundled>[0], id: string, language?: 'en' | 'ko') => {
  const found = bundled(name, language).entries.find((one) => one.id === id);
  assert.ok(found, `${name} has no ${id}`);
  return found;
};
const ofFaq = (change: object, language?: 'en' | 'ko') =>
  shown({ faq: [{ id: 'sugar-acne', ...change }] }, 'faq', 'sugar-acne', language);
const sugar = entry('faq', 'sugar-acne');
const source = sourcesOf('faq').at(-1) ?? '';
/** Without the grades and sources, as an owner writes an entry. */
const ungraded = (thing: object) =>
  Object.fromEntries(Object.entries(thing).filter(([key]) => !/certainty$|sources$/i.test(key)));
const ownFaq = { id: 'parking', topic: 'basics', question: 'Is there parking?', answer: 'Yes, behind the house.' };
const reference = {
  id: 'own-study',
  design: 'rct',
  title: 'A study of our own',
  authors: ['Kim J'],
  journal: 'Our Journal',
  year: 2026,
  url: 'https://clinic.example/study',
  people: { en: '12 adults', ko: '성인 12명' },
} as const;

describe('an entry that is known', () => {
  it('is merged field by field', () => {
    assert.deepEqual(ofFaq({ topic: 'basics' }), { ...sugar, topic: 'basics' });
    const zinc = entry('nutrients', 'zinc');
    const changed = shown({ nutrients: [{ id: 'zinc', foods: { korean: [{ name: '굴' }] } }] }, 'nutrients', 'zinc');
    assert.deepEqual(changed?.['foods'], { ...(zinc['foods'] as object), korean: [{ name: '굴' }] });
  });

  it('takes a plain text for the language of the page, and a map for each language', () => {
    assert.equal(ofFaq({ answer: 'Ask us.' })?.['answer'], 'Ask us.');
    assert.deepEqual(ofFaq({ answer: 'Ask us.' }, 'ko'), entry('faq', 'sugar-acne', 'ko'));
    const both = { answer: { en: 'Ask us.', ko: '물어보세요.' } };
    assert.equal(ofFaq(both)?.['answer'], 'Ask us.');
    assert.equal(ofFaq(both, 'ko')?.['answer'], '물어보세요.');
    const korean = overlay({ faq: [{ id: 'sugar-acne', answer: '물어보세요.' }] }, { language: 'ko' });
    const find = (slice: Slice) => korean(slice).entries.find(({ id }) => id === 'sugar-acne');
    assert.equal(find(bundled('faq', 'ko'))?.['answer'], '물어보세요.');
    assert.deepEqual(find(bundled('faq')), sugar);
  });

  it('has its lists replaced, and only in the languages that are there', () => {
    const tip = entry('diet-tips', 'fibre');
    const file = { 'diet-tips': [{ id: 'fibre', how: [{ en: 'One.' }, { en: 'Two.' }] }] };
    assert.deepEqual(shown(file, 'diet-tips', 'fibre')?.['how'], ['One.', 'Two.']);
    assert.deepEqual(shown(file, 'diet-tips', 'fibre', 'ko'), entry('diet-tips', 'fibre', 'ko'));
    assert.notDeepEqual(tip['how'], ['One.', 'Two.']);
  });

  it('stays what it is where the file says what is there already', () => {
    const { question, answer, limits, certainty, sources } = sugar;
    assert.deepEqual(ofFaq({ question, answer, limits }), sugar);
    assert.deepEqual(ofFaq({ certainty, sources }), sugar);
  });
});

describe('an entry of the owner’s own', () => {
  const file = { faq: [ownFaq], references: [reference] };

  it('comes last, in every language, without a grade', () => {
    for (const language of ['en', 'ko'] as const) {
      const slice = overlay(file)(bundled('faq', language));
      assert.deepEqual(slice.entries.slice(0, -1), bundled('faq', language).entries);
      assert.deepEqual(slice.entries.at(-1), { ...ownFaq, certainty: 'own', sources: [] });
    }
  });

  it('falls back to English, then to the first language there is', () => {
    const answer = (text: object, language: 'en' | 'ko') =>
      shown({ faq: [{ ...ownFaq, answer: text }] }, 'faq', 'parking', language)?.['answer'];
    assert.equal(answer({ en: 'Yes.' }, 'ko'), 'Yes.');
    assert.equal(answer({ ko: '네.' }, 'en'), '네.');
  });

  it('may be hidden from view, as a bundled one', () => {
    const slice = overlay({ faq: [{ id: 'sugar-acne', hidden: true }] })(bundled('faq'));
    assert.equal(slice.entries.length, bundled('faq').entries.length - 1);
    assert.equal(
      slice.entries.find(({ id }) => id === 'sugar-acne'),
      undefined,
    );
  });

  it('names conditions that the collection has no name for yet', () => {
    const tip = { ...entry('diet-tips', 'fibre'), id: 'own-tip', conditions: ['urticaria', 'acne', 'own-condition'] };
    const condition = { ...entry('conditions', 'acne'), id: 'own-condition', name: { en: 'Ours', ko: '우리' } };
    const file = { 'diet-tips': [ungraded(tip)], conditions: [ungraded(condition)] };
    const slice = overlay(file)(bundled('diet-tips', 'ko'));
    const acne = bundled('diet-tips', 'ko').conditions?.['acne'];
    const { conditions = {} } = slice;
    assert.equal(conditions['acne'], acne);
    assert.equal(conditions['own-condition'], '우리');
    assert.match(conditions['urticaria'] ?? '', /[가-힣]/);
  });

  it('calls a condition by the name that the owner gives it, in the languages it has one in', () => {
    const merge = overlay({
      conditions: [{ id: 'acne', name: { ko: '뾰루지' } }],
      'diet-tips': [{ id: 'fibre', areas: [] }],
    });
    assert.equal(merge(bundled('diet-tips', 'ko')).conditions?.['acne'], '뾰루지');
    assert.equal(merge(bundled('diet-tips')).conditions?.['acne'], bundled('diet-tips').conditions?.['acne']);
  });

  it('takes the names of conditions that nothing speaks of any more out of the filter', () => {
    const gone = bundled('strains').entries.filter(({ studies }) =>
      (studies as { condition: string }[]).some(({ condition }) => condition === 'eczema'),
    );
    assert.notEqual(bundled('strains').conditions?.['eczema'], undefined);
    const slice = overlay({ strains: gone.map(({ id }) => ({ id, hidden: true })) })(bundled('strains'));
    assert.equal(slice.conditions?.['eczema'], undefined);
    assert.notEqual(slice.conditions?.['acne'], undefined);
  });
});

describe('a grade', () => {
  it('is lost with its sources when any claim changes', () => {
    for (const change of [{ question: 'Sweet?' }, { answer: 'It cures acne.' }, { limits: 'None.' }])
      assert.deepEqual(ofFaq(change), { ...sugar, ...change, certainty: 'own', sources: [] });
  });

  it('stays when nothing changes that it speaks of', () => {
    assert.equal(ofFaq({ topic: 'basics' })?.['certainty'], sugar['certainty']);
    const tip = entry('diet-tips', 'fibre');
    const change = { areas: ['sleep'], contains: ['body'], caution: 'Ask us.' };
    const own = shown({ 'diet-tips': [{ id: 'fibre', ...change }] }, 'diet-tips', 'fibre');
    assert.deepEqual([own?.['certainty'], own?.['sources']], [tip['certainty'], tip['sources']]);
  });

  it('of the owner’s own stands on the owner’s own sources, and is marked', () => {
    const change = { answer: 'It may.', certainty: 'low', sources: [source] };
    assert.deepEqual(ofFaq(change), { ...sugar, answer: 'It may.', certainty: 'own-low', sources: [source] });
    const brought = shown(
      {
        faq: [{ ...ownFaq, limits: 'Few people.', certainty: 'moderate', sources: ['own-study'] }],
        references: [reference],
      },
      'faq',
      'parking',
    );
    assert.deepEqual([brought?.['certainty'], brought?.['sources']], ['own-moderate', ['own-study']]);
  });

  it('without sources is none, even if no check had seen it', () => {
    const { patch } = merger(rules.faq, 'en', { adds: String, by: String } as never);
    assert.equal(patch(sugar, { id: 'sugar-acne', certainty: 'high', answer: 'Ours.' })['certainty'], 'own');
  });

  it('can’t be given to bundled words without the mark', () => {
    assert.deepEqual(ofFaq({ certainty: 'high', sources: [source] }), {
      ...sugar,
      certainty: 'own-high',
      sources: [source],
    });
    assert.deepEqual(ofFaq({ sources: [source] }), { ...sugar, certainty: 'own', sources: [source] });
    assert.equal(ofFaq({ certainty: 'not-graded' })?.['certainty'], 'own');
  });

  it('is the owner’s, with the owner’s sources, where a part of what was written is in the language', () => {
    const foods = { korean: [{ name: { en: 'Beans', ko: '콩' } }], western: [{ name: { ko: '빵' } }] };
    const file = { nutrients: [{ id: 'calcium', foods, sources: ['own-study'] }], references: [reference] };
    for (const language of ['en', 'ko'] as const) {
      const now = shown(file, 'nutrients', 'calcium', language);
      assert.deepEqual([now?.['certainty'], now?.['sources']], ['own', ['own-study']], language);
    }
  });

  it('is that of the language in which something changed', () => {
    const change = { answer: { ko: '네.' }, certainty: 'low', sources: [source] };
    assert.deepEqual(ofFaq(change), sugar);
    assert.equal(ofFaq(change, 'ko')?.['certainty'], 'own-low');
  });

  it('of a condition is two: each is lost with its own claim, both with what the condition is', () => {
    const base = entry('conditions', 'acne');
    const { sources, linkCertainty, gutCareCertainty } = base;
    const grades = (change: object) => {
      const own = shown({ conditions: [{ id: 'acne', ...change }], references: [reference] }, 'conditions', 'acne');
      assert.deepEqual(own?.['firstLineSources'], base['firstLineSources']);
      return [own?.['linkCertainty'], own?.['gutCareCertainty'], own?.['sources']];
    };
    const cited = ['own-study'];
    assert.deepEqual(grades({ link: 'Ours.' }), ['own', gutCareCertainty, sources]);
    assert.deepEqual(grades({ gutCare: 'Ours.' }), [linkCertainty, 'own', sources]);
    assert.deepEqual(grades({ what: 'Ours.' }), ['own', 'own', []]);
    assert.deepEqual(grades({ link: 'Ours.', gutCare: 'Ours.' }), ['own', 'own', []]);
    assert.deepEqual(grades({ link: 'Ours.', linkCertainty: 'low', sources: cited }), [
      'own-low',
      gutCareCertainty,
      [...(sources as string[]), ...cited],
    ]);
    assert.deepEqual(grades({ name: 'Ours.', linkCertainty: 'low', sources: cited }), ['own-low', 'own', cited]);
    assert.deepEqual(grades({ sources: cited }), ['own', 'own', cited]);
  });

  it('of a study, a step or an amount is its own', () => {
    const strain = bundled('strains').entries.find(({ studies }) => (studies as unknown[]).length > 1);
    const [first, ...others] = strain?.['studies'] as Record<string, unknown>[];
    const changed = { ...first, result: 'Better in all.', certainty: undefined, sources: undefined };
    const studies = JSON.parse(JSON.stringify([changed, ...others])) as object[];
    const id = strain?.id ?? '';
    const own = shown({ strains: [{ id, studies }] }, 'strains', id)?.['studies'] as Record<string, unknown>[];
    assert.deepEqual([own[0]?.['certainty'], own[0]?.['sources']], ['own', []]);
    assert.deepEqual(own.slice(1), others);
  });

  it('of a study is lost when the strain becomes another one', () => {
    const own = shown({ strains: [{ id: 'lrh-gg', form: 'lysate' }] }, 'strains', 'lrh-gg');
    for (const study of own?.['studies'] as Record<string, unknown>[])
      assert.deepEqual([study['certainty'], study['sources']], ['own', []]);
    assert.deepEqual(own?.['safetySources'], entry('strains', 'lrh-gg')['safetySources']);
  });

  it('of a study is not saved by its being said again, word for word', () => {
    const { studies } = entry('strains', 'lrh-gg');
    const own = shown({ strains: [{ id: 'lrh-gg', form: 'lysate', studies }] }, 'strains', 'lrh-gg');
    for (const { certainty } of own?.['studies'] as Record<string, string>[]) assert.match(certainty ?? '', /^own/);
    assert.deepEqual(shown({ strains: [{ id: 'lrh-gg', studies }] }, 'strains', 'lrh-gg'), entry('strains', 'lrh-gg'));
  });

  it('of a step is lost when the procedure becomes another one, and kept when only its evidence is told anew', () => {
    const steps = (change: object) =>
      shown({ procedures: [{ id: 'laser', ...change }] }, 'procedures', 'laser')?.['after'] as Record<
        string,
        unknown
      >[];
    assert.deepEqual([...new Set(steps({ name: 'Our laser' }).map(({ certainty }) => certainty))], ['own']);
    assert.deepEqual(steps({ evidence: 'Ours.' }), entry('procedures', 'laser')['after']);
    const own = shown({ procedures: [{ id: 'laser', evidence: 'Ours.' }] }, 'procedures', 'laser');
    assert.deepEqual([own?.['evidenceCertainty'], own?.['evidenceSources']], ['own', []]);
  });

  it('is no authority’s word: an amount of the owner’s says whose it is', () => {
    const intakes = [{ value: 500, unit: 'mg', authority: 'EFSA', kind: 'recommended' }];
    const own = shown({ nutrients: [{ id: 'zinc', intakes }] }, 'nutrients', 'zinc', 'en', 'Harbour Clinic');
    assert.deepEqual(own?.['intakes'], [
      { ...intakes[0], authority: 'EFSA, according to Harbour Clinic', sources: [] },
    ]);
    assert.equal(own?.['certainty'], entry('nutrients', 'zinc')['certainty']);
  });
});

describe('what is said for safety', () => {
  const tip = entry('diet-tips', 'fibre');
  const caution = (text: string, clinic?: string) =>
    shown({ 'diet-tips': [{ id: 'fibre', caution: text }] }, 'diet-tips', 'fibre', 'en', clinic)?.['caution'];

  it('can be added to and not taken away; whose words are whose is told', () => {
    assert.equal(caution('Ask us first.'), `${String(tip['caution'])} The clinic adds: Ask us first.`);
    assert.equal(
      caution('Ask us first.', 'Harbour Clinic'),
      `${String(tip['caution'])} Harbour Clinic adds: Ask us first.`,
    );
    assert.equal(caution(String(tip['caution'])), tip['caution']);
    assert.equal(
      caution(`${String(tip['caution'])} Ask us first.`),
      `${String(tip['caution'])} The clinic adds: Ask us first.`,
    );
  });

  it('is added where there was none', () => {
    assert.equal(sugar['seeDoctor'], undefined);
    assert.equal(ofFaq({ seeDoctor: 'Come to us.' })?.['seeDoctor'], 'The clinic adds: Come to us.');
  });

  it('holds for lists', () => {
    const base = entry('nutrients', 'vitamin-a');
    const file = {
      nutrients: [{ id: 'vitamin-a', warnings: ['Ask us.'], limits: [{ value: 9, unit: 'g', authority: 'Us' }] }],
    };
    const own = shown(file, 'nutrients', 'vitamin-a');
    assert.deepEqual(own?.['warnings'], [...(base['warnings'] as string[]), 'The clinic adds: Ask us.']);
    assert.deepEqual(own?.['limits'], [
      ...(base['limits'] as object[]),
      { value: 9, unit: 'g', authority: 'Us, according to the clinic', sources: [] },
    ]);
  });

  it('holds for marks that hide a tip from those it could harm, and for warning signs', () => {
    const all = entry('diet-tips', 'fermented')['contains'] as string[];
    assert.notEqual(all.length, 0);
    const own = shown({ 'diet-tips': [{ id: 'fermented', contains: [] }] }, 'diet-tips', 'fermented');
    assert.deepEqual(own?.['contains'], all);
    const flags = entry('procedures', 'laser')['flags'] as string[];
    const few = shown({ procedures: [{ id: 'laser', flags: flags.slice(0, 1) }] }, 'procedures', 'laser');
    assert.deepEqual(few?.['flags'], flags);
  });

  it('holds for the usual treatment and what gut care is no substitute for', () => {
    const base = entry('conditions', 'acne');
    const own = shown(
      { conditions: [{ id: 'acne', firstLine: 'Our probiotic.', instead: 'None.' }] },
      'conditions',
      'acne',
    );
    assert.equal(own?.['firstLine'], `${String(base['firstLine'])} The clinic adds: Our probiotic.`);
    assert.equal(own?.['instead'], `${String(base['instead'])} The clinic adds: None.`);
    assert.equal(own?.['linkCertainty'], base['linkCertainty']);
  });
});

describe('a slice', () => {
  it('of a collection that the file does not speak of is left alone', () => {
    assert.equal(overlay({ faq: [ownFaq] })(bundled('strains')), bundled('strains'));
    assert.equal(overlay({ faq: [ownFaq] })(bundled('quiz')), bundled('quiz'));
  });

  it('carries the owner’s sources and the words for what is the owner’s', () => {
    const slice = overlay(
      { faq: [ownFaq], references: [reference] },
      { clinic: 'Harbour Clinic' },
    )(bundled('faq', 'ko'));
    assert.deepEqual(slice.references, [{ ...reference, people: '성인 12명' }]);
    assert.deepEqual(misshapen('references', slice.references?.[0] as never), []);
    const said = slice.words as unknown as {
      certainty: Record<string, string>;
      certaintyMeans: Record<string, string>;
    };
    assert.match(said.certainty['own'] ?? '', /Harbour Clinic/);
    assert.match(said.certainty['own-low'] ?? '', /Low certainty/);
    assert.equal(said.certainty['own-own-low'], undefined);
    for (const grade of ['own', 'own-high', 'own-moderate', 'own-low', 'own-very-low'])
      assert.ok(said.certainty[grade] && said.certaintyMeans[grade], grade);
  });

  it('can take one overlay on top of another', () => {
    const outer = overlay({
      faq: [
        { ...ownFaq, seeDoctor: 'Come.' },
        { id: 'sugar-acne', answer: 'Outer.' },
      ],
    });
    const inner = overlay({
      faq: [
        { id: 'sugar-acne', answer: 'Inner.' },
        { id: 'safe', hidden: true },
      ],
    });
    const { entries } = inner(outer(bundled('faq')));
    assert.equal(entries.find(({ id }) => id === 'sugar-acne')?.['answer'], 'Inner.');
    assert.equal(entries.at(-1)?.id, 'parking');
    assert.equal(
      entries.find(({ id }) => id === 'safe'),
      undefined,
    );
  });

  it('is what it was when the file is empty', () => {
    for (const name of names) assert.equal(overlay({})(bundled(name)), bundled(name));
  });
});

// The type of a file, for editors: this must compile.
const typed: OverlayFile = {
  faq: [
    { id: 'sugar-acne', answer: { ko: '네.' } },
    { id: 'safe', hidden: true },
  ],
  nutrients: { entries: [{ id: 'zinc', foods: { korean: [{ name: '굴' }] } }] },
  references: [{ ...reference, authors: ['Kim J'] }],
};
describe('the type of a file', () => {
  it('fits what is accepted', () => {
    assert.doesNotThrow(() => overlay(typed));
  });
});
