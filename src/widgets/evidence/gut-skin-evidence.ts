import { define } from '../../core/define.js';
import { GutSkinEvidence } from './evidence-element.js';

define('gut-skin-evidence', GutSkinEvidence);
