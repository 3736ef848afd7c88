/** What is said of own content that is not right: where it is, what was given and what would be right. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { bundled, faults, overlay, sourcesOf } from './helpers/overlay.js';

const source = sourcesOf('faq')[0] ?? '';
const own = { id: 'own', topic: 'basics', question: 'Why?', answer: 'Because.' };
const study = {
  condition: 'acne',
  people: 'Adults.',
  count: null,
  trials: 1,
  direction: 'benefit',
  cfuPerDay: null,
  weeks: null,
  result: 'Less.',
  unknown: 'Much.',
};
const strain = {
  id: 'own',
  organisms: [{ genus: 'L', species: 'r', strain: null }],
  form: 'live',
  route: 'oral',
  safety: 'Ask.',
};
const reference = {
  id: 'own-study',
  design: 'rct',
  title: 'T',
  authors: ['A'],
  journal: 'J',
  year: 2026,
  doi: '10.1234/x',
  people: 'Adults.',
};

/** A file with one fault, and the line that is said of it. */
const cases: [what: string, file: unknown, line: RegExp][] = [
  ['a file that is no object', [], /^\$: own content is an object.*given: \[\]$/],
  ['null', null, /^\$: own content is an object.*given: null$/],
  ['a misspelt collection', { fqa: [] }, /^\$\.fqa: there is no "fqa"; nearest: "faq"; known: axis, /],
  [
    'the quiz',
    { quiz: { items: [] } },
    /^\$\.quiz: this part stays as it is, so that nobody is kept from a warning sign$/,
  ],
  ['the warning signs', { 'red-flags': [] }, /^\$\["red-flags"\]: this part stays as it is/],
  ['the ledger of claims', { claims: [] }, /^\$\.claims: this part stays as it is/],
  ['a list that is none', { faq: 'all' }, /^\$\.faq: a list of entries is needed.*given: "all"$/],
  ['entries that are none', { faq: { entires: [] } }, /^\$\.faq\.entries: a list of entries is needed/],
  [
    'an entry that is none',
    { faq: [null] },
    /^\$\.faq\[0\]: an entry is an object with an "id" in quotes; given: null$/,
  ],
  [
    'a number for an id',
    { faq: [{ ...own, id: 5 }] },
    /^\$\.faq\[0\]: an entry is an object with an "id" in quotes; given: \{"id":5/,
  ],
  [
    'an id that is none',
    { faq: [{ ...own, id: 'Own id' }] },
    /^\$\.faq\[0\]\.id: an id is kebab-case.*given: "Own id" \(in "Own id"\)$/,
  ],
  ['an id that is used twice', { faq: [own, own] }, /^\$\.faq\[1\]\.id: the id "own" is used twice$/],
  [
    'a new entry with gaps',
    { faq: [{ id: 'sugar-acme', answer: 'No.' }] },
    /^\$\.faq\[0\]: "sugar-acme" is a new id, and a new entry also needs: topic, question; or was "sugar-acne" meant\?$/,
  ],
  [
    'a misspelt field',
    { faq: [{ id: 'safe', anwser: 'No.' }] },
    /^\$\.faq\[0\]\.anwser: there is no "anwser" here; nearest: "answer"; known: .*seeDoctor/,
  ],
  [
    'a food that is a bare text',
    { nutrients: [{ id: 'zinc', foods: { korean: ['굴'] } }] },
    /^\$\.nutrients\[0\]\.foods\.korean\[0\]: .*expected object.*given: "굴"/,
  ],
  [
    'a pictogram that there is not',
    { nutrients: [{ id: 'zinc', foods: { korean: [{ name: '굴', picture: 'shelfish' }] } }] },
    /^\$\.nutrients\[0\]\.foods\.korean\[0\]\.picture: not a value that is known; nearest: "shellfish"/,
  ],
  [
    'a misspelt word',
    { faq: [{ id: 'safe', topic: 'fod' }] },
    /^\$\.faq\[0\]\.topic: not a value that is known; nearest: "food"; known: basics, .*; given: "fod" \(in "safe"\)$/,
  ],
  [
    'a value of another kind',
    { faq: [{ id: 'safe', hidden: 'yes' }] },
    /^\$\.faq\[0\]\.hidden: Invalid input: expected boolean, received string; given: "yes"/,
  ],
  [
    'nothing for a text',
    { faq: [{ id: 'safe', answer: null }] },
    /^\$\.faq\[0\]\.answer: a text is "…", or by language: \{"en": "…", "ko": "…"\}; given: null/,
  ],
  [
    'a text in no language',
    { faq: [{ id: 'safe', answer: {} }] },
    /^\$\.faq\[0\]\.answer: a text is "…", or by language/,
  ],
  [
    'an empty text',
    { faq: [{ id: 'safe', answer: { ko: '' } }] },
    /^\$\.faq\[0\]\.answer\.ko: a text must not be empty; given: "" \(in "safe"\)$/,
  ],
  [
    'a country for a language',
    { faq: [{ id: 'safe', answer: { kr: '네.' } }] },
    /^\$\.faq\[0\]\.answer\.kr: "kr" is no language of the widgets; known: en, ko/,
  ],
  ['a list for a text', { faq: [{ id: 'safe', answer: ['No.'] }] }, /^\$\.faq\[0\]\.answer: a text is "…"/],
  ['markup', { faq: [{ id: 'safe', answer: '<b>No</b>' }] }, /^\$\.faq\[0\]\.answer: a text holds no markup/],
  [
    'markup in a language',
    { faq: [{ id: 'safe', answer: { en: 'See [us](https://x.example)' } }] },
    /^\$\.faq\[0\]\.answer\.en: a text holds no markup/,
  ],
  [
    'an empty safety text',
    { 'diet-tips': [{ id: 'fibre', caution: '' }] },
    /^\$\["diet-tips"\]\[0\]\.caution: a text must not be empty/,
  ],
  [
    'something to hide that is not there',
    { faq: [{ id: 'saef', hidden: true }] },
    /^\$\.faq\[0\]\.id: "saef" is not there to be hidden; nearest: "safe"$/,
  ],
  [
    'a grade without sources',
    { faq: [{ id: 'safe', certainty: 'high' }] },
    /^\$\.faq\[0\]\.certainty: a certainty needs "sources" of your own beside it; leave it out, and the entry is shown as your own statement \(in "safe"\)$/,
  ],
  [
    'no sources at all for a grade',
    { faq: [{ id: 'safe', certainty: 'low', sources: [] }] },
    /^\$\.faq\[0\]\.sources: at least one is needed/,
  ],
  [
    'a grade of a study without sources',
    { strains: [{ ...strain, studies: [{ ...study, certainty: 'low' }] }] },
    /^\$\.strains\[0\]\.studies\[0\]\.certainty: a certainty needs "sources"/,
  ],
  [
    'one of two grades without sources',
    { conditions: [{ id: 'acne', linkCertainty: 'high' }] },
    /^\$\.conditions\[0\]\.linkCertainty: a certainty needs "sources"/,
  ],
  [
    'a graded answer that does not say in whom',
    { faq: [{ ...own, certainty: 'low', sources: [source] }] },
    /^\$\.faq\[0\]\.limits: a graded answer must say in whom/,
  ],
  [
    'a mark of ours',
    { faq: [{ id: 'safe', certainty: 'own-high', sources: [source] }] },
    /^\$\.faq\[0\]\.certainty: not a value that is known; nearest: "high"/,
  ],
  [
    'a source that is not there',
    { faq: [{ id: 'safe', answer: 'No.', sources: [`${source}x`] }] },
    new RegExp(`^\\$\\.faq\\[0\\]\\.sources\\[0\\]: "${source}x" is not known; nearest: "${source}" \\(in "safe"\\)$`),
  ],
  [
    'a bundled source in other words',
    { faq: [{ id: 'safe', sources: [source] }], references: [{ ...reference, id: source }] },
    /^\$\.references\[0\]\.id: the bundled source ".*" stays as it is; give yours another id$/,
  ],
  [
    'a source without an address',
    { references: [{ ...reference, doi: undefined }] },
    /^\$\.references\[0\]: a reference needs a doi or a url/,
  ],
  [
    'a condition that is not there',
    { 'diet-tips': [{ id: 'fibre', conditions: ['acnee'] }] },
    /^\$\["diet-tips"\]\[0\]\.conditions\[0\]: "acnee" is not known; nearest: "acne"/,
  ],
  [
    'a condition of a study that is not there',
    { strains: [{ ...strain, studies: [{ ...study, condition: 'ecsema' }] }] },
    /^\$\.strains\[0\]\.studies\[0\]\.condition: "ecsema" is not known; nearest: "eczema"/,
  ],
  [
    'an area that is not there',
    { 'diet-tips': [{ id: 'fibre', areas: ['slep'] }] },
    /^\$\["diet-tips"\]\[0\]\.areas\[0\]: "slep" is not known; nearest: "sleep"/,
  ],
  [
    'a warning sign that is not there',
    { conditions: [{ id: 'acne', flags: ['fevr'] }] },
    /^\$\.conditions\[0\]\.flags\[0\]: "fevr" is not known/,
  ],
  [
    'a name of every object',
    { faq: [{ id: 'safe', constructor: 1 }] },
    /^\$\.faq\[0\]\.constructor: there is no "constructor" here/,
  ],
  ['a collection by such a name', { constructor: [] }, /^\$\.constructor: there is no "constructor"/],
];

describe('own content that is not right', () => {
  for (const [what, file, line] of cases)
    it(`is refused with one line for ${what}`, () => {
      const lines = faults(file);
      assert.equal(lines.length, 1, lines.join('\n'));
      assert.match(lines[0] ?? '', line);
    });

  it('is refused with a line for every fault', () => {
    const file = {
      faq: [
        { id: 'safe', topic: 'x', sources: ['y'], answer: '' },
        { id: 'none', hidden: true },
      ],
      fact: [],
    };
    assert.equal(faults(file).length, 5);
  });

  it('is refused when it would leave a collection empty', () => {
    const all = (more: object[]) => ({
      procedures: [...['prp', 'laser', 'microneedling'].map((id) => ({ id, hidden: true })), ...more],
    });
    assert.deepEqual(faults(all([])), ['$.procedures: every entry is hidden; at least one must stay']);
    const { id, ...procedure } = bundled('procedures').entries[0] ?? { id: '' };
    assert.deepEqual(faults(all([{ ...procedure, id: `own-${id}` }])), []);
  });

  it('does no harm by the names of prototypes', () => {
    const file: unknown = JSON.parse(
      '{"faq": [{"id": "safe", "__proto__": {"x": 1}, "answer": {"__proto__": "x"}}], "__proto__": {"faq": []}}',
    );
    assert.deepEqual(
      faults(file)
        .map((line) => line.replace(/:.*/s, ''))
        .sort(),
      ['$.__proto__', '$.faq[0].__proto__', '$.faq[0].answer.__proto__'],
    );
    assert.equal(({} as Record<string, unknown>)['x'], undefined);
  });

  it('may be as deep, as wide and as long as it likes', () => {
    const deep = (depth: number) => JSON.parse(`${'[{"a":'.repeat(depth)}1${'}]'.repeat(depth)}`) as unknown;
    for (const value of [deep(3000), 'x'.repeat(900_000), ' '.repeat(900_000)])
      for (const file of [
        value,
        { faq: value },
        { faq: [value] },
        { faq: [{ id: 'safe', answer: value, sources: [value], x: value }] },
        { faq: [{ id: value }] },
      ])
        assert.notEqual(faults(file).length, 0);
    const many = Array.from({ length: 20_000 }, () => ({ id: 'own' }));
    const start = performance.now();
    assert.equal(faults({ faq: many }).length, 20_000);
    assert.ok(performance.now() - start < 5000, 'it took too long');
  });
});

describe('own content that is right', () => {
  const good: [string, object][] = [
    ['nothing', {}],
    ['entries under their own key', { faq: { entries: [own] } }],
    ['a schema for editors', { $schema: './overlay.schema.json', faq: [own] }],
    ['a strain without grades and sources', { strains: [{ ...strain, studies: [study] }] }],
    ['a source without findings', { references: [reference] }],
    [
      'a study on a source that comes with it',
      {
        references: [reference],
        strains: [{ ...strain, studies: [{ ...study, certainty: 'low', sources: ['own-study'] }] }],
      },
    ],
    [
      'a tip for a condition that comes with it',
      {
        conditions: [
          {
            id: 'own-skin',
            name: 'Ours',
            what: 'x',
            link: 'x',
            gutCare: 'x',
            firstLine: 'x',
            seeDoctor: ['x'],
            instead: 'x',
          },
        ],
        'diet-tips': [{ id: 'fibre', conditions: ['own-skin'] }],
      },
    ],
  ];
  for (const [what, file] of good) it(`is taken: ${what}`, () => assert.deepEqual(faults(file), []));

  it('is taken as the README shows it', () => {
    const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
    const section = /^## Your own content\n([\s\S]*?)(?=^## |(?![\s\S]))/m.exec(read('README.md'))?.[1] ?? '';
    const examples = [...section.matchAll(/```json\n([\s\S]*?)```/g)].map(([, json]) => json ?? '');
    for (const json of [read('docs/clinic.json'), ...examples]) {
      assert.deepEqual(faults(JSON.parse(json)), []);
      assert.ok(overlay(JSON.parse(json)), 'refused');
    }
  });
});
