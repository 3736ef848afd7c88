/** What can harm is never named without its warning (src/dataset/hazards.ts), and the warning travels with the card. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { compile } from '../../src/dataset/compile.js';
import { cited, slice } from '../../src/dataset/slice.js';
import { faults, shown } from './helpers/overlay.js';
import { copy, data, indexOf, put, textsIn, type Files, type Json } from './helpers/data.js';

const languages = data.meta.languages;
function problemsAfter(change: (all: Files) => void) {
  const all = copy();
  change(all);
  return compile(all).problems;
}
const seen = 'It was seen in one study.';
const mute = { ...Object.fromEntries(languages.map((l) => [l, seen])), en: seen, ko: '연구 하나에서 살펴봤어요.' };
/** A text that says a word in one language alone. */
const saying = (word: string, language: string) => ({ ...mute, [language]: `${word} – ${mute.en}` });
const fact = (text: Json, hazards?: Json) => (all: Files) => {
  for (const field of ['statement', 'why']) put(all, 'facts', `$.entries[0].${field}`, mute);
  put(all, 'facts', '$.entries[0].why', text);
  put(all, 'facts', '$.entries[0].certainty', 'very-low');
  put(all, 'facts', '$.entries[0].hazards', hazards);
};

describe('a medicine brings its warning', () => {
  for (const { id, words } of data.hazards.entries)
    for (const language of languages)
      for (const word of (words[language] ?? '').split(', '))
        it(`${id}: “${word}” (${language})`, () => {
          const [problem, ...more] = problemsAfter(fact(saying(word, language)));
          assert.deepEqual(more, []);
          assert.equal(`${problem?.file} ${problem?.path}`, 'data/facts.json $.entries[0].hazards');
          assert.match(problem?.message ?? '', /^it names ".+" without the warning: write "hazards": \[.+\]/);
          const ids = JSON.parse(/write "hazards": (\[.*?\])/.exec(problem?.message ?? '')?.[1] ?? '[]') as string[];
          assert.ok(ids.includes(id));
          assert.deepEqual(
            problemsAfter(fact(saying(word, language), ids)),
            [],
            'and is content with what it asks for',
          );
        });

  it('names all that is missing at once, and keeps what is there', () => {
    const text = { ...mute, en: 'Isotretinoin, doxycycline and warfarin.' };
    const [problem] = problemsAfter(fact(text, ['blood-thinners']));
    assert.match(
      problem?.message ?? '',
      /names "Isotretinoin", "doxycycline" .* \["blood-thinners","isotretinoin","tetracyclines"\]/,
    );
  });

  it('is not fooled by a word inside another', () => {
    for (const text of [
      { en: 'Isotretinoinlike', ko: mute.ko },
      { en: 'Roysters', ko: '얼굴' },
    ])
      assert.deepEqual(problemsAfter(fact({ ...mute, ...text })), []);
    const [problem] = problemsAfter(fact({ ...mute, ko: '이소트레티노인' }));
    assert.match(problem?.message ?? '', /\["isotretinoin"\]/, 'tretinoin is another medicine');
  });

  it('holds for every collection that is shown as cards, and for the notes of the quiz', () => {
    const text = { en: 'They took isotretinoin.', ko: '이소트레티노인을 먹었어요.' };
    for (const [file, path, field] of [
      ['axis', '$.entries[0]', 'summary'],
      ['conditions', `$.entries[${indexOf('conditions', 'eczema')}]`, 'what'],
      ['diet-tips', `$.entries[${indexOf('diet-tips', 'water')}]`, 'why'],
      ['facts', '$.entries[0]', 'why'],
      ['faq', `$.entries[${indexOf('faq', 'water')}]`, 'question'],
      ['nutrients', `$.entries[${indexOf('nutrients', 'water')}]`, 'role'],
      ['procedures', `$.entries[${indexOf('procedures', 'prp')}].before[0]`, 'what'],
      ['strains', '$.entries[0].studies[0]', 'unknown'],
      ['quiz', '$.notes[0]', 'text'],
    ] as const) {
      const problems = problemsAfter((all) => put(all, file, `${path}.${field}`, text));
      const entry = path.replace(/(\])\..*/, '$1');
      assert.ok(
        problems.some((p) => `${p.file} ${p.path}` === `data/${file}.json ${entry}.hazards`),
        `${file}: ${JSON.stringify(problems)}`,
      );
    }
  });

  it('leaves the ledger, questions, myths, warning signs and words to search for alone', () => {
    const text = { en: 'Isotretinoin', ko: '이소트레티노인' };
    for (const [file, path] of [
      ['claims', '$.entries[0].claim'],
      ['facts', '$.entries[0].statement'],
      ['quiz', '$.items[0].question'],
      ['red-flags', '$.entries[0].sign'],
      ['faq', `$.entries[${indexOf('faq', 'water')}].search`],
    ] as const)
      assert.deepEqual(
        problemsAfter((all) => put(all, file, path, text)).filter(({ path }) => path.endsWith('hazards')),
        [],
        file,
      );
  });

  it('refuses an id that is not there, and a warning or a word without one of the languages', () => {
    const at = indexOf('faq', 'isotretinoin-gut');
    const [problem] = problemsAfter((all) => put(all, 'faq', `$.entries[${at}].hazards`, ['isotretinion']));
    assert.equal(problem?.path, `$.entries[${at}].hazards[0]`);
    assert.match(problem.message, /"isotretinion" is not an id of hazards; did you mean "isotretinoin"/);
    for (const field of ['warning', 'words', 'name'])
      for (const language of languages) {
        const [missing] = problemsAfter((all) => put(all, 'hazards', `$.entries[0].${field}.${language}`, undefined));
        assert.equal(`${missing?.file} ${missing?.path}`, `data/hazards.json $.entries[0].${field}.${language}`);
      }
  });
});

describe('who is pregnant on isotretinoin', () => {
  const warning = data.hazards.entries.find(({ id }) => id === 'isotretinoin')?.warning;

  it('is told to stop now and to call today', () => {
    assert.match(warning?.en ?? '', /pregnant, stop it now and call your prescriber today/);
    assert.match(warning?.ko ?? '', /임신했을 수 있다면 지금 바로 복용을 멈추고 오늘 처방한 의사에게 연락/);
  });

  it('is told so on every card that names it, in every language', () => {
    const names = { en: /isotretinoin/i, ko: /이소트레티노인/ };
    for (const language of ['en', 'ko'] as const)
      for (const name of [
        'axis',
        'conditions',
        'diet-tips',
        'facts',
        'faq',
        'nutrients',
        'procedures',
        'strains',
      ] as const) {
        const { entries, hazards } = slice(data, name, language);
        for (const entry of entries as { id: string; hazards?: string[] }[]) {
          const unsaid = ['id', 'hazards', 'statement', 'search'];
          const said = Object.entries(entry).filter(([key]) => !unsaid.includes(key));
          if (!names[language].test(JSON.stringify(said))) continue;
          assert.ok(entry.hazards?.includes('isotretinoin'), `${name} ${entry.id}`);
          assert.equal(hazards['isotretinoin']?.warning, warning?.[language]);
        }
      }
  });

  it('reads no “do not stop it on your own” that forgets her', () => {
    for (const { path, text } of [...textsIn(data.faq, 'faq'), ...textsIn(data['diet-tips'], 'diet-tips')]) {
      assert.doesNotMatch(text.en, /(never|do not) stop isotretinoin/i, path);
      assert.doesNotMatch(text['ko'] ?? '', /이소트레티노인을 스스로 끊지/, path);
    }
  });
});

describe('warnings in what a widget loads', () => {
  it('stand once, and only those that are carried, with their sources', () => {
    for (const name of ['axis', 'conditions', 'faq', 'nutrients', 'quiz'] as const) {
      const one = slice(data, name, 'ko');
      const carried = new Set(
        JSON.stringify(data[name])
          .match(/(?<="hazards":\[)[^\]]*/g)
          ?.join()
          .match(/[a-z-]+/g) ?? [],
      );
      assert.deepEqual(Object.keys(one.hazards).sort(), [...carried].sort(), name);
      const sources = new Set(cited(data, name, 'ko').entries.map(({ id }) => id));
      for (const { sources: of } of Object.values(one.hazards)) for (const id of of) assert.ok(sources.has(id), id);
    }
  });
});

describe('a site owner', () => {
  const own = (id: string, hazards: string[]) => shown({ faq: [{ id, hazards }] }, 'faq', id);

  it('may add a warning, and takes none away', () => {
    assert.deepEqual(own('water', ['isotretinoin'])?.['hazards'], ['isotretinoin']);
    assert.deepEqual(own('isotretinoin-gut', ['tetracyclines'])?.['hazards'], ['isotretinoin', 'tetracyclines']);
    assert.equal(own('isotretinoin-gut', ['tetracyclines'])?.['certainty'], 'moderate', 'the grade stays');
  });

  it('is told of one that the collection does not have', () => {
    assert.match(
      faults({ faq: [{ id: 'water', hazards: ['isotretinon'] }] })[0] ?? '',
      /^\$\.faq\[0\]\.hazards\[0\]: "isotretinon" is not known; nearest: "isotretinoin"/,
    );
  });
});
