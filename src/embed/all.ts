/** `gut-skin.all.js`: every widget in one classic file; works from `file://` and makes no request at all. */
import '../widgets/quiz/gut-skin-quiz.js';
import '../widgets/diet-tip/gut-skin-diet-tip.js';
import '../widgets/strain/gut-skin-strain.js';
import '../widgets/faq/gut-skin-faq.js';
import '../widgets/axis/gut-skin-axis.js';
import '../widgets/condition/gut-skin-condition.js';
import '../widgets/nutrient/gut-skin-nutrient.js';
import '../widgets/fact/gut-skin-fact.js';
import '../widgets/care-plan/gut-skin-care-plan.js';
import '../widgets/diary/gut-skin-diary.js';
import '../widgets/consult/gut-skin-consult.js';
import '../widgets/evidence/gut-skin-evidence.js';
import '../widgets/settings/gut-skin-settings.js';
import { names } from './names.js';
import { fill, watch } from './placeholder.js';

watch('[data-gut-skin]', (element) => fill(element, names));
