/** `npm run data:report`: the numbers are those of the dataset, and it tells without failing. */
import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import type { Dataset } from '../../src/dataset/types.js';
import { report } from '../../tools/report.js';
import { copy, data, indexOf, put, texts, written, type Json } from './helpers/data.js';

const today = '2026-11-22';
const now = report(data, today);
const row = (name: string, of = now) => {
  const found = of.collections.find((collection) => collection.name === name);
  assert.ok(found, name);
  return found;
};
const changed = (...changes: [file: string, path: string, value: Json | undefined][]) => {
  const all = copy();
  for (const [file, path, value] of changes) put(all, file, path, value);
  return all as unknown as Dataset;
};

describe('the report', () => {
  it('counts every entry and every text of every file', () => {
    assert.deepEqual(
      now.collections.map(({ name }) => name),
      Object.keys(data),
    );
    assert.equal(row('faq').entries, data.faq.entries.length);
    assert.equal(row('quiz').entries, data.quiz.items.length);
    assert.equal(
      now.collections.reduce((all, { texts }) => all + texts, 0),
      texts.length,
    );
  });

  it('counts words in each language', () => {
    const [en, ko] = row(
      'subjects',
      report(
        changed([
          'subjects',
          '$.entries',
          [{ id: 'one', name: { en: 'Dry, itchy skin – don’t scratch', ko: '건조하고 가려운 피부' } }],
        ]),
        today,
      ),
    ).languages;
    assert.deepEqual(en, { language: 'en', texts: 1, words: 5 });
    assert.deepEqual(ko, { language: 'ko', texts: 1, words: 3 });
  });

  it('tells how far a new language is', () => {
    const some = report(
      changed(
        ['meta', '$.languages', ['en', 'ko', 'fr']],
        ['faq', '$.entries[0].question.fr', 'Qu’est-ce que c’est ?'],
        ['faq', '$.entries[0].answer.ko', undefined],
      ),
      today,
    );
    const { texts, languages } = row('faq', some);
    assert.deepEqual(
      languages.map(({ language, texts }) => [language, texts]),
      [
        ['en', texts],
        ['ko', texts - 1],
        ['fr', 1],
      ],
    );
  });

  it('grades the reading of entries, and names the hardest', () => {
    const hard = 'Considerable methodological heterogeneity characterised investigations concerning permeability. ';
    const { reading } = row('faq', report(changed(['faq', '$.entries[3].answer.en', hard.repeat(9).trim()]), today));
    assert.equal(reading?.where, data.faq.entries[3]?.id);
    assert.ok((reading?.worst ?? 0) > 15);
    const usual = row('faq').reading;
    assert.ok(usual && usual.mean > 0 && usual.mean <= usual.worst && usual.mean < (reading?.mean ?? 0));
    assert.equal(row('subjects').reading, undefined);
  });

  it('counts every grade, both of a condition, each of a step', () => {
    const grades = (name: string) => Object.values(row(name).certainty).reduce((all, one) => all + one, 0);
    assert.equal(grades('conditions'), 2 * data.conditions.entries.length);
    assert.equal(
      grades('procedures'),
      data.procedures.entries.reduce((all, { before, after }) => all + 1 + before.length + after.length, 0),
    );
    assert.equal(grades('references'), 0);
    const high = row('faq', report(changed(['faq', '$.entries[0].certainty', 'high']), today)).certainty;
    assert.equal(high.high, row('faq').certainty.high + 1);
  });

  it('lists references that nothing cites', () => {
    const { unused } = report(
      changed([
        'references',
        `$.entries[${data.references.entries.length}]`,
        { ...(structuredClone(data.references.entries[0]) as unknown as Record<string, Json>), id: 'lonely-1900' },
      ]),
      today,
    ).references;
    assert.ok(unused.includes('lonely-1900'));
    assert.equal(now.references.all, data.references.entries.length);
    for (const id of now.references.unused) assert.ok(!JSON.stringify({ ...data, references: 0 }).includes(`"${id}"`));
  });

  it('tells which references behind a moderate or high grade were compared with a public page', () => {
    const at = `$.entries[${indexOf('references', 'sorensen-2012')}].compared`;
    const page = 'https://example.org/page';
    const { compared } = report(changed(['references', at, { on: today, page }]), today).references;
    assert.deepEqual(
      compared.find(({ id }) => id === 'sorensen-2012'),
      { id: 'sorensen-2012', on: today, page },
    );
    const { open } = report(changed(['references', at, undefined]), today).references;
    assert.ok(open.includes('sorensen-2012'));
    const all = [...now.references.open, ...now.references.compared.map(({ id }) => id)];
    assert.equal(new Set(all).size, all.length);
    const sure = data.claims.entries.find(({ certainty }) => certainty === 'moderate');
    assert.ok(sure?.sources.every((id) => all.includes(id)));
    const unsure = data.facts.entries.find(({ id }) => id === 'two-way');
    assert.ok(!all.includes(unsure?.sources[0] ?? ''));
  });

  it('reads the grades of files that name claims', () => {
    const files = written() as unknown as Dataset;
    assert.deepEqual(report(files, today).collections, now.collections);
  });

  it('knows what nobody has reviewed', () => {
    const read = report(changed(['faq', '$.entries[0].reviewed', { by: 'Dr Example', on: today }]), today);
    assert.equal(read.care.length, now.care.length);
    assert.equal(read.unreviewed.length, now.unreviewed.length - 1);
    assert.ok(!read.unreviewed.some(({ collection, id }) => collection === 'faq' && id === data.faq.entries[0]?.id));
  });

  it('knows what is due on a day, the longest overdue first', () => {
    const old = changed(
      ['faq', '$.entries[1].reviewBy', '2026-01-01'],
      ['axis', '$.entries[0].reviewBy', '2026-02-01'],
    );
    assert.deepEqual(
      report(old, '2026-03-01').due.map(({ collection, reviewBy }) => `${collection} ${reviewBy}`),
      ['faq 2026-01-01', 'axis 2026-02-01'],
    );
    assert.deepEqual(
      report(old, '2026-01-01').due.map(({ id }) => id),
      [],
    );
    assert.equal(report(data, '2099-01-01').due.length, now.care.length);
  });
});

describe('npm run data:report', () => {
  const script = fileURLToPath(new URL('../../tools/data-report.ts', import.meta.url));
  const run = (...args: string[]) =>
    execFileSync(process.execPath, ['--import', 'tsx', script, ...args], { encoding: 'utf8' });

  it('prints tables, and looks ahead', () => {
    const printed = run('--on', '2099-01-01');
    assert.match(printed, new RegExp(`^The dataset ${data.meta.version.replaceAll('.', '\\.')} on 2099-01-01\n`));
    for (const name of Object.keys(data)) assert.match(printed, new RegExp(`^${name} +\\d+ +\\d+ +100 +\\d+`, 'm'));
    assert.match(printed, new RegExp(`^Entries that are due for another look on 2099-01-01: ${now.care.length}$`, 'm'));
    assert.match(printed, /^\d{4}-\d\d-\d\d +faq +what-is$/m);
    assert.doesNotMatch(printed, /NaN|undefined|Infinity/);
  });

  it('asks for a date it can read', () => {
    for (const day of ['soon', '2027-13-45', '01.12.2027']) {
      const { status, stderr } = spawnSync(process.execPath, ['--import', 'tsx', script, '--on', day], {
        encoding: 'utf8',
      });
      assert.equal(status, 2);
      assert.match(stderr, /is not a date; write for example --on 2027-12-01/);
    }
  });
});
