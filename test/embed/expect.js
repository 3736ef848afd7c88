/**
 * What every page here begins with: it listens from the first moment, runs the page's checks one after the other once
 * the page is parsed, and keeps the verdict for the runner. Opened by hand, a page shows its verdict in the console.
 *
 * At the end of every page: nothing was thrown, no policy was violated, and the console says what the page expects of
 * it and nothing else.
 */
'use strict';

/** Console lines of the page, as { level, text }. */
const lines = [];
/** Errors, lost promises and policy violations that reached the page. */
const faults = [];
/** The library's events, as { type, source, fields }. */
const heard = [];

/* The page may replace these, and a check still needs the real ones. */
const { keys: ownKeys } = Object;
const clock = { later: setTimeout.bind(window), now: performance.now.bind(performance) };
/** How long a check waits for what must come, in milliseconds; only a failing check ever waits that long. */
const PATIENCE = 15_000;

const checks = [];
const expectedLines = [];
const expectedFaults = [];

for (const level of ['debug', 'log', 'info', 'warn', 'error']) {
  const say = console[level].bind(console);
  console[level] = (...said) => {
    lines.push({ level, text: said.map(String).join(' ') });
    say(...said);
  };
}
addEventListener('error', (event) => faults.push(event.message ?? `${event.target.outerHTML} did not load`), true);
addEventListener('unhandledrejection', (event) => faults.push(`unhandled rejection: ${event.reason}`));
document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) => {
  // WebKitGTK asks for the icon of its own window, and the page answers for it.
  if (!blockedURI.endsWith('/favicon.ico')) faults.push(`${violatedDirective} forbids ${blockedURI} ${sample}`);
});

for (const name of ['ready', 'error', 'toggle', 'quiz-start', 'quiz-step', 'quiz-complete', 'quiz-result', 'consult'])
  addEventListener(
    `gut-skin-${name}`,
    (event) => {
      const { isTrusted, ...fields } = event;
      heard.push({ type: event.type, source: event.composedPath()[0], fields });
    },
    true,
  );

/** Something the page promises. `how` may be asynchronous and throws when the promise is broken. */
function check(what, how) {
  checks.push({ what, how });
}

/** The console must hold exactly this many lines that match; without a call it must be empty. */
function expectLine(pattern, times = 1) {
  expectedLines.push({ pattern, times });
}

/** Such a fault must have reached the page, once or several times. */
function expectFault(pattern) {
  expectedFaults.push(pattern);
}

function ok(value, what) {
  if (!value) throw new Error(what);
}

/** Without a prototype, so that JSON asks no `toJSON` that the page has put there. */
function bare(value) {
  if (Array.isArray(value)) {
    const list = [];
    for (const one of value) list[list.length] = bare(one);
    return Object.setPrototypeOf(list, null);
  }
  if (!value || Object.getPrototypeOf(value) !== Object.prototype) return value;
  const copy = Object.create(null);
  for (const name of ownKeys(value)) copy[name] = bare(value[name]);
  return copy;
}
const written = (value) => JSON.stringify(bare(value));

function equal(actual, expected, what) {
  const [is, should] = [written(actual), written(expected)];
  if (is !== should) throw new Error(`${what}: ${is} instead of ${should}`);
}

/** Waits until the condition holds, and gives back what it gave. */
async function until(what, condition) {
  const end = clock.now() + PATIENCE;
  for (;;) {
    const value = await condition();
    if (value) return value;
    if (clock.now() > end) throw new Error(`never came: ${what}`);
    await new Promise((resolve) => clock.later(resolve, 10));
  }
}

/** The shadow root of an element; of a closed one where the page has the door (test/door.js). */
const rootOf = (element) => element.ownerDocument.defaultView.rootOf?.(element) ?? element.shadowRoot;

const $ = (selector) => document.querySelector(selector);
const $$ = (selector) => [...document.querySelectorAll(selector)];

/** Whether this page has the one-file script for the autoloader. */
const isOneFile = () => Boolean($('script[src*="/gut-skin.all."]'));
/** The file that this page loads the library with. */
const entry = () => (isOneFile() ? 'gut-skin.all.js' : 'gut-skin.js');

/**
 * Waits until these chunks have come, by their names without the hash: what is on its way when the network goes, or the
 * visitor, is lost, and told of. In the one-file script all are there.
 */
async function haveCome(...names) {
  if (isOneFile()) return;
  for (const name of names)
    await import(
      await until(`the chunk ${name}`, async () =>
        (await server.requests()).find((file) => file.includes(`/chunks/${name}-`)),
      )
    );
}

/** Waits until these widgets have rendered with data, as the library itself says. */
async function ready(...widgets) {
  for (const widget of widgets)
    await until(`${widget.localName} is ready`, () =>
      heard.some((event) => event.type === 'gut-skin-ready' && event.source === widget),
    );
}

/** Whether a node has a box on the screen; a fallback that is not shown has none. */
function visible(node) {
  const range = document.createRange();
  range.selectNodeContents(node);
  return range.getClientRects().length > 0;
}

/** The words a widget shows of its own, without its fallback. */
const words = (widget) => {
  const texts = document.createTreeWalker(rootOf(widget) ?? document.createElement('i'), NodeFilter.SHOW_TEXT);
  const said = [];
  // What is related to a card stands there once a visitor turns to it, wherever the card is.
  while (texts.nextNode()) if (!texts.currentNode.parentElement?.closest('.related')) said.push(texts.currentNode.data);
  return said.join('').replace(/\s+/g, ' ').trim();
};

/** The test server of this page. */
const server = {
  ask: async (what) => (await fetch(`/control/${what}`)).json(),
  /** Paths that were asked for, in order. */
  requests: () => server.ask('requests'),
  /** Paths that `depth` holds back. */
  held: () => server.ask('held'),
  /** The name of every widget, without the prefix of its tag. */
  tags: () => server.ask('tags'),
  /** The languages of the build. */
  languages: () => server.ask('languages'),
  /** Answers what `hold` has held back. */
  release: () => server.ask('release'),
  /** From now on no file is answered. */
  cut: () => server.ask('cut'),
  /** And from now on they are, as before. */
  mend: () => server.ask('mend'),
  /** The next version comes onto the site of `deploy`. */
  deploy: () => server.ask('deploy'),
  /** It comes once more, long after. */
  deployLate: () => server.ask('deployLate'),
};

async function judge() {
  const verdict = [];
  const attempt = async (what, how) => {
    try {
      await how();
      verdict.push({ what });
    } catch (error) {
      verdict.push({ what, error: error.message });
    }
  };
  for (const { what, how } of checks) {
    await attempt(what, how);
    if (verdict.at(-1).error) break; // the others build on it
  }
  await attempt('the console says what it should', () => {
    const all = written(lines);
    for (const { pattern, times } of expectedLines)
      equal(lines.filter(({ text }) => pattern.test(text)).length, times, `lines like ${pattern} in ${all}`);
    const others = lines.filter(({ text }) => !expectedLines.some(({ pattern }) => pattern.test(text)));
    equal(others, [], 'other lines');
  });
  await attempt('nothing is thrown into the page', () => {
    for (const pattern of expectedFaults)
      ok(
        faults.some((fault) => pattern.test(fault)),
        `no fault like ${pattern}`,
      );
    equal(
      faults.filter((fault) => !expectedFaults.some((pattern) => pattern.test(fault))),
      [],
      'faults',
    );
  });
  return verdict;
}

// Not at `load`: Firefox holds that back until a pending import has come, and some never come.
window.verdict = new Promise((resolve) => {
  addEventListener('DOMContentLoaded', () => judge().then(resolve));
});
window.verdict.then((verdict) => {
  if (parent !== window) parent.postMessage({ verdict }, '*');
  else if (!navigator.webdriver) console.table(verdict);
});

/** Waits for the verdict of a page in a frame, and adopts it. */
async function adopt(frame) {
  const verdict = await until('the frame has a verdict', () => adopt.verdicts.get(frame.contentWindow));
  ok(verdict.length > 2, 'the frame checks nothing');
  equal(
    verdict.filter(({ error }) => error),
    [],
    'failed in the frame',
  );
}
adopt.verdicts = new Map();
addEventListener('message', ({ source, data }) => data?.verdict && adopt.verdicts.set(source, data.verdict));
