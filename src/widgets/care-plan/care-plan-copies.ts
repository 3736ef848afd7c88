/** What a visitor takes along: the plan in a calendar, or on paper. */
import { attempt } from '../../core/attempt.js';
import { insideOf, type Follower, type Widget } from '../../core/inside.js';
import type { Sources } from '../../core/pieces/sources.js';
import type { Procedure } from '../../dataset/types.js';
import type { CarePlanData } from './care-plan-data.js';

const calendarCode = () => import('./care-plan-calendar.js');
const printCode = () => import('../../pieces/take-home.js');
/** Not every browser says when it has nothing else to do. */
const whenIdle = (act: () => unknown) =>
  'requestIdleCallback' in globalThis ? requestIdleCallback(act) : setTimeout(act, 2000);

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

  /** Paper can't wait for a file, and the browser's own menu prints at once: so the sources are there before anybody asks. */
  updated() {
    if (this.#asked || !insideOf(this.widget).data) return;
    this.#asked = true;
    whenIdle(() => this.widget.isConnected && void this.sources.load());
  }

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
