/** The words of the widgets: the same in every language, none empty, none left over. */
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { describe, it } from 'node:test';
import {
  ages,
  certainties,
  designs,
  directions,
  factVerdicts,
  topics,
  urgencies,
  ways,
} from '../../src/dataset/vocabulary.js';
import { groupNames, hostNames, hostOf } from '../../src/site/builder/hosts.js';
import { pages, themes, titles, widths } from '../../src/site/builder/state.js';
import { names } from '../../src/site/builder/widgets.js';
import { data } from './helpers/data.js';
import { concerns, fields } from '../../src/widgets/diary/diary-entry.js';
import { faces } from '../../src/widgets/diary/diary-faces.js';
import { groups } from '../../src/widgets/strain/strain-logic.js';
import { folders, leaves, said, type Words } from './helpers/words.js';

const languages = data.meta.languages;
const others = languages.filter((language) => language !== 'en');
const source = new URL('../../src/', import.meta.url);

/** All of src but the words themselves. */
const code = readdirSync(source, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts') && !file.startsWith('i18n'))
  .map((file) => readFileSync(new URL(file, source), 'utf8'))
  .join('\n');

/** Words that code finds by a value of the dataset, so that no line names them; each list must be whole. */
const byValue: Record<string, readonly string[]> = {
  'apology.titles': readdirSync(new URL('widgets/', source)).filter((name) => name !== 'settings'),
  'base.certainty': certainties,
  'base.certaintyMeans': certainties,
  'base.when': urgencies,
  'base.act': urgencies,
  'base.sure': certainties,
  'base.faq.topics': topics,
  'base.strain.ages': [
    ...ages,
    'babies-children',
    'children-adults',
    'babies-adults',
    'babies-children-adults', // as a study has them
  ],
  'base.strain.direction': directions,
  'base.strain.groups': groups,
  'base.strain.form': ['live', 'heat-killed', 'lysate'],
  'builder-show.widgets': names,
  'builder-look.themes': ['', ...themes],
  'builder-look.headings': titles,
  'builder-page.widths': widths,
  'builder-page.pages': pages,
  'builder-clinic.faults': ['on', 'href', 'tel', 'accent'],
  'builder-home.troubles': ['bad', 'local', 'plain', 'path'],
  'builder-home.groups': groupNames,
  'builder-home.hosts': hostNames.filter((host) => !hostOf(host).brand),
  'builder-take.proofs': ['tried', 'said', 'unknown'],
  'builder-take.todos': [...new Set(hostNames.flatMap((host) => hostOf(host).steps))],
  'builder-take.parts': ['page', 'head', 'style', 'address', 'tag', 'settings', 'config', 'file', 'policy'],
  'axis.line': ['sure', 'low', 'unsure'],
  'axis.way': ways,
  'care-plan.parts': ['now', 'next', 'day', 'after', 'later', 'past'],
  'care-plan.problem': ['impossible', 'early', 'late'],
  'consult.bringList': ['medicines', 'photos', 'story', 'health', 'gut'],
  'consult.askList': ['what', 'first', 'time', 'harm', 'back'],
  'evidence.ages': ages,
  'fact.verdict': factVerdicts,
  'fact.means': factVerdicts,
  'quiz.boxes': ['person', 'medicines', 'procedure'],
  'quiz.kinds': ['report', 'habit'],
  'quiz.scale': ['report', 'habit'],
  'quiz.heads': ['signs', 'concern', 'medicines', 'procedure'],
  'handout.kind': ['conditions', 'strains', 'nutrients', 'diet-tips'],
  'handout.way': ['scan', 'long', 'offline', 'framed'],
  'handout.questions': ['conditions', 'strains', 'nutrients', 'diet-tips'],
  'handout.questions.conditions': ['first', 'time', 'back'],
  'handout.questions.strains': ['fit', 'same', 'stop'],
  'handout.questions.nutrients': ['lack', 'fit', 'much'],
  'handout.questions.diet-tips': ['fit', 'first', 'time'],
  'nutrient.bodies': ['KDRI', 'EFSA', 'NASEM', 'NHS', 'WHO'],
  'nutrient.kind': ['recommended', 'adequate', 'goal'],
  'sources.design': designs,
  'diary.fields': [...fields, 'note'],
  'diary.concerns': concerns,
  'diary.faces': faces,
  'diary.broken': ['not-a-diary', 'newer', 'too-big', 'damaged', 'coding', 'unread'],
};
/** `words.strain[strain.route]`. */
const routes = ['base.strain.oral', 'base.strain.topical'];

const inside = (words: Words, path: string) =>
  path.split('.').reduce<Words | undefined>((all, key) => all?.[key] as Words | undefined, words);

describe('the words', () => {
  it('are there in every language of meta.json, folder by folder', () => {
    assert.deepEqual(
      readdirSync(new URL('i18n/', source))
        .filter((name) => !name.includes('.'))
        .sort(),
      Object.keys(folders).sort(),
    );
    for (const folder of Object.keys(folders))
      assert.deepEqual(readdirSync(new URL(`i18n/${folder}/`, source)).sort(), languages.map((l) => `${l}.ts`).sort());
  });

  for (const [folder, words] of Object.entries(folders)) {
    const english = leaves(words['en'] ?? {});
    describe(folder, () => {
      for (const language of others)
        it(`has the same keys and kinds in ${language} as in English`, () => {
          const kinds = (list: typeof english) => list.map(([path, word]) => `${path}: ${typeof word}`);
          assert.deepEqual(kinds(leaves(words[language] ?? {})), kinds(english));
        });

      for (const language of languages) {
        const list = leaves(words[language] ?? {});
        it(`says something in ${language}, whatever it is given`, () => {
          for (const [path, word] of list)
            for (const given of [0, 1, 2, 11, 1234]) {
              const text = said(path, word, given, given);
              assert.equal(typeof text, 'string', path);
              assert.equal(text, text.trim(), path);
              assert.ok(text, `${path} is empty`);
              assert.doesNotMatch(text, /undefined|null|NaN|\[object/, path);
            }
        });

        it(`is in ${language}`, () => {
          for (const [path, word] of list)
            assert.equal(/\p{Script=Hangul}/u.test(said(path, word, 2, 3)), language === 'ko', path);
        });

        it(`shows in ${language} all that it is given`, () => {
          const shown = (text: string) => [871, 652].filter((figure) => text.includes(String(figure)));
          for (const [path, word] of list) {
            const model = english.find(([other]) => other === path)?.[1] ?? '';
            assert.deepEqual(shown(said(path, word, 871, 652)), shown(said(path, model, 871, 652)), path);
          }
        });
      }

      it('has no word that nothing shows', () => {
        const unused = english
          .map(([path]) => `${folder}.${path}`)
          .filter(
            (path) => !routes.includes(path) && !Object.keys(byValue).some((group) => path.startsWith(`${group}.`)),
          )
          // `words.faq.title`, `quizWords.next`, or `t.dose` where `t` is `words.strain`.
          .filter(
            (path) => !new RegExp(`(?:[wW]ords|\\bbase|\\bt)(?:\\.\\w+)?\\.${path.split('.').at(-1)}\\b`).test(code),
          );
        assert.deepEqual(unused, []);
      });
    });
  }

  it('have one for each value of the dataset that is shown', () => {
    for (const [path, values] of Object.entries(byValue)) {
      const [folder = '', ...rest] = path.split('.');
      for (const language of languages)
        assert.deepEqual(
          Object.keys(inside(folders[folder]?.[language] ?? {}, rest.join('.')) ?? {}).sort(),
          [...values].sort(),
          `${path} in ${language}`,
        );
    }
  });

  it('explain a grade as the glossary does', () => {
    for (const grade of certainties.filter((one) => one !== 'not-graded')) {
      const means = data.glossary.entries.find(({ id }) => id === `${grade}-certainty`)?.means;
      for (const language of languages)
        assert.equal(
          said('', inside(folders['base']?.[language] ?? {}, 'certaintyMeans')?.[grade] as string),
          means?.[language],
          `${grade} in ${language}`,
        );
    }
  });

  it('tell one from many in English', () => {
    const base = leaves(folders['base']?.['en'] ?? {});
    for (const path of ['sources', 'faq.found', 'strain.shown', 'strain.weeksOf']) {
      const word = base.find(([other]) => other === path)?.[1] ?? '';
      assert.match(said(path, word, 1), /^1 [a-z]+[^s ]\b(?! ?s)/);
      assert.match(said(path, word, 2), /^2 [a-z]+s\b/);
    }
  });

  it('do not speak of several studies where there is one', () => {
    const alone = data.strains.entries.flatMap((entry) => entry.studies).filter((study) => study.trials === 1);
    for (const direction of new Set(alone.map((study) => study.direction))) {
      assert.doesNotMatch(
        said('', inside(folders['base']?.['en'] ?? {}, 'strain.direction')?.[direction] as string),
        /studies|trials/i,
      );
      assert.doesNotMatch(
        said('', inside(folders['base']?.['ko'] ?? {}, 'strain.direction')?.[direction] as string),
        /연구마다|시험마다/,
      );
    }
  });
});
