'use strict';

/* A violation on purpose: it shows that another one would not stay unseen. */
expectFault(/innerHTML.*a probe/);

check('the policy is in force', () => {
  let taken = true;
  try {
    document.createElement('p').innerHTML = '<b>a probe</b>';
  } catch {
    taken = false;
  }
  ok(!taken, 'innerHTML took a plain text');
});

check('all widgets come up', async () => {
  await until('the placeholder', () => $$('gut-skin-faq').length === 2);
  await ready(...$$('gut-skin-quiz, gut-skin-diet-tip, gut-skin-strain, gut-skin-faq'));
});

check('they are styled', () => {
  const base = rootOf($('gut-skin-faq')).querySelector('[part=base]');
  equal(getComputedStyle(base).borderTopStyle, 'solid', 'border');
});

check('questions, strains, search and sources open', async () => {
  for (const widget of $$('gut-skin-faq, gut-skin-strain, gut-skin-diet-tip')) {
    await openEverything(widget);
    await until(`the sources in ${widget.localName}`, () =>
      rootOf(widget).querySelector('.sources a[href^="https://"]'),
    );
  }
  const search = await until('the search field', () => rootOf($('gut-skin-faq')).querySelector('input[type=search]'));
  search.value = 'acne';
  search.dispatchEvent(new Event('input'));
  await $('gut-skin-faq').updateComplete;
  ok(rootOf($('gut-skin-faq')).querySelector('.item[hidden]'), 'the search hides nothing');
});

check('a handout, with its code', async () => {
  let sheet;
  window.print = () => (sheet = document.getElementById('gut-skin-handout')?.shadowRoot);
  press($('[strain=lrh-sp1]'), '.onward button:has(+ [role=status])');
  await until('the sheet', () => sheet);
  const code = sheet.querySelector('svg path');
  ok(code.getBoundingClientRect().width > 90, 'the code has no size');
  equal(getComputedStyle(sheet.querySelector('.ask')).borderTopStyle, 'solid', 'border');
  dispatchEvent(new Event('afterprint'));
  ok(!$('#gut-skin-handout'), 'it stays');
});

check('a whole quiz, with its result', async () => {
  const quiz = $('gut-skin-quiz');
  await takeQuiz(quiz, { s2: ['s2-2'], s5: ['s5-2'], p1: ['p1-3'] });
  const tip = await until('a tip', () => rootOf(quiz).querySelector('gut-skin-diet-tip'));
  await until('the tip’s content', () => tip.shadowRoot?.querySelector('[part=item]'));
  await openEverything(quiz);
  await until('its sources', () => rootOf(quiz).querySelector('.sources a[href^="https://"]'));
});

check('a language that changes', async () => {
  const faq = $('gut-skin-faq');
  faq.lang = 'ko';
  await until('Korean', () => /[가-힣]{2}/.test(words(faq)));
});
