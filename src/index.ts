/** The npm entry: classes, events and types. Importing it defines nothing; `gut-skin-widgets/define/<tag>.js` does. */
export { version } from './core/define.js';
export * from './core/events.js';
export type { Settings } from './core/settings.js';
export type { Dataset, OverlayFile } from './dataset/types.js';
export { GutSkinConsultEvent } from './pieces/booking.js';
export { GutSkinAxis } from './widgets/axis/axis-element.js';
export { GutSkinCarePlan } from './widgets/care-plan/care-plan-element.js';
export { GutSkinCondition } from './widgets/condition/condition-element.js';
export { GutSkinConsult } from './widgets/consult/consult-element.js';
export { GutSkinDiary } from './widgets/diary/diary-element.js';
export { GutSkinDietTip } from './widgets/diet-tip/diet-tip-element.js';
export { GutSkinFact } from './widgets/fact/fact-element.js';
export { GutSkinFaq } from './widgets/faq/faq-element.js';
export { GutSkinNutrient } from './widgets/nutrient/nutrient-element.js';
export { GutSkinQuiz } from './widgets/quiz/quiz-element.js';
export { GutSkinQuizEvent, GutSkinQuizResultEvent } from './widgets/quiz/quiz-events.js';
export { GutSkinSettings } from './widgets/settings/settings-element.js';
export { GutSkinStrain } from './widgets/strain/strain-element.js';
