import { define } from '../../core/define.js';
import { GutSkinNutrient } from './nutrient-element.js';

define('gut-skin-nutrient', GutSkinNutrient);
