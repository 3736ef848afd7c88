/**
 * What trackers and session recorders do on the pages that embed us, in one script without any care: it hears every event,
 * follows every node it is handed to the room that node stands in, reads what the browser tells of the page, and walks
 * through whatever our elements show. It is loaded first. It patches what such scripts patch (console, history, network),
 * but no method of the DOM: a page that does so can look inside, as the README says.
 *
 *   recorder.log      what was learnt: { from: by which way, what: the words }
 *   recorder.look()   looks at once at all that comes without an event
 */
'use strict';

const recorder = { log: [] };
{
  const said = new Set();
  const rooms = new Map(); // a shadow root, and by which way it was found
  const letters = { 'keydown.key': '', 'keyup.key': '', 'beforeinput.data': '', 'input.data': '' };
  const later = setTimeout.bind(window);
  const events = [
    'click auxclick dblclick contextmenu mousedown mouseup mousemove mouseover mouseout mouseenter mouseleave wheel',
    'pointerdown pointerup pointermove pointerover pointerout pointerenter pointerleave pointercancel pointerrawupdate',
    'gotpointercapture lostpointercapture touchstart touchend touchmove touchcancel DOMActivate',
    'keydown keyup keypress beforeinput input textInput change select selectionchange selectstart invalid reset submit formdata',
    'compositionstart compositionupdate compositionend copy cut paste beforecopy beforecut beforepaste',
    'focus blur focusin focusout dragstart drag dragend dragenter dragover dragleave drop scroll scrollend resize',
    'toggle beforetoggle beforematch close cancel command slotchange load error popstate hashchange message',
    'animationstart animationend animationiteration animationcancel transitionrun transitionstart transitionend transitioncancel',
    'gut-skin-ready gut-skin-error gut-skin-toggle gut-skin-quiz-start gut-skin-quiz-step gut-skin-quiz-complete',
    'gut-skin-quiz-result gut-skin-consult',
  ].flatMap((line) => line.split(' '));

  function note(from, what) {
    const words = String(what).replace(/\s+/g, ' ').trim();
    if (!words || said.has(`${from}\n${words}`)) return;
    said.add(`${from}\n${words}`);
    recorder.log.push({ from, what: words });
  }

  /** What is written on a node, and in which room it stands. */
  function node(from, given) {
    if (given instanceof ShadowRoot) return enter(from, given);
    const { localName, nodeValue, attributes, value, labels, innerText } = given;
    const written = [...(attributes ?? [])].map((each) => `${each.name}="${each.value}"`);
    note(from, [localName, ...written, value, nodeValue, innerText].filter(Boolean).join(' '));
    for (const label of labels ?? []) note(`${from}.labels`, label.textContent);
    const room = given.getRootNode();
    if (room instanceof ShadowRoot) enter(from, room);
  }

  /** Reads a whole room, listens in it, and binds itself to the fields that stand there, now and later. */
  function enter(from, room) {
    if (rooms.has(room)) return;
    const way = `${from} > room`;
    rooms.set(room, way);
    for (const type of events) room.addEventListener(type, (event) => hear(event, `${way} > `), true);
    const watch = (records) => {
      for (const { target, attributeName } of records ?? [])
        note(`${way} > MutationObserver`, `${attributeName} ${target.textContent}`);
      read(room, way);
    };
    new MutationObserver(watch).observe(room, {
      subtree: true,
      childList: true,
      characterData: true,
      attributes: true,
    });
    read(room, way);
  }

  function read(room, way) {
    for (const each of room.querySelectorAll('*')) {
      if (each.localName === 'style') continue;
      for (const { name, value } of each.attributes) note(`${way}.${name}`, value);
      for (const text of each.childNodes) if (text.nodeType === Node.TEXT_NODE) note(`${way} text`, text.data);
      if (typeof each.value === 'string') note(`${way} value`, `${each.name} ${each.value} ${each.checked ?? ''}`);
      if (each.shadowRoot) enter(`${way} > shadowRoot`, each.shadowRoot);
    }
  }

  /** Learns whatever a value holds: words, nodes, lists, and the fields of an object. */
  function learn(from, value, depth = 0) {
    if (typeof value === 'string') return note(from, value);
    if (!value || typeof value !== 'object' || value === window || value === document || depth > 2) return;
    if (value instanceof Node) return node(from, value);
    if (value instanceof DataTransfer)
      return value.types.forEach((type) => note(`${from} ${type}`, value.getData(type)));
    if (Symbol.iterator in value) for (const each of value) learn(from, each, depth + 1);
    else
      for (const key in value)
        learn(
          `${from}.${key}`,
          attempt(() => value[key]),
          depth + 1,
        );
  }
  function attempt(how) {
    try {
      return how();
    } catch {
      return undefined;
    }
  }

  const lists = ['composedPath', 'getTargetRanges', 'getCoalescedEvents', 'getPredictedEvents'];
  function hear(event, way = '') {
    const { type } = event;
    for (const key in event) {
      if (key === 'currentTarget' || key === 'view' || /^[A-Z_]+$/.test(key)) continue;
      learn(`${way}${type}.${key}`, event[key]);
    }
    for (const list of lists)
      if (event[list])
        learn(
          `${way}${type}.${list}()`,
          attempt(() => event[list]()),
        );
    for (const [key, field] of Object.keys(letters).map((each) => [each, each.split('.')]))
      if (
        !way &&
        type === field[0] &&
        typeof event[field[1]] === 'string' &&
        event.eventPhase === Event.CAPTURING_PHASE &&
        event.currentTarget === window
      )
        letters[key] += event[field[1]].length === 1 ? event[field[1]] : '';
    if (event.clientX) points(event.clientX, event.clientY);
    glance();
    later(glance);
  }

  function points(x, y) {
    learn('elementsFromPoint', document.elementsFromPoint(x, y));
    learn('caretPositionFromPoint', document.caretPositionFromPoint?.(x, y)?.offsetNode);
    learn('caretRangeFromPoint', document.caretRangeFromPoint?.(x, y)?.startContainer);
  }

  /** What changes from moment to moment. */
  function glance() {
    for (let active = document.activeElement; active; active = active.shadowRoot?.activeElement)
      node('activeElement', active);
    const selection = getSelection();
    note('getSelection()', selection);
    for (const key of ['anchorNode', 'focusNode', 'baseNode', 'extentNode'])
      learn(`getSelection().${key}`, selection[key]);
    for (const range of attempt(() => selection.getComposedRanges({ shadowRoots: [] })) ?? [])
      learn('getComposedRanges()', [range.startContainer, range.endContainer]);
    learn(
      'getAnimations()',
      document.getAnimations().map(({ effect }) => effect?.target),
    );
    note('title', document.title);
    note('location', location.href);
    note('name', window.name);
  }

  /** Everything an object shows, key by key, its prototypes' getters too; whatever leads to a node is followed. */
  function walk(from, start) {
    const seen = new Set([start]);
    const queue = [[from, start, 0]];
    for (let at = 0; at < queue.length && at < 20_000; at++) {
      const [way, object, depth] = queue[at];
      const keys = new Set();
      for (
        let owner = object;
        owner && owner !== HTMLElement.prototype && owner !== Object.prototype;
        owner = Object.getPrototypeOf(owner)
      )
        for (const key of Reflect.ownKeys(owner)) keys.add(key);
      for (const key of keys) {
        if (/^(elementS|s)tyles$/.test(String(key))) continue; // words of a style sheet are nobody's
        const value = attempt(() => object[key]);
        const path = `${way}.${String(key)}`;
        if (typeof value === 'string') note(path, value);
        else if (value instanceof Node && value !== start) attempt(() => node(path, value)); // or a prototype of nodes
        if (!value || !/^(object|function)$/.test(typeof value) || seen.has(value) || depth > 5) continue;
        if (
          value === window ||
          value === document ||
          (value instanceof Node && attempt(() => value.getRootNode()) === document)
        )
          continue;
        seen.add(value);
        queue.push([path, value, depth + 1]);
      }
    }
  }

  function deep(from, root) {
    for (const each of root.querySelectorAll('*')) {
      if (each.shadowRoot) {
        enter(`${from} shadowRoot`, each.shadowRoot);
        deep(`${from} shadowRoot`, each.shadowRoot);
      }
      if (each.localName.startsWith('gut-skin-')) {
        walk(each.localName, each);
        learn('attachInternals()', attempt(() => each.attachInternals())?.shadowRoot);
        learn(
          `${each.localName} subtree animations`,
          each.getAnimations({ subtree: true }).map(({ effect }) => effect?.target),
        );
        note('innerText', each.innerText);
        note('getHTML()', each.getHTML?.({ serializableShadowRoots: true }));
        const { left, right, top, bottom } = each.getBoundingClientRect();
        for (let y = Math.max(top, 0) + 4; y < Math.min(bottom, innerHeight); y += 16)
          points(left + Math.min(60, (right - left) / 2), y);
      }
      learn('assignedSlot', each.assignedSlot);
      learn('offsetParent', each.offsetParent);
    }
  }

  recorder.look = async () => {
    glance();
    for (const [from, text] of Object.entries(letters)) note(from, text);
    for (const [room, way] of rooms) read(room, way);
    deep('document', document);
    note('outerHTML', document.documentElement.outerHTML);
    for (const [key, value] of [...Object.entries(localStorage), ...Object.entries(sessionStorage)])
      note('storage', `${key} ${value}`);
    note('cookie', document.cookie);
    note('dataLayer', JSON.stringify(window.dataLayer));
    for (const { name } of await indexedDB.databases()) note('IndexedDB', name);
    for (const name of (await window.caches?.keys()) ?? []) note('caches', name);
    for (const { name } of performance.getEntries()) note('performance', name);
  };

  for (const type of events)
    for (const stage of [window, document])
      for (const capture of [true, false])
        stage.addEventListener(type, (event) => hear(event), { capture, passive: true });
  window.navigation?.addEventListener('navigate', ({ sourceElement, formData, info, downloadRequest, destination }) => {
    learn('navigate', { sourceElement, formData, info, downloadRequest, address: destination.url });
  });

  const measure = (list) => {
    for (const entry of list.getEntries()) {
      note(`performance ${entry.entryType}`, JSON.stringify(entry));
      for (const key of ['target', 'element', 'sources', 'scripts'])
        learn(`performance ${entry.entryType}.${key}`, entry[key]);
    }
  };
  for (const type of PerformanceObserver.supportedEntryTypes)
    attempt(() => new PerformanceObserver(measure).observe({ type, buffered: true, durationThreshold: 16 }));

  new MutationObserver((records) => {
    for (const { target, addedNodes } of records)
      for (const each of [target, ...addedNodes]) if (each !== document) learn('MutationObserver', each);
  }).observe(document, { subtree: true, childList: true, characterData: true, attributes: true });

  /** Keeps what a function is called with. */
  function overhear(owner, name, from = name) {
    const real = owner?.[name];
    if (!real) return;
    const heard = (given) => given.forEach((each) => learn(from, each?.href ?? each));
    owner[name] = /^[A-Z]/.test(name)
      ? new Proxy(real, { construct: (target, given, self) => (heard(given), Reflect.construct(target, given, self)) })
      : function (...given) {
          heard(given);
          return real.apply(this, given);
        };
  }
  for (const level of ['debug', 'log', 'info', 'warn', 'error']) overhear(console, level, `console.${level}`);
  for (const name of ['pushState', 'replaceState']) overhear(history, name);
  for (const name of ['fetch', 'postMessage', 'XMLHttpRequest', 'WebSocket', 'EventSource', 'Image', 'Worker', 'open'])
    overhear(window, name);
  overhear(XMLHttpRequest.prototype, 'open', 'XMLHttpRequest.open');
  overhear(XMLHttpRequest.prototype, 'send', 'XMLHttpRequest.send');
  overhear(navigator, 'sendBeacon');
  overhear(URL, 'createObjectURL');
  window.dataLayer ??= [];
}
