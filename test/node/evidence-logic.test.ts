import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { slice } from '../../src/dataset/slice.js';
import type { Strain } from '../../src/dataset/types.js';
import { ages, matrix, nameOf, type Choice, type Matrix } from '../../src/widgets/evidence/evidence-logic.js';
import { ages as known } from '../../src/dataset/vocabulary.js';
import { data } from './helpers/data.js';

const strains = (language: string) => slice(data, 'strains', language);
const en = strains('en');
const studiesOf = ({ rows }: Matrix) => rows.flatMap(({ cells }) => cells.flat());
const namesOf = ({ rows }: Matrix) => rows.map(({ strain }) => nameOf(strain));

describe('the table of trials', () => {
  it('holds every study of every strain once, those without effect included', () => {
    for (const language of data.meta.languages) {
      const slice = strains(language);
      const all = slice.entries.flatMap(({ studies }) => studies);
      const shown = studiesOf(matrix(slice, {}));
      assert.equal(shown.length, all.length);
      assert.deepEqual(new Set(shown), new Set(all));
      assert.ok(shown.some(({ direction }) => direction === 'no-clear-benefit'));
    }
  });

  it('puts a study under its own condition and beside its own strain', () => {
    const { columns, rows } = matrix(en, {});
    for (const { strain, cells } of rows) {
      assert.equal(cells.length, columns.length);
      cells.forEach((studies, i) => {
        for (const study of studies) {
          assert.equal(study.condition, columns[i]);
          assert.ok(strain.studies.includes(study));
        }
      });
    }
    const hn001 = rows.find(({ strain }) => strain.id === 'lrh-hn001');
    assert.equal(hn001?.cells[columns.indexOf('eczema-prevention')]?.length, 2, 'two studies on one condition');
  });

  it('is in alphabetical order, whatever the data’s own order or the results are', () => {
    for (const language of data.meta.languages) {
      const { entries, ...rest } = strains(language);
      const { compare } = new Intl.Collator(language);
      const table = matrix({ entries: [...entries].reverse(), ...rest }, {});
      assert.deepEqual(namesOf(table), [...namesOf(table)].sort(compare));
      const columns = table.columns.map((id) => rest.conditions[id] ?? '');
      assert.deepEqual(columns, [...columns].sort(compare));
      assert.deepEqual(table, matrix({ entries, ...rest }, {}));
    }
  });

  it('leaves the data as it is', () => {
    const before = structuredClone(en);
    matrix(en, { condition: 'eczema', age: 'children' });
    assert.deepEqual(en, before);
  });

  it('is narrowed to a condition: its column alone, and the strains that have a trial of it', () => {
    const { columns, rows } = matrix(en, { condition: 'psoriasis' });
    assert.deepEqual(columns, ['psoriasis']);
    assert.deepEqual(rows.map(({ strain }) => strain.id).sort(), ['cect-psoriasis-mix', 'lrh-suriano']);
    assert.ok(studiesOf({ columns, rows }).every(({ condition }) => condition === 'psoriasis'));
  });

  it('is narrowed to an age; who states none is of none', () => {
    for (const age of ages) {
      const table = matrix(en, { age });
      assert.ok(studiesOf(table).length, age);
      for (const study of studiesOf(table)) assert.ok(study.ages?.includes(age));
      for (const { cells } of table.rows) assert.ok(cells.flat().length, 'no row is empty');
      table.columns.forEach((_, i) => assert.ok(table.rows.some(({ cells }) => cells[i]?.length)));
      assert.ok(!namesOf(table).some((name) => name.includes('CJLP55')), 'people in Korea, of no stated age');
    }
  });

  it('may have nothing to show', () => {
    assert.deepEqual(matrix(en, { condition: 'psoriasis', age: 'babies' }), { columns: [], rows: [] });
    assert.deepEqual(matrix({ ...en, entries: [] }, {}), { columns: [], rows: [] });
  });

  it('is whole where a condition is not known', () => {
    for (const condition of ['', 'ecsema', 'melasma', 'constructor', '__proto__'])
      assert.deepEqual(matrix(en, { condition } as Choice), matrix(en, {}), condition);
  });

  it('has a column for what nobody gave a name to', () => {
    const [first] = en.entries as [Strain];
    const studies = first.studies.map((study) => ({ ...study, condition: 'chilblains' }));
    const table = matrix({ ...en, entries: [{ ...first, studies }] }, {});
    assert.deepEqual(table.columns, ['chilblains']);
  });

  it('offers the ages that the dataset knows', () => {
    assert.deepEqual(ages, known);
  });
});

describe('the name of a strain', () => {
  it('is the species in the language of the visitor, with its code', () => {
    const of = (language: string, id: string) =>
      nameOf(strains(language).entries.find((entry) => entry.id === id) as Strain);
    assert.equal(of('en', 'lrh-sp1'), 'Lacticaseibacillus rhamnosus SP1');
    assert.equal(of('ko', 'lrh-sp1'), '락티카제이바실러스 람노서스 SP1');
    assert.equal(of('en', 'bla-bl04'), 'Bifidobacterium animalis subsp. lactis Bl-04');
    assert.match(of('en', 'lrh-lock-mix'), /ŁOCK 0900 \+ Lacticaseibacillus rhamnosus ŁOCK 0908 \+ /);
    assert.equal(of('en', 'lrh-suriano'), 'Lacticaseibacillus rhamnosus');
  });
});
