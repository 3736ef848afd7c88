import * as everything from 'gut-skin-widgets';
import { discover } from 'gut-skin-widgets/autoload.js';
import 'gut-skin-widgets/define/gut-skin-faq.js';
import { GutSkinQuiz } from 'gut-skin-widgets/widgets/quiz.js';

globalThis.found = [typeof discover, typeof GutSkinQuiz, typeof everything.GutSkinFaq];
