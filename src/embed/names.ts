/** The words after `gut-skin-`: what a placeholder may ask for. */
export const names = [
  'quiz',
  'diet-tip',
  'strain',
  'faq',
  'axis',
  'condition',
  'nutrient',
  'fact',
  'care-plan',
  'diary',
  'consult',
  'evidence',
  'settings',
] as const;
