import type { CarePlanWords } from './en.js';

const words: CarePlanWords = {
  title: '시술 전후 계획',
};
export default words;
