import { define } from '../../core/define.js';
import { GutSkinStrain } from './strain-element.js';

define('gut-skin-strain', GutSkinStrain);
