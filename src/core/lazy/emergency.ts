/** Whom to call: the numbers of the visitor's country to tap, and those of other countries; all of them where none is known. */
import { css, html, nothing } from 'lit';
import phone from 'virtual:gut-skin/icon/phone';
import { countryOf } from './country.js';
import { settingOf, type Widget } from '../inside.js';
import type { Emergency, Numbers, SliceMeta } from '../../dataset/types.js';

export const callStyles = css`
  .numbers {
    list-style: none;
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(9em, 100%), 1fr));
    gap: 0.25em 1em;
  }
  .numbers li {
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  .numbers a {
    font-weight: 600;
    display: inline-block;
    min-inline-size: 24px; /* three digits of a narrow font have less */
    padding-block: 0.35em;
  }
  .call {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.35em 0.75em;
  }
  .call a,
  .anywhere > summary {
    display: inline-flex;
    gap: 0.5em;
    align-items: center;
    min-block-size: max(2.75em, 44px);
    padding: 0.5em 1.2em;
    border: 1px solid var(--ink);
    border-radius: 0.7em;
    font-weight: 600;
    text-decoration: none;
  }
  :is(.call, .anywhere) .icon {
    stroke: currentColor;
  }
  .anywhere > summary::after {
    border-color: currentColor;
  }
  @media print {
    .call a,
    .anywhere > summary {
      min-block-size: 0;
      padding: 0;
      border: 0;
      background: none;
      color: var(--text);
    }
  }
`;

export interface EmergencyWords {
  call: (number: string) => string;
  callThere: string;
  elsewhere: string;
  numbers: string;
}
export interface CrisisWords {
  talk: (name: string, number: string) => string;
  talkThere: string;
  talkElsewhere: string;
}

/** Where the visitor would call: as the page says, else as far as its language tells. */
export const whereIs = (widget: Widget, { meta }: { meta: SliceMeta }): string | undefined =>
  settingOf(widget, 'country') ?? countryOf(widget, meta.language);

const at = (all: readonly Emergency[], country = '') =>
  all.find((e) => e.country === country || e.members?.includes(country));
const folded = (summary: unknown, content: unknown, className = 'small') =>
  html`<details class=${className}>
    <summary>${summary}</summary>
    ${content}
  </details>`;

/** The emergency numbers: those to call, and those of other countries. Of a visitor who could be anywhere, all are one tap away. */
export function emergencyNumbers(all: readonly Emergency[], country: string | undefined, words: EmergencyWords) {
  const local = at(all, country);
  const list = html`<ul class="numbers">
    ${all.filter((e) => e !== local).map((e) => html`<li>${e.name}: <a href="tel:${e.number}">${e.number}</a></li>`)}
  </ul>`;
  const there = html`<p>${words.callThere}</p>`;
  if (!local) return { call: html`${there}${folded(html`${phone}${words.numbers}`, list, 'anywhere')}` };
  const own = local.national?.find((e) => e.country === country)?.number;
  return {
    call: html`<p class="call">
      ${own ? html`<a class="button strong" href="tel:${own}">${phone}${words.call(own)}</a>${' '}` : nothing}
      <a class="button ${own ? '' : 'strong'}" href="tel:${local.number}">${phone}${words.call(local.number)}</a>${' '}
      <span class="small">${local.name}. ${local.note ?? ''}</span>
    </p>`,
    elsewhere: folded(words.elsewhere, html`${there}${list}`),
  };
}

/** Crisis lines: somebody to talk to at any hour. Where the visitor's country has none, its emergency number stands in. */
export function crisisLines(
  all: readonly Emergency[],
  country: string | undefined,
  words: EmergencyWords & CrisisWords,
) {
  const local = at(all, country);
  const link = ({ name, number }: NonNullable<Emergency['crisis']>) =>
    // Joined blanks: where a text runs from right to left, the parts of a number would change places.
    html`<a class="button" href="tel:${number.replace(/ /g, '')}"
      >${phone}${words.talk(name, number.replace(/ /g, '\u00a0'))}</a
    >`;
  const others = html`<ul class="numbers">
    ${all.map((e) => (e.crisis && e !== local ? html`<li>${e.name}: ${link(e.crisis)}</li>` : nothing))}
  </ul>`;
  if (local?.crisis)
    return html`<p class="call">${link(local.crisis)}</p>
      ${folded(words.talkElsewhere, others)}`;
  const { call } = emergencyNumbers(all, country, words);
  return html`<p>${words.talkThere}</p>
    ${others} ${call}`;
}

/** The numbers that texts speak of, beside those texts; nothing where they speak of none. */
export function promised(
  speaking: readonly { numbers?: Numbers[] | undefined }[],
  all: readonly Emergency[] | undefined,
  country: string | undefined,
  words: EmergencyWords & CrisisWords,
) {
  const kinds = speaking.flatMap(({ numbers = [] }) => numbers);
  if (!all || !kinds.length) return nothing;
  const talk = kinds.includes('crisis');
  const { call, elsewhere } = emergencyNumbers(all, country, words);
  return html`<div class="stack" data-numbers>
    ${kinds.includes('emergency') && (!talk || at(all, country)?.crisis) ? html`${call}${elsewhere}` : nothing}
    ${talk ? crisisLines(all, country, words) : nothing}
  </div>`;
}
