import type { Apology } from './en.js';

const words: Apology = {
  names: {
    axis: '장과 피부 그림',
    'care-plan': '시술 전후 관리 계획',
    condition: '피부 질환 정보',
    consult: '진료가 필요한 신호',
    diary: '일지',
    'diet-tip': '식단 정보',
    evidence: '임상시험 표',
    fact: '오해와 사실 카드',
    faq: '자주 묻는 질문',
    nutrient: '영양소 정보',
    quiz: '퀴즈',
    strain: '프로바이오틱스 균주 정보',
  },
  other: '이 부분',
  lost: (what) => `${what}: 불러오지 못했어요.`,
  again: '다시 시도',
  book: '진료 예약',
  emergency: '응급 상황이면 지금 있는 나라의 응급 전화번호로 전화하세요. 한국은 119예요:',
  numbers: ['119'],
};
export default words;
