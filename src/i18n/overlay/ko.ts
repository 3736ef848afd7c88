import type { OverlayWords } from './en.js';

/** 병원이 직접 덧붙인 내용에 붙는 말. */
const words: OverlayWords = {
  own: '이 병원이 직접 덧붙인 내용이에요',
  ownOf: (clinic) => `${clinic}에서 직접 덧붙인 내용이에요`,
  ownMeans: '이 병원이 직접 쓰거나 고친 내용이에요. 근거 수준은 아무도 평가하지 않았어요.',
  grade: (grade) => `이 병원이 직접 매긴 등급: ${grade}`,
  gradeMeans: '이 병원이 직접 쓰거나 고치고, 밝힌 출처를 바탕으로 등급도 매긴 내용이에요.',
  adds: (text) => `이 병원에서 덧붙였어요: ${text}`,
  addsOf: (clinic, text) => `${clinic}에서 덧붙였어요: ${text}`,
  by: (authority) => `${authority} (이 병원에서 적은 값)`,
  byOf: (clinic, authority) => `${authority} (${clinic}에서 적은 값)`,
};
export default words;
