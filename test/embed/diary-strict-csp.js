'use strict';

const diary = $('gut-skin-diary');
const root = () => rootOf(diary);
const asked = async () => (await server.requests()).filter((path) => path.includes('chunks/'));
const outside = () => [location.href, document.title, history.length, document.cookie, diary.outerHTML, heard.length];
let before;

check('before the yes no database is there, and nothing of the diary itself is loaded', async () => {
  await ready(diary);
  equal(await databases(), [], 'databases');
  equal(
    (await asked()).filter((path) => /diary-(room|files)/.test(path)),
    [],
    'files',
  );
  before = outside();
});

check('a day is written and drawn', async () => {
  await openDiary(diary);
  equal(await databases(), ['gut-skin-diary'], 'databases');
  await pickSkin(diary, 4);
  await writeNote(diary, '=1+1, a "note"');
  await saveDay(diary, 1);
  const dots = root().querySelector('svg.line .dots');
  equal(dots.namespaceURI, 'http://www.w3.org/2000/svg', 'namespace');
  ok(/^M[\d.]+,60L/.test(dots.getAttribute('d')), `a dot at 4 of 10, not ${dots.getAttribute('d')}`);
  const { width, height } = root().querySelector('svg.line').getBoundingClientRect();
  ok(width > 200 && height > 100, `the chart is ${width} by ${height}`);
});

check('a copy goes out as text, and comes back after everything was deleted', async () => {
  await pressWord(diary, 'Save a table (CSV)');
  const text = await until('the text', () => root().querySelector('textarea[readonly]'));
  const copy = text.value;
  ok(copy.includes(`"'=1+1, a ""note"""`), `the formula is not guarded: ${copy}`);
  await pressWord(diary, 'Delete everything');
  await pressWord(diary, 'Yes, delete everything');
  await until('it is gone', async () => !(await databases()).length);
  await openDiary(diary);
  equal(rowsOf(diary).length, 0, 'days');
  await bringIn(diary, copy);
  await pressWord(diary, 'Add the new days');
  await until('the day', () => rowsOf(diary).length === 1);
  equal(noteOf(diary).value, '=1+1, a "note"', 'note');
});

check('the page knows of nothing', () => equal(outside(), before, 'what a page can see'));

check('no file was asked for but the library’s own, and none by a name that tells', async () => {
  const files = (await server.requests()).filter((path) => !/^\/(dist|test)\/[\w./-]+$/.test(path));
  equal(files, [], 'files');
});

check('a day that was deleted leaves nothing behind', async () => {
  await pressWord(diary, 'Delete everything');
  await pressWord(diary, 'Yes, delete everything');
  await until('it is gone', async () => !(await databases()).length);
});
