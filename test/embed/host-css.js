/**
 * What decides how a box is laid out and how text is set, element by element inside the widgets: once on the page as it is,
 * and again in the styles of somebody else. The font family, the colour, the cursor and hyphenation are the page's to give.
 */
'use strict';

// prettier-ignore
const compared = [
  'box-sizing', 'display', 'font-size', 'font-style', 'font-variant-caps', 'font-weight', 'letter-spacing', 'line-height', 'margin-bottom',
  'margin-left', 'margin-top', 'opacity', 'padding-bottom', 'padding-left', 'padding-top', 'pointer-events', 'text-align', 'text-indent',
  'text-shadow', 'text-transform', 'user-select', 'visibility', 'white-space', 'word-spacing',
];
const comparedInLists = ['list-style-type', 'list-style-position'];

const insideOf = (widget) => {
  rootOf(widget)
    .getAnimations()
    .forEach((animation) => animation.finish());
  // Ways on from a card depend on where it stands.
  return [...rootOf(widget).querySelectorAll(':not(slot, .onward, .onward *)')];
};

/** How a widget looks: for each element its name, its values, and how large it is. */
const looksOf = (widget) =>
  insideOf(widget).map((element) => {
    const style = element.ownerDocument.defaultView.getComputedStyle(element);
    const names = element.localName === 'li' ? [...compared, ...comparedInLists] : compared;
    const { width, height } = element.getBoundingClientRect();
    return {
      name: element.localName + (element.classList[0] ? `.${element.classList[0]}` : ''),
      values: names.map((name) => [name, style.getPropertyValue(name)]),
      // What is set in a line is as wide as its font.
      size: style.display === 'inline' ? [] : [width, height],
    };
  });

/**
 * What is different, as lines such as `gut-skin-faq p.small: letter-spacing 4.8px instead of normal`. Without a doctype a
 * browser sets lines closer than their height, whatever it is: there sizes are not compared.
 */
function differences(widget, before, sizes = true) {
  const now = looksOf(widget);
  equal(now.length, before.length, `elements inside ${widget.localName}`);
  const found = new Set();
  now.forEach(({ name, values, size }, i) => {
    values.forEach(([property, value], at) => {
      const should = before[i].values[at][1];
      if (value !== should) found.add(`${widget.localName} ${name}: ${property} ${value} instead of ${should}`);
    });
    if (sizes && size.some((length, side) => Math.abs(length - before[i].size[side]) > 1))
      found.add(`${widget.localName} ${name}: ${size.join(' × ')} instead of ${before[i].size.join(' × ')}`);
  });
  return [...found];
}
