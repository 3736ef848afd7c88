import 'gut-skin-widgets/define/gut-skin-fact.js';
import { GutSkinFaq } from 'gut-skin-widgets/widgets/faq.js';

globalThis.imported = GutSkinFaq;
