/** The words the dataset may use where it does not use its own: the field's terms. */

/** GRADE certainty of an effect on people's skin; `not-graded` marks plain advice, which promises no effect. */
export const certainties = ['high', 'moderate', 'low', 'very-low', 'not-graded'] as const;
/** What the studies saw. */
export const directions = ['benefit', 'mixed', 'no-clear-benefit', 'harm', 'unclear'] as const;
/** Whose skin was looked at in a study: under 2 years, from 2 to 17, and from 18. */
export const ages = ['babies', 'children', 'adults'] as const;
/** What a text is about, or whom alone it fits (`adults`), so that an answer in the quiz can hide it. */
export const contents = ['food', 'probiotic', 'supplement', 'body', 'alcohol', 'adults'] as const;
export const designs = [
  'guideline',
  'consensus',
  'meta-analysis',
  'systematic-review',
  'rct',
  'non-randomised-trial',
  'cohort',
  'cross-sectional',
  'mendelian-randomisation',
  'narrative-review',
  'animal',
  'in-vitro',
  'web',
] as const;
export const topics = ['basics', 'food', 'probiotics', 'conditions', 'treatment', 'safety'] as const;
export const urgencies = ['emergency', 'urgent', 'soon'] as const;
/** Numbers that a text may promise, and its card then shows: of the emergency services, and of somebody to talk to. */
export const numbers = ['emergency', 'crisis'] as const;
/** Verdicts of the "myth or fact" cards. */
export const factVerdicts = ['fact', 'partly', 'myth', 'not-known'] as const;
/** Verdicts of the ledger of claims. */
export const claimVerdicts = ['supported', 'limited', 'mixed', 'not-established', 'contradicted'] as const;
/** Which way an effect between gut and skin is thought to go. */
export const ways = ['both', 'gut-to-skin', 'skin-to-gut'] as const;
/** Units of an intake a day. */
export const units = ['g', 'mg', 'µg', 'L', 'g/kg', 'IU'] as const;
/** What a source gives of two groups, and a picture can draw. */
export const figureKinds = ['proportions', 'means'] as const;
/** Pictograms of foods and habits. */
export const pictures = [
  'bean',
  'beef',
  'bone',
  'bread',
  'breath',
  'broccoli',
  'candy',
  'carrot',
  'citrus',
  'egg',
  'fish',
  'fruit',
  'grain',
  'greens',
  'heat',
  'jar',
  'meal',
  'milk',
  'mushroom',
  'no-smoking',
  'nut',
  'oil',
  'pepper',
  'pill',
  'pills',
  'poultry',
  'rice',
  'salad',
  'salt',
  'seaweed',
  'seed',
  'shellfish',
  'sleep',
  'snack',
  'soda',
  'soup',
  'steps',
  'sun',
  'sweet-potato',
  'tea',
  'test',
  'tofu',
  'water',
  'wine',
  'yoghurt',
] as const;
