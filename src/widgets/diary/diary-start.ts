/** What stands before the door: what would be stored, where, who can read it, and how it goes away again. */
import { html, nothing } from 'lit';
import who from 'virtual:gut-skin/icon/eye';
import shut from 'virtual:gut-skin/icon/lock';
import what from 'virtual:gut-skin/icon/pencil';
import where from 'virtual:gut-skin/icon/smartphone';
import gone from 'virtual:gut-skin/icon/trash-2';
import { headingOf } from '../../core/pieces/heading.js';
import type { DiaryData } from './diary-data.js';
import type { Door } from './diary-door.js';

/** What the visitor does before the diary is open. */
export interface Start {
  level: number;
  weeks: number;
  state: Door['state'];
  /** That it was just deleted. */
  ending: string | undefined;
  open: () => unknown;
}

/** How little a diary can prove; said before it is begun and beside what it shows. */
export const limits = ({ t }: DiaryData) =>
  html`<div class="care stack">
    <p>${t.limits}</p>
    <p>${t.dont}</p>
  </div>`;

export function startScreen(data: DiaryData, { level, weeks, state, ending, open }: Start) {
  const { t } = data;
  const terms = [
    [what, t.what, t.whatSays],
    [where, t.where, t.whereSays],
    [who, t.who, t.whoSays],
    [gone, t.gone, t.goneSays],
    [shut, t.shut, t.shutSays],
  ];
  const said = state === 'opening' ? t.wait : state === 'lost' ? t.lost : ending;
  return html`<div class="stack start">
    <p role="status" class=${state === 'lost' ? 'problem' : 'said'} tabindex="-1" data-said>${said ?? nothing}</p>
    <p>${t.lead(weeks)}</p>
    <div class="stack before">
      ${headingOf(level, t.before)}
      <dl class="terms">
        ${terms.map(
          ([icon, term, says]) =>
            html`<div>
              <dt>${icon}${term}</dt>
              <dd>${says}</dd>
            </div>`,
        )}
      </dl>
    </div>
    <p><button type="button" class="strong" part="control" @click=${open}>${t.start}</button></p>
    ${limits(data)}
  </div>`;
}
