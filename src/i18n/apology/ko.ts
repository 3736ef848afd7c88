import type { Apology } from './en.js';

const words: Apology = {
  titles: {
    axis: '장과 피부는 어떻게 영향을 주고받을까요',
    'care-plan': '시술 전후 계획',
    condition: '피부 질환과 장',
    consult: '병원에 가야 할 때',
    diary: '피부와 습관 일기',
    'diet-tip': '먹거리와 생활 습관',
    evidence: '어떤 균주를 어떤 피부 문제에 연구했나요',
    fact: '사실일까요, 오해일까요?',
    faq: '자주 묻는 질문',
    nutrient: '영양소와 피부',
    quiz: '장과 피부 생활 체크',
    strain: '프로바이오틱스 균주와 피부',
  },
  wait: '불러오고 있어요…',
  lost: '이 부분을 불러오지 못했어요.',
  check: '인터넷 연결을 확인하고 다시 시도해 주세요.',
  again: '다시 시도',
  book: '진료 예약',
  emergency: '응급 상황이면 지금 있는 나라의 응급 전화번호로 전화하세요. 한국은 119예요:',
  numbers: ['119'],
};
export default words;
