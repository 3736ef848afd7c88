import { define } from '../../core/define.js';
import { GutSkinDiary } from './diary-element.js';

define('gut-skin-diary', GutSkinDiary);
