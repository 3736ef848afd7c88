import { define } from '../../core/define.js';
import { GutSkinConsult } from './consult-element.js';

define('gut-skin-consult', GutSkinConsult);
