import type { FactWords } from './en.js';

/** 사실 카드의 말. 문장은 data/facts.json에 있어요. */
const words: FactWords = {
  title: '사실일까요, 오해일까요?',
  today: '오늘의 이야기',
  progress: (step, total) => `${total}개 중 ${step}번째`,
  ask: '어떻게 생각하세요?',
  show: '바로 볼래요',
  verdict: {
    fact: '사실',
    partly: '일부만 사실',
    myth: '오해',
    'not-known': '밝혀지지 않음',
  },
  means: {
    fact: '지금까지의 연구가 뒷받침해요.',
    partly: '맞는 부분이 있지만 전부는 아니에요.',
    myth: '지금까지의 연구와 맞지 않아요.',
    'not-known': '밝혀지지도, 틀렸다고 확인되지도 않았어요.',
  },
  same: '같은 생각이었네요.',
  other: (guess) => `고르신 답: ‘${guess}’. 그렇게 생각하기 쉬워요.`,
  back: '이전',
  next: '다음',
  another: '다른 이야기 보기',
};
export default words;
