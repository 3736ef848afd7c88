/** What the dataset promises (src/dataset/rules.ts): each rule refuses a copy that is broken in one place, and says why. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { compile, type Problem } from '../../src/dataset/compile.js';
import { copy, data, indexOf, put, type Files, type Json } from './helpers/data.js';

/** What the compiler says of a copy that somebody changed. */
function problemsAfter(change: (all: Files) => void): Problem[] {
  const all = copy();
  change(all);
  return compile(all).problems;
}
const spots = (problems: readonly Problem[]) => problems.map(({ file, path }) => `${file} ${path}`);

/** A reference of each kind of study that nothing but its design speaks for. */
const cream = /\b(cream|ointment|lotion)\b/i;
const ofDesign = (design: string) => {
  const found = data.references.entries.filter((r) => r.design === design && !cream.test(r.people.en + r.id));
  assert.ok(found.length, `no reference is a ${design}`);
  return found.map(({ id }) => id);
};
const [narrative = '', other = ''] = ofDesign('narrative-review');
const [rct = '', second = ''] = ofDesign('rct');
const [open = ''] = ofDesign('non-randomised-trial');
const [meta = ''] = ofDesign('meta-analysis');
const [systematic = ''] = ofDesign('systematic-review');
const [guideline = ''] = ofDesign('guideline');
const [consensus = ''] = ofDesign('consensus');

/** Every place of the dataset that has a grade: where it is, and where the sources are that it rests on. */
const graded = [
  ['axis', '$.entries[0]', 'certainty', 'sources'],
  ['claims', '$.entries[0]', 'certainty', 'sources'],
  ['conditions', '$.entries[0]', 'linkCertainty', 'sources'],
  ['conditions', '$.entries[0]', 'gutCareCertainty', 'sources'],
  // One without a picture, whose sources must stay.
  ['diet-tips', `$.entries[${indexOf('diet-tips', 'fibre')}]`, 'certainty', 'sources'],
  ['facts', '$.entries[0]', 'certainty', 'sources'],
  ['faq', '$.entries[0]', 'certainty', 'sources'],
  ['nutrients', `$.entries[${indexOf('nutrients', 'zinc')}]`, 'certainty', 'sources'],
  ['procedures', '$.entries[0]', 'evidenceCertainty', 'evidenceSources'],
  ['procedures', '$.entries[0].before[0]', 'certainty', 'sources'],
  ['procedures', '$.entries[1].after[0]', 'certainty', 'sources'],
  ['quiz', '$.areas[0]', 'certainty', 'sources'],
  ['strains', '$.entries[0].studies[0]', 'certainty', 'sources'],
] as const;

describe('a grade has grounds', () => {
  for (const [file, path, key, from] of graded) {
    /** The same place with this grade and these sources; the condition's other grade asks for nothing. */
    const given = (grade: string, ids: string[]) =>
      problemsAfter((all) => {
        if (file === 'conditions')
          for (const one of ['linkCertainty', 'gutCareCertainty']) put(all, file, `${path}.${one}`, 'low');
        put(all, file, `${path}.${key}`, grade);
        put(all, file, `${path}.${from}`, ids);
      });

    it(`${file} ${path}.${key}`, () => {
      for (const grade of ['moderate', 'high'])
        for (const ids of [[narrative], [narrative, other], [rct], [rct, narrative], [open]]) {
          const problems = given(grade, ids);
          assert.deepEqual(spots(problems), [`data/${file}.json ${path}.${key}`], ids.join());
          assert.match(
            problems[0]?.message ?? '',
            new RegExp(
              `^"${grade}" needs a meta-analysis, .* or two trials in "${from}"; it cites .*: cite more, or grade it low`,
            ),
          );
        }
      for (const ids of [[meta], [systematic], [guideline], [consensus], [rct, second], [rct, open], [narrative, meta]])
        assert.deepEqual(given('moderate', ids), [], ids.join());
      for (const grade of ['low', 'very-low']) assert.deepEqual(given(grade, [narrative]), []);
    });

    const plain = /^(faq|claims|facts)$/.test(file) || /(before|after)/.test(path);
    it(`${file} ${path}.${key} ${plain ? 'may' : 'may not'} be left ungraded`, () => {
      const problems = given('not-graded', [narrative]);
      assert.deepEqual(spots(problems), plain ? [] : [`data/${file}.json ${path}.${key}`]);
      if (!plain) assert.match(problems[0]?.message ?? '', /needs a GRADE certainty/);
    });
  }
});

describe('a cream backs no capsule', () => {
  const creams = data.strains.entries
    .filter(({ route }) => route === 'topical')
    .flatMap(({ studies }) => studies.flatMap(({ sources }) => sources));
  const named = 'laser-probiotic-cream';
  const mute = { en: 'It was seen in one study.', ko: '연구 하나에서 봤어요.' };

  it('there are studies of creams', () => {
    assert.ok(creams.length);
    assert.ok(data.references.entries.some(({ id }) => id === named));
  });

  for (const id of [...creams, named]) {
    it(`${id}: not for a strain that is swallowed`, () => {
      const problems = problemsAfter((all) => put(all, 'strains', '$.entries[0].studies[0].sources[0]', id));
      assert.deepEqual(spots(problems), ['data/strains.json $.entries[0].studies[0].sources[0]']);
      assert.match(problems[0]?.message ?? '', /tested something on the skin: it backs no strain that is swallowed/);
    });

    it(`${id}: not for a safety text of such a strain either`, () => {
      const problems = problemsAfter((all) => put(all, 'strains', '$.entries[0].safetySources[0]', id));
      assert.deepEqual(spots(problems), ['data/strains.json $.entries[0].safetySources[0]']);
    });

    it(`${id}: a text that cites it says that it was a cream, in every language`, () => {
      const fact = (why: Json) => (all: Files) => {
        put(all, 'facts', '$.entries[0].statement', mute);
        put(all, 'facts', '$.entries[0].why', why);
        put(all, 'facts', '$.entries[0].sources', [id]);
        put(all, 'facts', '$.entries[0].certainty', 'very-low');
      };
      const spot = ['data/facts.json $.entries[0].sources[0]'];
      assert.deepEqual(spots(problemsAfter(fact(mute))), spot);
      const english = problemsAfter(fact({ en: 'People put a cream on the skin.', ko: mute.ko }));
      assert.deepEqual(spots(english), spot);
      assert.match(english[0]?.message ?? '', /the text \(ko\) must say so/);
      assert.deepEqual(spots(problemsAfter(fact({ en: mute.en, ko: '크림을 발랐어요.' }))), spot);
      assert.deepEqual(problemsAfter(fact({ en: 'People put a cream on.', ko: '크림을 발랐어요.' })), []);
    });
  }

  it('a study is one of a cream by its id or by who took part', () => {
    const index = indexOf('references', named);
    const cites = (change: (all: Files) => void) =>
      problemsAfter((all) => {
        put(all, 'strains', '$.entries[0].studies[0].sources[0]', named);
        change(all);
      }).some(({ message }) => message.includes('tested something on the skin'));
    const rename = (all: Files, id: string) => {
      const text = JSON.stringify(all).replaceAll(`"${named}"`, `"${id}"`);
      Object.assign(all, JSON.parse(text));
    };
    const people = { en: '62 people', ko: '62명' };
    assert.ok(cites((all) => put(all, 'references', `$.entries[${index}].people`, people)));
    assert.ok(cites((all) => rename(all, 'laser-2020')));
    assert.ok(
      !cites((all) => {
        put(all, 'references', `$.entries[${index}].people`, people);
        rename(all, 'laser-2020');
      }),
    );
  });

  it('a study becomes one of a cream when a strain that is put on the skin cites it', () => {
    const topical = indexOf('strains', data.strains.entries.find(({ route }) => route === 'topical')?.id ?? '');
    const oral = data.strains.entries[0]?.studies[0]?.sources[0] ?? '';
    const problems = problemsAfter((all) => put(all, 'strains', `$.entries[${topical}].studies[0].sources`, [oral]));
    assert.ok(spots(problems).includes('data/strains.json $.entries[0].studies[0].sources[0]'));
  });
});

describe('a warning stands on the card itself', () => {
  /** Takes a word out of one entry, wherever it says it. */
  const without = (file: 'faq' | 'diet-tips' | 'nutrients' | 'facts', index: number, word: RegExp, instead: string) =>
    problemsAfter((all) => {
      const entries = (all[file] as { entries: Json[] }).entries;
      const { hazards, ...said } = entries[index] as { [key: string]: Json };
      const entry = JSON.stringify(said);
      assert.match(entry, word);
      const muted = JSON.parse(entry.replace(new RegExp(word.source, 'gi'), instead)) as { [key: string]: Json };
      entries[index] = hazards ? { ...muted, hazards } : muted;
    });
  const about = (word: RegExp) =>
    (['faq', 'diet-tips', 'facts', 'nutrients'] as const).flatMap((file) =>
      data[file].entries.flatMap((entry, index) =>
        word.test(JSON.stringify({ ...entry, id: '', sources: [] })) ? [{ file, index, id: entry.id }] : [],
      ),
    );

  it('there is something to warn of', () => {
    assert.ok(about(/vitamin A\b|\bretinol\b/i).some(({ file }) => file === 'nutrients'));
    assert.ok(about(/\bbiotin\b/i).some(({ file }) => file === 'nutrients'));
  });

  for (const { file, index, id } of about(/vitamin A\b|\bretinol\b/i))
    it(`vitamin A: ${file} ${id}`, () => {
      const path = `data/${file}.json $.entries[${index}]${file === 'nutrients' ? '.warnings' : ''}`;
      for (const [word, instead] of [
        [/pregnan\w*/, 'well'],
        [/isotretinoin/, 'medicine'],
        [/임신/, '건강'],
        [/이소트레티노인/, '약'],
      ] as const) {
        const problems = without(file, index, word, instead);
        assert.deepEqual(spots(problems), [path], String(word));
        assert.match(problems[0]?.message ?? '', /vitamin A comes with its warnings on pregnancy and isotretinoin/);
      }
    });

  for (const { file, index, id } of about(/\bbiotin\b/i))
    it(`biotin: ${file} ${id}`, () => {
      const path = `data/${file}.json $.entries[${index}]${file === 'nutrients' ? '.warnings' : ''}`;
      for (const [word, instead] of [
        [/(blood|lab\w*)[- ](test|result)/, 'thing'],
        [/검사/, '진료'],
      ] as const) {
        const problems = without(file, index, word, instead);
        assert.deepEqual(spots(problems), [path], String(word));
        assert.match(problems[0]?.message ?? '', /biotin comes with its warning on blood tests/);
      }
    });

  it('live bacteria that are swallowed: for whom they are a risk', () => {
    const live = data.strains.entries.flatMap(({ form, route }, i) => (form === 'live' && route === 'oral' ? [i] : []));
    assert.ok(live.length);
    for (const i of live) {
      const path = `$.entries[${i}].safety`;
      for (const language of ['en', 'ko'] as const) {
        const problems = problemsAfter((all) => put(all, 'strains', `${path}.${language}`, '–'));
        assert.deepEqual([...new Set(spots(problems))], [`data/strains.json ${path}`]);
        assert.ok(problems.every(({ message }) => message.includes(`(${language}: `)));
        assert.equal(problems.length, 6);
      }
    }
  });

  it('and not of dead ones or of creams, which say other things', () => {
    for (const [i, { form, route }] of data.strains.entries.entries())
      if (form !== 'live' || route !== 'oral')
        assert.deepEqual(
          problemsAfter((all) => put(all, 'strains', `$.entries[${i}].safety.en`, 'Ask.')),
          [],
        );
  });
});

describe('dates are in order', () => {
  const faults = [
    ['updated', '2099-01-01', /newer than the dataset/],
    ['reviewBy', '2020-01-01', /must lie after "updated"/],
    ['reviewed', { by: 'Dr Example', on: '2020-01-01' }, /changed after Dr Example read it/],
  ] as const;
  const withCare = Object.entries(data).filter(
    ([, content]) => 'entries' in content && 'reviewBy' in (content.entries[0] ?? {}),
  );

  it('every collection with something to say is looked after, entry by entry; the quiz as a whole', () => {
    assert.deepEqual(withCare.map(([name]) => name).sort(), [
      'axis',
      'claims',
      'conditions',
      'diet-tips',
      'facts',
      'faq',
      'hazards',
      'nutrients',
      'procedures',
      'red-flags',
      'strains',
    ]);
    assert.equal(data.quiz.reviewed, null);
  });

  for (const [file] of withCare)
    for (const [key, value, says] of faults)
      it(`${file} ${key}`, () => {
        const problems = problemsAfter((all) => {
          put(all, file, `$.entries[0].${key}`, value as Json);
          if (key === 'updated') put(all, file, '$.entries[0].reviewBy', '2099-12-31');
        });
        assert.deepEqual(spots(problems), [`data/${file}.json $.entries[0].${key}`]);
        assert.match(problems[0]?.message ?? '', says);
      });

  it('a review after the last change stands', () => {
    assert.deepEqual(
      problemsAfter((all) => put(all, 'faq', '$.entries[0].reviewed', { by: 'Dr Example', on: data.meta.updated })),
      [],
    );
  });
});
