/**
 * The door before the diary: behind it lie the store, the form and the chart, and nothing of them is loaded before somebody
 * opens it. All diaries of a page stand before the same door, so that they stay in step.
 */
import { attempt } from '../../core/attempt.js';
import type { DiaryBook } from './diary-book.js';
import type { Timer } from './diary-limit.js';
import type { OpenShelf } from './diary-shelf.js';

type Room = typeof import('./diary-room.js');
const code = () => import('./diary-room.js');

export class Door {
  room: Room | undefined;
  book: DiaryBook | undefined;
  state: 'shut' | 'opening' | 'lost' = 'shut';
  readonly listeners = new Set<() => void>();

  /** With another shelf than the one on the device, or another time for each thing, for tests and examples. */
  constructor(
    private readonly shelf?: OpenShelf,
    private readonly timer?: Timer,
  ) {}

  /** Lets every diary before this door render anew. */
  readonly tell = () => this.listeners.forEach((listener) => listener());

  /** The visitor's yes. Never rejects: what went wrong is in `state`, or in that of the book. */
  readonly open = async () => {
    this.state = 'opening';
    this.tell();
    try {
      const room = (this.room ??= await attempt(code));
      this.state = 'shut';
      if (!this.book && !this.shelf) void room.askToKeep();
      this.book ??= new room.DiaryBook(this.tell, this.shelf ?? room.openStore, this.timer);
      await this.book.open();
    } catch (error) {
      this.state = 'lost';
      console.warn(`<gut-skin-diary> could not load: ${String(error)}`);
    }
    this.tell();
  };
}

/** The door of this page. */
export const door = new Door();
/** Diaries that stand before a door of their own, as in tests and examples. */
export const doors = new WeakMap<Element, Door>();
export const doorOf = (diary: Element) => doors.get(diary) ?? door;
