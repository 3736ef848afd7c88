import faq from 'virtual:gut-skin/load/faq';
import { needs, type DataOf } from '../../core/needs.js';

export const need = needs({ slice: faq });
export type FaqData = DataOf<typeof need>;
