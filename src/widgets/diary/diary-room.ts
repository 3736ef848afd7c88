/**
 * All that lies behind the door: one chunk, fetched with the visitor's yes. Nothing of it is imported from the tag's own
 * files, which may have come under another address (core/attempt.ts).
 */
import { html, nothing } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { rowStyles } from '../../core/pieces/disclosure.js';
import { callStyles } from '../../core/lazy/emergency.js';
import { button } from '../../pieces/buttons.js';
import { urgencyStyles } from '../../pieces/urgency-styles.js';
import type { DiaryBook } from './diary-book.js';
import { quietStyles } from '../../pieces/quiet-field.js';
import { chartSection, type ChartStage } from './diary-chart.js';
import { chartStyles } from './diary-chart-styles.js';
import { copiesSection, wipeSection } from './diary-copies-view.js';
import { DiaryCopies } from './diary-copies.js';
import type { DiaryData } from './diary-data.js';
import { formSection } from './diary-form.js';
import { formStyles } from './diary-form-styles.js';
import { printStyles } from './diary-print-styles.js';
import { scaleStyles } from './diary-scale-styles.js';
import { DiarySession } from './diary-session.js';
import type { Stage } from './diary-sheet.js';
import { tableSection } from './diary-table.js';
import { tableStyles } from './diary-table-styles.js';
import { toldStyles } from './diary-told.js';
import { weekStyles } from './diary-week-styles.js';

export { printAlone } from '../../pieces/take-home.js';
export { DiaryBook } from './diary-book.js';
export { signs } from './diary-signs.js';
export { askToKeep, openStore } from './diary-store.js';

/** What a diary wears once it is open. */
export const styles = [
  rowStyles,
  callStyles,
  ...urgencyStyles,
  weekStyles,
  scaleStyles,
  formStyles,
  toldStyles,
  chartStyles,
  tableStyles,
  quietStyles,
  printStyles,
];

/** What one tag keeps for itself: what is typed, asked and told there. */
export class Desk {
  readonly session: DiarySession;
  readonly copies: DiaryCopies;
  /** Whether the rest of the day is shown, beyond its one question. */
  unfolded = false;
  /** How many days the table shows. */
  rows = 0;
  /** Whether all of it is about to be printed. */
  paper = false;

  constructor(
    readonly book: DiaryBook,
    readonly stage: Stage,
  ) {
    this.session = new DiarySession(book, stage);
    this.copies = new DiaryCopies(book, stage);
  }
}

export interface Room extends Omit<ChartStage, 'weeks' | 'today'> {
  /** Signs that want a doctor and not a diary. */
  signs: unknown;
}

export function roomScreen(data: DiaryData, desk: Desk, room: Room) {
  const { t, words } = data;
  const { book, copies, paper, rows, session, stage } = desk;
  if (book.state !== 'open') return threshold(data, book);
  const { today } = session;
  const { entries } = book;
  const { level } = room;
  const { weeks } = stage;
  const form = {
    level,
    unfolded: desk.unfolded,
    unfold(open: boolean) {
      desk.unfolded = open;
      stage.render();
    },
  };
  const table = {
    rows,
    paper,
    show(rows: number, focus?: string) {
      desk.rows = rows;
      stage.render(focus);
    },
    change: (day: string) => session.go(day, '[data-day]'),
  };
  // What is drawn from all days is not drawn anew for each letter that is typed.
  return html`<div class="room">
    <p class="small paper">${[document.title, t.printed(words.date(today))].filter(Boolean).join(' · ')}</p>
    ${book.place === 'memory' ? html`<p class="care screen">${t.memory}</p>` : nothing}
    ${book.unreadable.length ? html`<p class="care screen">${t.unreadable(book.unreadable.length)}</p>` : nothing}
    ${formSection(data, session, form)}
    ${guard([data, entries, weeks, today, level], () => chartSection(data, entries, { ...room, weeks, today }))}
    <div>
      ${guard([data, entries, rows, paper], () => tableSection(data, entries, table))} ${room.signs}
      ${copiesSection(data, copies, today)}
    </div>
    ${wipeSection(data, copies)}
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
