/** The dataset path: what data/ may hold, what is said when it does not, and what a widget gets of it. */
import assert from 'node:assert/strict';
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { describe, it } from 'node:test';
import * as z from 'zod/mini';
import { compile } from '../../src/dataset/compile.js';
import { joined } from '../../src/dataset/joins.js';
import { readDataset } from '../../src/dataset/plugin.js';
import { datasetSchema, files } from '../../src/dataset/schema.js';
import { about, cited, collections, slice } from '../../src/dataset/slice.js';
import en from '../../src/i18n/base/en.js';
import ko from '../../src/i18n/base/ko.js';
import { at, copy, data, put, type Json } from './helpers/data.js';
import { fits, parts, type Schema } from './helpers/json-schema.js';

/** Breaks a copy of the real files in one place and gives back what the compiler says of it. */
function problemsOf(file: string, path: string, value: Json | undefined) {
  const all = copy();
  put(all, file, path, value);
  return compile(all).problems;
}

interface Rule {
  rule: string;
  file: string;
  /** Where the copy is broken. */
  path: string;
  /** What is put there; undefined takes away what was there. */
  value: Json | undefined;
  /** What the message says. */
  says: RegExp;
  /** Where the problem is reported, when it is not where the copy is broken. */
  reported?: string;
}

/** Where a question of the quiz stands. */
const item = (id: string) => data.quiz.items.findIndex((one) => one.id === id);
const clone = (file: string, path: string) => at(copy(), file, path) as Json;
/** A strain that is swallowed and whose studies stand nowhere else, so that a change of route touches nothing else. */
const citedHereAlone = data.strains.entries.findIndex(
  ({ id, route, studies }) =>
    route === 'oral' &&
    studies.some(({ cfuPerDay }) => cfuPerDay) &&
    studies.every(({ sources }) =>
      sources.every(
        (source) =>
          !JSON.stringify({
            ...data,
            references: undefined,
            strains: data.strains.entries.filter((entry) => entry.id !== id),
          }).includes(`"${source}"`),
      ),
    ),
);

const [withDoi] = data.references.entries.filter(({ doi }) => doi);
const references = {
  last: data.references.entries.length - 1,
  doi: withDoi?.doi ?? '',
  title: withDoi?.title ?? '',
  author: withDoi?.authors[0] ?? '',
};

/** What dataset.schema.json says too. */
const shapes: Rule[] = [
  {
    rule: 'an id is kebab-case',
    file: 'faq',
    path: '$.entries[0].id',
    value: 'What_Is',
    says: /^an id is kebab-case.*; given: "What_Is" \(in "What_Is"\)$/,
  },
  {
    rule: 'an id has no double hyphen',
    file: 'strains',
    path: '$.entries[0].id',
    value: 'lrh--sp1',
    says: /kebab-case/,
  },
  {
    rule: 'every text has every language',
    file: 'faq',
    path: '$.entries[1].answer.ko',
    value: undefined,
    says: /expected string, received undefined \(in "proven"\)$/,
  },
  {
    rule: 'a text has no language that meta.json does not name',
    file: 'faq',
    path: '$.entries[1].answer.fr',
    value: 'Oui',
    says: /Unrecognized key: "fr".*\(in "proven"\)$/,
    reported: '$.entries[1].answer',
  },
  {
    rule: 'a text is not a bare string',
    file: 'quiz',
    path: '$.title',
    value: 'Quiz',
    says: /expected object, received string; given: "Quiz"$/,
  },
  {
    rule: 'a text is not empty',
    file: 'diet-tips',
    path: '$.entries[0].caution.ko',
    value: '',
    says: /must not be empty/,
  },
  {
    rule: 'a text has no white space at its ends',
    file: 'diet-tips',
    path: '$.entries[0].caution.en',
    value: ' Keep your treatment.',
    says: /white space/,
  },
  {
    rule: 'a text holds no tag',
    file: 'faq',
    path: '$.entries[0].answer.en',
    value: 'Gut <b>and</b> skin',
    says: /no markup/,
  },
  {
    rule: 'a text holds no upper-case tag',
    file: 'faq',
    path: '$.entries[0].answer.en',
    value: 'Gut <BR>and skin',
    says: /no markup/,
  },
  {
    rule: 'a text holds no entity',
    file: 'faq',
    path: '$.entries[0].answer.en',
    value: 'Gut &amp; skin',
    says: /no markup/,
  },
  {
    rule: 'a text holds no Markdown emphasis',
    file: 'faq',
    path: '$.entries[0].answer.en',
    value: 'Gut **and** skin',
    says: /no markup/,
  },
  {
    rule: 'a text holds no Markdown link',
    file: 'faq',
    path: '$.entries[0].answer.ko',
    value: '[장](https://example.org)',
    says: /no markup/,
  },
  {
    rule: 'a claim has a certainty',
    file: 'faq',
    path: '$.entries[0].certainty',
    value: undefined,
    says: /expected one of "high"\|"moderate"\|"low"\|"very-low"\|"not-graded" \(in "what-is"\)$/,
  },
  {
    rule: 'a certainty is a GRADE word',
    file: 'diet-tips',
    path: '$.entries[0].certainty',
    value: 'strong',
    says: /expected one of.*; given: "strong"/,
  },
  { rule: 'a claim has sources', file: 'faq', path: '$.entries[0].sources', value: undefined, says: /expected array/ },
  {
    rule: 'a claim has at least one source',
    file: 'strains',
    path: '$.entries[0].studies[0].sources',
    value: [],
    says: /at least one is needed/,
  },
  {
    rule: 'a quiz note has a source',
    file: 'quiz',
    path: '$.notes[0].sources',
    value: [],
    says: /at least one is needed; given: \[\] \(in "support-stress"\)$/,
  },
  {
    rule: 'a DOI has no https://doi.org/ before it',
    file: 'references',
    path: '$.entries[0].doi',
    value: 'https://doi.org/10.1016/j.jaad.2023.12.017',
    says: /a DOI is "10\.<registrant>\/<suffix>"/,
  },
  { rule: 'a DOI has a suffix', file: 'references', path: '$.entries[0].doi', value: '10.1016', says: /a DOI is/ },
  {
    rule: 'an address is https',
    file: 'references',
    path: '$.entries[0].url',
    value: 'http://example.org/page',
    says: /an address is https/,
  },
  {
    rule: 'a date exists',
    file: 'faq',
    path: '$.entries[0].updated',
    value: '2026-02-31',
    says: /^a date is ISO 8601: YYYY-MM-DD; given: "2026-02-31"/,
  },
  {
    rule: 'a date is ISO 8601',
    file: 'strains',
    path: '$.entries[0].reviewBy',
    value: '22.11.2027',
    says: /a date is ISO 8601/,
  },
  {
    rule: 'a review names who and when',
    file: 'faq',
    path: '$.entries[0].reviewed',
    value: { by: 'Dr A' },
    says: /a date is ISO 8601|expected string, received undefined/,
    reported: '$.entries[0].reviewed.on',
  },
  {
    rule: 'nothing unknown is let in',
    file: 'meta',
    path: '$.theme',
    value: 'dark',
    says: /Unrecognized key: "theme"/,
    reported: '$',
  },
  {
    rule: 'a topic is one of the list',
    file: 'faq',
    path: '$.entries[0].topic',
    value: 'news',
    says: /expected one of "basics"/,
  },
  {
    rule: 'a tip has two steps or more',
    file: 'diet-tips',
    path: '$.entries[0].how',
    value: [{ en: 'Eat', ko: '드세요' }],
    says: />=2 items/,
  },
  {
    rule: 'a tip says what to take care of',
    file: 'diet-tips',
    path: '$.entries[0].caution',
    value: undefined,
    says: /expected object/,
  },
  {
    rule: 'content is one of four kinds',
    file: 'diet-tips',
    path: '$.entries[0].contains',
    value: ['salt'],
    says: /expected one of "food"/,
    reported: '$.entries[0].contains[0]',
  },
  { rule: 'points are 0 to 3', file: 'quiz', path: `$.items[${item('d1')}].answers[0].points`, value: 4, says: /<=3/ },
  {
    rule: 'points are whole',
    file: 'quiz',
    path: `$.items[${item('d1')}].answers[0].points`,
    value: 1.5,
    says: /expected int/,
  },
  {
    rule: 'a question has two answers or more',
    file: 'quiz',
    path: `$.items[${item('d1')}].answers`,
    value: [],
    says: />=2 items/,
  },
  {
    rule: 'a trial counts people as a positive number',
    file: 'strains',
    path: '$.entries[0].studies[0].count',
    value: 0,
    says: />0/,
  },
  {
    rule: 'a route is by mouth or on the skin',
    file: 'strains',
    path: '$.entries[0].route',
    value: 'nasal',
    says: /expected one of "oral"\|"topical"/,
  },
  {
    rule: 'an emergency number is figures',
    file: 'meta',
    path: '$.emergency[0].number',
    value: '1-1-9',
    says: /^an emergency number is two to four figures/,
  },
  {
    rule: 'a version is three numbers',
    file: 'meta',
    path: '$.version',
    value: '1.0',
    says: /a version is MAJOR\.MINOR\.PATCH/,
  },
  {
    rule: 'an urgency is one of three',
    file: 'red-flags',
    path: '$.entries[0].urgency',
    value: 'later',
    says: /expected one of "emergency"\|"urgent"\|"soon"/,
  },
  {
    rule: 'a list of entries is not empty',
    file: 'conditions',
    path: '$.entries',
    value: [],
    says: /at least one is needed/,
  },
  { rule: 'a file holds an object', file: 'faq', path: '$', value: [], says: /expected object, received array/ },
  {
    rule: 'a file is there',
    file: 'red-flags',
    path: '$',
    value: undefined,
    says: /expected object, received undefined/,
  },
  ...(
    [
      ['axis', '$.entries[0].certainty'],
      ['axis', '$.entries[0].sources'],
      ['claims', '$.entries[0].certainty'],
      ['claims', '$.entries[0].sources'],
      ['conditions', '$.entries[0].linkCertainty'],
      ['conditions', '$.entries[0].gutCareCertainty'],
      ['conditions', '$.entries[0].sources'],
      ['conditions', '$.entries[0].firstLineSources'],
      ['facts', '$.entries[0].certainty'],
      ['facts', '$.entries[0].sources'],
      ['nutrients', '$.entries[0].certainty'],
      ['nutrients', '$.entries[0].sources'],
      ['nutrients', '$.entries[0].intakes[0].sources'],
      ['procedures', '$.entries[0].evidenceCertainty'],
      ['procedures', '$.entries[0].evidenceSources'],
      ['procedures', '$.entries[0].before[0].certainty'],
      ['procedures', '$.entries[0].after[0].sources'],
      ['procedures', '$.entries[0].unknownSources'],
      ['quiz', '$.areas[0].certainty'],
      ['red-flags', '$.entries[0].sources'],
    ] as const
  ).map(([file, path]) => ({
    rule: `${file} ${path} is there`,
    file,
    path,
    value: undefined,
    says: /^(expected one of "high"|Invalid option: expected one of "high"|(Invalid input: )?expected array)/,
  })),
  {
    rule: 'a verdict on a claim is one of five',
    file: 'claims',
    path: '$.entries[0].verdict',
    value: 'true',
    says: /expected one of "supported"/,
  },
  {
    rule: 'a verdict on a fact is one of four',
    file: 'facts',
    path: '$.entries[0].verdict',
    value: 'false',
    says: /expected one of "fact"/,
  },
  {
    rule: 'an amount has a unit that is known',
    file: 'nutrients',
    path: '$.entries[0].intakes[0].unit',
    value: 'grams',
    says: /expected one of "g"/,
  },
  {
    rule: 'a step has whole days',
    file: 'procedures',
    path: '$.entries[0].before[0].from',
    value: -1.5,
    says: /expected int/,
  },
  {
    rule: 'words that are not used are text',
    file: 'glossary',
    path: '$.entries[0].not',
    value: { ko: [''] },
    says: /must not be empty/,
    reported: '$.entries[0].not.ko[0]',
  },
  {
    rule: 'what was given is cut short',
    file: 'faq',
    path: '$.entries[0].topic',
    value: 'x'.repeat(200),
    says: /given: "x{79} \(in "what-is"\)$/,
  },
];

/** What a schema can't say: see src/dataset/links.ts. */
const links: Rule[] = [
  {
    rule: 'a reference resolves',
    file: 'faq',
    path: '$.entries[0].sources[0]',
    value: 'mahmud-2023',
    says: /^"mahmud-2023" is not an id of references; did you mean "mahmud-2022"\? \(in "what-is"\)$/,
  },
  {
    rule: 'no hint where nothing is near',
    file: 'faq',
    path: '$.entries[0].sources[0]',
    value: 'zzzz-1900',
    says: /^"zzzz-1900" is not an id of references \(in "what-is"\)$/,
  },
  {
    rule: 'a safety reference resolves',
    file: 'strains',
    path: '$.entries[0].safetySources[0]',
    value: 'nccih-probiotic',
    says: /not an id of references; did you mean .*"nccih-probiotics"/,
  },
  {
    rule: 'a reference deep in the quiz resolves',
    file: 'quiz',
    path: '$.areas[0].sources[0]',
    value: 'bowe-2012',
    says: /did you mean "bowe-2011"\? \(in "digestion"\)$/,
  },
  {
    rule: 'a condition of a tip resolves',
    file: 'diet-tips',
    path: '$.entries[0].conditions[0]',
    value: 'acnee',
    says: /^"acnee" is not an id of conditions; did you mean "acne"\? \(in "low-gl-meals"\)$/,
  },
  {
    rule: 'a condition of a study resolves',
    file: 'strains',
    path: '$.entries[0].studies[0].condition',
    value: 'eczem',
    says: /not an id of conditions; did you mean "eczema" or "eczema-prevention"\?/,
  },
  {
    rule: 'a flag resolves',
    file: 'quiz',
    path: `$.items[${item('s1')}].answers[1].flags[0]`,
    value: 'airways',
    says: /not an id of flags; did you mean "airway"\? \(in "s1-2"\)$/,
  },
  {
    rule: 'a note resolves',
    file: 'quiz',
    path: `$.items[${item('s4')}].answers[1].notes[0]`,
    value: 'suport',
    says: /^"suport" is not an id of notes.* \(in "s4-2"\)$/,
  },
  {
    rule: 'an area of a tip resolves',
    file: 'diet-tips',
    path: '$.entries[0].areas[0]',
    value: 'sugar',
    says: /not an id of areas; did you mean "sugar-upf"\?/,
  },
  {
    rule: 'a section is known',
    file: 'quiz',
    path: `$.items[${item('p1')}].section`,
    value: 'safe',
    says: /^"safe" is neither safety, context nor an area; did you mean "safety"\? \(in "p1"\)$/,
  },
  {
    rule: 'what a tip fits is an answer',
    file: 'diet-tips',
    path: '$.entries[0].fits[0]',
    value: 'u9-1',
    says: /^"u9-1" is not an id of answers/,
  },
  {
    rule: 'a note that must not be told is one',
    file: 'quiz',
    path: '$.combinations[0].without[0]',
    value: 'isotretinoine',
    says: /^"isotretinoine" is not an id of notes/,
  },
  {
    rule: 'a question hangs on answers to earlier screens',
    file: 'quiz',
    path: `$.items[${item('j1')}].after[0]`,
    value: 'm1-2',
    says: /^"m1-2" is no answer to an earlier screen \(in "j1"\)$/,
  },
  {
    rule: 'an answer hangs on answers to earlier screens, not to its own',
    file: 'quiz',
    path: `$.items[${item('s5')}].answers[1].unless[0]`,
    value: 's4-1',
    says: /^"s4-1" is no answer to an earlier screen \(in "s5-2"\)$/,
  },
  {
    rule: 'only safety answers hide',
    file: 'quiz',
    path: `$.items[${item('k1')}].answers[0].hide`,
    value: ['food'],
    says: /^only safety items hide/,
  },
  {
    rule: 'a screen with several questions has a title',
    file: 'quiz',
    path: '$.screens[4].title',
    value: undefined,
    says: /^several items on a screen need a title/,
  },
  {
    rule: 'a flag of a combination resolves',
    file: 'quiz',
    path: '$.combinations[0].flags[0]',
    value: 'pregnancy',
    says: /not an id of flags; did you mean "pregnant-on-retinoid"\?/,
  },
  {
    rule: 'an answer of a combination exists',
    file: 'quiz',
    path: '$.combinations[0].every[1][0]',
    value: 'm1-99',
    says: /^"m1-99" is not an id of answers/,
  },
  {
    rule: 'a graded answer states its limits',
    file: 'faq',
    path: '$.entries[0].limits',
    value: undefined,
    says: /in whom it was seen and what it does not show \(in "what-is"\)$/,
  },
  {
    rule: 'a tip is graded',
    file: 'diet-tips',
    path: '$.entries[0].certainty',
    value: 'not-graded',
    says: /needs a GRADE certainty/,
  },
  {
    rule: 'a study is graded',
    file: 'strains',
    path: '$.entries[0].studies[0].certainty',
    value: 'not-graded',
    says: /needs a GRADE certainty/,
  },
  {
    rule: 'a cream has no dose to swallow',
    file: 'strains',
    path: `$.entries[${citedHereAlone}].route`,
    value: 'topical',
    says: /applied to skin has no dose in CFU/,
  },
  {
    rule: 'dead bacteria have no CFU',
    file: 'strains',
    path: '$.entries[0].form',
    value: 'heat-killed',
    says: /heat-killed bacteria form no colonies/,
  },
  {
    rule: 'a safety question has no points',
    file: 'quiz',
    path: `$.items[${item('s1')}].answers[0].points`,
    value: 3,
    says: /only scored items have points \(in "s1-1"\)$/,
  },
  {
    rule: 'a scored answer has points',
    file: 'quiz',
    path: `$.items[${item('d1')}].answers[0].points`,
    value: undefined,
    says: /an answer of a scored item needs points \(in "d1-1"\)$/,
  },
  ...(
    [
      ...files.filter((file) => 'entries' in data[file]).map((file) => [file, '$.entries'] as const),
      ['quiz', '$.areas'],
      ['quiz', '$.notes'],
      ['quiz', '$.bands'],
    ] as const
  ).map(([file, path]) => {
    const end = (clone(file, path) as Json[]).length;
    return {
      rule: `${file} ${path}: an id is used once`,
      file,
      path: `${path}[${end}]`,
      // A reference is known by its DOI and its title too.
      value: {
        ...(clone(file, `${path}[0]`) as Record<string, Json>),
        ...(file === 'references' && { title: 'Another title', doi: '10.1000/another' }),
      },
      says: /^the id ".+" is used twice/,
      reported: `${path}[${end}].id`,
    };
  }),
  {
    rule: 'a subject is not called as a condition is',
    file: 'subjects',
    path: `$.entries[${data.subjects.entries.length}]`,
    value: {
      id: data.conditions.entries[0]?.id ?? '',
      name: clone('conditions', '$.entries[0].name'),
    },
    says: /^the id "(.+)" is that of a condition \(in "\1"\)$/,
    reported: `$.entries[${data.subjects.entries.length}].id`,
  },
  {
    rule: 'two references differ in DOI, however it is written',
    file: 'references',
    path: `$.entries[${references.last}].doi`,
    value: references.doi.toUpperCase(),
    says: /^the same doi as ".+": cite that one/,
  },
  {
    rule: 'two references differ in title or first author',
    file: 'references',
    path: `$.entries[${references.last}]`,
    value: {
      ...(clone('references', `$.entries[${references.last}]`) as Record<string, Json>),
      title: `${references.title.toUpperCase()}.`,
      authors: [references.author],
    },
    says: /^the same title as ".+": cite that one/,
    reported: `$.entries[${references.last}].title`,
  },
  {
    rule: 'two answers of different questions differ in id',
    file: 'quiz',
    path: `$.items[${item('p1')}].answers[0].id`,
    value: 's1-1',
    says: /the id "s1-1" is used twice/,
  },
];

describe('the dataset', () => {
  it('is sound as it stands', () => {
    assert.deepEqual(compile(copy()).problems, []);
  });

  it('refuses two questions of one id, and screens that hold a question twice or not at all', () => {
    assert.ok(
      problemsOf('quiz', '$.items[1].id', 'w1').some(({ message }) => /^the id "w1" is used twice/.test(message)),
    );
    for (const items of [['w1', 'w1'], ['s1']])
      assert.ok(
        problemsOf('quiz', '$.screens[0].items', items).some(({ message }) => /once and in their order/.test(message)),
      );
  });

  describe('refuses each fault, with file, path and reason', () => {
    for (const { rule, file, path, value, says, reported } of [...shapes, ...links])
      it(rule, () => {
        const problems = problemsOf(file, path, value);
        assert.equal(problems.length, 1, JSON.stringify(problems, null, 1));
        assert.equal(problems[0]?.file, `data/${file}.json`);
        assert.equal(problems[0]?.path, reported ?? path);
        assert.match(problems[0]?.message ?? '', says);
      });
  });

  it('keeps the address of an editor’s schema to itself', () => {
    const all = copy();
    for (const file of files) put(all, file, '$["$schema"]', `./schema/${file}.schema.json`);
    const { dataset, problems } = compile(all);
    assert.deepEqual(problems, []);
    assert.doesNotMatch(JSON.stringify(dataset), /\$schema/);
    assert.deepEqual(Object.keys(dataset ?? {}).sort(), [...files].sort());
  });

  it('asks for English, which the others fall back to', () => {
    const all = copy();
    put(all, 'meta', '$.languages', ['ko']);
    const { dataset, problems } = compile(all);
    assert.equal(dataset, undefined);
    assert.ok(
      problems.some(
        (p) => p.path === '$.languages' && p.message.includes('en is the language all others fall back to'),
      ),
    );
  });

  it('asks every text for a language that meta.json adds', () => {
    const all = copy();
    put(all, 'meta', '$.languages', ['en', 'ko', 'fr']);
    const { problems } = compile(all);
    assert.ok(problems.some((p) => p.file === 'data/faq.json' && p.path === '$.entries[0].question.fr'));
    assert.ok(problems.some((p) => p.file === 'data/red-flags.json'));
  });

  it('asks a reference for a way to it, and for a year or the day it was read', () => {
    const all = copy();
    const index = data.references.entries.findIndex((r) => r.doi && !r.url && r.year && !r.accessed);
    put(all, 'references', `$.entries[${index}].doi`, undefined);
    put(all, 'references', `$.entries[${index}].year`, undefined);
    const { problems } = compile(all);
    assert.deepEqual(
      problems.map(({ path }) => path),
      [`$.entries[${index}]`, `$.entries[${index}]`],
    );
    assert.match(problems[0]?.message ?? '', /needs a doi or a url/);
    assert.match(problems[1]?.message ?? '', /needs a year or the date it was accessed/);
  });

  it('reports all faults of several files at once', () => {
    const all = copy();
    put(all, 'faq', '$.entries[0].question.ko', '');
    put(all, 'strains', '$.entries[2].id', 'HN001');
    put(all, 'references', '$.entries[3].doi', 'doi:10.1/x');
    const { dataset, problems } = compile(all);
    assert.equal(dataset, undefined);
    assert.deepEqual(
      problems.map(({ file, path }) => `${file} ${path}`),
      [
        'data/faq.json $.entries[0].question.ko',
        'data/references.json $.entries[3].doi',
        'data/strains.json $.entries[2].id',
      ],
    );
  });

  it('stops the build with one error that lists them', (t) => {
    const read = fs.readFileSync;
    const instead: Record<string, string> = { 'faq.json': '{ "entries": [', 'meta.json': 'nothing' };
    t.mock.method(
      fs,
      'readFileSync',
      ((path: string, ...rest: []) => instead[path.split('/').at(-1) ?? ''] ?? read(path, ...rest)) as typeof read,
    );
    syncBuiltinESMExports();
    try {
      assert.throws(
        () => readDataset(),
        (error: Error) => {
          assert.match(
            error.message,
            /^The dataset has 2 problems:\n {2}data\/meta\.json \$: .*JSON.*\n {2}data\/faq\.json \$: .*JSON/,
          );
          return true;
        },
      );
    } finally {
      t.mock.restoreAll();
      syncBuiltinESMExports();
    }
    assert.equal(readDataset().faq.entries.length, data.faq.entries.length);
  });
});

describe('a slice', () => {
  const sources = (value: unknown): string[] =>
    typeof value !== 'object' || value === null
      ? []
      : Object.entries(value).flatMap(([key, child]) => (/sources$/i.test(key) ? (child as string[]) : sources(child)));
  const keys = (value: unknown): string[] =>
    typeof value !== 'object' || value === null
      ? []
      : Object.entries(value).flatMap(([key, child]) => [...(Array.isArray(value) ? [] : [key]), ...keys(child)]);

  /** Walks a file and its slice side by side. */
  function same(whole: unknown, cut: unknown, language: string, path: string) {
    if (typeof whole !== 'object' || whole === null) assert.equal(cut, whole, path);
    else if (Array.isArray(whole)) {
      assert.equal((cut as unknown[]).length, whole.length, path);
      whole.forEach((item, i) => same(item, (cut as unknown[])[i], language, `${path}[${i}]`));
    } else if ('en' in whole) assert.equal(cut, joined((whole as Record<string, string>)[language] ?? ''), path);
    else
      for (const [key, child] of Object.entries(whole))
        if (!['updated', 'reviewBy', 'reviewed', 'seenAt', '$schema'].includes(key))
          same(child, (cut as Record<string, unknown>)[key], language, `${path}.${key}`);
  }

  for (const language of data.meta.languages)
    for (const name of collections)
      describe(`${name} in ${language}`, () => {
        const cut = slice(data, name, language) as unknown as Record<string, unknown>;

        it('holds every text as a string in its language', () => {
          if (name === 'quiz') {
            same(data.quiz, cut['quiz'], language, 'quiz');
          } else same(data[name].entries, cut['entries'], language, name);
          if (['red-flags', 'diet-tips', 'faq'].includes(name))
            same(data.meta.emergency, cut['emergency'], language, 'emergency');
          else assert.equal(cut['emergency'], undefined, 'only what speaks of a number carries the list');
          assert.deepEqual(cut['meta'], {
            collection: name,
            language,
          });
        });

        it('holds nothing that only editors need', () => {
          const rest = { ...cut, meta: undefined }; // its date is shown to all
          assert.deepEqual(
            keys(rest).filter((key) =>
              ['updated', 'reviewBy', 'reviewed', 'seenAt', '$schema', ...data.meta.languages].includes(key),
            ),
            [],
          );
        });

        it('is plain JSON', () => {
          assert.deepEqual(JSON.parse(JSON.stringify(cut)), cut);
        });

        it('names its references and does not carry them; all of them travel apart, and no others but those of warning signs', () => {
          const apart = cited(data, name, language).entries;
          const known = new Set(apart.map((entry) => entry.id));
          const named = new Set([...sources(cut), ...sources(data['red-flags'])]);
          assert.ok(sources(cut).length);
          assert.deepEqual(
            sources(cut).filter((id) => !known.has(id)),
            [],
          );
          assert.deepEqual(
            [...known].filter((id) => !named.has(id)),
            [],
          );
          assert.ok(apart.every((entry) => typeof entry.people === 'string' && !('findings' in entry)));
          assert.deepEqual(
            keys(cut).filter((key) => ['authors', 'journal', 'doi', 'url', 'design'].includes(key)),
            [],
          );
        });

        if ('conditions' in cut)
          it('labels the conditions it speaks of, and no others', () => {
            const used = new Set<string>();
            const walk = (value: unknown) => {
              if (typeof value !== 'object' || value === null) return;
              for (const [key, child] of Object.entries(value))
                if (key === 'condition') used.add(child as string);
                else if (key === 'conditions') (child as string[]).forEach((id) => used.add(id));
                else walk(child);
            };
            walk(name === 'quiz' ? cut['quiz'] : cut['entries']);
            const label = (id: string) =>
              [...data.conditions.entries, ...data.subjects.entries].find((c) => c.id === id)?.name[language];
            assert.deepEqual(cut['conditions'], Object.fromEntries([...used].map((id) => [id, label(id)])));
          });
      });
});

describe('dataset.schema.json', () => {
  // Through text and back, as an editor's tool gets it.
  const schema = JSON.parse(
    JSON.stringify(z.toJSONSchema(datasetSchema(data.meta.languages), { target: 'draft-2020-12' })),
  ) as Schema;

  it('is draft 2020-12, closed on every level and without a dead end', () => {
    assert.equal(schema['$schema'], 'https://json-schema.org/draft/2020-12/schema');
    for (const [path, part] of parts(schema)) {
      // The words that a language does not use are listed by language.
      if (part['type'] === 'object' && !path.endsWith('/not'))
        assert.equal(part['additionalProperties'], false, `${path} lets anything in`);
      const properties = (part['properties'] ?? {}) as Schema;
      assert.deepEqual(
        ((part['required'] ?? []) as string[]).filter((key) => !Object.hasOwn(properties, key)),
        [],
        `${path}/required`,
      );
    }
  });

  it('describes every file', () => {
    assert.deepEqual(Object.keys(schema['properties'] as object).sort(), [...files].sort());
    assert.deepEqual([...(schema['required'] as string[])].sort(), [...files].sort());
  });

  it('accepts the dataset', () => {
    assert.equal(fits(copy(), schema), true);
  });

  describe('refuses what the build refuses', () => {
    for (const { rule, file, path, value } of shapes)
      it(rule, () => {
        const all = copy();
        put(all, file, path, value);
        assert.equal(fits(all, schema), false);
      });
  });
});

describe('a day that the build knows', () => {
  for (const [language, { date }] of Object.entries({ en, ko })) {
    it(`is written out as the widgets would: of the dataset (${language})`, () => {
      assert.equal(about(data, language).updated, date(data.meta.updated));
    });

    it(`is written out as the widgets would: of a page that was read (${language})`, () => {
      const read = new Map(data.references.entries.map(({ id, accessed }) => [id, accessed]));
      const pages = cited(data, undefined, language).entries.filter(({ accessed }) => accessed);
      assert.ok(pages.length > 10);
      for (const { id, accessed } of pages) assert.equal(accessed, date(read.get(id) ?? ''), id);
    });
  }
});
