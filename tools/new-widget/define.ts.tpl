import { define } from '../../core/define.js';
import { GutSkin{{Class}} } from './{{name}}-element.js';

define('gut-skin-{{name}}', GutSkin{{Class}});
