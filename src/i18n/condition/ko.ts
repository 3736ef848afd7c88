import type { ConditionWords } from './en.js';

const words: ConditionWords = {
  title: '피부 질환과 장',
};
export default words;
