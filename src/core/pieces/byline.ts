import { attempt } from '../attempt.js';
import { insideOf, isInner, settingOf, type Follower, type Widget } from '../inside.js';
import type { Shared } from '../needs.js';
import { css, html, nothing } from 'lit';
import info from 'virtual:gut-skin/icon/info';

export const bylineStyles = css`
  .byline {
    margin-block-start: 1em;
  }
  /* A button in the corner of the card, where next to no room is lost to it. */
  .brief {
    display: flex;
    flex-direction: row-reverse;
    gap: 0.5em;
    margin-block: 0 -0.9em;
  }
  .brief p {
    flex: 1;
  }
  .brief summary {
    justify-content: center;
    min-inline-size: 1.75em;
    min-block-size: 1.75em;
  }
  .brief .icon {
    inline-size: 1.1em;
    stroke: var(--muted);
  }
  @media screen {
    .brief details:not([open]) + p {
      display: none;
    }
  }
  @media print {
    .brief details,
    :host(:not(:state(printing))) .brief {
      display: none;
    }
  }
`;

/** Those of all widgets that this copy of the library shows on its page. No page script reads or changes it. */
export const lines = new Set<Line>();

const code = () => import('../lazy/neighbours.js');
let neighbours: typeof import('../lazy/neighbours.js') | undefined;
let looking = false;

/** Where there are several, they look at each other anew: once for all that came, went and changed in this task. */
async function look() {
  if (looking || lines.size < 2) return;
  looking = true;
  try {
    neighbours ??= await attempt(code);
    await Promise.resolve(); // for what is taken out and put in again, and for those that draw next
    neighbours.settle();
  } catch (error) {
    console.warn(`gut-skin-widgets: what goes from card to card could not load: ${String(error)}`);
  }
  looking = false;
}

/** What a widget says of who checked its content: in full once a page, elsewhere behind a button. */
export class Line implements Follower {
  /** What it says; nothing while it is not shown. */
  says = '';
  full = true;
  #drawn = '';
  #data: unknown;

  constructor(readonly widget: Widget) {
    insideOf(widget).followers.push(this);
  }

  /** Whether to draw it in full: where none before it says the same so, or where the page brought it along. */
  draw(says: string): boolean {
    const { widget } = this;
    this.#drawn = says;
    if (says === this.says && lines.has(this)) return this.full;
    const before = ({ full, says: its, widget: other }: Line) =>
      full && its === says && other.isConnected && other.compareDocumentPosition(widget) & Node.DOCUMENT_POSITION_FOLLOWING;
    return (this.full = insideOf(widget).surface.prerendered || ![...lines].some(before));
  }

  updated() {
    const { data } = insideOf(this.widget);
    const same = this.#drawn === this.says && data === this.#data && lines.has(this);
    this.says = this.#drawn;
    this.#drawn = '';
    this.#data = data;
    lines.add(this);
    if (!same) void look();
  }

  left() {
    void look();
  }
}

/** Who reviewed the content for this site, or that nobody did; and how old it is. */
export function byline(widget: Widget, { words }: Shared) {
  const by = settingOf(widget, 'reviewedBy');
  const on = settingOf(widget, 'reviewedOn');
  const said = by ? words.reviewed(by, on ? words.date(on) : '') : words.about.review;
  const updated = words.updated(words.about.updated);
  const full = isInner(widget) || (insideOf(widget).line ??= new Line(widget)).draw(said + updated);
  return html`<div class=${full ? 'byline' : 'brief'} part="byline">
    ${
      full
        ? nothing
        : html`<details>
            <summary aria-label=${words.who} title=${words.who}>${info}</summary>
          </details>`
    }
    <p class="row between small"><span>${said}</span><span>${updated}</span></p>
  </div>`;
}
