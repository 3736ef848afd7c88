import type { ConsultWords } from './en.js';

/** 진료 안내 카드의 말. */
const words: ConsultWords = {
  title: '병원에 가야 할 때',
  more: '모든 위험 신호를 적은 목록은 아니에요. 몸 상태가 몹시 나쁘면 기다리지 마세요.',
  others: (count) => `${count}가지 더 보기`,
  bring: '가져갈 것',
  bringList: {
    medicines: '먹고 바르는 약, 크림, 영양제나 건강기능식품(포장 사진도 좋아요)',
    photos: '피부가 심할 때 찍은 사진',
    story: '언제 시작했고, 무엇이 도움이 되고, 무엇 때문에 심해지는지',
    health: '알레르기, 앓고 있는 병, 임신했거나 임신했을 수 있는지',
    gut: '피부와 상관없어 보여도 장 증상까지',
  },
  ask: '물어볼 것',
  askList: {
    what: '무슨 병일 수 있나요?',
    first: '먼저 받을 치료는 무엇이고, 다른 방법도 있나요?',
    time: '언제쯤 달라지나요?',
    harm: '어떤 부작용이 있을 수 있고, 비용은 얼마인가요?',
    back: '언제 다시 오고, 언제는 더 빨리 와야 하나요?',
  },
  consult: '진료 예약하기',
  phone: (number) => `${number}에 전화하기`,
  sells: '모든 방문자에게 같은 링크예요. 이 사이트는 관련 서비스를 제공할 수 있어요.',
};
export default words;
