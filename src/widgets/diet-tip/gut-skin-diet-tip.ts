import { define } from '../../core/define.js';
import { GutSkinDietTip } from './diet-tip-element.js';

define('gut-skin-diet-tip', GutSkinDietTip);
