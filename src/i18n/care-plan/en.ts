/** Words of the care plan, in English. This file is the type of all other languages. */
const words = {
  title: 'Before and after your procedure',
};
export type CarePlanWords = typeof words;
export default words;
