/** What a visitor does with the diary, through what is on the screen. */
'use strict';

const today = new Date().toLocaleDateString('sv');

/** The visitor's yes, and the form that comes. */
async function openDiary(diary) {
  await until('the door', () => !rootOf(diary).querySelector('form')); // one that is being deleted is still there for a moment
  rootOf(diary).querySelector('.strong').click();
  await until('the open diary', () => rootOf(diary).querySelector('form'));
  await diary.updateComplete;
  await unfoldDay(diary);
}
/** All of the day, beyond its one question. */
async function unfoldDay(diary) {
  rootOf(diary).querySelector('.more:not([open]) summary')?.click();
  await until('the whole day', () => rootOf(diary).querySelector('[data-field=note]'));
}
/** The days in the table, which is opened for it. */
function rowsOf(diary) {
  rootOf(diary).querySelector('.fold[aria-expanded=false]')?.click();
  return [...rootOf(diary).querySelectorAll('tbody tr')];
}
async function pickSkin(diary, value) {
  rootOf(diary).querySelector(`input[name=skin][value="${value}"]`).click();
  await diary.updateComplete;
}
/* The page may replace this one. */
const RealEvent = Event;

/** The field of the note: in a frame of its own, or in the form where a page can have no such frame. */
const noteOf = (diary) =>
  [rootOf(diary).querySelector('iframe')?.contentDocument, rootOf(diary)]
    .map((place) => place?.querySelector('textarea[name=note]'))
    .find(Boolean);
async function writeNote(diary, text) {
  const note = await until('the note', () => noteOf(diary));
  note.value = text;
  note.dispatchEvent(new RealEvent('input', { bubbles: true }));
  await diary.updateComplete;
}
/** Saves the day, and waits until the table has so many days. */
async function saveDay(diary, days) {
  rootOf(diary).querySelector('form [type=submit]').click();
  await until(`${days} days in the table`, () => rowsOf(diary).length === days);
}
/** Presses the button that says so. */
async function pressWord(diary, word) {
  const button = await until(`a button "${word}"`, () =>
    [...rootOf(diary).querySelectorAll('button')].find((each) => each.textContent.trim() === word),
  );
  button.click();
  await diary.updateComplete;
}
/** Chooses a file to bring in. */
async function bringIn(diary, text) {
  const input = rootOf(diary).querySelector('input[type=file]');
  const transfer = new DataTransfer();
  transfer.items.add(new File([text], 'copy.csv'));
  input.files = transfer.files;
  input.dispatchEvent(new RealEvent('change', { bubbles: true }));
  await until('what is in the file', () => rootOf(diary).querySelector('[data-offer]'));
}
const skinOf = (diary) => rootOf(diary).querySelector('input[name=skin]:checked')?.value;
const databases = async () => (await indexedDB.databases()).map(({ name }) => name);
/** The days as they lie in the browser. */
async function stored() {
  const db = await new Promise((resolve, reject) => {
    const request = indexedDB.open('gut-skin-diary');
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  const request = db.transaction('days').objectStore('days').getAll();
  await new Promise((resolve) => (request.onsuccess = resolve));
  db.close();
  return request.result;
}
