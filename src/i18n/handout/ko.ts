import type { HandoutWords } from './en.js';

/** 인쇄하는 안내문의 말. */
const words: HandoutWords = {
  kind: { conditions: '피부 질환', strains: '프로바이오틱스 균주', nutrients: '영양소', 'diet-tips': '생활 습관' },
  printed: (date) => `인쇄한 날: ${date}`,
  known: '알려진 것',
  unknown: '아직 모르는 것',
  ask: '물어볼 것 세 가지',
  questions: {
    conditions: {
      first: '저는 어떤 치료를 먼저 받나요? 다른 방법도 있나요?',
      time: '언제쯤 달라지나요?',
      back: '언제 다시 오고, 언제는 더 빨리 와야 하나요?',
    },
    strains: {
      fit: '제 건강 상태와 지금 먹는 약을 생각하면 저에게 맞나요?',
      same: '이 제품에 바로 이 균주가 들어 있나요? 양은 얼마나 되나요?',
      stop: '도움이 되는지 언제 알 수 있고, 언제 그만 먹나요?',
    },
    nutrients: {
      lack: '저는 이 영양소가 부족한가요? 검사를 받아 볼 만한가요?',
      fit: '제 건강 상태와 지금 먹는 약을 생각하면 영양제를 먹어도 되나요?',
      much: '저에게는 얼마가 알맞고, 얼마부터 지나친가요?',
    },
    'diet-tips': {
      fit: '제 건강 상태와 지금 먹는 약을 생각하면 저에게도 해당하나요?',
      first: '이보다 먼저 해야 할 것이 있나요?',
      time: '언제쯤 달라지고, 달라지지 않으면 어떻게 하나요?',
    },
  },
  doctor: '병원에 가야 할 때',
  more: '모든 위험 신호를 적은 목록은 아니에요. 몸 상태가 몹시 나쁘면 기다리지 마세요.',
  sources: '출처',
  others: '외',
  way: {
    scan: '코드를 찍으면 이 카드와 모든 출처를 볼 수 있어요',
    long: '페이지 주소가 너무 길어서 코드로 만들 수 없어요. 아래 주소를 입력하세요:',
    offline: '웹 주소가 없는 페이지라서 코드가 없어요. 이 페이지를 연 곳:',
    framed: '다른 페이지 안에 들어 있는 카드라 페이지 주소를 알 수 없어서 코드가 없어요.',
  },
};
export default words;
