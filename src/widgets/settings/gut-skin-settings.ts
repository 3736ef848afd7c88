import { define } from '../../core/define.js';
import { GutSkinSettings } from './settings-element.js';

define('gut-skin-settings', GutSkinSettings);
