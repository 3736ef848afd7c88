import type { Get } from '../core/attempt.js';
import type { names } from './names.js';

/** Name → its define file. A literal map, so that bundlers see each chunk. */
export const tags: Record<(typeof names)[number], Get<unknown>> = {
  quiz: () => import('../widgets/quiz/gut-skin-quiz.js'),
  'diet-tip': () => import('../widgets/diet-tip/gut-skin-diet-tip.js'),
  strain: () => import('../widgets/strain/gut-skin-strain.js'),
  faq: () => import('../widgets/faq/gut-skin-faq.js'),
  axis: () => import('../widgets/axis/gut-skin-axis.js'),
  condition: () => import('../widgets/condition/gut-skin-condition.js'),
  nutrient: () => import('../widgets/nutrient/gut-skin-nutrient.js'),
  fact: () => import('../widgets/fact/gut-skin-fact.js'),
  'care-plan': () => import('../widgets/care-plan/gut-skin-care-plan.js'),
  diary: () => import('../widgets/diary/gut-skin-diary.js'),
  consult: () => import('../widgets/consult/gut-skin-consult.js'),
  evidence: () => import('../widgets/evidence/gut-skin-evidence.js'),
  settings: () => import('../widgets/settings/gut-skin-settings.js'),
};
