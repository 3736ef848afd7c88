import { define } from '../../core/define.js';
import { GutSkinFact } from './fact-element.js';

define('gut-skin-fact', GutSkinFact);
