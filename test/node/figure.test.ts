/** Pictures of figures: only what a source states is drawn, whoever says so, and it is drawn true. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { compile } from '../../src/dataset/compile.js';
import { slice } from '../../src/dataset/slice.js';
import type { Dataset, Figure } from '../../src/dataset/types.js';
import { inRow, people, printed, row, rowBox, shares } from '../../src/pieces/figure-shapes.js';
import { checkDrawn, drawnIn } from '../../tools/editorial/drawn.js';
import * as known from '../../tools/editorial/exceptions.js';
import { checkFigures } from '../../tools/editorial/sourced.js';
import { at, copy, data, indexOf, put, type Json } from './helpers/data.js';
import { faults, shown, sourcesOf } from './helpers/overlay.js';

const means: Figure = {
  kind: 'means',
  title: 'How far spots fell',
  groups: [
    { name: 'A', value: 23.5 },
    { name: 'B', value: 12 },
  ],
  unit: 'spots',
  n: 43,
  sources: ['smith-2007'],
  sentence: 'In 43 men, 23.5 and 12.0.',
};
const proportions: Figure = { ...means, kind: 'proportions', unit: undefined };
const of = (a: number, b: number, like = means): Figure => ({
  ...like,
  groups: [
    { name: 'A', value: a },
    { name: 'B', value: b },
  ],
});

describe('twenty people', () => {
  it('are drawn to the nearest one', () => {
    for (const [percent, filled] of [
      [0, 0],
      [2.4, 0],
      [2.5, 1],
      [41, 8],
      [47.4, 9],
      [50, 10],
      [97.4, 19],
      [100, 20],
    ] as const)
      assert.equal(inRow(percent), filled, String(percent));
  });

  it('stand in fives, each once, and in their box', () => {
    const starts = [...people(0, row).matchAll(/M(\d+) /g)].map(([, x]) => Number(x));
    assert.equal(starts.length, 20);
    const gaps = starts.slice(1).map((x, i) => x - (starts[i] ?? 0));
    gaps.forEach((gap, i) => assert.equal(gap, (i + 1) % 5 ? 8 : 12, String(i)));
    assert.ok(Number(rowBox.split(' ')[2]) >= (starts.at(-1) ?? 0) + 4);
    for (let filled = 0; filled <= row; filled++) assert.equal(people(0, filled) + people(filled, row), people(0, row));
    assert.ok(people(0, row).length < 1_300, 'a picture is less than 1.5 kB');
  });
});

describe('two bars', () => {
  it('share one scale from 0, whichever is longer', () => {
    assert.deepEqual(shares(means), [100, 51.06]);
    assert.deepEqual(shares(of(5, 10)), [50, 100]);
    assert.deepEqual(shares(of(0, 3)), [0, 100]);
  });
});

describe('the values', () => {
  it('are printed as the language writes them, means alike', () => {
    assert.deepEqual(printed(means, 'en'), ['23.5', '12.0']);
    assert.deepEqual(printed(of(23.55, 1200), 'de'), ['23,55', '1.200,00']);
    assert.deepEqual(printed(of(47.4, 0, proportions), 'en'), ['47.4%', '0%']);
    assert.deepEqual(printed(of(1, 2), 'ko'), ['1', '2']);
  });
});

describe('the dataset is refused', () => {
  const tip = indexOf('diet-tips', 'low-gl-meals');
  const here = `$.entries[${tip}].figure`;
  const problems = (path: string, value: Json | undefined) => {
    const all = copy();
    put(all, 'diet-tips', here + path, value);
    return compile(all).problems;
  };

  it('is sound as it is', () => assert.deepEqual(compile(copy()).problems, []));

  for (const [what, path, value, at, message] of [
    ['without the number of people', '.n', undefined, '.n', /expected number/],
    ['with nobody', '.n', 0, '.n', /Too small/],
    ['without a source', '.sources', undefined, '.sources', /expected array/],
    ['with an empty list of them', '.sources', [], '.sources', /at least one/],
    [
      'with a source that nobody has',
      '.sources[0]',
      'smith-2008',
      '.sources[0]',
      /not an id of references; did you mean "smith-2007"/,
    ],
    [
      'with a source that is not beside it',
      '.sources[0]',
      'oykhman-2022',
      '.sources[0]',
      /one of the "sources" beside/,
    ],
    ['with means that have no unit', '.unit', undefined, '.unit', /means need the unit/],
    ['with proportions that have one', '.kind', 'proportions', '.unit', /per cent: leave "unit" out/],
    ['with another kind', '.kind', 'medians', '.kind', /"proportions"\|"means"/],
    ['with less than nothing', '.groups[1].value', -1, '.groups[1].value', /Too small/],
    ['with one group', '.groups', [{ name: { en: 'A', ko: '가' }, value: 1 }], '.groups', /compares two groups/],
    [
      'with two zeros',
      '.groups',
      [0, 1].map(() => ({ name: { en: 'A', ko: '가' }, value: 0 })),
      '.groups',
      /nothing to draw/,
    ],
    ['without a sentence', '.sentence', undefined, '.sentence', /expected object/],
    ['with a sentence in one language', '.sentence.ko', undefined, '.sentence.ko', /expected string/],
    ['with a field too many', '.interval', [1, 2], '', /interval/],
  ] as const)
    it(what, () => {
      const found = problems(path, value as Json | undefined);
      const [first] = found;
      assert.equal(first?.path, here + at, JSON.stringify(found));
      assert.match(first.message, message);
    });

  it('with more than everybody', () => {
    const all = copy();
    put(all, 'diet-tips', `${here}.kind`, 'proportions');
    put(all, 'diet-tips', `${here}.unit`, undefined);
    assert.deepEqual(compile(all).problems, []);
    put(all, 'diet-tips', `${here}.groups[0].value`, 100.1);
    assert.match(compile(all).problems[0]?.message ?? '', /100 per cent at most/);
  });

  it('with three groups', () => {
    const group = at(copy(), 'diet-tips', `${here}.groups[0]`) as Json;
    assert.match(problems('.groups', [group, group, group])[0]?.message ?? '', /compares two groups/);
  });
});

describe('what is drawn', () => {
  const changed = (path: string, value: Json) => {
    const all = copy();
    put(all, 'strains', `$.entries[${indexOf('strains', 'lpl-cjlp133')}].studies[0].figure${path}`, value);
    return all as unknown as Dataset;
  };

  it('stands in its own source', () => {
    for (const [path, value] of [
      ['.groups[0].value', 9.2],
      ['.n', 117],
    ] as const) {
      const [finding] = checkFigures(changed(path, value), known).findings.filter(({ place }) =>
        place.includes('.figure.'),
      );
      assert.equal(finding?.place, `strains lpl-cjlp133.studies.0.figure${path.replace(/\[(\d)\]/, '.$1')}`);
      assert.match(
        finding.message,
        new RegExp(`"${String(value)}" is in the findings of none of its sources \\(han-2012\\)`),
      );
    }
  });

  it('is said, in every language', () => {
    assert.deepEqual(checkDrawn(data), []);
    const lines = checkDrawn(changed('.sentence', { en: 'In 83 children, 9.1 and 1.8.', ko: '9.1점과 1.8점' }));
    assert.deepEqual(
      lines.map(({ place, message }) => [place, /\((\w+)\)/.exec(message)?.[1]]),
      [['strains lpl-cjlp133.studies.0.figure.n', 'ko']],
    );
  });

  it('reaches the widgets in one language', () => {
    assert.ok(drawnIn(data).length >= 12);
    const tip = slice(data, 'diet-tips', 'ko').entries.find(({ id }) => id === 'low-gl-meals');
    assert.equal(tip?.figure?.unit, '개 감소');
    assert.deepEqual(tip.figure.sources, ['smith-2007']);
  });
});

describe('own content', () => {
  const [source = ''] = sourcesOf('facts');
  const figure = { ...means, sources: [source] };
  const fact = (more: object) => ({ facts: [{ id: 'milk', sources: [source], certainty: 'low', ...more }] });

  it('may draw what a source of its own states, in its own words', () => {
    assert.deepEqual(faults(fact({ figure })), []);
    const entry = shown(fact({ figure }), 'facts', 'milk');
    assert.deepEqual(entry?.['figure'], figure);
    assert.equal(entry['certainty'], 'own-low');
  });

  for (const [what, given, line] of [
    ['the number of people', { ...figure, n: undefined }, /^\$\.facts\[0\]\.figure\.n: is missing/],
    ['a source', { ...figure, sources: undefined }, /\.figure\.sources: a picture needs the sources/],
    [
      'a source that is known',
      { ...figure, sources: ['nobody'] },
      /\.figure\.sources\[0\]: "nobody" is not known; nearest/,
    ],
    [
      'a source that is beside it',
      { ...figure, sources: [sourcesOf('facts')[1]] },
      /must be one of the "sources" beside/,
    ],
    ['a unit of its means', { ...figure, unit: undefined }, /\.figure\.unit: means need the unit/],
    ['two groups', { ...figure, groups: figure.groups.slice(1) }, /\.figure\.groups: a picture compares two groups/],
    [
      'a value that can be',
      { ...figure, kind: 'proportions', unit: undefined, groups: of(101, 1).groups },
      /groups\[0\]\.value: a proportion is 100/,
    ],
    ['a kind', { ...figure, kind: 'medians' }, /\.figure\.kind: not a value that is known; nearest: "means"/],
    [
      'values that are numbers',
      {
        ...figure,
        groups: [
          { name: 'A', value: '50%' },
          { name: 'B', value: 1 },
        ],
      },
      /groups\[0\]\.value: .*given: "50%"/,
    ],
    ['a figure that is one', 'a lot', /\.figure: .*given: "a lot"/],
  ] as const)
    it(`draws nothing without ${what}`, () => {
      const lines = faults(JSON.parse(JSON.stringify(fact({ figure: given }))));
      assert.ok(
        lines.some((one) => line.test(one)),
        lines.join('\n'),
      );
    });

  it('needs the source among those that it gives', () => {
    assert.match(faults({ facts: [{ id: 'milk', figure }] }).join(), /must be one of the "sources" beside/);
  });

  it('never stands under the words of the other language', () => {
    const [own = ''] = sourcesOf('diet-tips');
    const changed = (language: 'en' | 'ko') =>
      shown(
        {
          'diet-tips': [
            {
              id: 'low-gl-meals',
              sources: [own],
              figure: { ...figure, sources: [own], kind: 'proportions', unit: undefined, groups: of(1, 2).groups },
            },
          ],
        },
        'diet-tips',
        'low-gl-meals',
        language,
      )?.['figure'] as Figure;
    assert.deepEqual(changed('en').groups, of(1, 2).groups);
    assert.equal(changed('en').unit, undefined, 'nothing of the bundled picture is left');
    const bundled = slice(data, 'diet-tips', 'ko').entries.find(({ id }) => id === 'low-gl-meals');
    assert.deepEqual(changed('ko'), bundled?.figure);
  });
});
