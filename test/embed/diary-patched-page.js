/* What Prototype.js, MooTools and old date libraries did to a page: run before anything of the library is there. */
'use strict';

const real = { from: Array.from, stringify: JSON.stringify, Event: window.Event };

Array.from = (list) => (list == null ? [] : Array.prototype.slice.call(list));
for (const { prototype } of [Array, Object, Date]) {
  // Both kinds: enumerable, as a plain assignment is.
  prototype.toJSON = function () {
    return `of the page: ${typeof this}`;
  };
  prototype.each = function () {};
}
Object.prototype.foo = 1;
Array.prototype.reduce = function () {
  return this.length > 1 ? this : this[0];
};
Array.prototype.entries = function () {
  return this.slice();
};
Element.prototype.matches = Element.prototype.closest = () => false;
Element.prototype.update =
  Element.prototype.show =
  Element.prototype.hide =
    function () {
      return this;
    };
Date.parse = (text) => {
  const [year, month, day] = String(text).split('-');
  return new Date(year, month - 1, day);
};
