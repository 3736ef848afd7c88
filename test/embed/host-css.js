/**
 * Compares widgets on a page with the same widgets in a frame without any style: element by element, what decides how a
 * box is laid out and how text is set. The font family, the colour, the cursor and hyphenation are the page's to give.
 */
'use strict';

// prettier-ignore
const compared = [
  'box-sizing', 'display', 'font-size', 'font-style', 'font-variant-caps', 'font-weight', 'letter-spacing', 'line-height', 'margin-bottom',
  'margin-left', 'margin-top', 'opacity', 'padding-bottom', 'padding-left', 'padding-top', 'pointer-events', 'text-align', 'text-indent',
  'text-shadow', 'text-transform', 'user-select', 'visibility', 'white-space', 'word-spacing',
];
const comparedInLists = ['list-style-type', 'list-style-position'];

const insideOf = (widget) =>
  // Ways on from a card depend on where it stands: none of them leads out of a frame.
  [...rootOf(widget).querySelectorAll(':not(slot, .onward, .onward *)')];

/** What is different, as lines such as `gut-skin-faq p.small: letter-spacing 4.8px instead of normal`. */
function differences(widget, plain) {
  const [here, there] = [insideOf(widget), insideOf(plain)];
  equal(here.length, there.length, `elements inside ${widget.localName}`);
  const found = new Set();
  for (const root of [widget, plain])
    rootOf(root)
      .getAnimations()
      .forEach((animation) => animation.finish());
  here.forEach((element, i) => {
    const [is, should] = [getComputedStyle(element), plain.ownerDocument.defaultView.getComputedStyle(there[i])];
    for (const name of element.localName === 'li' ? [...compared, ...comparedInLists] : compared) {
      const [a, b] = [is, should].map((style) => style.getPropertyValue(name));
      if (a !== b)
        found.add(
          `${widget.localName} ${element.localName}${element.className ? `.${element.classList[0]}` : ''}: ${name} ${a} instead of ${b}`,
        );
    }
  });
  return [...found];
}

/** Checks the widgets of this page against those of its frame. */
function looksAsInFrame() {
  const all = 'gut-skin-quiz, gut-skin-diet-tip, gut-skin-strain, gut-skin-faq';
  let plain;

  check('the widgets come up, here and in the frame', async () => {
    await ready(...$$(all));
    await adopt($('iframe'));
    plain = [...$('iframe').contentDocument.querySelectorAll(all)];
    equal(
      plain.map(({ localName }) => localName),
      $$(all).map(({ localName }) => localName),
      'widgets',
    );
  });

  check('what comes late is there', async () => {
    for (const [i, widget] of $$(all).entries())
      await until(`all of ${widget.localName}`, () => insideOf(widget).length === insideOf(plain[i]).length);
  });

  check('inside they look the same', () => {
    const found = $$(all).flatMap((widget, i) => differences(widget, plain[i]));
    equal(found.slice(0, 12), [], `${found.length} differences`);
  });

  check('the text has the size the visitor has chosen, not the page', () => {
    for (const widget of $$(all))
      equal(
        getComputedStyle(rootOf(widget).querySelector('[part=base]')).fontSize,
        '16px',
        `font size in ${widget.localName}`,
      );
  });

  check('they are blocks as wide as their place', () => {
    for (const widget of $$(all)) {
      equal(getComputedStyle(widget).display, 'block', `display of ${widget.localName}`);
      const inner = rootOf(widget).querySelector('[part=base]');
      ok(
        Math.abs(inner.getBoundingClientRect().width - 560) < 1,
        `${widget.localName} is ${inner.getBoundingClientRect().width} px wide`,
      );
    }
  });
}
