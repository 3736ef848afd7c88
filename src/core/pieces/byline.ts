import { isInner, settingOf, type Widget } from '../inside.js';
import { lineOf, lines } from '../lines.js';
import { bringNeighbours } from '../neighbours.js';
import type { Shared } from '../needs.js';
import { css, html, nothing } from 'lit';
import info from 'virtual:gut-skin/icon/info';

export const bylineStyles = css`
  .byline {
    margin-block-start: 1em;
  }
  /* A button in the corner of the card, where next to no room is lost to it. */
  .who {
    display: flex;
    flex-direction: row-reverse;
    gap: 0.5em;
    margin-block: 0 -0.9em;
  }
  .who p {
    flex: 1;
  }
  .who summary {
    justify-content: center;
    min-inline-size: 1.75em;
    min-block-size: 1.75em;
  }
  .who summary::after {
    content: none;
  }
  .who .icon {
    inline-size: 1.1em;
    stroke: var(--muted);
  }
  @media screen {
    .who details:not([open]) + p {
      display: none;
    }
  }
  @media print {
    .who details,
    :host(:not(:state(printing))) .who {
      display: none;
    }
  }
`;

let looking = false;

/** Where there are several widgets, they look at each other anew: once for all that came, went and changed in this task. */
async function look() {
  if (looking || lines.size < 2) return;
  looking = true;
  const neighbours = await bringNeighbours();
  await Promise.resolve(); // for what is taken out and put in again, and for those that draw next
  neighbours?.settle();
  looking = false;
}

/** Who reviewed the content for this site, or that nobody did; and how old it is. */
export function byline(widget: Widget, { words }: Shared) {
  const by = settingOf(widget, 'reviewedBy');
  const on = settingOf(widget, 'reviewedOn');
  const said = by ? words.reviewed(by, on ? words.date(on) : '') : words.about.review;
  const updated = words.updated(words.about.updated);
  const full = isInner(widget) || lineOf(widget, look).draw(said + updated);
  const button = html`<details>
    <summary aria-label=${words.who} title=${words.who}>${info}</summary>
  </details>`;
  return html`<div class=${full ? 'byline' : 'who'} part="byline">
    ${full ? nothing : button}
    <p class="row between small"><span>${said}</span><span>${updated}</span></p>
  </div>`;
}
