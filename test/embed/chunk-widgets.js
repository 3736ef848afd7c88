'use strict';

/* Files of three widgets don't hold what they should at first: the code of a tag, a collection, and words. */
const fallback = (widget) => widget.querySelector('p');
const troubled = $$('body > *').filter(fallback);

expectLine(/<gut-skin-faq> could not load/);
expectLine(/<gut-skin-strain> could not load/);
expectLine(/<gut-skin-care-plan> could not load/);

check('the others come up', () => ready($('gut-skin-diet-tip'), $('#korean')));
check('the page is told once of each, at the widget', async () => {
  const errors = () => heard.filter(({ type }) => type === 'gut-skin-error');
  await until('three events', () => errors().length >= 3);
  equal(
    errors()
      .map(({ source, fields }) => `${source.localName} ${fields.code}`)
      .sort(),
    ['gut-skin-care-plan load', 'gut-skin-faq load', 'gut-skin-strain load'],
    'errors',
  );
});
check('their fallbacks are read', async () => {
  for (const widget of troubled) {
    await widget.updateComplete;
    ok(visible(fallback(widget)), `that of ${widget.localName} is not visible`);
  }
});
check('back online, all come up', async () => {
  dispatchEvent(new Event('online'));
  await ready(...troubled);
  for (const widget of troubled) ok(!visible(fallback(widget)), `the fallback of ${widget.localName} is still visible`);
});
check('each file was asked for twice, the second time under another address', async () => {
  const all = await server.requests();
  const again = all.filter((path) => path.endsWith('?retry=1'));
  equal(again.length, 3, `second tries in ${again.join(' ')}`);
  for (const path of again) ok(all.includes(path.replace('?retry=1', '')), `${path} had no first try`);
});
