import { payloads } from './payloads.mjs';

/** How often something ran that is only text. */
let hits = 0;
globalThis.hit = () => void hits++;

const settings = $('#around');
const widgets = [...settings.children];
const diary = $('gut-skin-diary');
const everything = [settings, ...widgets];

/** What a widget never draws, whatever it is given. The diary's note has a frame of its own. */
const never = `script, style, img, image, object, embed, base, meta, link, video, audio, source, animate, set, foreignObject, marquee, dialog,
  isindex, mglyph, plaintext, iframe:not([title]), [srcdoc], [background], [formaction], form[action]`;
const runs = /^(javascript|data|vbscript|livescript|filesystem|blob|about|jar|view-source):$/;

/** The browser's own search finds the handlers that are tried: thousands of elements are looked through hundreds of times. */
const handlers = [
  ...new Set(
    payloads
      .join(' ')
      .toLowerCase()
      .match(/\bon[a-z]+(?=\s*=)/g),
  ),
]
  .map((name) => `[${name}]`)
  .join();

/** Elements and links that were made out of a text. */
const made = (roots) =>
  roots.flatMap((root) =>
    [
      ...root.querySelectorAll(`${never}, ${handlers}`),
      ...[...root.querySelectorAll('[href]')].filter(({ protocol }) => runs.test(protocol)),
    ].map(({ outerHTML }) => outerHTML),
  );
/** After every deed: nothing ran, nothing was made, and each widget has its words. */
function sound(what) {
  equal(hits, 0, `${what}: runs`);
  equal(made([settings, ...widgets.map(rootOf)]), [], `${what}: made of it`);
  for (const widget of widgets)
    ok(rootOf(widget).textContent.trim().length > 40, `${what}: ${widget.localName} is empty`);
}
/** And at the end of each way in: nobody sees a blank box. */
function shown(what) {
  for (const widget of widgets) {
    ok(words(widget).length > 40, `${what}: ${widget.localName} says “${words(widget)}”`);
    const { height } = rootOf(widget).querySelector('[part=base]').getBoundingClientRect();
    ok(height > 40, `${what}: ${widget.localName} is ${height} px high`);
  }
}
const settled = () => Promise.all(everything.map((element) => element.updateComplete));
const camel = (name) => name.replace(/-./g, ([, letter]) => letter.toUpperCase());
const namesOf = (element) => element.constructor.observedAttributes.filter((name) => name !== 'content');
/** All settings of all elements, each with another payload: six further on, every element has had the next six as well. */
const give = (to, round = 0) =>
  everything.forEach((element, i) =>
    namesOf(element).forEach((name, at) => to(element, name, payloads[(round + at + i) % payloads.length])),
  );

check('the widgets come up, and somebody keeps a diary', async () => {
  await ready(...widgets);
  await openDiary(diary);
  await pickSkin(diary, 4);
  await saveDay(diary, 1);
  ok(payloads.length > 149, `${payloads.length} payloads`);
  sound('at first');
  shown('at first');
});
check('what ran would be counted, and what was made be found', async () => {
  const place = document.createElement('p');
  const probe = payloads.find((text) => text.startsWith('<img src=x onerror=')).replace('x', 'a-probe');
  place.innerHTML = probe;
  $('#place').append(place);
  await until('it runs', () => hits);
  place.innerHTML = '<a href="javascript:top.hit()">a probe</a>';
  equal(made([$('#place')]).length, 1, 'links');
  place.remove();
  hits = 0;
  if (window.trustedTypes) expectFault(/require-trusted-types-for forbids .*a.probe/);
  expectFault(/a-probe.* did not load/);
});

check('attributes', async () => {
  for (let round = 0; round < payloads.length; round += 6) {
    give((element, name, text) => element.setAttribute(name, text), round);
    await settled();
    sound(`attributes with ${payloads[round]} and what follows`);
  }
  shown('attributes');
  for (const element of everything) for (const name of namesOf(element)) element.removeAttribute(name);
  await settled();
});
check('properties, and what is no text at all', async () => {
  const strange = [
    { toString: hit, valueOf: hit, toJSON: hit, [Symbol.toPrimitive]: hit },
    [{ toString: hit }, hit],
    hit,
    new Proxy(Object, { get: hit, has: hit, apply: hit, getOwnPropertyDescriptor: hit, getPrototypeOf: () => null }),
    Symbol('x'),
    document.body,
    window,
    new Date(NaN),
    -0,
    NaN,
    2n ** 70n,
    Promise.resolve(1),
    new String('<img src=x onerror=top.hit()>'),
    Object.create(null),
  ];
  const set = (element, name, value) => (element[camel(name)] = value);
  for (let round = 0; round < payloads.length; round += 6) {
    give(set, round);
    await settled();
    sound(`properties with ${payloads[round]} and what follows`);
  }
  for (const value of strange) {
    give((element, name) => set(element, name, value));
    await settled();
    sound(`properties with ${typeof value}`);
  }
  shown('properties');
  for (const element of everything) for (const name of namesOf(element)) element[camel(name)] = undefined;
  await settled();
});
/** What a page of its own says under Trusted Types: a script that nobody runs is one to the browser. */
const policy = window.trustedTypes?.createPolicy('page', { createScript: (text) => text });
const write = (script, file) => {
  const text = JSON.stringify(file);
  script.textContent = policy?.createScript(text) ?? text;
};
check('own content', async () => {
  const script = document.createElement('script');
  script.type = 'application/json';
  // Markup, and what nobody sees, is refused with its whole file; test/node/hostile.test.ts has each of them by itself.
  const taken = payloads.filter((text) => !/[<>&\\`*_\0-\x1f\u00a0\u200b\ufeff]|^ | $/.test(text));
  const faq = taken.map((text, i) => ({ id: `own-${i}`, topic: 'basics', question: text, answer: `${text} ${i}` }));
  write(script, { faq });
  const own = document.createElement('gut-skin-settings');
  const card = document.createElement('gut-skin-faq');
  card.setAttribute('ids', faq.map(({ id }) => id).join(' '));
  own.append(script, card);
  $('#place').append(own);
  await ready(card);
  await until('the own entries', () => rootOf(card).querySelectorAll('.item').length === taken.length);
  for (const button of rootOf(card).querySelectorAll('.question')) button.click();
  await card.updateComplete;
  const letters = (text) => text.replace(/[\s\u2060]/g, ''); // what no line may part is joined
  const all = letters(rootOf(card).textContent);
  for (const text of taken) ok(all.includes(letters(text)), `not said as it is: ${text}`);
  equal(made([rootOf(card)]), [], 'made of it');
  equal(hits, 0, 'runs');
  own.remove();

  // Such a file, and one with all of them as what is no text for visitors: what is bundled stays.
  for (const file of [
    { faq: payloads.map((text, i) => ({ id: `own-${i}`, topic: 'basics', question: text, answer: text })) },
    { references: payloads.map((text, i) => ({ id: `own-${i}`, url: text, doi: text, title: text })) },
    { faq: payloads.map((text) => ({ id: text, hidden: text, topic: text, sources: [text], certainty: text })) },
    Object.fromEntries(payloads.map((text) => [text, [{ id: 'x' }]])),
  ]) {
    const bad = own.cloneNode();
    const content = script.cloneNode();
    write(content, file);
    bad.append(content, document.createElement('gut-skin-faq'));
    $('#place').append(bad);
    await until('it is refused', () => heard.some(({ source, fields }) => source === bad && fields.code === 'content'));
    await ready(bad.lastChild);
    ok(words(bad.lastChild).length > 40, 'nothing is shown');
    equal(made([rootOf(bad.lastChild)]), [], 'made of it');
    bad.remove();
  }
  equal(hits, 0, 'runs');
});
check('placeholders', async () => {
  for (let round = 0; round < payloads.length; round += 6) {
    const widget = widgets[(round / 6) % widgets.length];
    const placeholder = document.createElement('div');
    placeholder.setAttribute('data-gut-skin', widget.localName.slice(9));
    const named = [...namesOf(widget), 'x'];
    named.forEach((name, at) => placeholder.setAttribute(`data-${name}`, payloads[(round + at) % payloads.length]));
    const unknown = payloads.slice(round, round + 6).map((text) => {
      const one = document.createElement('div');
      one.setAttribute('data-gut-skin', text);
      one.textContent = text;
      return one;
    });
    $('#place').replaceChildren(placeholder, ...unknown);
    const tag = await until(`the tag ${widget.localName}`, () => $(`#place ${widget.localName}`));
    await until('its words', () => words(tag).length > 40);
    equal(made([$('#place'), rootOf(tag)]), [], `${payloads[round]} and what follows: made of it`);
    equal(hits, 0, `${payloads[round]} and what follows: runs`);
  }
  $('#place').replaceChildren();
});
check('the address', async () => {
  // Two at once: browsers follow a page only so often.
  for (let i = 0; i < payloads.length; i += 2) {
    const heardOf = new Promise((resolve) => addEventListener('hashchange', resolve, { once: true }));
    location.hash = `#gut-skin=${i % 4 ? payloads[i] : 'faq'}/${payloads[i + 1] ?? 'x'}&${payloads[i]}`;
    await heardOf;
  }
  await settled();
  sound('the address');
  shown('the address');
});
check('parameters of a frame', async () => {
  const names = [
    ...new Set(['widget', 'lang', 'accent', 'surface', 'text', 'radius', 'space', 'font-size', 'font', 'heading-font']),
  ];
  names.push(...new Set([...namesOf(settings), ...namesOf($('gut-skin-consult'))]), 'content', 'x');
  for (let i = 0; i < payloads.length; i += names.length - 1) {
    const given = new URLSearchParams({ widget: i ? 'consult' : payloads[i] });
    names.forEach((name, at) => given.append(name, payloads[(i + at) % payloads.length]));
    const frame = document.createElement('iframe');
    frame.src = `../../dist/embed.html?${given}`;
    $('#place').replaceChildren(frame);
    const inside = () => frame.contentDocument;
    await until('what it shows', () => {
      const consult = inside()?.querySelector('gut-skin-consult');
      return consult ? rootOf(consult)?.querySelector('[part=cta], [part=body]') : inside()?.querySelector('ul a');
    });
    const roots = [...inside().body.querySelectorAll('*')].map(rootOf).filter(Boolean);
    const [own, ...others] = inside().body.querySelectorAll('script');
    own.remove(); // that of the page
    equal([made([inside().body, ...roots]), others.length], [[], 0], `${given}: made of it`);
    ok(i === 0 || roots.length === 2, `${roots.length} roots`);
  }
  equal(hits, 0, 'runs');
  $('#place').replaceChildren();
});
check('the diary takes them as what they are, and loses nothing', async () => {
  const day = (ago) => new Date(Date.now() - ago * 864e5).toLocaleDateString('sv');
  const cell = (text) => `"${text.replaceAll('"', '""')}"`;
  const notes = payloads.filter((text) => !/[\0-\x08\x0b-\x1f]/.test(text)); // a table with those is no text
  await bringIn(diary, `day,skin,note\n${notes.map((text, i) => `${day(i + 2)},${i % 11},${cell(text)}`).join('\n')}`);
  await pressWord(diary, 'Add the new days');
  await until('all days', async () => (await stored()).length === notes.length + 1);
  const days = await stored();
  const plain = (text) => text.replace(/\r\n?/g, '\n').trim();
  for (const [i, text] of notes.entries()) {
    const { note, skin } = days.find((one) => one.day === day(i + 2)) ?? {};
    equal([skin, plain(`${note}`)], [i % 11, plain(text)], 'a day');
  }
  equal(days.find((one) => one.day === today)?.skin, 4, 'the first');
  rowsOf(diary);
  await diary.updateComplete;
  sound('the diary');
  shown('the diary');
  await pressWord(diary, 'Delete everything');
  await pressWord(diary, 'Yes, delete everything');
  await until('it is gone', async () => !(await databases()).length);

  // Each line that says what a setting may be was wanted, and none is about a fault of ours.
  const wanted = /^(<gut-skin-|<div> data-gut-skin=|gut-skin-widgets: |embed\.html: )/;
  equal(
    lines.filter(({ level }) => level === 'error'),
    [],
    'errors',
  );
  expectLine(wanted, lines.filter(({ text }) => wanted.test(text)).length);
  for (const failed of [/could not render/, /could not be used in full/]) expectLine(failed, 0);
});
