import type { ConditionWords } from './en.js';

/** 피부 질환 카드의 말. */
const words: ConditionWords = {
  title: '피부 질환과 장',
  firstLine: '먼저 받는 치료',
  time: '걸리는 시간',
  link: '장과의 관련',
  linkSure: '관련이 얼마나 확실한가요?',
  gutCare: '장 관리로 치료할 수 있나요?',
  gutCareSure: '이 답이 얼마나 확실한가요?',
  ofLink: '장과의 관련',
  ofGutCare: '장 관리',
  instead: '치료를 대신하지 않아요',
  doctor: '병원에 가야 할 때',
  also: '이럴 때도 진료를 받으세요:',
};
export default words;
