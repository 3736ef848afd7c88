/** One claim, one grade: who names a claim of the ledger has its grade, and nobody has two. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { compile } from '../../src/dataset/compile.js';
import { graded, gradesOf } from '../../src/dataset/grades.js';
import { entryShapes } from '../../src/dataset/schema.js';
import type { Certainty } from '../../src/dataset/types.js';
import { editorSchemas } from '../../tools/editor-schemas.js';
import { data, indexOf, put, written, type Json } from './helpers/data.js';
import { fits, type Schema } from './helpers/json-schema.js';

const milk = `$.entries[${indexOf('facts', 'milk')}]`;
type Claim = { id: string; certainty: string; sources: string[] } & Record<string, Json>;
/** The files with changes. */
const changed = (...changes: [file: string, path: string, value: Json | undefined][]) => {
  const all = written();
  for (const [file, path, value] of changes) put(all, file, path, value);
  return all;
};
const problems = (...changes: Parameters<typeof changed>) =>
  compile(changed(...changes)).problems.map(({ file, path, message }) => `${file} ${path}: ${message}`);
const named: Parameters<typeof changed> = [
  ['facts', `${milk}.certainty`, undefined],
  ['facts', `${milk}.claim`, 'dairy-flares-acne'],
];

describe('a claim that an entry names', () => {
  it('is where its grade stands', () => {
    const claim = `$.entries[${indexOf('claims', 'dairy-flares-acne')}]`;
    for (const grade of ['very-low', 'low']) {
      const { dataset } = compile(changed(...named, ['claims', `${claim}.certainty`, grade]));
      const fact = dataset?.facts.entries.find(({ id }) => id === 'milk');
      assert.equal(fact?.certainty, grade);
      assert.ok(!('claim' in (fact ?? {})), 'what only editors need stays out of the page');
    }
  });

  it('names a grade by what it is the grade of', () => {
    const named = (name: keyof typeof entryShapes) => Object.fromEntries(gradesOf(entryShapes[name]));
    assert.deepEqual(named('facts'), { certainty: 'claim' });
    assert.deepEqual(named('conditions'), { linkCertainty: 'linkClaim', gutCareCertainty: 'gutCareClaim' });
    assert.deepEqual(named('procedures'), { evidenceCertainty: 'evidenceClaim' });
    assert.deepEqual(named('claims'), {}, 'the ledger has its own');
    assert.deepEqual(named('references'), {});
    const acne = `$.entries[${indexOf('conditions', 'acne')}]`;
    const { dataset } = compile(
      changed(
        ['conditions', `${acne}.linkCertainty`, undefined],
        ['conditions', `${acne}.linkClaim`, 'probiotics-help-acne'],
      ),
    );
    assert.equal(
      dataset?.conditions.entries[0]?.linkCertainty,
      data.claims.entries.find(({ id }) => id === 'probiotics-help-acne')?.certainty,
    );
  });

  it('is known, or the build says what was meant', () => {
    assert.deepEqual(problems(...named.slice(0, 1), ['facts', `${milk}.claim`, 'dairy-flares']), [
      `data/facts.json ${milk}.claim: not the id of a claim of data/claims.json; did you mean "dairy-flares-acne"?; given: "dairy-flares" (in "milk")`,
    ]);
    for (const value of [7, null, ['dairy-flares-acne'], {}] as const)
      assert.match(
        problems(...named.slice(0, 1), ['facts', `${milk}.claim`, value as Json]).join('\n'),
        /^data\/facts\.json \$\S+\.claim: not the id of a claim[^\n]+$/,
      );
  });

  it('leaves no room for a grade beside it', () => {
    assert.deepEqual(problems(...named.slice(1), ['facts', `${milk}.certainty`, 'low']), [
      `data/facts.json ${milk}.claim: the claim has its grade in data/claims.json: take out "certainty", or the claim; given: "dairy-flares-acne" (in "milk")`,
    ]);
  });

  it('is missed where there is neither', () => {
    assert.match(
      problems(['facts', `${milk}.claim`, undefined], ['facts', `${milk}.certainty`, undefined]).join('\n'),
      /^data\/facts\.json \$\S+\.certainty: /,
    );
  });

  it('is no reason to change what was given', () => {
    const all = changed(...named);
    const before = structuredClone(all);
    graded(all, assert.fail);
    assert.deepEqual(all, before);
  });

  it('is what an editor’s tool takes in the place of a grade', () => {
    const schema = editorSchemas(data.meta.languages).get('facts.schema.json') as Schema;
    const tried = (...changes: Parameters<typeof changed>) => fits(changed(...changes)['facts'] as Json, schema);
    assert.equal(tried(...named), true);
    assert.equal(tried(...named.slice(1), ['facts', `${milk}.certainty`, 'low']), false);
    assert.equal(tried(['facts', `${milk}.claim`, undefined], ['facts', `${milk}.certainty`, undefined]), false);
  });
});

describe('one claim has one grade', () => {
  /** What several collections say, and how sure anybody can be of it. */
  const decided: Record<string, Certainty> = {
    'probiotics-help-acne': 'low',
    'probiotics-treat-eczema': 'low',
    'probiotics-reverse-ageing': 'very-low',
    'stress-causes-acne': 'very-low',
    'gut-test-explains-skin': 'not-graded',
    'cream-proves-capsule': 'not-graded',
    'natural-so-safe-for-all': 'moderate',
    'sunscreen-slows-ageing': 'moderate',
    'eczema-with-bowel-disease': 'low',
  };
  const names = (files: unknown) => JSON.stringify(files);
  const { claims, ...others } = written();

  for (const [id, grade] of Object.entries(decided))
    it(`${id}: ${grade}`, () => {
      assert.equal(data.claims.entries.find((claim) => claim.id === id)?.certainty, grade);
      assert.match(names(others), new RegExp(`"\\w*[cC]laim":"${id}"`), 'an entry says it');
    });

  /** Entries that cite much of what a claim cites, say something else, and so may be graded otherwise. */
  const apart: Record<string, string> = {
    'diet-tips supplement-safety high-dose-vitamin-a-clears-acne': 'on harm, the claim is on a gain',
    'diet-tips supplement-safety vitamins-adek-improve-skin': 'on harm, the claim is on a gain',
    'conditions dermatitis-herpetiformis coeliac-disease-itchy-rash':
      'how far the diet treats, beside what causes the rash',
  };

  it('also where an entry names no claim: what cites three of its sources agrees with it, or says something else', () => {
    const ledger = (claims as { entries: Claim[] }).entries;
    const found = Object.entries(others).flatMap(([file, content]) =>
      ((content as { entries?: Claim[] }).entries ?? []).flatMap((entry) =>
        ['certainty', 'linkCertainty', 'gutCareCertainty'].flatMap((key) =>
          ledger
            .filter((claim) => entry[key] && entry[key] !== claim.certainty)
            .filter((claim) => claim.sources.filter((id) => entry.sources.includes(id)).length >= 3)
            .map((claim) => `${file} ${entry.id} ${claim.id}`),
        ),
      ),
    );
    assert.deepEqual([...new Set(found)].sort(), Object.keys(apart).sort());
  });
});
