/** Words of the nutrient, in English. This file is the type of all other languages. */
const words = {
  title: 'Nutrients and skin',
  first: 'Take care first',
  foods: 'Found in',
  korean: 'Korean meals',
  western: 'Western meals',
  intake: 'How much a day',
  limit: 'Upper limit a day',
  kind: { recommended: 'recommended', adequate: 'adequate intake', goal: 'goal' },
  tooMuch: (why: string) => `too much: ${why}`,
  none: 'None set',
  /** On the one line of a closed row. */
  aDay: (amount: string) => `${amount} a day`,
  limitOf: (amount: string, lower?: string) => `limit ${lower ? `${lower} or ` : ''}${amount}`,
  noIntake: 'no intake set',
  noLimit: 'no limit set',
  health: 'For adults and general health, not for skin. Korean values are given where they could be checked.',
  bodies: { KDRI: 'Korea', EFSA: 'Europe', NASEM: 'USA', NHS: 'UK', WHO: 'worldwide' },
  extra: 'Does extra help the skin?',
  lack: 'Signs of a lack',
  medicines: 'With medicines',
};
export type NutrientWords = typeof words;
export default words;
