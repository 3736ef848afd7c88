/** Words of the condition, in English. This file is the type of all other languages. */
const words = {
  title: 'Skin conditions and the gut',
};
export type ConditionWords = typeof words;
export default words;
