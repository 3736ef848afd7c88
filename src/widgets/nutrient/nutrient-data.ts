import nutrients from 'virtual:gut-skin/load/nutrients';
import words from 'virtual:gut-skin/words/nutrient';
import { needs, type DataOf } from '../../core/needs.js';

export const need = needs({ slice: nutrients, words });
export type NutrientData = DataOf<typeof need>;
