/** Words of the axis, in English. This file is the type of all other languages. */
const words = {
  title: 'How gut and skin may affect each other',
};
export type AxisWords = typeof words;
export default words;
