'use strict';

/* What a page with the content of content/clinic.json shows, however it came there. */
const faq = (selector = '') => $(`${selector} gut-skin-faq`.trim());
const inFaq = (selector) => faq().shadowRoot.querySelector(selector);

check('the owner’s entry is there, the changed one says the owner’s words, the hidden one is gone', async () => {
  await ready(faq());
  await until('the own entry', () => inFaq('#q-parking'));
  ok(inFaq('#a-parking').textContent.includes('Behind the house.'), 'its answer');
  ok(inFaq('#a-sugar-acne').textContent.includes('Ask us.'), 'the change');
  ok(!inFaq('#q-proven'), 'the hidden one is there');
});
check('what the owner says is marked, and stands under no grade of the project', async () => {
  for (const id of ['sugar-acne', 'parking', 'safe']) faq().toggle(id, true);
  await faq().updateComplete;
  const mark = (id) => inFaq(`#a-${id} [part=certainty] summary`).textContent.trim();
  equal(mark('sugar-acne'), 'Own statement of Harbour Clinic', 'the changed entry');
  equal(mark('parking'), 'The clinic’s own grade: Low certainty', 'the own entry');
  ok(!inFaq('#a-sugar-acne .dots') && !inFaq('#a-parking .dots'), 'dots');
  ok(!inFaq('#a-sugar-acne [part=sources]'), 'borrowed sources');
  ok(inFaq('#a-safe [part=sources]'), 'the others have lost theirs');
});
check('its sources open', async () => {
  const sources = inFaq('#a-parking .sources');
  sources.open = true;
  const link = await until('a source', () => sources.querySelector('a'));
  equal(link.href, 'https://clinic.example/yard', 'address');
});
check('the widget in Korean has the Korean words', async () => {
  const korean = $('[lang=ko] gut-skin-faq');
  await ready(korean);
  await until('the own entry', () => rootOf(korean).querySelector('#q-parking'));
  ok(words(korean).includes('건물 뒤에 있어요.'), 'its answer');
});
check('no file is asked for but the library’s own, and the one that the page names', async () => {
  const asked = (await server.requests()).filter((path) => !/\/own-content|\/expect\.js$/.test(path));
  equal(
    asked.filter((path) => path.startsWith('/test/')),
    $('gut-skin-settings[content]') ? ['/test/embed/content/clinic.json'] : [],
    'files of the page',
  );
  if (isOneFile())
    equal(
      asked.filter((path) => path.startsWith('/dist/')),
      ['/dist/gut-skin.all.js'],
      'files of the library',
    );
});
check('nothing of the script is to be seen', () => {
  for (const script of $$('gut-skin-settings > script')) ok(!visible(script), 'it is');
});
