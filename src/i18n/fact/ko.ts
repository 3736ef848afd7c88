import type { FactWords } from './en.js';

const words: FactWords = {
  title: '사실일까요, 오해일까요?',
};
export default words;
