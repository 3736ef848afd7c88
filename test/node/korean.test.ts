/**
 * Korean as it is written for patients: what a second reading struck out, each with what is said instead. All that
 * visitors read is held to it: the dataset, the words of the widgets, the pages.
 */
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { describe, it } from 'node:test';
import { isRead, passagesOf } from '../../tools/editorial/passages.js';
import { data } from './helpers/data.js';
import { folders, wordTexts } from './helpers/words.js';

const source = new URL('../../src/', import.meta.url);

interface Struck {
  says: RegExp;
  instead: string;
  /** A text it must catch, and one that it must let pass. */
  bad: string;
  fine: string;
}
const struck: Struck[] = [
  {
    says: /(?<!임상)시험(?![하한함했해할됐돼되]| 기간)/,
    instead: '임상시험: readers see an exam',
    bad: '시험 2건에서',
    fine: '임상시험 2건에서, 시험하지 않았고, 학교 시험 기간에',
  },
  { says: /몰라요/, instead: '아직 밝혀지지 않았어요', bad: '왜 그런지는 몰라요.', fine: '알 수 없어요.' },
  {
    says: /(?<!가)지예요\./,
    instead: 'a bare phrase: 장을 거치는지 여부',
    bad: '왜 그런지예요.',
    fine: '두 가지예요.',
  },
  { says: /위약보다/, instead: '위약군보다', bad: '위약보다 나았어요.', fine: '위약군보다 나았어요.' },
  { says: / 쪽[은이에의]/, instead: '우유를 마신 군은', bad: '위약 쪽은 46%', fine: '위약군은 46%' },
  { says: /작은 (임상)?(시험|연구)/, instead: '소규모 연구', bad: '작은 연구에서', fine: '소규모 연구에서' },
  { says: /(시험|연구)들/, instead: 'no plural', bad: '연구들이 엇갈려요.', fine: '연구가 엇갈려요.' },
  {
    says: /[를을] 본 |(?<!살펴)봤어요/,
    instead: '~를 대상으로 한, 살펴본, 조사했어요',
    bad: '아기를 본 연구',
    fine: '아기를 살펴본 연구',
  },
  {
    says: /(심하게|몹시|많이|몸이|몸도) 아[프픈플파]/,
    instead: '중증 질환이 있거나, 몸 상태가 나쁠 때: 아프다 reads as pain',
    bad: '심하게 아프거나',
    fine: '중증 질환이 있거나',
  },
  { says: /댔|회사 돈/, instead: '지원했어요, 기업 지원', bad: '비용을 댔어요.', fine: '비용을 지원했어요.' },
  { says: /체중 감량 수술/, instead: '비만대사수술', bad: '체중 감량 수술 뒤', fine: '비만대사수술 뒤' },
  {
    says: /자료에 없/,
    instead: '확인한 자료에서는 찾지 못했어요',
    bad: '자료에 없어요.',
    fine: '자료에서는 찾지 못했어요.',
  },
  {
    says: /쉬어(야| 볼)|쉴 |쉬는지/,
    instead: '중단: nobody rests a medicine',
    bad: '약을 쉬어야 해요.',
    fine: '잠시 쉬어요.',
  },
  { says: /이론/, instead: '가설', bad: '아직 이론이에요.', fine: '아직 가설이에요.' },
  {
    says: /(?<!프로바이오틱스\()유산균/,
    instead: '프로바이오틱스(유산균 등)',
    bad: '유산균을 먹으면',
    fine: '프로바이오틱스(유산균 등)를 먹으면',
  },
  { says: /보충제|알약/, instead: '영양제(건강기능식품)', bad: '아연 보충제', fine: '아연 영양제(건강기능식품)' },
  {
    says: /(?<!항혈전제\()피를 묽게|항응고제/,
    instead: '항혈전제(피를 묽게 하는 약)',
    bad: '피를 묽게 하는 약',
    fine: '항혈전제(피를 묽게 하는 약)',
  },
  {
    says: /오즈(?!비)/,
    instead: '오즈비 2.07, never (오즈) for a probability',
    bad: '가능성(오즈)',
    fine: '오즈비 2.07',
  },
  { says: /응급 번호/, instead: '119(해외에서는 현지 응급 전화번호)', bad: '응급 번호로', fine: '119로' },
  { says: /넘겼|넘길|넘겨/, instead: '내려받았어요, 전달', bad: '파일을 넘겼어요.', fine: '파일을 전달했어요.' },
  { says: /국내 연구진/, instead: '한국 연구진', bad: '국내 연구진', fine: '한국 연구진' },
  {
    says: /주사(?!\(로사세아\)|제|기)/,
    instead: '주사(로사세아), 주사제: alone it reads as either',
    bad: '주사: 달아오른 횟수',
    fine: '주사(로사세아)에는, 주사제를, 자가주사기가',
  },
];

/** What is said whole the first time, and may be short from then on. */
const first = [
  { word: '영양제', whole: '영양제(건강기능식품)', because: 'the name that a pack in Korea bears' },
  {
    word: '프로바이오틱스',
    whole: '프로바이오틱스(유산균 등',
    because: 'the word of the shops beside the word of science',
    // These tell the two apart, or speak of papers, firms and claims as they call themselves.
    except: ['glossary', 'references', 'strains', 'claims'],
  },
];

const passages = passagesOf(data).filter(isRead);
const pages = readdirSync(new URL('site/', source), { recursive: true, encoding: 'utf8' })
  .map((name) => name.replaceAll('\\', '/'))
  .filter((name) => name.endsWith('.html'));
const texts = [
  ...passages.map(({ place, text }) => ({ place, text: text['ko'] ?? '' })),
  ...wordTexts.map(({ path, text }) => ({ place: `i18n ${path}`, text: text['ko'] ?? '' })),
  ...pages.flatMap((page) =>
    readFileSync(new URL(`site/${page}`, source), 'utf8')
      .split('\n')
      .map((text, i) => ({ place: `site/${page}:${i + 1}`, text })),
  ),
];

describe('Korean', () => {
  for (const { says, instead, bad, fine } of struck)
    it(`${String(says)}: ${instead}`, () => {
      assert.match(bad, says);
      assert.doesNotMatch(fine, says);
      assert.deepEqual(
        texts.filter(({ text }) => says.test(text)).map(({ place, text }) => `${place}: ${text}`),
        [],
      );
    });

  for (const { word, whole, because, except = [] } of first)
    it(`says ${whole} where an entry first says ${word}: ${because}`, () => {
      for (const entry of new Set(passages.filter(({ file }) => !except.includes(file)).map(({ entry }) => entry))) {
        const said = passages.filter((passage) => passage.entry === entry).map(({ text }) => text['ko'] ?? '');
        const text = said.find((text) => text.includes(word));
        if (text) assert.ok(text.slice(text.indexOf(word)).startsWith(whole), `${entry}: ${text}`);
      }
    });

  it('is looked for in every file', () => {
    const files = Object.keys(data).map((file) => `${file} `);
    const words = Object.keys(folders).map((folder) => `i18n ${folder}.`);
    for (const start of [...files, ...words, 'site/demo/ko.html:'])
      assert.ok(
        texts.some(({ place, text }) => place.startsWith(start) && /[가-힣]/.test(text)),
        start,
      );
  });
});

describe('a value that varies', () => {
  const particle =
    /\$\{[^{}]*\}[’”)\]]?(?:(?:을|를|이|가|은|는|와|과|로|으로|라고|이라고)(?![가-힣])|예요|이에요|였어요|이었어요)/;

  it('is what the rule below looks at', () => {
    for (const bad of [
      '‘${guess}’라고 생각',
      '${name}을 골랐어요',
      '(${name})는 ',
      '${name}이에요.',
      '${clinic}로 전화',
    ])
      assert.match(bad, particle);
    for (const fine of [
      '${count}개를',
      '${count}가지를',
      '${date}에 확인',
      '${first}부터',
      '${count}일은',
      '고르신 답: ‘${guess}’.',
    ])
      assert.doesNotMatch(fine, particle);
  });

  it('has no particle after it, which would have to vary with it', () => {
    for (const folder of readdirSync(new URL('i18n/', source)).filter((name) => !name.includes('.')))
      for (const line of readFileSync(new URL(`i18n/${folder}/ko.ts`, source), 'utf8').split('\n'))
        assert.doesNotMatch(line, particle, `src/i18n/${folder}/ko.ts`);
  });
});
