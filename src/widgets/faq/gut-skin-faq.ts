import { define } from '../../core/define.js';
import { GutSkinFaq } from './faq-element.js';

define('gut-skin-faq', GutSkinFaq);
