import type { BuilderShowWords } from './en.js';

const words: BuilderShowWords = {
  widget: '위젯',
  widgets: {
    faq: '질문과 답변이 나오고, 보여 줄 질문을 고를 수 있어요',
    quiz: '습관과 피부, 위험 신호를 살펴봐요. 답변은 기기 밖으로 나가지 않아요',
    condition: '피부 질환 하나: 장과의 관련, 관리 방법, 병원에 가야 할 때',
    'diet-tip': '음식과 습관에서 시작하는 작은 실천',
    strain: '균주 하나에 대한 연구 내용',
    fact: '먼저 맞혀 보고 답을 확인하는 카드',
    axis: '장과 피부가 주고받는 영향을 그린 그림',
    nutrient: '영양소 하나: 음식, 섭취량, 상한',
    'care-plan': '시술 전후에 할 일',
    evidence: '균주 임상시험을 모두 모은 표',
    diary: '방문자의 기기에만 남아요',
    consult: '병원에 가야 할 때와 예약 링크',
  },
  content: '보여 줄 항목',
  contentOne: '보여 줄 항목',
  search: '어떤 내용을 찾으세요?',
  found: (count) => `${count}개를 찾았어요`,
  nothing: '찾는 내용이 없어요. 낱말 하나만 넣어 보세요.',
  chosen: '고른 항목(이 순서로 나와요)',
  allOf: '고르지 않으면 위젯이 알아서 보여 줘요.',
  drop: (title) => `빼기: ${title}`,
  full: (most) => `${most}개까지 고를 수 있어요.`,
  language: '위젯의 언어',
  asPage: '페이지와 같게',
  asPageHint: '페이지의 <html lang=ko>를 따라요. lang이 없으면 영어로 나와요. 확실하지 않으면 언어를 고르세요.',
};
export default words;
