import { GutSkinQuiz } from 'gut-skin-widgets/widgets/quiz.js';
import { version } from 'gut-skin-widgets';

document.title = 'Nothing is used';
