/**
 * All that lies behind the door: one chunk, fetched with the visitor's yes. Nothing of it is imported from the tag's own
 * files, which may have come under another address (core/attempt.ts).
 */
import { html, nothing } from 'lit';
import { button } from '../../pieces/buttons.js';
import type { DiaryBook } from './diary-book.js';
import { quietStyles } from '../../pieces/quiet-field.js';
import { chartSection, type ChartStage } from './diary-chart.js';
import { daysShown } from './diary-chart-paths.js';
import { chartStyles } from './diary-chart-styles.js';
import { copiesSection } from './diary-copies-view.js';
import { DiaryCopies } from './diary-copies.js';
import type { DiaryData } from './diary-data.js';
import { formSection } from './diary-form.js';
import { formStyles } from './diary-form-styles.js';
import { printStyles } from './diary-print-styles.js';
import { DiarySession } from './diary-session.js';
import type { Stage } from './diary-sheet.js';
import { tableSection } from './diary-table.js';
import { tableStyles } from './diary-table-styles.js';

export { printAlone } from '../../pieces/take-home.js';
export { DiaryBook } from './diary-book.js';
export { askToKeep, openStore } from './diary-store.js';

/** What a diary wears once it is open. */
export const styles = [formStyles, chartStyles, tableStyles, quietStyles, printStyles];

/** What one tag keeps for itself: what is typed, asked and told there. */
export class Desk {
  readonly session: DiarySession;
  readonly copies: DiaryCopies;
  table = false;

  constructor(
    readonly book: DiaryBook,
    readonly stage: Stage,
  ) {
    this.session = new DiarySession(book, stage);
    this.copies = new DiaryCopies(book, stage);
  }
}

export interface Room extends ChartStage {
  print: () => unknown;
  /** Signs that want a doctor and not a diary. */
  signs: unknown;
}

export function roomScreen(data: DiaryData, desk: Desk, room: Room) {
  const { t, words } = data;
  const { book, copies, session, stage } = desk;
  if (book.state !== 'open') return threshold(data, book);
  const { today } = session;
  const days = daysShown(
    stage.weeks,
    today,
    book.entries.map(({ day }) => day),
  );
  const table = {
    open: desk.table,
    toggle() {
      desk.table = !desk.table;
      stage.render();
    },
    change: (day: string) => session.go(day, '[data-day]'),
  };
  return html`<div class="room">
    <p class="small paper">${[document.title, t.printed(words.date(today))].filter(Boolean).join(' · ')}</p>
    ${book.place === 'memory' ? html`<p class="care screen">${t.memory}</p>` : nothing}
    ${book.unreadable.length ? html`<p class="care screen">${t.unreadable(book.unreadable.length)}</p>` : nothing}
    ${formSection(data, session, room.level)} ${chartSection(data, book.entries, days, room)}
    ${tableSection(data, book.entries, table)} ${room.signs}
    ${copiesSection(data, copies, { level: room.level, today, print: room.print })}
  </div>`;
}

/** Between the visitor's yes and the open diary: it takes a moment, or something is in the way. */
function threshold({ t }: DiaryData, book: DiaryBook) {
  const { state } = book;
  const said = { opening: t.wait, waiting: t.waiting, newer: t.newer, failed: t.failed, open: '', closed: '' }[state];
  const stuck = state !== 'opening';
  return html`<div class="stack">
    <p role="status" tabindex="-1" data-said class=${stuck ? 'care' : nothing}>${said}</p>
    <p class="row">
      ${state === 'failed' || state === 'newer' ? button(t.retry, () => book.open()) : nothing}
      ${stuck ? button(t.without, () => book.goWithout()) : nothing}
    </p>
  </div>`;
}
