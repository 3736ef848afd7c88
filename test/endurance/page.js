/**
 * What a page does that shows widgets and takes them away again, as sites do that change their pages by script. It keeps
 * nothing itself: what stays behind is the library's. The runner (endure.mjs) calls `rounds`.
 */
'use strict';

/** How long it waits for what must come, in milliseconds; only a failing round ever waits that long. */
const PATIENCE = 30_000;

async function until(what, condition) {
  const end = performance.now() + PATIENCE;
  for (;;) {
    const value = await condition();
    if (value) return value;
    if (performance.now() > end) throw new Error(`never came: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}
/** Every widget that came, as far as something still holds it: the engine forgets the others when it collects. */
let came = [];
/** How many of those that left are still held. */
function heldOn() {
  came = came.filter((widget) => widget.deref());
  return came.filter((widget) => !widget.deref().isConnected).length;
}

/** Whatever comes next is a task of its own. */
const turn = () => new Promise((resolve) => setTimeout(resolve));
const words = (widget) => rootOf(widget).textContent.replace(/\s+/g, ' ').trim();

/** Puts a tag on the page, and gives it back when it has rendered its content. */
async function mount(name, around = document.querySelector('main')) {
  const widget = document.createElement(`gut-skin-${name}`);
  came.push(new WeakRef(widget));
  const ready = new Promise((resolve) => widget.addEventListener('gut-skin-ready', resolve, { once: true }));
  around.append(widget);
  await ready;
  return widget;
}

/** What a visitor does with a widget; the others have their first row opened. */
const uses = {
  async diary(diary) {
    press(diary, 'button.strong');
    await until('the form', () => rootOf(diary).querySelector('form'));
  },
  quiz: (quiz) => goOn(quiz),
};
async function open(widget) {
  rootOf(widget).querySelector('summary, button[aria-expanded=false]')?.click();
  await widget.updateComplete;
}

/** One round of each kind. */
const kinds = {
  /** A tag comes, is used, and goes. */
  async tag(name) {
    if (name === 'settings') return kinds.settings();
    const widget = await mount(name);
    await (uses[name] ?? open)(widget);
    widget.remove();
  },
  /** The settings show nothing: they come and go with a widget that hears of them. */
  async settings() {
    const settings = document.createElement('gut-skin-settings');
    settings.setAttribute('theme', 'dark');
    document.querySelector('main').append(settings);
    await mount('fact', settings);
    settings.remove();
  },
  /** Several on one page know of each other, and leave one after another: at the end one that knows of no other. */
  async several(name) {
    const widgets = [];
    for (let i = 0; i < 3; i++) widgets.push(await mount(name));
    for (const widget of widgets) {
      widget.remove();
      await turn();
    }
  },
  /** The whole quiz, from its door to the result with its tips. */
  async quiz() {
    const quiz = await mount('quiz');
    await takeQuiz(quiz);
    quiz.remove();
  },
  /** A page that forgets nothing, as the test of the test: it keeps the element, and a listener. */
  async leak(name) {
    const widget = await mount(name);
    addEventListener('resize', () => widget.isConnected);
    widget.remove();
  },
};

async function rounds(kind, name, count) {
  for (let i = 0; i < count; i++) {
    await kinds[kind](name);
    await turn(); // else all rounds are one task, which no file that was asked for can come into
  }
  // What is torn down is torn down after the move that it might have been, and animations and observers have their frames.
  for (let i = 0; i < 3; i++) await new Promise((resolve) => setTimeout(() => requestAnimationFrame(resolve)));
}
