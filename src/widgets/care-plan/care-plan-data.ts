import procedures from 'virtual:gut-skin/load/procedures';
import flags from 'virtual:gut-skin/load/red-flags';
import words from 'virtual:gut-skin/words/care-plan';
import { needs, type DataOf } from '../../core/needs.js';

export const need = needs({ slice: procedures, words, and: { flags } });
export type CarePlanData = DataOf<typeof need>;
