import { define } from '../../core/define.js';
import { GutSkinCarePlan } from './care-plan-element.js';

define('gut-skin-care-plan', GutSkinCarePlan);
