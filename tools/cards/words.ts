/** The words that cards are labelled with: those of the widgets. */
import type axis from '../../src/i18n/axis/en.js';
import type base from '../../src/i18n/base/en.js';
import type condition from '../../src/i18n/condition/en.js';
import type fact from '../../src/i18n/fact/en.js';
import type nutrient from '../../src/i18n/nutrient/en.js';
import type sources from '../../src/i18n/sources/en.js';

interface Folders {
  axis: typeof axis;
  base: typeof base;
  condition: typeof condition;
  fact: typeof fact;
  nutrient: typeof nutrient;
  sources: typeof sources;
}
export type CardWords = Folders;
const folders: readonly (keyof Folders)[] = ['axis', 'base', 'condition', 'fact', 'nutrient', 'sources'];

/** The words of one language. */
export async function cardWords(language: string): Promise<CardWords> {
  const words = folders.map(async (folder) => {
    const path = new URL(`../../src/i18n/${folder}/${language}.ts`, import.meta.url).href;
    return [folder, ((await import(path)) as { default: unknown }).default] as const;
  });
  return Object.fromEntries(await Promise.all(words)) as unknown as CardWords;
}
