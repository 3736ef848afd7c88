/**
 * One door a page: behind it lie the store, the form and the chart, and nothing of them is loaded before somebody opens
 * it. All diaries of the page stand before the same door, so that they stay in step.
 */
import { attempt } from '../../dataset/source.js';

type Room = typeof import('./diary-room.js');
const code = () => import('./diary-room.js');

export const door = {
  room: undefined as Room | undefined,
  state: 'shut' as 'shut' | 'opening' | 'lost',
  listeners: new Set<() => void>(),

  /** Lets every diary of the page render anew. */
  tell() {
    door.listeners.forEach((listener) => listener());
  },

  /** The visitor's yes. Rejects never: what went wrong is in `state`. */
  async open() {
    door.state = 'opening';
    door.tell();
    try {
      door.room ??= await attempt(code);
      door.state = 'shut';
      await door.room.book.open();
    } catch (error) {
      door.state = 'lost';
      console.warn(`<gut-skin-diary> could not load: ${String(error)}`);
    }
    door.tell();
  },
};
