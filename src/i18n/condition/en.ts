/** Words of the condition card, in English. This file is the type of all other languages. */
const words = {
  title: 'Skin conditions and the gut',
  firstLine: 'Treatment that comes first',
  time: 'How long it takes',
  link: 'Link with the gut',
  linkSure: 'How sure is this link?',
  gutCare: 'Gut care as a treatment',
  gutCareSure: 'How sure is this answer?',
  /** In a closed row, after how sure it is: “Low certainty · link with the gut”. */
  ofLink: 'link with the gut',
  ofGutCare: 'gut care',
  instead: 'Not in place of treatment',
  doctor: 'When to see a doctor',
  also: 'See a doctor for any of these too:',
};
export type ConditionWords = typeof words;
export default words;
