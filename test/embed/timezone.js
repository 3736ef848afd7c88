/** The visitor's own day, from its first minute to its last, where that is another day than in the time of the world (UTC). */
'use strict';

/** The checks of a place that is so many hours ahead of UTC. `day` is a day there, as ISO 8601 text. */
function checkDay(day, hours) {
  const minute = 60_000;
  const first = TrueDate.parse(`${day}T00:00Z`) - hours * 60 * minute;
  const last = first + 24 * 60 * minute - minute;
  const away = hours < 0 ? last : first;

  /** A new widget, as it is at that moment, in the place of the one that is there. */
  async function at(moment, tag) {
    now = moment;
    const widget = $(tag).cloneNode();
    $(tag).replaceWith(widget);
    await ready(widget);
    return widget;
  }

  check('the browser stands in the zone, and the world has another day', () => {
    equal(new TrueDate(first).getTimezoneOffset(), -hours * 60, 'minutes');
    ok(!new TrueDate(away).toISOString().startsWith(day), `in UTC it is ${new TrueDate(away).toISOString()}`);
  });
  for (const tag of ['gut-skin-diet-tip', 'gut-skin-fact'])
    check(`${tag} shows one entry from the first minute to the last, and others before and after`, async () => {
      const shown = [];
      for (const moment of [first - minute, first, last, last + minute]) shown.push(words(await at(moment, tag)));
      const [before, morning, night, after] = shown;
      equal(night, morning, 'in the night');
      ok(before !== morning && after !== night, `the day before or after says: ${morning}`);
    });
  for (const [when, moment, skin] of [
    ['first', first, 1],
    ['last', last, 2],
  ]) {
    check(`in the ${when} minute the care plan says of this day “today”`, async () => {
      $('gut-skin-care-plan').setAttribute('date', day);
      const plan = await at(moment, 'gut-skin-care-plan');
      ok(/\bToday\b/.test(words(plan)) && !/Tomorrow|Yesterday/.test(words(plan)), words(plan));
    });
    check(`in the ${when} minute the diary writes down this day`, async () => {
      const diary = await at(moment, 'gut-skin-diary');
      if (when === 'first') await openDiary(diary);
      else await until('the form', () => rootOf(diary).querySelector('form'));
      await pickSkin(diary, skin);
      rootOf(diary).querySelector('form [type=submit]').click();
      await until('it says that it is saved', () => words(diary).includes('Saved:')); // it has read all anew by then
      equal(
        (await stored()).map((kept) => [kept.day, kept.skin]),
        [[day, skin]],
        'days',
      );
    });
  }
  check('the diary leaves nothing behind', async () => {
    await pressWord($('gut-skin-diary'), 'Delete everything');
    await pressWord($('gut-skin-diary'), 'Yes, delete everything');
    await until('it is gone', async () => !(await databases()).length);
    window.Date = TrueDate;
  });
}
