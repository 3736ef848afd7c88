import type { {{Class}}Words } from './en.js';

const words: {{Class}}Words = {
  title: '{{Label}}',
};
export default words;
