import { define } from '../../core/define.js';
import { GutSkinCondition } from './condition-element.js';

define('gut-skin-condition', GutSkinCondition);
