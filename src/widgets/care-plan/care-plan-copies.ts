/** What a visitor takes along: the plan in a calendar, or on paper. */
import { attempt } from '../../core/attempt.js';
import { insideOf, type Follower, type Widget } from '../../core/inside.js';
import type { Sources } from '../../core/pieces/sources.js';
import type { Procedure } from '../../dataset/types.js';
import type { CarePlanData } from './care-plan-data.js';

const calendarCode = () => import('./care-plan-calendar.js');
const printCode = () => import('../../pieces/take-home.js');
/** What shows that somebody is there. */
const moves = ['pointerover', 'keydown'] as const;

export class CarePlanCopies implements Follower {
  /** The name of the calendar file that was made; empty when it could not be made. */
  file: string | undefined;
  /** Whether each entry of the file is to remind of itself. */
  remind = false;
  #asked = false;

  constructor(
    readonly widget: Widget,
    readonly sources: Sources,
  ) {
    insideOf(widget).followers.push(this);
  }

  updated() {
    if (this.#asked || !insideOf(this.widget).data) return;
    for (const move of moves) addEventListener(move, this.#onMove, true);
  }

  left() {
    for (const move of moves) removeEventListener(move, this.#onMove, true);
  }

  /** Paper can't wait for a file, and the browser's own menu prints at once: so the sources come with the first move. */
  readonly #onMove = () => {
    this.#asked = true;
    this.left();
    void this.sources.load();
  };

  async save(data: CarePlanData, procedure: Procedure, day: number) {
    const { remind, widget } = this;
    try {
      const { calendarOf, saveAs } = await attempt(calendarCode);
      const file = 'care-plan.ics'; // a browser tells the page the name of what is saved
      saveAs(file, calendarOf(data, procedure, { day, now: new Date(), remind }), 'text/calendar;charset=utf-8');
      this.file = file;
    } catch (error) {
      this.file = '';
      console.warn(`<${widget.localName}> could not make a calendar file: ${String(error)}`);
    }
    widget.requestUpdate();
  }

  readonly print = async () => {
    const { sources, widget } = this;
    await sources.load();
    await widget.updateComplete;
    await attempt(printCode).then(
      ({ printAlone }) => printAlone(widget),
      (error) => {
        console.warn(`<${widget.localName}> could not print alone: ${String(error)}`);
        print(); // the plan with the page around it
      },
    );
  };
}
