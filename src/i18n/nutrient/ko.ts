import type { NutrientWords } from './en.js';

const words: NutrientWords = {
  title: '영양소와 피부',
};
export default words;
