/** Words of {{label}}, in English. This file is the type of all other languages. */
const words = {
  title: '{{Label}}',
};
export type {{Class}}Words = typeof words;
export default words;
