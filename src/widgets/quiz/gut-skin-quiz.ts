import { define } from '../../core/define.js';
import { GutSkinQuiz } from './quiz-element.js';

define('gut-skin-quiz', GutSkinQuiz);
