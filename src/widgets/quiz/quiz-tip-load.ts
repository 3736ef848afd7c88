import tips from 'virtual:gut-skin/load/diet-tips';
import { attempt } from '../../core/attempt.js';
import { gather } from '../../core/gather.js';
import { insideOf, type Widget } from '../../core/inside.js';
import { needs } from '../../core/needs.js';
import type { DietTip } from '../../dataset/types.js';

const tipCode = () => import('../diet-tip/gut-skin-diet-tip.js');
/** That file exports nothing: it defines a tag. */
const tipTag = () => customElements.get('gut-skin-diet-tip');
/** Some tips bring a number to call. Which are shown tells of the answers, so nothing is asked for because of one. */
const callsCode = () => import('../../core/lazy/emergency.js');
/** Nor because one is shown that has a picture. */
const pictogramCode = () => import('../../pieces/pictograms.js');
const need = needs({ slice: tips });

/** The tag that shows tips, and all tips, with the site owner's own and without those that the owner took away. */
export async function loadTips(quiz: Widget): Promise<readonly DietTip[]> {
  const { around, data } = insideOf(quiz);
  const [{ entries }] = await Promise.all([
    gather(need, data?.meta.language ?? 'en', around?.overlay),
    attempt(tipCode, tipTag),
    attempt(callsCode),
    attempt(pictogramCode),
  ]);
  return entries;
}
