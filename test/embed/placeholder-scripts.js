'use strict';

/*
 * Who may not write scripts into a page may still write data attributes. None of them becomes a script, a style or a
 * place elsewhere, whatever its name. The pages that take this in prove that a script would be seen.
 */

/** Event handlers that are attributes: of the HTML standard, of others that define some, and of the engines alone. */
const handlers = `
  abort auxclick beforeinput beforematch beforetoggle blur cancel canplay canplaythrough change click close command
  contextlost contextmenu contextrestored copy cuechange cut dblclick drag dragend dragenter dragleave dragover dragstart
  drop durationchange emptied ended error focus formdata input invalid keydown keypress keyup load loadeddata
  loadedmetadata loadstart mousedown mouseenter mouseleave mousemove mouseout mouseover mouseup paste pause play playing
  progress ratechange reset resize scroll scrollend scrollsnapchange scrollsnapchanging securitypolicyviolation seeked
  seeking select slotchange stalled submit suspend timeupdate toggle volumechange waiting webkitanimationend
  webkitanimationiteration webkitanimationstart webkittransitionend wheel

  afterprint beforeprint beforeunload hashchange languagechange message messageerror offline online pagehide pagereveal
  pageshow pageswap popstate rejectionhandled storage unhandledrejection unload readystatechange visibilitychange

  animationcancel animationend animationiteration animationstart beforexrselect contentvisibilityautostatechange encrypted
  fullscreenchange fullscreenerror gotpointercapture interest loseinterest lostpointercapture pointercancel pointerdown
  pointerenter pointerleave pointermove pointerout pointerover pointerrawupdate pointerup selectionchange selectstart
  touchcancel touchend touchmove touchstart transitioncancel transitionend transitionrun transitionstart waitingforkey

  activate begin end focusin focusout repeat zoom

  beforecopy beforecut beforepaste bounce finish gesturechange gestureend gesturestart mousewheel
  mozfullscreenchange mozfullscreenerror search start webkitbeginfullscreen webkitendfullscreen webkitfullscreenchange
  webkitfullscreenerror webkitmouseforcechanged webkitmouseforcedown webkitmouseforceup webkitmouseforcewillbegin
  webkitcurrentplaybacktargetiswirelesschanged webkitplaybacktargetavailabilitychanged`
  .trim()
  .split(/\s+/)
  .map((type) => `on${type}`);
/** What this engine knows beyond the list. */
const engine = [HTMLElement, SVGElement, HTMLBodyElement, Document, Window, HTMLMediaElement].flatMap(
  ({ prototype }) => {
    const names = [];
    for (const name in prototype) if (/^on[a-z]/.test(name)) names.push(name);
    return names;
  },
);
const scripts = [...new Set([...handlers, ...engine])];
const harmless = ['once', 'one', 'on', 'on-click', 'on:click', 'onclick.once', 'on_focus'];
const others = `
  is slot part exportparts style srcdoc src srcset href xlink:href action formaction contenteditable tabindex autofocus
  popover popovertarget commandfor nonce shadowrootmode id class title dir hidden inert accesskey draggable enterkeyhint
  inputmode itemid role aria-hidden manifest data http-equiv content background ping target download sandbox csp allow
  tel consult-href consult-tel dataset rel integrity crossorigin referrerpolicy innerhtml outerhtml textcontent classname constructor prototype __proto__
  tostring valueof attachshadow remove data-onfocus -onfocus gut-skin-onfocus`
  .trim()
  .split(/\s+/);

const hits = [];
/** What each script of this page would call. */
const hit = (name) => hits.push(name);

/** Carries out every event that any of these handlers could hear, without telling the page. */
function fire(element) {
  element.focus();
  element.click();
  element.remove();
  const types = scripts.map((name) => name.slice(2));
  const spelt = ['AnimationEnd', 'AnimationIteration', 'AnimationStart', 'TransitionEnd'].map(
    (name) => `webkit${name}`,
  );
  for (const type of [...types, ...spelt]) element.dispatchEvent(new Event(type));
}

/** As an event handler this runs, and as an address it is what no link may be. */
const script = (name) => `javascript:hit(${JSON.stringify(name)})`;
/** With these a visitor reaches an element without a click. */
const reachable = { tabindex: '0', autofocus: '', contenteditable: 'true' };

/** A placeholder made by the DOM, which takes attributes in capitals and with signs that a parser would change. */
function placeholder(name, attributes) {
  const element = document.createElement('div');
  element.setAttribute('data-gut-skin', name);
  for (const [attribute, value] of Object.entries({ ...reachable, ...attributes })) {
    const node = document.createAttributeNS(null, `data-${attribute}`);
    node.value = value;
    element.setAttributeNode(node);
  }
  element.append(document.createElement('p'));
  return element;
}
/** Without those that this engine takes for no attribute, and that no page can have then. */
const names = [...scripts, ...harmless, ...others].filter((name) => {
  try {
    return document.createAttributeNS(null, `data-${name}`);
  } catch {
    return false;
  }
});

let tags;
const place = $('#place');
const all = Object.fromEntries(names.map((name) => [name, script(name)]));
const made = () => $$('#place *').filter(({ localName }) => localName.startsWith('gut-skin-'));

check('all of them become tags', async () => {
  tags = await server.tags();
  for (const tag of tags) place.append(placeholder(tag, all));
  for (const name of names)
    for (const spelt of [name, name.toUpperCase()]) place.append(placeholder('settings', { [spelt]: script(name) }));
  const asked = $$('#place [data-gut-skin]').length + made().length;
  await until('the tags', () => made().length === asked);
  await ready(...made().filter(({ localName }) => localName !== 'gut-skin-settings'));
  await customElements.whenDefined('gut-skin-settings'); // they say of nothing that they are ready
  ok(asked > tags.length + 2 * 150, `only ${asked} placeholders`);
});

check('nothing arrives but what is a setting of that tag', () => {
  const arrived = made().flatMap(({ localName, attributes }) =>
    [...attributes].map(({ name }) => `${localName} ${name}`),
  );
  equal(
    [...new Set(arrived)].sort(),
    ['consult href', 'consult tel', 'settings consult-href', 'settings consult-tel', 'settings content'].map(
      (one) => `gut-skin-${one}`,
    ),
    'attributes',
  );
  const caught = made().filter((one) => one.tabIndex >= 0 || one.isContentEditable || one === document.activeElement);
  equal(caught, [], 'elements that take the focus');
});

check('an address that is a script is no link', () => {
  const consult = $('gut-skin-consult');
  ok(words(consult).length > 100, 'no words');
  const kinds = [...consult.shadowRoot.querySelectorAll('a')].map(({ protocol }) => protocol);
  equal(
    kinds.filter((kind) => kind !== 'tel:'),
    [],
    'kinds of links',
  );
});
for (const setting of [
  'consult> href',
  'consult> tel',
  'settings> consult-href',
  'settings> consult-tel',
  'settings> content',
])
  expectLine(new RegExp(`^<gut-skin-${setting}="javascript:`));

// Of all these settings none has a widget inside.
expectLine(/^<gut-skin-settings> has nothing inside/);
expectLine(/^<gut-skin-care-plan> has no setting "data".*Nearest: "date"/);

check('nothing runs', () => {
  made().forEach(fire);
  equal(hits, [], 'scripts that ran');
});

check('the site owner hears of it, once', async () => {
  const pattern = /takes no scripts and no styles from a placeholder, so it ignores data-/;
  const told = () => lines.filter(({ text }) => pattern.test(text)).map(({ text }) => text);
  const whole = (tag) =>
    told().some((text) => text.startsWith(`<gut-skin-${tag}>`) && /data-onabort, .*data-style/.test(text));
  await until('a line for each tag', () => tags.every(whole));
  // Each of these had a placeholder of its own.
  const alone = (name) => told().some((text) => text.endsWith(` so it ignores data-${name}.`));
  const harmful = names.filter((name) => /^(on(?!ce$)|style$)/.test(name));
  ok(harmful.length > 150, `only ${harmful.length} names`);
  await until('a line for each name', () => harmful.every(alone));
  equal(told().length, new Set(told()).size, 'lines');
  expectLine(pattern, told().length);
});
