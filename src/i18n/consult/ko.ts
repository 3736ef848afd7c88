import type { ConsultWords } from './en.js';

const words: ConsultWords = {
  title: '병원에 가야 할 때',
};
export default words;
