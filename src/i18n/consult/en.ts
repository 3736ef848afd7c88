/** Words of the consult, in English. This file is the type of all other languages. */
const words = {
  title: 'When to see a doctor',
};
export type ConsultWords = typeof words;
export default words;
