import type { AxisWords } from './en.js';

const words: AxisWords = {
  title: '장과 피부는 어떻게 영향을 주고받을까요',
};
export default words;
