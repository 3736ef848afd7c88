/** How soon a doctor should know: three urgencies that differ by word, icon and shape, and by colour last. */
import { html, nothing } from 'lit';
import calendar from 'virtual:gut-skin/icon/calendar';
import clock from 'virtual:gut-skin/icon/clock';
import phone from 'virtual:gut-skin/icon/phone';
import { emergencyNumbers, promised } from '../core/lazy/emergency.js';
import type { Shared } from '../core/needs.js';
import { headingOf } from '../core/pieces/heading.js';
import type { Emergency, RedFlag, Urgency } from '../dataset/types.js';

const icons: Record<Urgency, unknown> = { emergency: phone, urgent: clock, soon: calendar };

/** The most urgent first. */
export const urgencies = Object.keys(icons) as readonly Urgency[];

/** `told`: said aloud as soon as it stands there. */
export const notice = (urgency: Urgency, head: unknown, content: unknown, told = false) =>
  html`<section class="notice stack ${urgency}" role=${told ? 'alert' : nothing}>
    <div class="when">${icons[urgency]}${head}</div>
    ${content}
  </section>`;

/** The word of an urgency, and what to do; or, where something else is to be said at once, that. */
export const headOf = ({ words }: Shared, urgency: Urgency, level: number, act = words.act[urgency]) =>
  headingOf(level, html`<span class="word">${words.when[urgency]}</span> <span class="act">${act}</span>`);

export const signList = (flags: readonly RedFlag[]) =>
  html`<ul class="signs">
    ${flags.map(
      ({ sign, action }) =>
        html`<li>
          ${sign}.
          <p class="small">${action}</p>
        </li>`,
    )}
  </ul>`;

export interface Ladder {
  level: number;
  /** The numbers to call; those of emergencies have always some. */
  emergency?: readonly Emergency[] | undefined;
  /** Where the visitor would call. */
  country: string | undefined;
  /** What else stands below the signs of an urgency. */
  below?: Partial<Record<Urgency, unknown>>;
}

/** Warning signs by how soon a doctor should know. Whom to call comes before what to call for. */
export function ladder(
  data: Shared,
  flags: readonly RedFlag[],
  { level, emergency = [], country, below = {} }: Ladder,
) {
  const { help } = data.words;
  const now = flags.some(({ urgency }) => urgency === 'emergency');
  const rungs = urgencies.map((urgency) => {
    const own = flags.filter((flag) => flag.urgency === urgency);
    if (!own.length) return nothing;
    // What speaks of the number below has it above.
    const { call, elsewhere } =
      urgency === 'emergency'
        ? emergencyNumbers(emergency, country, help)
        : { call: nothing, elsewhere: now ? nothing : promised(own, emergency, country, help) };
    return notice(urgency, headOf(data, urgency, level), [call, signList(own), below[urgency], elsewhere]);
  });
  return html`<div class="ladder">${rungs}</div>`;
}
