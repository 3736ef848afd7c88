/** Words of the fact, in English. This file is the type of all other languages. */
const words = {
  title: 'Myth or fact?',
};
export type FactWords = typeof words;
export default words;
