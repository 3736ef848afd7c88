import type { BaseWords } from './en.js';

/** 어느 위젯에서나 쓰는 말. */
let made: Intl.DateTimeFormat | undefined;
const long = () => (made ??= new Intl.DateTimeFormat('ko', { dateStyle: 'long', timeZone: 'UTC' })); // dear: not before a date is said

const groups = { babies: '아기', children: '어린이·청소년', adults: '성인', pregnancy: '임신부' };

const words: BaseWords = {
  date: (iso) => long().format(new Date(iso)),
  certainty: {
    high: '근거 수준 높음',
    moderate: '근거 수준 중간',
    low: '근거 수준 낮음',
    'very-low': '근거 수준 매우 낮음',
    'not-graded': '등급을 매기지 않음',
  },
  sure: { high: '높음', moderate: '중간', low: '낮음', 'very-low': '매우 낮음', 'not-graded': '등급 없음' },
  certaintyMeans: {
    high: '실제 효과가 연구에서 본 것과 가깝다고 매우 확신할 수 있어요.',
    moderate: '실제 효과가 연구에서 본 것과 가까울 가능성이 크지만 다를 수도 있어요.',
    low: '실제 효과가 연구에서 본 것과 꽤 다를 수 있어요.',
    'very-low': '사실상 알 수 없어요. 실제 효과가 꽤 다를 가능성이 커요.',
    'not-graded': '실천 조언이나 사실 설명이에요. 피부에 효과가 있다고 약속하지 않아요.',
  },
  sources: (count) => `출처 ${count}개`,
  sourcesWait: '출처를 불러오고 있어요…',
  sourcesLost: '출처를 불러오지 못했어요. 닫았다가 다시 열어 주세요.',
  reviewed: (by, on) => (on ? `검토: ${by}, ${on}` : `검토: ${by}`),
  updated: (date) => `최종 수정: ${date}`,
  help: {
    call: (number) => `${number}에 전화하기`,
    callThere: '지금 있는 나라의 응급 전화번호로 전화하세요.',
    elsewhere: '다른 나라의 응급 전화번호',
    talk: (name, number) => `${name} ${number}에 전화하기`,
    talkThere: '언제든 이야기를 들어 주는 상담전화예요. 지금 있는 나라가 없다면 그 나라의 응급 전화번호로 전화하세요.',
    talkElsewhere: '다른 나라의 상담전화',
  },
  faq: {
    title: '자주 묻는 질문',
    search: '질문 찾기',
    found: (count, topic) => (topic ? `${topic}: ` : '') + `질문 ${count}개를 찾았어요`,
    none: '맞는 질문이 없어요. 다른 낱말로 찾거나 주제를 골라 보세요.',
    topics: {
      basics: '기본',
      food: '음식과 음료',
      probiotics: '프로바이오틱스(유산균 등)',
      conditions: '피부 질환',
      treatment: '치료와 시술',
      safety: '안전',
    },
  },
  picture: {
    people: (count) => `${count}명이 참여했어요.`,
    drawn: '한 줄은 20명이고, 가장 가까운 사람 수로 그렸어요.',
  },
  tip: {
    title: '먹거리와 생활 습관',
    today: '오늘의 한 가지',
    general: '누구나',
    try: '이렇게 해 보세요',
    caution: '주의하세요',
  },
  strain: {
    title: '프로바이오틱스 균주와 피부',
    filter: '연구한 피부 문제',
    all: '모두',
    whom: '연구한 대상',
    groups,
    dots: '근거 수준',
    noAge: '나이를 밝히지 않은 연구는 빠져 있어요.',
    noStudy: '이 대상에서 찾은 연구가 없어요. 효과가 없다는 뜻이 아니라 아직 알 수 없다는 뜻이에요.',
    shown: (count) => `균주 ${count}개`,
    formerly: '옛 이름',
    oral: '먹는 제품',
    topical: '먹지 않고 피부에 바른 제품',
    form: {
      live: '살아 있는 균',
      'heat-killed': '열로 죽인 균이라 프로바이오틱스가 아니에요',
      lysate: '균을 부순 것이라 프로바이오틱스가 아니에요',
    },
    noCode: '균주 번호가 밝혀지지 않음',
    brief: (name) => name.replace(/^.* /, ''),
    together: (count) => `균주 ${count}개 혼합`,
    differs: '피부 문제마다 달라요',
    tookPart: (count, ages) =>
      count ? `${ages.map((age) => groups[age]).join('·')} ${count}명`.trim() : '참여자 수는 밝혀지지 않음',
    direction: {
      benefit: '비교군보다 나았어요',
      mixed: '결과가 엇갈려요',
      'no-clear-benefit': '뚜렷한 이득이 없었어요',
      harm: '해로운 결과가 있었어요',
      unclear: '분명하지 않아요',
    },
    dose: '연구한 양',
    cfu: (dose) => `하루 ${dose} CFU`,
    noDose: '밝혀지지 않음',
    weeks: '기간',
    weeksOf: (weeks) => `${weeks}주`,
    people: '참여자',
    peopleOf: (count, trials) => `${count}명, 임상시험 ${trials}건`,
    trialsOf: (trials) => `임상시험 ${trials}건`,
    who: '누구에게서',
    result: '결과',
    unknown: '아직 모르는 것',
    money: '연구비',
    safety: '안전',
    exact: '이 결과는 이 균주에만 해당해요. 같은 종이라도 다른 균주는 다를 수 있어요.',
    exactUnknown: '균주를 알 수 없어서 이 결과를 어떤 제품에도 맞춰 볼 수 없어요.',
    exactMix: '이 결과는 이 제품에만 해당해요. 그 안의 균주 하나나 다른 균주는 다를 수 있어요.',
  },
};
export default words;
