/** What marks a site owner's own content. */
const words = {
  own: 'The clinic’s own statement',
  ownOf: (clinic: string) => `Own statement of ${clinic}`,
  ownMeans: 'The clinic wrote or changed this. Nobody has graded how sure it is.',
  grade: (grade: string) => `The clinic’s own grade: ${grade}`,
  gradeMeans: 'The clinic wrote or changed this, and graded it from the sources it names.',
  adds: (text: string) => `The clinic adds: ${text}`,
  addsOf: (clinic: string, text: string) => `${clinic} adds: ${text}`,
  by: (authority: string) => `${authority}, according to the clinic`,
  byOf: (clinic: string, authority: string) => `${authority}, according to ${clinic}`,
};
export type OverlayWords = typeof words;
export default words;
