/** How soon a doctor should know: three urgencies that differ by word, icon and shape, and by colour last. */
import { html, nothing } from 'lit';
import calendar from 'virtual:gut-skin/icon/calendar';
import clock from 'virtual:gut-skin/icon/clock';
import octagon from 'virtual:gut-skin/icon/octagon-alert';
import type { Urgency } from '../../dataset/types.js';

const icons: Record<Urgency, unknown> = { emergency: octagon, urgent: clock, soon: calendar };

/** `told`: said aloud as soon as it stands there. */
export const notice = (urgency: Urgency, head: unknown, content: unknown, told = false) =>
  html`<section class="notice stack ${urgency}" role=${told ? 'alert' : nothing}>
    <div class="when">${icons[urgency]}${head}</div>
    ${content}
  </section>`;
