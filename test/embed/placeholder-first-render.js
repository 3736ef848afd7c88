'use strict';

/* Loaded before the library: what each widget shows with every change of its root, the first one included. */
const shown = new Map();
{
  const { attachShadow } = Element.prototype;
  Element.prototype.attachShadow = function (options) {
    const root = attachShadow.call(this, options);
    const states = [];
    shown.set(this, states);
    new MutationObserver(() => {
      const base = root.querySelector('[part=base]');
      const heading = root.querySelector('[part=heading] > *')?.localName;
      const state = base && `${base.dataset.theme} ${base.lang}${heading ? ` ${heading}` : ''}`;
      if (state && state !== states.at(-1)) states.push(state);
    }).observe(root, { childList: true, subtree: true, attributes: true });
    return root;
  };
}

const settings = 'data-lang="ko" data-theme="dark" data-heading-level="2"';
document.write(`<div data-gut-skin="faq" ${settings}></div><div data-gut-skin="diet-tip" ${settings}></div>`);

check('from the start: no default is ever shown', async () => {
  for (const tag of ['gut-skin-faq', 'gut-skin-diet-tip']) {
    const widget = await until(tag, () => $(tag));
    await ready(widget);
    equal(shown.get(widget), ['dark ko', 'dark ko h2'], tag);
  }
});

check('added when the tag is known: neither', async () => {
  document.body.insertAdjacentHTML('beforeend', `<div id="late" data-gut-skin="faq" ${settings}></div>`);
  const widget = await until('the tag', () => $('gut-skin-faq#late'));
  await ready(widget);
  equal(shown.get(widget), ['dark ko', 'dark ko h2'], 'states');
});

check('the tag in the page shows its default, so this sees one', async () => {
  document.body.insertAdjacentHTML('beforeend', '<gut-skin-faq id="plain"></gut-skin-faq>');
  await ready($('#plain'));
  $('#plain').theme = 'light';
  await until('the other theme', () => shown.get($('#plain')).at(-1) === 'light en h3');
  ok(shown.get($('#plain')).includes('undefined en h3'), `it showed ${shown.get($('#plain'))}`);
});

check('every event came once', () => {
  equal(
    heard.map(({ type, fields }) => `${type} ${fields.tag} ${fields.lang}`).sort(),
    [
      'gut-skin-ready gut-skin-diet-tip ko',
      'gut-skin-ready gut-skin-faq en',
      'gut-skin-ready gut-skin-faq ko',
      'gut-skin-ready gut-skin-faq ko',
    ],
    'events',
  );
});
