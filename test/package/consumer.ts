/** What a strict program may write; compiled against the packed files by test/node/package.test.ts. */
import 'gut-skin-widgets/define/gut-skin-faq.js';
import { GutSkinFaq as SameFaq } from 'gut-skin-widgets/widgets/faq.js';
import { discover } from 'gut-skin-widgets/gut-skin.js';
import {
  GutSkinFaq,
  GutSkinQuizEvent,
  version,
  type Dataset,
  type HeadingLevel,
  type OverlayFile,
  type Settings,
  type Theme,
  type Topic,
} from 'gut-skin-widgets';
import type { GutSkinAttributes, GutSkinElements, GutSkinListeners } from 'gut-skin-widgets/jsx';

const faq: GutSkinFaq = document.createElement('gut-skin-faq');
const [theme, topic, level]: [Theme, Topic, HeadingLevel] = ['dark', 'food', 2];
faq.theme = theme;
faq.topic = topic;
faq.headingLevel = level;
faq.single = true;
// What is not set is undefined, also where a property that may be missing may not be.
faq.theme = faq.topic = faq.headingLevel = faq.heading = undefined;
faq.toggle('leaky-gut', true);

const plan = document.createElement('gut-skin-care-plan');
plan.procedure = 'laser';
plan.procedure = 'a-procedure-of-our-own';

document.querySelector('gut-skin-quiz')?.addEventListener('gut-skin-quiz-step', (event) => {
  const { step, total }: GutSkinQuizEvent = event;
  console.log(step / total);
});
window.addEventListener('gut-skin-consult', ({ kind }) => kind === 'tel');
document.addEventListener('gut-skin-error', ({ code, message }) => code === 'load' && message.length > 0);

class ClinicFaq extends GutSkinFaq {
  static override styles = [...GutSkinFaq.styles];
  protected override updated() {
    this.dispatchEvent(new Event('clinic-faq'));
  }
}
customElements.define('clinic-faq', ClinicFaq);
const same: typeof SameFaq = GutSkinFaq;
discover(document.createElement('div').attachShadow({ mode: 'closed' }));

const own: OverlayFile = {
  faq: [{ id: 'parking', topic: 'basics', question: 'Where can I park?', answer: { en: 'Behind.', ko: '건물 뒤요.' } }],
};
const settings: Settings = { theme: 'auto', headingLevel: undefined, procedures: 'laser' };
const first = (dataset: Dataset) => dataset.faq.entries[0]?.question['ko'];

const attributes: GutSkinAttributes['gut-skin-faq'] = { 'heading-level': '2', single: '', 'with-search': true };
const listeners: GutSkinListeners<'gut-skin-faq'> = { 'ongut-skin-toggle': ({ item, open }) => open && item };
const inJsx: GutSkinElements['gut-skin-faq'] = { ...attributes, ...listeners, id: 'faq' };
export { first, inJsx, own, same, settings, version };
