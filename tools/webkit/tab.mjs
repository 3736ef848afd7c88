/**
 * A tab of WebKitGTK, and what can be done there by a hand that is the browser's own input and no event made by a script.
 */
import { setTimeout as sleep } from 'node:timers/promises';

/** The display of its own; its pointer rests in the middle. */
export const screen = { width: 1280, height: 1024 };
/** Only the pointer gives a window the focus there, so the window stays under it: under its bar, where it disturbs no page. */
const place = { x: screen.width / 2 - 20, y: screen.height / 2 - 10 };
const elsewhere = { x: 0, y: 0 };

/** What WebDriver calls the keys that have no letter. */
const keyCodes = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Control: '\uE009',
  Escape: '\uE00C',
  Space: ' ',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
};
const code = (key) => (key.length === 1 ? key : (keyCodes[key] ?? raise(`no such key: ${key}`)));
function raise(message) {
  throw new Error(message);
}

/** `call` asks the driver. */
export function tabOf(sessionId, call) {
  const path = (name) => `/session/${sessionId}/${name}`;
  const post = (name, body) => call('POST', path(name), body);
  const act = (type, id, actions) => post('actions', { actions: [{ type, id, actions }] });
  const key = (type) => (name) => ({ type, value: code(name) });
  const [keyDown, keyUp] = ['keyDown', 'keyUp'].map(key);
  const keys = (...actions) => act('key', 'keyboard', actions);
  const pointer = (...actions) => act('pointer', 'mouse', actions);
  const [down, up] = ['pointerDown', 'pointerUp'].map((type) => ({ type, button: 0 }));
  const move = ([x, y]) => ({ type: 'pointerMove', x: Math.round(x), y: Math.round(y), duration: 0 });
  const run = (script) => post('execute/sync', { script, args: [] });

  /* Not `execute/async`: its callback is now and then collected as garbage before it is called. */
  async function ask(expression) {
    await run(
      `const kept = (window[Symbol.for('asked')] = []); Promise.resolve(${expression}).then((answer) => kept.push(JSON.stringify(answer)))`,
    );
    for (;;) {
      const answer = await run(`return window[Symbol.for('asked')][0]`);
      if (answer) return JSON.parse(answer);
      await sleep(50);
    }
  }

  /** Makes the page so large, and the window larger by its bar; media queries hear of it when the page is drawn next. */
  async function setViewport({ width, height }) {
    const bar = await run('return outerHeight - innerHeight');
    await post('window/rect', { ...place, width, height: height + bar });
    const arrived = () => run(`return innerWidth === ${width} && innerHeight === ${height}`);
    for (let tries = 0; !(await arrived()); tries++) {
      if (tries > 200) raise(`the window does not take the size ${width} x ${height}`);
      await sleep(50);
    }
    await ask('new Promise(requestAnimationFrame)');
  }

  return {
    goto: (url) => post('url', { url }),
    back: () => post('back', {}),
    url: () => call('GET', path('url')),
    ask,
    click: (place, count = 1) => pointer(move(place), ...Array(count).fill([down, up]).flat()),
    drag: (from, to) => pointer(move(from), down, move(to), up),
    type: (text) => keys(...[...text].flatMap((letter) => [keyDown(letter), keyUp(letter)])),
    press: (...names) => keys(...names.map(keyDown), ...names.reverse().map(keyUp)),
    keyDown: (name) => keys(keyDown(name)),
    keyUp: (name) => keys(keyUp(name)),
    setWindow: (rect) => post('window/rect', rect),
    setViewport,
    /** A pointer that is there from the start gives no focus; one that comes does. */
    async focus() {
      await post('window/rect', { ...elsewhere, width: 200, height: 200 });
      await setViewport({ width: 800, height: 600 });
    },
  };
}
