/** What a visitor does with the diary, and diaries that stand before a door of their own. */
import { dayNumber, isoDay, shift } from '../../src/core/day.js';
import { Door, door as pageDoor, doors } from '../../src/widgets/diary/diary-door.js';
import type { GutSkinDiary } from '../../src/widgets/diary/diary-element.js';
import type { Concern, Entry } from '../../src/widgets/diary/diary-entry.js';
import type { Timer } from '../../src/widgets/diary/diary-limit.js';
import { MemoryShelf, type OpenShelf, type Shelf } from '../../src/widgets/diary/diary-shelf.js';
import { pseudoWords } from '../../src/dataset/pseudo.js';
import en from '../../src/i18n/diary/en.js';
import ko from '../../src/i18n/diary/ko.js';
import { $, $$, make, page, ready, squeeze, turn, until, type Attributes, type Spoken } from './support.js';

export const text = { en, ko, 'en-XA': pseudoWords(en, 'en-XA'), 'ar-XB': pseudoWords(en, 'ar-XB') };
export const NAME = 'gut-skin-diary';
export const today = () => isoDay(dayNumber(new Date()));
export const ago = (days: number) => shift(today(), -days);

/** The files that diaries handed to the browser; nothing is really saved while tests run. */
export const saved: { name: string; text: Promise<string>; type: string }[] = [];
const click = Object.getOwnPropertyDescriptor(HTMLElement.prototype, 'click')?.value as (this: HTMLElement) => void;
HTMLAnchorElement.prototype.click = function () {
  if (!this.download) return click.call(this);
  const file = fetch(this.href).then((response) => response.blob());
  saved.push({ name: this.download, text: file.then((blob) => blob.text()), type: '' });
  void file.then(({ type }) => Object.assign(saved.at(-1) ?? {}, { type }));
};

/** Weeks as somebody might write them, with days left out. */
export const written: readonly Entry[] = Array.from({ length: 84 }, (_, i) => i)
  .filter((i) => i % 6 && !(i > 40 && i < 47))
  .map((i) => ({
    day: ago(i),
    changed: 1,
    skin: (i * 7) % 11,
    spots: (i * 3) % 6,
    sleep: 5 + ((i * 5) % 9) / 2,
    stress: (i * 4) % 11,
    fibre: i % 4,
    fermented: i % 3,
    ...(i % 5 ? {} : { alcohol: i % 4 }),
    ...(i % 13 ? {} : { note: 'New cream in the morning.\nA long day at work.' }),
  }));

/** A shelf that passes for the one on the device, with whatever is done otherwise. */
export function shelfOf(entries: readonly Entry[] = [], concern: Concern = 'none', other: Partial<Shelf> = {}): Shelf {
  return Object.assign(new MemoryShelf(entries, concern), { place: 'device', ...other });
}
export const refusing = (name: string) => () => Promise.reject(new DOMException('rigged', name));

/** A diary whose door leads to another shelf than the one on the device, or to one whose time a test ends by hand. */
export async function showApart(open: OpenShelf, attributes: Attributes = {}, timer?: Timer): Promise<GutSkinDiary> {
  const diary = make('gut-skin-diary', attributes);
  doors.set(diary, new Door(open, timer));
  page.append(diary);
  await ready(diary);
  return diary;
}

/** A time that does not run: it is over for all that is waited for when `end` is called. */
export function byHand() {
  const waits = new Set<() => void>();
  const timer: Timer = (over) => {
    waits.add(over);
    return () => waits.delete(over);
  };
  const end = () => waits.forEach((over) => over());
  return { timer, end, waits };
}

/** The buttons by what stands on them. */
export const button = (diary: GutSkinDiary, label: string): HTMLButtonElement => {
  const found = $$<HTMLButtonElement>(diary, 'button').find((each) => squeeze(each.textContent) === label);
  if (!found)
    throw new Error(
      `There is no "${label}", but: ${$$(diary, 'button')
        .map((b) => squeeze(b.textContent))
        .join(' | ')}`,
    );
  return found;
};
export function reveal(element: Element) {
  for (let at = element.closest('details'); at; at = at.parentElement?.closest('details') ?? null) at.open = true;
}
export const has = (diary: GutSkinDiary, label: string) =>
  $$(diary, 'button').some((each) => squeeze(each.textContent) === label);
/** Presses a button, after what it is folded into has been opened. */
export async function press(diary: GutSkinDiary, label: string) {
  reveal(button(diary, label));
  button(diary, label).click();
  await diary.updateComplete;
  await turn();
  await diary.updateComplete;
}

export const words = (diary: GutSkinDiary) => squeeze($(diary, '[part=body]').textContent);
export const says = (diary: GutSkinDiary, line: string) => until(() => words(diary).includes(squeeze(line)));
const languageOf = (diary: GutSkinDiary) => text[$(diary, '[part=base]').lang as Spoken];

/** The visitor's yes, and what comes then. */
export async function enterFolded(diary: GutSkinDiary, shows = 'form') {
  await press(diary, languageOf(diary).start);
  await until(() => diary.shadowRoot?.querySelector(shows));
  await diary.updateComplete;
}
/** The same, and the rest of the day unfolded. */
export async function enter(diary: GutSkinDiary, shows = 'form') {
  await enterFolded(diary, shows);
  if (!diary.shadowRoot?.querySelector('.more')) return;
  await unfold(diary);
  if (shows === 'form') await note(diary);
}
export async function unfold(diary: GutSkinDiary) {
  $<HTMLDetailsElement>(diary, '.more').open = true;
  await until(() => diary.shadowRoot?.querySelector('[data-field=note]'));
}
/** The rows of the table, which is opened for it; rendered at once, so that none is missed. */
export function rowsOf(diary: GutSkinDiary) {
  diary.shadowRoot?.querySelector<HTMLElement>('.fold[aria-expanded=false]')?.click();
  (diary as unknown as { performUpdate(): void }).performUpdate();
  return $$(diary, 'tbody tr');
}

/** The frame of the note, and the field in it, once it stands there. */
export const noteFrame = (diary: GutSkinDiary) => $<HTMLIFrameElement>(diary, 'iframe[data-field=note]');
export const note = (diary: GutSkinDiary) => until(() => noteNow(diary));
const noteNow = (diary: GutSkinDiary) =>
  noteFrame(diary).contentDocument?.querySelector<HTMLTextAreaElement>('textarea[name=note]');

export async function type(diary: GutSkinDiary, name: string, value: string) {
  const field = name === 'note' ? await note(diary) : $<HTMLInputElement>(diary, `input[name=${name}][inputmode]`);
  field.value = value;
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  await diary.updateComplete;
}
export async function pick(diary: GutSkinDiary, name: string, value: number | '') {
  $<HTMLInputElement>(diary, `input[type=radio][name=${name}][value="${value}"]`).click();
  await diary.updateComplete;
}
export const typed = (diary: GutSkinDiary, name: string) =>
  name === 'note'
    ? noteNow(diary)?.value
    : $<HTMLInputElement>(diary, `input[name=${name}][inputmode], input[name=${name}]:checked`).value;

export async function save(diary: GutSkinDiary) {
  await press(diary, languageOf(diary).save);
}
export async function choose(diary: GutSkinDiary, day: string) {
  const field = $<HTMLInputElement>(diary, 'input[type=date]');
  field.value = day;
  field.dispatchEvent(new Event('change', { bubbles: true }));
  await diary.updateComplete;
}
/** Chooses a file to bring in, and waits for what is said about it. */
export async function bring(diary: GutSkinDiary, content: BlobPart, name = 'copy.json') {
  const input = $<HTMLInputElement>(diary, 'input[type=file]');
  reveal(input);
  const transfer = new DataTransfer();
  transfer.items.add(new File([content], name));
  input.files = transfer.files;
  input.dispatchEvent(new Event('change', { bubbles: true }));
  await until(() => diary.shadowRoot?.querySelector('[data-offer], [data-copies] > .problem'));
}

/** Opens the database as another window would, in any version. */
export const openRaw = (version?: number, upgrade?: (db: IDBDatabase) => void) =>
  new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open(NAME, version);
    request.onupgradeneeded = () => upgrade?.(request.result);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(new Error(String(request.error)));
    request.onblocked = () => undefined;
  });
export const done = (change: IDBTransaction) =>
  new Promise<void>((resolve, reject) => {
    change.oncomplete = () => resolve();
    change.onabort = change.onerror = () => reject(new Error(String(change.error)));
  });
/** All that lies in a table of the database, by other eyes than the diary's. */
export async function lying(table = 'days'): Promise<Record<string, unknown>[]> {
  const db = await openRaw();
  const request = db.transaction(table).objectStore(table).getAll();
  await done(request.transaction as IDBTransaction);
  db.close();
  return request.result as Record<string, unknown>[];
}
/** Writes a record as another window, or something odd, would. */
export async function lay(...records: unknown[]) {
  const db = await openRaw();
  const change = db.transaction('days', 'readwrite');
  for (const record of records) change.objectStore('days').put(record);
  await done(change);
  db.close();
}
export const exists = async () => (await indexedDB.databases()).some(({ name }) => name === NAME);

/** Takes the page's diary away, whatever state it is in, and the database with it. */
export async function forget() {
  const { book } = pageDoor;
  pageDoor.book = undefined;
  pageDoor.state = 'shut';
  if (book?.state === 'open') await book.wipe();
  await new Promise<void>((resolve, reject) => {
    const request = indexedDB.deleteDatabase(NAME);
    request.onsuccess = () => resolve();
    request.onerror = () => reject(new Error(String(request.error)));
  });
}
