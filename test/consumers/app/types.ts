import 'gut-skin-widgets/define/gut-skin-diet-tip.js';
import type { GutSkinSettings } from 'gut-skin-widgets';
import { discover } from 'gut-skin-widgets/autoload.js';
import { discover as same } from 'gut-skin-widgets/gut-skin.js';
import { GutSkinFaq } from 'gut-skin-widgets/widgets/faq.js';

const faq = new GutSkinFaq();
faq.toggle('safe');
// @ts-expect-error -- there is no such method: the class has its types, and is not just anything
faq.juggle();

export const tip: HTMLElement = document.createElement('gut-skin-diet-tip');
export const language: string | undefined = ({} as GutSkinSettings).lang;

discover(document);
// @ts-expect-error -- no place to look at
same('body');
