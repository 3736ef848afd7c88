/** Tag → its define file. A literal map, so that bundlers see each chunk. */
export const tags: Record<string, () => Promise<unknown>> = {
  'gut-skin-quiz': () => import('../widgets/quiz/gut-skin-quiz.js'),
  'gut-skin-diet-tip': () => import('../widgets/diet-tip/gut-skin-diet-tip.js'),
  'gut-skin-strain': () => import('../widgets/strain/gut-skin-strain.js'),
  'gut-skin-faq': () => import('../widgets/faq/gut-skin-faq.js'),
  'gut-skin-settings': () => import('../widgets/settings/gut-skin-settings.js'),
};
