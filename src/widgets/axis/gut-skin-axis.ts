import { define } from '../../core/define.js';
import { GutSkinAxis } from './axis-element.js';

define('gut-skin-axis', GutSkinAxis);
