'use strict';

/* What a placeholder keeps, what it sets, and what the site owner hears of it: the same for both scripts. */
expectLine(/<div> data-gut-skin="no such widget" is not known.*Known: axis, /);
expectLine(/<p> data-gut-skin="constructor" is not known/);
expectLine(/<p> data-gut-skin="gut-skin-__proto__" is not known/);
expectLine(/<gut-skin-faq> has no setting "headinglevel", so data-headinglevel is ignored\. Nearest: "heading-level"/);
expectLine(/<gut-skin-strain> has no setting "gut-skin-theme", so .* Nearest: "theme"\. Known: lang, theme, heading, /);
expectLine(/this placeholder could not be used in full: TypeError/, 2);

const attributes = (element) => [...element.attributes].map(({ name, value }) => `${name}=${value}`).sort();

check('it becomes the tag, with its settings, its own words and its fallback', async () => {
  const faq = await until('the tag', () => $('gut-skin-faq#now'));
  await ready(faq);
  equal(
    attributes(faq),
    [
      'class=wide calm',
      'dir=ltr',
      'heading-level=2',
      'id=now',
      'lang=ko',
      'open=when-doctor',
      'title=질문',
      'topic=safety',
      'with-search=',
    ],
    'attributes',
  );
  equal(
    [...faq.children].map(({ localName }) => localName),
    ['h2', 'p'],
    'fallback',
  );
  ok(!visible(faq.querySelector('p')), 'the fallback is visible beside the widget');
});

check('the settings count', async () => {
  const { shadowRoot } = $('#now');
  ok(shadowRoot.querySelector('[part=heading] h2'), 'the heading is not an h2');
  const ids = [...shadowRoot.querySelectorAll('[data-id][aria-expanded]')].map(({ dataset }) => dataset.id);
  ok(ids.length > 0 && ids.length < 10, `${ids.length} questions on one topic`);
  await until('the search field', () => shadowRoot.querySelector('input[type=search]'));
});

check('its own language counts, and data-lang before it', async () => {
  equal([$('#own').lang, $('#now').lang, $('#inside').lang], ['ko', 'ko', 'en'], 'languages');
  await ready($('#own'), $('#inside'));
  ok(/[가-힣]{2}/.test(words($('#own'))) && !/[가-힣]{2}/.test(words($('#inside'))), 'other words');
});

check('settings of a placeholder reach the widgets in it', async () => {
  await until('the byline', () => words($('#inside')).includes('Dr Kim'));
  equal(attributes($('gut-skin-settings')), ['lang=ko', 'reviewed-by=Dr Kim', 'theme=dark'], 'attributes');
  ok(words($('#own')).includes('Dr Kim'), 'the other byline');
});

check('later, as innerHTML, in capitals, with the whole tag for a name', async () => {
  const place = document.createElement('div');
  document.body.append(place);
  place.innerHTML = '<div data-gut-skin=" GUT-SKIN-Strain\n" data-LANG="ko" data-gut-skin-theme="dark">유산균</div>';
  await ready(await until('the tag', () => place.querySelector('gut-skin-strain')));
  equal(attributes(place.firstChild), ['lang=ko'], 'attributes');
});

check('one that can’t be used keeps its words, and the others go on', async () => {
  const place = document.createElement('div');
  place.innerHTML = `
    <form data-gut-skin="faq"><input name="attributes"><p>Ask us.</p></form>
    <form data-gut-skin="faq"><input name="replaceWith"><p>Call us.</p></form>
    <form><input name="matches"><input name="querySelectorAll"><div data-gut-skin="diet-tip">A tip</div></form>
    <div data-gut-skin="fact">A fact</div>`;
  document.body.append(place, ...place.querySelectorAll('form:last-of-type'));
  await ready(await until('a fact', () => $('gut-skin-fact')), await until('a tip', () => $('gut-skin-diet-tip')));
  ok([...place.querySelectorAll('form p')].every(visible), 'words are gone');
  await until('both lines', () => lines.filter(({ text }) => text.includes('in full')).length === 2);
});

check('what names no widget keeps its words, and so does the rest of the page', () => {
  const place = [...document.body.children].map(({ textContent }) => textContent.trim());
  for (const text of ['Other words of the page', 'stays as it is', 'stays as it is, too', 'as this does']) {
    const element = document.body.children[place.indexOf(text)];
    ok(element && visible(element), `“${text}” is gone`);
  }
});

check('each came up once', () => {
  const came = heard.filter(({ type }) => type === 'gut-skin-ready').map(({ source }) => source);
  equal(came.length, new Set(came).size, 'ready events');
});

check('the site owner is told', () => until('all lines', () => lines.length === 7));
