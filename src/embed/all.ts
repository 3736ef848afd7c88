/** `gut-skin.all.js`: every widget in one classic file; works from `file://` and makes no request at all. */
import '../widgets/quiz/gut-skin-quiz.js';
import '../widgets/diet-tip/gut-skin-diet-tip.js';
import '../widgets/strain/gut-skin-strain.js';
import '../widgets/faq/gut-skin-faq.js';
import '../widgets/settings/gut-skin-settings.js';
import { fill, watch } from './placeholder.js';

watch('[data-gut-skin]', fill);
