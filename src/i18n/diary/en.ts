/** Words of the diary, in English. This file is the type of all other languages. */
const words = {
  title: 'Skin and habit diary',
};
export type DiaryWords = typeof words;
export default words;
