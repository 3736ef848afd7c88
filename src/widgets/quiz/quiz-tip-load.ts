import tipFiles from 'virtual:gut-skin/load/diet-tips';
import baseFiles from 'virtual:gut-skin/words/base';
import { settingOf, type Widget } from '../../core/inside.js';
import { attempt, load } from '../../core/source.js';
import type { DietTip } from '../../dataset/types.js';

const tipCode = () => import('../diet-tip/gut-skin-diet-tip.js');
/** That file exports nothing: it defines a tag. */
const tipTag = () => customElements.get('gut-skin-diet-tip');

/** The tag that shows tips, and all tips, with the site owner's own and without those that the owner took away. */
export async function loadTips(quiz: Widget, language: string): Promise<readonly DietTip[]> {
  const [tips, words, overlay] = await Promise.all([
    load(tipFiles, language),
    load(baseFiles, language),
    settingOf(quiz, 'overlay'),
    attempt(tipCode, tipTag),
  ]);
  return (overlay?.(tips, words) ?? tips).entries;
}
