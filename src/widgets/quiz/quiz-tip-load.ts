import tipFiles from 'virtual:gut-skin/load/diet-tips';
import baseFiles from 'virtual:gut-skin/words/base';
import { settingOf, type Widget } from '../../core/inside.js';
import { load } from '../../dataset/source.js';
import type { DietTip } from '../../dataset/types.js';

/** All tips, with the site owner's own and without those that the owner took away. */
export async function loadTips(quiz: Widget, language: string): Promise<readonly DietTip[]> {
  const [tips, words, overlay] = await Promise.all([
    load(tipFiles, language),
    load(baseFiles, language),
    settingOf(quiz, 'overlay'),
  ]);
  return (overlay?.(tips, words) ?? tips).entries;
}
