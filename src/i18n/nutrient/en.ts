/** Words of the nutrient, in English. This file is the type of all other languages. */
const words = {
  title: 'Nutrients and skin',
};
export type NutrientWords = typeof words;
export default words;
