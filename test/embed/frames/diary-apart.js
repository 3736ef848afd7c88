'use strict';

const diary = $('gut-skin-diary');

check('the frame has no origin of its own', () => equal(origin, 'null', 'origin'));
check('the diary opens, and says that nothing is stored', async () => {
  await ready(diary);
  await openDiary(diary);
  ok(words(diary).includes('This diary is not stored'), 'it does not say so');
});
check('days are written and shown', async () => {
  await pickSkin(diary, 6);
  await writeNote(diary, 'only here');
  await saveDay(diary, 1);
  equal(skinOf(diary), '6', 'skin');
});
check('a copy can be had as text', async () => {
  await pressWord(diary, 'Save a table (CSV)');
  const text = await until('the text', () => rootOf(diary).querySelector('textarea[readonly]'));
  ok(text.value.includes(`${today},6`) && text.value.includes('only here'), text.value);
});
check('and comes back', async () => {
  await bringIn(diary, 'day,skin\n2020-01-01,1\n');
  await pressWord(diary, 'Add the new days');
  await until('two days', () => rootOf(diary).querySelectorAll('tbody tr').length === 2);
});
check('and everything goes', async () => {
  await pressWord(diary, 'Delete everything');
  await pressWord(diary, 'Yes, delete everything');
  await until('the start', () => !rootOf(diary).querySelector('form'));
});
