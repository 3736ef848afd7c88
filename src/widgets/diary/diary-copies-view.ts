/** Copies, print and delete, as they are shown. */
import { html, nothing } from 'lit';
import { chevron } from '../../core/pieces/icons.js';
import { button } from '../../pieces/buttons.js';
import type { DiaryCopies } from './diary-copies.js';
import type { DiaryData } from './diary-data.js';
import { faultLine } from './diary-say.js';
import { deleteButton, told } from './diary-told.js';

/** A list of faults longer than this helps nobody. */
const LINES = 20;
/** Letters of a note that show whether it was read right. */
const SAMPLE = 80;

export function copiesSection(data: DiaryData, copies: DiaryCopies, today: string) {
  const { t } = data;
  const onFile = ({ target }: Event & { target: HTMLInputElement }) => {
    const [file] = target.files ?? [];
    if (file) void copies.read(file);
    target.value = ''; // so that the same file can be chosen again
  };
  return html`<details class="row-item screen">
    <summary><strong>${t.copies}</strong>${chevron}</summary>
    <div class="stack" tabindex="-1" data-copies>
      <p class="row">
        ${button(t.json, () => copies.save('json', today))}${button(t.csv, () => copies.save('csv', today))}
        <label class="button file">${t.bring}<input type="file" accept=".json,.csv,.txt" @change=${onFile} /></label>
      </p>
      ${told(data, copies.about === 'copies' ? copies.told : undefined)}
      ${
        copies.text === undefined
          ? nothing
          : html`<details>
              <summary>${t.asText}</summary>
              <textarea
                rows="6"
                readonly
                spellcheck="false"
                writingsuggestions="false"
                aria-label=${t.asText}
                .value=${copies.text}
              ></textarea>
            </details>`
      }
      ${copies.offer ? offer(data, copies) : nothing}
    </div>
  </details>`;
}

/** Deleting everything stands by itself, far from all that keeps. */
export const wipeSection = (data: DiaryData, copies: DiaryCopies) =>
  html`<section class="stack apart screen">
    <p>${deleteButton(data.t.wipe, () => copies.ask(true), 'all')}</p>
    ${told(data, copies.about === 'all' ? copies.told : undefined)} ${copies.asking ? ask(data, copies) : nothing}
  </section>`;

/** What is in a file, before anything of it is taken. */
function offer({ t }: DiaryData, copies: DiaryCopies) {
  const { copy, fresh = 0, differ = 0 } = copies.offer ?? {};
  const rows = copy?.rows ?? [];
  const unknown = copy?.unknown ?? [];
  return html`<div class="care stack">
    <p tabindex="-1" data-offer>
      ${fresh || differ ? nothing : t.nothingNew} ${fresh ? t.fresh(fresh) : nothing}
      ${differ ? t.differ(differ) : nothing} ${unknown.length ? t.columns(unknown.join(', ')) : nothing}
      ${rows.length ? t.rows(rows.length) : nothing}
    </p>
    ${copy?.sample ? html`<p>${t.guessed(copy.sample.slice(0, SAMPLE))}</p>` : nothing}
    <ul class="points small" ?hidden=${!rows.length}>
      ${rows.slice(0, LINES).map(({ row, faults }) => html`<li>${t.row(row)} ${faults.map((fault) => `${faultLine(t, fault)} `)}</li>`)}
      ${rows.length > LINES ? html`<li>${t.more(rows.length - LINES)}</li>` : nothing}
    </ul>
    <p class="row">
      ${fresh || differ ? button(differ ? t.addKeep : t.add, () => copies.bring(false)) : nothing}
      ${differ ? button(t.addReplace, () => copies.bring(true)) : nothing} ${button(t.cancel, () => copies.drop())}
    </p>
  </div>`;
}

const ask = ({ t }: DiaryData, copies: DiaryCopies) =>
  html`<div class="care stack">
    <p tabindex="-1" data-wipe>${t.askWipe}</p>
    <p class="row">${deleteButton(t.yesWipe, () => copies.wipe())} ${button(t.cancel, () => copies.ask(false))}</p>
  </div>`;
