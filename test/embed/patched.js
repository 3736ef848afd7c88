/**
 * What old libraries do to the objects that a browser gives a page, one family after the library it is known from, and
 * what every page must be able to do all the same: each tag is driven to its end. The diary has pages of its own.
 *
 *   <script src="patched.js" data-family="…"></script>   before the library, with `own()` in the body
 */
'use strict';

const extend = (object, methods) => {
  for (const name of Object.keys(methods)) object[name] = methods[name]; // as they did: what is added can be enumerated
};

const families = {
  /** Prototype 1.5 to 1.7, with Magento 1 and old Rails. */
  prototype() {
    const from = (list) => (list ? (list.toArray ? list.toArray() : Array.prototype.slice.call(list)) : []);
    const json = JSON.stringify;
    Array.from = from;
    extend(Array.prototype, {
      each(call, context) {
        for (let i = 0; i < this.length; i++) call.call(context, this[i], i);
        return this;
      },
      collect(call, context) {
        const all = [];
        this.each((value, i) => all.push((call ?? ((x) => x)).call(context, value, i)));
        return all;
      },
      select(call, context) {
        const all = [];
        this.each((value, i) => call.call(context, value, i) && all.push(value));
        return all;
      },
      detect(call, context) {
        for (let i = 0; i < this.length; i++) if (call.call(context, this[i], i)) return this[i];
      },
      all(call = (x) => x, context) {
        return this.select((...given) => !call.apply(context, given)).length === 0;
      },
      any(call = (x) => x, context) {
        return this.select((...given) => call.apply(context, given)).length > 0;
      },
      include(value) {
        return this.any((one) => one == value);
      },
      toArray() {
        return this.concat();
      },
      _reverse: Array.prototype.reverse,
      reverse(inline) {
        return (inline === false ? this.toArray() : this)._reverse();
      },
      reduce() {
        return this.length > 1 ? this : this[0];
      },
      without(...values) {
        return this.select((value) => !values.include(value));
      },
      toJSON() {
        return `[${this.collect((value) => json(value)).join(', ')}]`;
      },
    });
    extend(Array.prototype, {
      map: Array.prototype.collect,
      filter: Array.prototype.select,
      find: Array.prototype.detect,
      entries: Array.prototype.toArray,
      every: Array.prototype.all,
      some: Array.prototype.any,
      member: Array.prototype.include,
    });
    extend(Object, {
      keys(object) {
        const names = [];
        for (const name in object) names.push(name);
        return names;
      },
      values(object) {
        const values = [];
        for (const name in object) values.push(object[name]);
        return values;
      },
      toJSON: json,
    });
    extend(String.prototype, {
      strip() {
        return this.replace(/^\s+/, '').replace(/\s+$/, '');
      },
      stripTags() {
        return this.replace(/<\w+[^>]*>/g, '');
      },
      toJSON() {
        return json(`${this}`);
      },
      sub(pattern, replacement) {
        return this.replace(pattern, replacement);
      },
    });
    Date.prototype.toJSON = function () {
      return `"${this.toISOString()}"`;
    };
    Function.prototype.bind = function (object, ...first) {
      if (arguments.length < 2 && object === undefined) return this;
      return (...rest) => this.apply(object, [...first, ...rest]);
    };
    extend(HTMLElement.prototype, {
      update() {
        return this;
      },
      remove() {
        this.parentNode.removeChild(this);
        return this;
      },
      show() {
        return this;
      },
      hide() {
        return this;
      },
      toggle() {
        return this;
      },
      select(selector) {
        return [...this.querySelectorAll(selector)];
      },
      match(selector) {
        return this.webkitMatchesSelector(selector);
      },
    });
    extend(Event.prototype, {
      stop() {
        this.preventDefault();
        this.stopPropagation();
      },
      element() {
        return this.target;
      },
    });
    const { Element: own } = window;
    window.Element = function (tag) {
      return document.createElement(tag);
    };
    window.Element.prototype = own.prototype;
  },

  /** MooTools 1.2 to 1.5 with More, with Joomla 1.5 to 2.5. */
  mootools() {
    window.Event = function (event) {
      event ??= window.event;
      if (event.$extended) return event;
      this.$extended = true;
      this.event = event;
      this.code = event.type.test(/key/) ? event.which : null;
    };
    window.DOMEvent = window.Event;
    Array.from = (item) => {
      if (item == null) return [];
      if (typeof item === 'string' || typeof item.length !== 'number') return [item];
      return Array.isArray(item) ? item : Array.prototype.slice.call(item);
    };
    Date.parse = (from) => (typeof from === 'number' ? new Date(from) : new Date(new Date(from).setMilliseconds(0)));
    extend(Array.prototype, {
      each: Array.prototype.forEach,
      contains: Array.prototype.includes,
      empty() {
        this.length = 0;
        return this;
      },
      flatten() {
        return this.flat(Infinity);
      },
    });
    extend(String.prototype, {
      test(pattern) {
        return new RegExp(pattern).test(this);
      },
      contains: String.prototype.includes,
      clean() {
        return this.replace(/\s+/g, ' ').trim();
      },
    });
    extend(Function.prototype, {
      extend(methods) {
        for (const name of Object.keys(methods)) this[name] = methods[name];
        return this;
      },
      implement(methods) {
        for (const name of Object.keys(methods)) this.prototype[name] = methods[name];
        return this;
      },
      pass(given, that) {
        return () => this.apply(that, [given].flat());
      },
    });
    const { Element: own } = window;
    window.Element = function (tag) {
      return document.createElement(tag);
    };
    window.Element.prototype = own.prototype;
    own.prototype.constructor = window.Element;
    extend(own.prototype, {
      set() {
        return this;
      },
      get(name) {
        return this.getAttribute(name);
      },
      clone() {
        return this.cloneNode(true);
      },
      empty() {
        return this;
      },
      dispose() {
        return this.parentNode?.removeChild(this);
      },
      match(selector) {
        return this.webkitMatchesSelector(selector);
      },
    });
    document.id = (id) => document.getElementById(id);
    window.$type = (thing) => typeof thing;
  },

  /** date.js and Sugar 1, with the shops and calendars of their years. */
  sugar() {
    Date.parse = (text) => {
      const date = new Date(text);
      return isNaN(date) ? null : new Date(date.getFullYear(), date.getMonth(), date.getDate());
    };
    const { toString } = Date.prototype;
    extend(Date.prototype, {
      toString(format) {
        return format ? `${this.getFullYear()}` : toString.call(this);
      },
      add() {
        return this;
      },
      format() {
        return `${this.getTime()}`;
      },
    });
    const { find, filter, some, every, map } = Array.prototype;
    const matcher = (match) => (typeof match === 'function' ? match : (value) => value === match);
    extend(Array.prototype, {
      find(match, ...rest) {
        return find.call(this, matcher(match), ...rest);
      },
      filter(match, ...rest) {
        return filter.call(this, matcher(match), ...rest);
      },
      some(match, ...rest) {
        return some.call(this, matcher(match), ...rest);
      },
      every(match, ...rest) {
        return every.call(this, matcher(match), ...rest);
      },
      map(match, ...rest) {
        return map.call(this, typeof match === 'string' ? (value) => value[match] : match, ...rest);
      },
      at(index, loop = true) {
        return this[loop ? ((index % this.length) + this.length) % this.length : index];
      },
      remove(match) {
        return this.filter((value) => value !== match);
      },
      sum() {
        return this.reduce((all, value) => all + value, 0);
      },
    });
    extend(String.prototype, {
      normalize() {
        return this.replace(/[àáâãäå]/g, 'a').replace(/[èéêë]/g, 'e');
      },
      at(index) {
        return this.charAt(index);
      },
      first(count = 1) {
        return this.slice(0, count);
      },
    });
    extend(Number.prototype, {
      format() {
        return this.toFixed();
      },
    });
  },

  /** What scripts brought along for browsers without it, in place of what the browser has. */
  polyfills() {
    extend(Array.prototype, {
      forEach(call, that) {
        for (let i = 0; i < this.length; i++) call.call(that, this[i], i, this);
      },
      map(call, that) {
        const all = [];
        for (let i = 0; i < this.length; i++) all[i] = call.call(that, this[i], i, this);
        return all;
      },
      filter(call, that) {
        const all = [];
        for (let i = 0; i < this.length; i++) if (call.call(that, this[i], i, this)) all.push(this[i]);
        return all;
      },
      reduce(call, value) {
        let i = 0;
        if (arguments.length < 2) value = this[i++];
        for (; i < this.length; i++) value = call(value, this[i], i, this);
        return value;
      },
      some(call, that) {
        for (let i = 0; i < this.length; i++) if (call.call(that, this[i], i, this)) return true;
        return false;
      },
      every(call, that) {
        for (let i = 0; i < this.length; i++) if (!call.call(that, this[i], i, this)) return false;
        return true;
      },
      indexOf(value, from = 0) {
        for (let i = from; i < this.length; i++) if (this[i] === value) return i;
        return -1;
      },
      includes(value) {
        return this.indexOf(value) !== -1;
      },
      find(call) {
        return this.filter(call)[0];
      },
      flat() {
        return this.reduce((all, one) => all.concat(Array.isArray(one) ? one.flat() : one), []);
      },
      flatMap(call) {
        return [].concat(...this.map(call));
      },
      at(index) {
        return this[index < 0 ? this.length + index : index];
      },
    });
    extend(Object, {
      keys(object) {
        const names = [];
        for (const name in object) if (Object.prototype.hasOwnProperty.call(object, name)) names.push(name);
        return names;
      },
      entries(object) {
        return Object.keys(object).map((name) => [name, object[name]]);
      },
      values(object) {
        return Object.keys(object).map((name) => object[name]);
      },
      fromEntries(entries) {
        const object = {};
        for (const [name, value] of entries) object[name] = value;
        return object;
      },
    });
    Number.isNaN = (value) => value !== value;
    Number.isInteger = (value) => Math.floor(value) === value;
    extend(String.prototype, {
      trim() {
        return this.replace(/^\s+|\s+$/g, '');
      },
      includes(part) {
        return this.indexOf(part) !== -1;
      },
      startsWith(part) {
        return this.indexOf(part) === 0;
      },
    });
    Function.prototype.bind = function (that, ...first) {
      const bound = this;
      const Empty = function () {};
      const call = function (...rest) {
        return bound.apply(this instanceof Empty ? this : that, first.concat(rest));
      };
      if (this.prototype) Empty.prototype = this.prototype;
      call.prototype = new Empty();
      return call;
    };
    for (const name of ['Map', 'Set']) {
      const Native = window[name];
      window[name] = class extends Native {
        constructor(given) {
          super();
          for (const one of given ?? []) name === 'Map' ? this.set(one[0], one[1]) : this.add(one);
        }
      };
    }
    const made = (kind) =>
      function (type, { bubbles = false, cancelable = false, detail = null } = {}) {
        const event = document.createEvent(kind);
        if (kind === 'Event') event.initEvent(type, bubbles, cancelable);
        else event.initCustomEvent(type, bubbles, cancelable, detail);
        return event;
      };
    window.Event = made('Event');
    window.CustomEvent = made('CustomEvent');
    extend(Element.prototype, {
      matches(selector) {
        return $$(selector).filter((one) => one === this);
      },
      closest(tag) {
        for (let node = this; node; node = node.parentElement) if (node.localName === tag) return node;
        return null;
      },
      append(node) {
        this.appendChild(node);
      },
      prepend(node) {
        this.insertBefore(node, this.firstChild);
      },
      remove() {
        if (this.parentNode) this.parentNode.removeChild(this);
      },
    });
  },

  /** What is on the page already, as it comes: these patch by themselves, or leave a name behind. */
  libraries() {
    const { fn } = window.jQuery;
    const jQuery = window.jQuery.noConflict(true);
    if (jQuery.fn !== fn || window.jQuery || typeof $ !== 'function') throw new Error('jQuery is still there');
    if (!/zone/i.test(`${window.Zone.root.name}${Promise.toString()}${window.Zone.current}`))
      throw new Error('there is no zone');
    // What scripts of a theme do to all of a page.
    document.addEventListener('DOMContentLoaded', () => {
      jQuery('*')
        .addClass('themed')
        .data('seen', true)
        .on('click', (event) => event.target);
      jQuery('gut-skin-fact').detach().appendTo('gut-skin-settings');
      jQuery('gut-skin-nutrient').wrap('<div class="col-md-6"></div>');
    });
  },

  /** Scripts without a name: members on every object, names of the page's own where the browser's were. */
  globals() {
    const none = () => undefined;
    Object.prototype.foo = 1;
    Object.prototype.each = none;
    Object.prototype.extend = none;
    Object.prototype.toJSON = () => ({});
    Array.prototype.toJSON = () => 'array';
    String.prototype.toJSON = () => 'text';
    Date.prototype.toJSON = () => 'date';
    Array.prototype.last = none;
    window.Event = { KEY_RETURN: 13, observe: none };
    window.CustomEvent = undefined;
    Element.prototype.matches = Element.prototype.closest = none;
    window.define = Object.assign(() => {}, { amd: {} });
    window.module = { exports: {} };
    window.exports = window.module.exports;
    window.require = none;
    window.process = {};
    window.global = {};
    window.name = 'gutSkin';
    window.html = window.css = window.lit = window.load = none;
  },
};

families[document.currentScript.dataset.family]();

/** The page: every tag but the diary. */
function own() {
  document.write(`
    <gut-skin-settings theme="light" reviewed-by="Dr Kim" clinic="Harbour Clinic" consult-tel="+82 2 123 4567">
      <script type="application/json">
        { "faq": [{ "id": "parking", "topic": "basics", "certainty": "low", "sources": ["our-yard"],
            "limits": "Seen on weekdays.", "question": { "en": "Is there parking?", "ko": "주차할 수 있나요?" },
            "answer": { "en": "Behind the house.", "ko": "건물 뒤에 있어요." } },
          { "id": "proven", "hidden": true }],
          "references": [{ "id": "our-yard", "design": "web", "title": "Our yard", "authors": ["Harbour Clinic"],
            "journal": "Harbour Clinic", "year": 2026, "url": "https://clinic.example/yard", "people": "Drivers" }] }
      </script>
      <gut-skin-quiz></gut-skin-quiz>
      <gut-skin-diet-tip count="3"></gut-skin-diet-tip>
      <gut-skin-strain></gut-skin-strain>
      <gut-skin-faq with-search></gut-skin-faq>
      <gut-skin-axis></gut-skin-axis>
      <gut-skin-condition condition="acne"></gut-skin-condition>
      <gut-skin-nutrient></gut-skin-nutrient>
      <gut-skin-fact></gut-skin-fact>
      <gut-skin-care-plan></gut-skin-care-plan>
      <gut-skin-consult></gut-skin-consult>
    </gut-skin-settings>
    <div lang="ko"><div data-gut-skin="faq">자주 묻는 질문</div></div>`);
}

const one = (name, selector) => rootOf($(`gut-skin-${name}`)).querySelector(selector);
const all = (name, selector) => [...rootOf($(`gut-skin-${name}`)).querySelectorAll(selector)];
/** An event as the browser makes it, whatever the page calls by that name. */
const happen = (node, type) => {
  const event = document.createEvent('Event');
  event.initEvent(type, true, false);
  node.dispatchEvent(event);
};
/** Counts by hand: nothing here may stand or fall with what is replaced. */
const toggles = (item, open) =>
  heard.filter(({ type, fields }) => type === 'gut-skin-toggle' && fields.item === item && fields.open === open).length;
const sourcesOf = async (name, scope = '') => {
  const list = one(name, `${scope} .sources`);
  list.open = true;
  await until(`sources of ${name}`, () => list.querySelector('li a[href]'));
};

check('the widgets come up', async () => {
  await until('the placeholder', () => $$('gut-skin-faq').length === 2);
  const widgets = $$('*').filter(({ localName }) => /^gut-skin-(?!settings)/.test(localName));
  equal(widgets.length, 11, 'widgets');
  await ready(...widgets);
});
check('they have the settings around them, and the language of the page', async () => {
  await until('the byline', () => words($('gut-skin-faq')).includes('Dr Kim'));
  equal(one('faq', '[part=base]').dataset.theme, 'light', 'theme');
  ok(words($('[lang=ko] gut-skin-faq')).includes('자주 묻는 질문'), 'the one in a Korean place is not Korean');
  equal(all('diet-tip', '[part=item]').length, 3, 'tips');
});
check('the site’s own content is used', async () => {
  await until('the own entry', () => one('faq', '#q-parking'));
  ok(one('faq', '#a-parking').textContent.includes('Behind the house.'), 'its answer');
  ok(!one('faq', '#q-proven'), 'the hidden one is there');
});
check('FAQ: an answer opens and says so, the search finds, sources open', async () => {
  $('gut-skin-faq').toggle('safe');
  await until('the answer', () => one('faq', '#q-safe')?.getAttribute('aria-expanded') === 'true');
  equal(toggles('safe', true), 1, 'events');
  await sourcesOf('faq', '#a-safe');
  const field = await until('the search', () => one('faq', '[type=search]'));
  field.value = 'parking';
  happen(field, 'input');
  await until('one answer', () => all('faq', '[part=item]').filter((item) => !item.hidden).length === 1);
});
check('strains: the filter leaves some, one opens, sources open', async () => {
  const shown = () => all('strain', '[part=item]').filter((item) => !item.hidden);
  const before = shown().length;
  const filter = one('strain', 'select');
  filter.value = 'acne';
  happen(filter, 'change');
  await until('fewer strains', () => shown().length && shown().length < before);
  const { id } = shown()[0].dataset;
  shown()[0].open = true;
  await until('the event', () => toggles(id, true) === 1);
  await sourcesOf('strain', `[data-id="${id}"]`);
});
check('axis: a pathway tells its story', async () => {
  const tab = one('axis', '[role=tab]');
  tab.click();
  await until('the story', () => !one('axis', `#story-${tab.dataset.id}`).hidden);
  equal(toggles(tab.dataset.id, true), 1, 'events');
  await sourcesOf('axis', `#story-${tab.dataset.id}`);
});
check('condition, nutrient and diet tip: everything opens', async () => {
  for (const name of ['condition', 'nutrient', 'diet-tip']) {
    await openEverything($(`gut-skin-${name}`));
    await sourcesOf(name);
  }
  await until('a nutrient', () => toggles(one('nutrient', '[part=item]').dataset.id, true) === 1);
});
check('fact: a guess is answered', async () => {
  one('fact', '.guesses button').click();
  await until('the reply', () => one('fact', '.reply'));
  await sourcesOf('fact');
});
check('consult: the link is the clinic’s, and following it is told', async () => {
  const link = one('consult', '[part=cta] a');
  equal(link.getAttribute('href'), 'tel:+8221234567', 'address');
  link.addEventListener('click', (event) => event.preventDefault());
  link.click();
  equal(heard.filter(({ type }) => type === 'gut-skin-consult').length, 1, 'events');
  await sourcesOf('consult');
});
check('care plan: a date makes a plan, and the plan a calendar file', async () => {
  const laser = one('care-plan', '[value=laser]');
  laser.checked = true;
  happen(laser, 'change');
  const field = one('care-plan', '[type=date]');
  const now = new Date();
  const day = new Date(Date.UTC(now.getFullYear(), now.getMonth(), now.getDate() + 40)).toISOString().slice(0, 10);
  field.value = day;
  happen(field, 'input');
  const button = await until('the button', () => one('care-plan', 'button.strong'));
  equal(one('care-plan', '#problem').textContent.trim(), '', 'problem');
  let file;
  const { createObjectURL } = URL;
  URL.createObjectURL = (blob) => createObjectURL.call(URL, (file = blob));
  button.click();
  await until('the file', () => words($('gut-skin-care-plan')).includes('care-plan.ics'));
  const text = await file.text();
  const begins = text.split('\r\n').filter((line) => line.startsWith('DTSTART'));
  ok(begins.length > 3, 'too few events');
  equal(begins[0], `DTSTART;VALUE=DATE:${day.replaceAll('-', '')}`, 'day of the procedure');
  equal(text.split('UID:').length, text.split('BEGIN:VEVENT').length, 'ids');
  await sourcesOf('care-plan');
});
check('quiz: from the start to the result with its tips', async () => {
  await takeQuiz($('gut-skin-quiz'));
  equal(all('quiz', '.area').length, 8, 'areas');
  await until('its tips', () => all('quiz', 'gut-skin-diet-tip').length === 3);
  ok(
    heard.some(({ type }) => type === 'gut-skin-quiz-complete'),
    'the event',
  );
  await sourcesOf('quiz');
});
