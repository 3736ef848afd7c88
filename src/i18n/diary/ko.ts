import type { DiaryWords } from './en.js';

const words: DiaryWords = {
  title: '피부와 습관 일기',
};
export default words;
