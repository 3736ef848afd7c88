import conditions from 'virtual:gut-skin/load/conditions';
import flags from 'virtual:gut-skin/load/red-flags';
import words from 'virtual:gut-skin/words/condition';
import { needs, type DataOf } from '../../core/needs.js';

export const need = needs({ slice: conditions, words, and: { flags } });
export type ConditionData = DataOf<typeof need>;
