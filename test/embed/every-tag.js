'use strict';

/* A violation on purpose: it shows that another one would not stay unseen. */
expectFault(/innerHTML.*a probe/);

/** An element of a page whose policy lets nobody write it as text. */
function make(tag, attributes, ...children) {
  const element = document.createElement(tag);
  for (const name in attributes) element.setAttribute(name, attributes[name]);
  element.append(...children);
  return element;
}
const own = () => make('p', {}, 'Our own words');

let languages;
/** The names of what shows something: the settings are around all of them. */
let names;
/** The widgets of that name, one a language. */
const tags = (name) => $$(`.tags gut-skin-${name}`);
const placeholders = (name) => $$(`.placeholders gut-skin-${name}`);
const base = (widget) => rootOf(widget).querySelector('[part=base]');

check('the policy is in force', () => {
  let taken = true;
  try {
    make('p').innerHTML = '<b>a probe</b>';
  } catch {
    taken = false;
  }
  ok(!taken, 'innerHTML took a plain text');
  ok(crossOriginIsolated, 'the page is not apart from others');
});
check('every tag comes up, and says so once', async () => {
  languages = await server.languages();
  names = (await server.tags()).filter((name) => name !== 'settings');
  for (const lang of languages) {
    const written = names.map((name) => make(`gut-skin-${name}`, {}, own()));
    const left = names.map((name) => make('div', { 'data-gut-skin': name }, own()));
    document.body.append(
      make('section', { lang, class: 'tags' }, make('gut-skin-settings', { theme: 'dark' }, ...written)),
      make(
        'section',
        { lang, class: 'placeholders' },
        make('div', { 'data-gut-skin': 'settings', 'data-theme': 'dark' }, ...left),
      ),
    );
  }
  await until('the tags of the placeholders', () => !$('[data-gut-skin]'));
  const all = names.flatMap((name) => [...tags(name), ...placeholders(name)]);
  equal(all.length, names.length * languages.length * 2, 'widgets');
  await ready(...all);
  equal(heard.length, all.length, 'events');
});
check('each shows words, in the language of its place and in no other', () => {
  for (const name of names) {
    const said = tags(name).map(words);
    equal(new Set(said).size, languages.length, `different words of the ${name}`);
    ok(
      said.every((text) => text.length > 40),
      `the ${name} says no more than “${said.join('” and “')}”`,
    );
    for (const widgets of [tags(name), placeholders(name)])
      equal(
        widgets.map((widget) => base(widget).lang),
        languages,
        `languages of the ${name}`,
      );
  }
});
check('a placeholder shows what the tag shows', () => {
  // Who checked it is said in full once a page, and so with another blank before it.
  const said = (widget) => words(widget).replaceAll(' ', '');
  for (const name of names) equal(placeholders(name).map(said), tags(name).map(said), `words of the ${name}`);
});
check('each has its place on the page, and its fallback has none', () => {
  for (const widget of names.flatMap((name) => [...tags(name), ...placeholders(name)])) {
    ok(base(widget).getBoundingClientRect().height > 20, `${widget.localName} has no height`);
    ok(!visible(widget.querySelector('p')), `the fallback of ${widget.localName} is visible`);
  }
});
check('the settings around them reach each', async () => {
  for (const widget of names.flatMap((name) => [...tags(name), ...placeholders(name)]))
    await until(`the theme of ${widget.localName}`, () => base(widget).dataset.theme === 'dark');
});
