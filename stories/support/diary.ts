/** Diaries for the stories: each stands before a door of its own, and nothing is stored on this device. */
import { ref } from 'lit/directives/ref.js';
import { waitFor } from 'storybook/test';
import { dayNumber, isoDay } from '../../src/core/day.js';
import { Door, doors } from '../../src/widgets/diary/diary-door.js';
import type { GutSkinDiary } from '../../src/widgets/diary/diary-element.js';
import type { Concern, Entry } from '../../src/widgets/diary/diary-entry.js';
import { MemoryShelf, type OpenShelf, type Shelf } from '../../src/widgets/diary/diary-shelf.js';
import { click, find, ready } from './act.js';

export const ago = (days: number) => isoDay(dayNumber(new Date()) - days);

/** Twelve weeks as somebody might write them, with days left out. */
export const written: readonly Entry[] = Array.from({ length: 84 }, (_, i) => i)
  .filter((i) => i % 6 && !(i > 40 && i < 47))
  .map((i) => ({
    day: ago(i),
    changed: 1,
    skin: Math.round(5 + 3 * Math.sin(i / 7) + (i % 3) - 1),
    spots: (i * 3) % 6,
    sleep: 5 + ((i * 5) % 9) / 2,
    stress: (i * 4) % 11,
    fibre: i % 4,
    fermented: i % 3,
    ...(i % 5 ? {} : { alcohol: i % 4 }),
    ...(i % 13 ? {} : { note: 'New cream in the morning.\nA long day at work.' }),
  }));

/** A shelf that passes for the one on the device. */
export const shelf = (
  entries: readonly Entry[] = [],
  concern: Concern = 'none',
  other: Partial<Shelf> = {},
): OpenShelf => {
  const made = Object.assign(new MemoryShelf(entries, concern), { place: 'device' as const, ...other });
  return () => Promise.resolve(made);
};
export const refuses = (name: string) => () => Promise.reject(new DOMException('this story made it so', name));

/** The time of a story never ends: what it shows stays. */
const never = () => () => {};
const placed = new WeakSet<Element>();
/** `<gut-skin-diary ${before(shelf())}>`: set before the element is connected, and so before anybody knocks; and only once. */
export const before = (open: OpenShelf) =>
  ref((element) => {
    if (!element || placed.has(element)) return;
    placed.add(element);
    doors.set(element, new Door(open, never));
  });

/** The diary of a story, after the visitor's yes. */
export async function opened(canvas: HTMLElement, shows = 'form'): Promise<GutSkinDiary> {
  const diary = await ready(canvas, 'gut-skin-diary');
  await click(diary, 'button.strong');
  await find(diary, shows);
  return diary;
}

/** The same, with the rest of the day unfolded. */
export async function unfolded(canvas: HTMLElement): Promise<GutSkinDiary> {
  const diary = await opened(canvas);
  await click(diary, '.more summary');
  await find(diary, '[data-field=note]');
  return diary;
}

/** The field of the note, which stands in a frame of its own. */
export async function note(diary: GutSkinDiary): Promise<HTMLElement> {
  const frame = await find<HTMLIFrameElement>(diary, 'iframe[data-field=note]');
  return waitFor(
    () => {
      const field = frame.contentDocument?.querySelector('textarea');
      if (!field) throw new Error('The frame of the note is empty');
      return field;
    },
    { timeout: 60_000 },
  );
}

/** Presses the button at a place: of several that match, the last. */
export async function press(diary: GutSkinDiary, selector: string, at = -1) {
  await find(diary, selector);
  const all = [...(diary.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? [])];
  all.at(at)?.click();
  await diary.updateComplete;
}

/** Brings in a file of that content. */
export async function bring(diary: GutSkinDiary, content: BlobPart) {
  await click(diary, 'details.screen > summary');
  const input = await find<HTMLInputElement>(diary, 'input[type=file]');
  const transfer = new DataTransfer();
  transfer.items.add(new File([content], 'copy.csv'));
  input.files = transfer.files;
  input.dispatchEvent(new Event('change', { bubbles: true }));
  await find(diary, '[data-offer], [data-copies] > .problem');
}
