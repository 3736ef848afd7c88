'use strict';

/* Every tag there is, on a page on which its code or, in one language, its data does not come at first. */
const { lost } = document.currentScript.dataset;
/** On a page with patience.js nothing fails, but nothing comes either. */
const hangs = typeof endPatience === 'function';

function add(name, lang, place = 'append') {
  const widget = document.createElement(`gut-skin-${name}`);
  widget.lang = lang;
  widget.append(document.createElement('p'));
  widget.firstChild.textContent = `Our own words on the ${name}`;
  document.body[place](widget);
  return widget;
}

let troubled;
const errors = () => heard.filter(({ type }) => type === 'gut-skin-error');
const came = (widget) =>
  widget.localName === 'gut-skin-settings'
    ? customElements.get(widget.localName)
    : heard.some(({ type, source }) => type === 'gut-skin-ready' && source === widget);

check('every tag is told of, at the widget', async () => {
  const [language, ...more] = await server.languages();
  // The settings have no data; they let through what is in them.
  const names = (await server.tags()).filter((name) => lost === 'code' || name !== 'settings');
  const others = lost === 'code' ? [] : more.flatMap((lang) => names.map((name) => add(name, lang)));
  await ready(...others); // another language lacks nothing
  // Above all others: none of these moves it into the view, which would be a reason to try again.
  troubled = names.map((name) => add(name, language, 'prepend'));

  if (hangs && lost === 'code') await until('all are waited for', () => patience.size >= names.length);
  if (hangs && lost === 'data')
    for (const widget of troubled) await until(`${widget.localName} waits`, () => widget.matches(':state(loading)'));
  await until('an event of each', () => {
    if (hangs && patience.size) void endPatience(Infinity);
    return troubled.every((widget) => errors().some(({ source }) => source === widget));
  });
});
check('its fallback is read', async () => {
  for (const widget of troubled) {
    await widget.updateComplete;
    ok(visible(widget.querySelector('p')), `that of ${widget.localName} is not visible`);
  }
});
check('back online, all come up', async () => {
  if (hangs) await hand.release();
  // Again and again: the first file that is lost is told of, and the next one may be on its way still.
  for (const widget of troubled)
    await until(`${widget.localName} comes up`, () => dispatchEvent(new Event('online')) && came(widget));
  for (const widget of troubled)
    if (widget.localName !== 'gut-skin-settings')
      ok(!visible(widget.querySelector('p')), `the fallback of ${widget.localName} is still visible`);
});
check('one line for each event, and nothing else was told', () => {
  const all = errors();
  if (lost === 'code') equal(all.length, troubled.length, 'events');
  for (const widget of troubled) {
    const told = all.filter(({ source, fields }) => source === widget && fields.code === 'load').length;
    expectLine(new RegExp(`^<${widget.localName}> could not load: `), told);
  }
  // While six files are held back, a browser asks for no seventh; so what is only drawn or linked beside the words, and is on
  // its way then, may be lost with them, and comes like them.
  const beside = /(could not load [\w ]+|what goes from card to card could not load):/;
  expectLine(beside, lines.filter(({ text }) => beside.test(text)).length);
});
check('nothing is missing: each shows what a new one of its kind shows', async () => {
  for (const widget of troubled) {
    if (widget.localName === 'gut-skin-settings') continue;
    const fresh = add(widget.localName.slice(9), widget.lang);
    await ready(fresh);
    // The second of two says who checked it behind a button, and so with another blank before it.
    equal(words(widget).replaceAll(' ', ''), words(fresh).replaceAll(' ', ''), widget.localName);
  }
});
check('each file was asked for twice, the second time under another address', async () => {
  const asked = (await server.requests()).filter((path) =>
    (lost === 'code' ? /chunks\/gut-skin-/ : /\.en-/).test(path),
  );
  const again = asked.filter((path) => path.endsWith('?retry=1')).map((path) => path.replace('?retry=1', ''));
  equal(asked.filter((path) => !path.includes('?')).sort(), again.sort(), 'first and second tries');
});
