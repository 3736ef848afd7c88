/** A language from somebody who knows no git: what goes out, what comes back, and what is refused. */
import assert from 'node:assert/strict';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import puppeteer from 'puppeteer-core';
import { disguise } from '../../src/dataset/pseudo.js';
import type { Dataset } from '../../src/dataset/types.js';
import { bring } from '../../tools/lang/bring.js';
import { written } from '../../tools/lang/json.js';
import { readProject } from '../../tools/lang/project.js';
import { dataUnits, unitFiles, wordUnits } from '../../tools/lang/units.js';
import { sentences, translated } from '../../tools/lang/sentences.js';
import { listed, readWords } from '../../tools/lang/words.js';
import { writeWords } from '../../tools/lang/write-words.js';
import { fromXliff, toXliff } from '../../tools/lang/xliff.js';
import { chromeArgs, ensureChrome } from '../../tools/browsers.mjs';
import { copied, inside, ran, translate } from './helpers/project.js';
import { leaves, said, type Words } from './helpers/words.js';

const project = readProject(new URL('../../', import.meta.url));
const escape = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const english = (folder: string) => readWords(readFileSync(`src/i18n/${folder}/en.ts`, 'utf8'));

describe('the words of the widgets, as a translator gets them', () => {
  it('are all readable from their code', () => {
    for (const [folder, languages] of project.words)
      for (const [language, words] of languages)
        for (const { path, why } of listed(words.tree))
          assert.equal(why, undefined, `${folder}.${path} in ${language}`);
  });

  it('are whole sentences, with a text for each way in which one is said', () => {
    const of = (folder: string, path: string, language = 'ja') =>
      sentences(
        listed(english(folder).tree).find((word) => word.path === path)!,
        language,
      )
        .flat()
        .map(({ id, source }) => `${id}: ${source}`);
    assert.deepEqual(of('base', 'reviewed'), ['reviewed.1: Reviewed by {by}, {on}', 'reviewed.2: Reviewed by {by}']);
    assert.deepEqual(of('nutrient', 'limitOf'), ['limitOf.1: limit {lower} or {amount}', 'limitOf.2: limit {amount}']);
    assert.deepEqual(of('diary', 'showMore'), [
      'showMore.1: Show {count} more day',
      'showMore.2: Show {count} more days',
    ]);
    assert.equal(of('diary', 'weekday').join(), 'weekday.1: Sun,weekday.2: Mon,weekday.3: Tue,weekday.4: Wed,weekday.5: Thu,weekday.6: Fri,weekday.7: Sat'); // prettier-ignore
    assert.deepEqual(of('base', 'date'), [], 'a calendar is the browser’s');
  });

  it('come in every form that the language has for a number', () => {
    const weeks =
      wordUnits(project, 'ru')
        .get('base')
        ?.filter(({ id }) => id.startsWith('strain.weeksOf')) ?? [];
    assert.deepEqual(weeks.map(({ id }) => id).sort(), ['.1', '.2.few', '.2.many', '.2.one'].map((end) => `strain.weeksOf${end}`)); // prettier-ignore
    assert.match(weeks.find(({ id }) => id.endsWith('few'))?.notes[0]?.says ?? '', /of 2, 3, 4, 22\./);
  });

  it('are found again in Korean, however that puts them', () => {
    const found = wordUnits(project, 'ko')
      .get('base')
      ?.find(({ id }) => id === 'strain.peopleOf.2');
    assert.equal(found?.target, '{count}명, 임상시험 {trials}건');
  });
});

describe('a file of words that the tool writes', () => {
  const build = async (folder: string, language: string, say: (source: string, id: string) => string | undefined) => {
    const words = english(folder);
    const all = new Map(listed(words.tree).flatMap((word) => sentences(word, language).flat().map((one) => [one.id, one.source] as const))); // prettier-ignore
    return writeWords(words, undefined, language, (id) => say(all.get(id) ?? '', id));
  };

  it('says what the English says when it is translated into itself', async () => {
    const file = join(copied(), 'src/i18n/diary/ru.ts');
    for (const folder of project.words.keys()) {
      const path = file.replace('diary', folder);
      writeFileSync(path, await build(folder, 'ru', (source) => source));
      const load = async (url: string) => ((await import(url)) as { default: Words }).default;
      const made = leaves(await load(pathToFileURL(path).href));
      const model = leaves(await load(new URL(`../../src/i18n/${folder}/en.ts`, import.meta.url).href));
      assert.deepEqual(made.map(([key]) => key), model.map(([key]) => key)); // prettier-ignore
      made.forEach(([key, word], i) => {
        for (const given of [0, 1, 2, 5, 21])
          if (!/date|short/i.test(key)) assert.equal(said(key, word, given, given), said(key, model[i]?.[1] ?? '', given, given), key); // prettier-ignore
      });
    }
  });

  it('holds what a translator types as text, and never as code', async () => {
    const file = await build('fact', 'ja', (source) => `${source}\`'\\ \${process.exit()} {nobody}`);
    const word = listed(readWords(file).tree).find(({ path }) => path === 'other')!;
    const [sentence] = sentences(
      listed(english('fact').tree).find(({ path }) => path === 'other')!,
      'ja',
    ).flat();
    assert.equal(
      translated(sentence!, word),
      "You thought: {guess}. That is easy to think.`'\\ ${process.exit()} {nobody}",
    );
  });

  it('takes the English for what is not said yet, and keeps a line that somebody wrote by hand', async () => {
    const half = await build('fact', 'ja', (_, id) => (id === 'title' ? '本当？' : undefined));
    assert.match(half, /title: '本当？'/);
    assert.match(half, /other: en\.other/);
    const korean = readWords(readFileSync('src/i18n/base/ko.ts', 'utf8'));
    const again = await writeWords(english('base'), korean, 'ko', (id) => (id === 'seeAlso' ? '같이 보기' : undefined));
    assert.match(again, /seeAlso: '같이 보기'/);
    assert.match(again, /\(topic \? `\$\{topic\}: ` : ''\) \+ `질문 \$\{count\}개를 찾았어요`/);
  });
});

describe('XLIFF', () => {
  it('brings back what it was given, slots and signs too', () => {
    const units = [{ id: 'a.b', source: '{n} < {n} & {of}', target: '“{of}”: {n}', slots: ['n', 'of'], notes: [] }];
    const xml = toXliff({ id: 'faq', original: 'data/faq.json', notes: ['Note'], units }, 'ja');
    assert.match(xml, /<ph id="n-2"/);
    assert.deepEqual(fromXliff(xml), [
      { id: 'faq', language: 'ja', units: [{ id: 'a.b', source: '{n} < {n} & {of}', target: '“{of}”: {n}' }] },
    ]);
  });

  it('puts sentences together that a program has parted', () => {
    const xml = `<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.0" srcLang="en" trgLang="ja"><file id="faq"><unit id="a">
      <segment><source>One.</source><target>一。</target></segment><ignorable><source> </source></ignorable><segment><source>Two.</source><target><mrk id="1">二</mrk>。</target></segment></unit></file></xliff>`;
    assert.deepEqual(fromXliff(xml)[0]?.units, [{ id: 'a', source: 'One. Two.', target: '一。 二。' }]);
  });
});

describe('a file that came back', () => {
  const faq = dataUnits(project, 'ja').get('faq') ?? [];
  const [first] = faq;
  const file = (
    change: object,
    language = 'ja',
    id = 'faq',
    units: object[] = [{ ...first, target: '何？', ...change }],
  ) => toXliff({ id, original: '', notes: [], units: units as typeof faq }, language);
  const faults = (...files: string[]) =>
    bring(project, new Map(files.map((text, i) => [`${i}.xlf`, text]))).problems.map((one) => `${one.file} ${one.id}: ${one.message}`); // prettier-ignore
  const refused = (text: string, message: RegExp) => assert.match(faults(text).join('\n'), message);

  it('is taken when it is sound', () => {
    const { problems, data } = bring(project, new Map([['faq.xlf', file({})]]));
    assert.deepEqual(problems, []);
    assert.deepEqual(data.get('faq'), [{ path: ['entries', 0, 'question'], text: '何？' }]);
  });

  it('is refused with the id of each text and the reason', () => {
    refused('nonsense', /0\.xlf : it is no XML/);
    refused('<!DOCTYPE x [<!ENTITY a "b">]><xliff/>', /has no DOCTYPE/);
    refused('<html/>', /it is no XLIFF 2; given: <html> version ""/);
    refused(file({}).replace('srcLang="en"', 'srcLang="de"'), /translated from "de"/);
    refused(file({}, 'japanese language'), /"japanese language" is no language tag/);
    refused(file({}, 'JA'), /write "ja"/);
    refused(file({}, 'en'), /which all others are translated from/);
    refused(file({}, 'ja', 'fag'), /"fag" is no file of the project/);
    refused(
      file({ id: 'what-iz.question' }),
      /what-iz\.question: no text has this id; did you mean "what-is\.question"/,
    );
    refused(
      file({ source: 'What was it?' }),
      /The English has changed|the English has changed since: it says now "What is the gut–skin axis\?"; it said "What was it\?"/,
    );
    refused(file({ target: 'x'.repeat(99) }), /what-is\.question: it has 99 characters, and 52 fit/);
    refused(file({ target: '<b>何</b>' }), /holds no markup/);
    refused(file({ target: 'a\u202Eb' }), /U\+202E/);
    refused(
      file({}, 'ja', 'faq', [
        { ...first, target: '何' },
        { ...first, target: '何' },
      ]),
      /the text is there twice/,
    );
    assert.match(faults(file({}), file({}, 'ru')).join(), /it is in "ru", another one here in "ja"/);
    assert.match(faults().join(), /no file that ends with \.xlf/);
    const korean = dataUnits(project, 'ko').get('faq')?.[0];
    refused(
      file({ ...korean, target: '유산균제는?' }, 'ko'),
      /"유산균제" is "프로바이오틱스" in all texts \(glossary: probiotic\)/,
    );
  });

  it('keeps its slots, and says a number in all forms or in none', () => {
    const words = wordUnits(project, 'ru').get('base') ?? [];
    const of = (...ids: [string, string][]) =>
      file({}, 'ru', 'i18n.base', ids.map(([id, target]) => ({ ...words.find((one) => one.id === id), target }))); // prettier-ignore
    refused(of(['updated', 'Обновлено']), /updated: \{date\} is lost/);
    refused(of(['updated', '{date} {count}']), /\{count\} stands for nothing here; known: \{date\}/);
    refused(of(['strain.together.one', '{count} штамм']), /goes with strain\.together\.\w+/);
  });
});

describe('a change of a file of data', () => {
  it('leaves all other characters alone', () => {
    const json = '{"a": [{ "en": "x", "ko": "y" }],\n  "b": {\n    "en": "z"\n  }}\n';
    assert.equal(
      written(json, [
        { path: ['b', 'ja'], value: '"' },
        { path: ['a', 0, 'ja'], value: '一' },
        { path: ['a', 0, 'ko'], value: 'w' },
      ]),
      '{"a": [{ "en": "x", "ko": "w", "ja": "一" }],\n  "b": {\n    "en": "z",\n    "ja": "\\""\n  }}\n',
    );
  });
});

describe('a language that nobody speaks, all the way round', () => {
  const locale = 'en-XA';
  const folder = copied();
  const sent = join(folder, 'sent');
  const lang = (...words: string[]) => ran(folder, 'lang.ts', ...words);
  const meta = () => JSON.parse(readFileSync(join(folder, 'data/meta.json'), 'utf8')) as Dataset['meta'];
  after(() => rmSync(folder, { recursive: true, force: true }));

  before(() => assert.equal(lang('new', locale, sent).status, 0));

  it('goes out as one file a collection and a folder of words, and never over somebody’s work', () => {
    assert.deepEqual(Object.keys(inside(sent)).sort(), unitFiles(project, locale).map(({ id }) => `${id}.xlf`).sort()); // prettier-ignore
    const again = lang('new', locale, sent);
    assert.equal(again.status, 1);
    assert.match(again.said, /somebody’s work may be in them/);
  });

  it('writes nothing while anything is wrong', () => {
    translate(sent, (source) => source.replace('a', 'á'));
    const kept = readFileSync(join(sent, 'faq.xlf'), 'utf8');
    writeFileSync(join(sent, 'faq.xlf'), kept.replace('id="what-is.question"', 'id="what-was.question"'));
    const before = { ...inside(join(folder, 'data')), ...inside(join(folder, 'src/i18n')) };
    const { status, said: lines } = lang('in', sent);
    assert.equal(status, 1);
    assert.match(lines, /faq\.xlf what-was\.question: no text has this id/);
    assert.match(lines, /nothing was written/);
    assert.deepEqual({ ...inside(join(folder, 'data')), ...inside(join(folder, 'src/i18n')) }, before);
    writeFileSync(join(sent, 'faq.xlf'), kept);
  });

  it('comes back by machine, all but one text, and waits for a reader', () => {
    const missing = 'sources.read';
    translate(sent, (source, id, file) => (`${file} ${id}` === 'strains.xlf lgg.summary' || id === missing ? source : disguise(source, locale))); // prettier-ignore
    const strains = join(sent, 'strains.xlf');
    writeFileSync(strains, readFileSync(strains, 'utf8').replace(/\n<target>[\s\S]*?<\/target>/, ''));
    const { status, said: lines } = lang('in', sent);
    assert.equal(status, 0, lines);
    assert.match(lines, /It ships when somebody is named/);
    assert.deepEqual(meta().begun, [locale]);
    assert.match(lang('status').said, /en-XA: 99 %, \d+ of \d+ texts; not read by anybody who is named\n\s+99 % {2}data\/strains\.json: 1 to do/); // prettier-ignore
    assert.match(lang('read', locale).said, /nobody is named/);
    assert.match(lang('read', locale, '--by', 'Dr Kim', '--on', '2999-01-01').said, /no day up to today/);
  });

  it('is in the data as it came', () => {
    const data = readProject(pathToFileURL(`${folder}/`)).data;
    const faq = data.faq.entries[0];
    assert.equal(faq?.answer[locale], disguise(faq?.answer.en ?? '', locale));
    assert.equal(faq?.answer['ko'], project.data.faq.entries[0]?.answer['ko']);
  });

  it('is shown by a widget once it is read, and what is not whole is English that says so', async () => {
    const build = join(folder, 'tools/one.ts');
    writeFileSync(
      build,
      `import { build } from 'vite'; import { configOf } from './modes.js';
       await build({ ...configOf('all'), configFile: false, mode: 'all', logLevel: 'error' });`,
    );
    const shown = async (...tags: string[]) => {
      const { status, said: lines } = ran(folder, 'one.ts');
      assert.equal(status, 0, lines);
      const browser = await puppeteer.launch({ executablePath: ensureChrome(), args: chromeArgs, headless: true });
      try {
        const page = await browser.newPage();
        await page.setContent(`<main lang="${locale}">${tags.map((tag) => `<${tag}></${tag}>`).join('')}</main>`);
        await page.addScriptTag({ path: join(folder, 'dist/gut-skin.all.js') });
        const bases = tags.map((tag) => page.waitForSelector(`${tag} >>> [part="base"] [part="byline"]`));
        return await Promise.all(
          (await Promise.all(bases)).map(async (line) =>
            line?.evaluate((node) => {
              const base = node.closest<HTMLElement>('[part="base"]');
              return [
                base?.lang,
                base?.querySelector('[part="heading"]')?.textContent.trim(),
                node.textContent,
              ] as const;
            }),
          ),
        );
      } finally {
        await browser.close();
      }
    };
    const review = (language: string) => new RegExp(escape(project.data.meta.review[language] ?? disguise(project.data.meta.review.en, language)), 'u'); // prettier-ignore
    assert.equal((await shown('gut-skin-faq'))[0]?.[0], 'en', 'nobody has read it');

    const { status, said: lines } = lang('read', locale, '--by', 'Dr Kim', '--on', '2026-11-28');
    assert.equal(status, 0, lines);
    assert.deepEqual(meta().readers, [{ language: locale, by: 'Dr Kim', on: '2026-11-28', version: meta().version }]);
    assert.deepEqual(meta().begun, [locale], 'it is not whole');
    const [faq, strain] = await shown('gut-skin-faq', 'gut-skin-strain');
    assert.deepEqual(faq?.slice(0, 2), [locale, disguise('Questions people ask', locale)]);
    assert.match(faq?.[2] ?? '', review(locale));
    assert.doesNotMatch(faq?.[2] ?? '', new RegExp(escape(disguise(project.data.meta.unread.en, locale)), 'u'));
    assert.deepEqual(strain?.slice(0, 2), ['en', 'Probiotic strains and skin']);
  });
});
