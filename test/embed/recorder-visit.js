/**
 * Visitors of the recorder's pages, with a real mouse and keyboard where it matters. Each does the whole of one widget and
 * keeps what only she and the widget may know: `secrets`, which nobody may find in the recorder's log.
 */
'use strict';

const secrets = new Set();
const keep = (text) => {
  const words = String(text ?? '')
    .replace(/\s+/g, ' ')
    .trim();
  if (words.length > 3 && /\D/.test(words)) secrets.add(words);
};

/** Keeps every word, name, value and id of what a widget shows now; cards inside it too. */
function keepAll(root) {
  for (const each of root.querySelectorAll(
    'legend *, label, label *, .notice *, .result *, .plan *, td, th, [name], [id]',
  )) {
    for (const text of each.childNodes) if (text.nodeType === Node.TEXT_NODE) keep(text.data);
    if (each.labels) for (const text of [each.id, each.name, each.type === 'radio' ? '' : each.value]) keep(text);
    const inner = rootOf(each);
    if (inner) for (const line of inner.textContent.split('\n')) keep(line.length > 12 ? line : '');
  }
}

/** Does something, and waits until the widget shows something else. */
async function goes(root, how) {
  const before = root.textContent;
  await how();
  await until('another screen', () => root.textContent !== before);
}

/** The worst answer to everything but to what would stop the quiz; the first screens by hand, the rest by a script. */
async function visitQuiz(quiz) {
  const root = rootOf(quiz);
  let seen = 0;
  let warned = 0;
  let stopped = false;
  await goes(root, () => hand.on(root.querySelector('button.strong')));
  while (!root.querySelector('.result')) {
    keepAll(root);
    const fields = [...root.querySelectorAll('form input')];
    const on = root.querySelector('button.strong');
    if (fields.length) {
      const real = seen++ < 3;
      for (const name of new Set(fields.map((field) => field.name))) {
        const answers = fields.filter((field) => field.name === name);
        // For herself first: then everything is asked.
        const answer = stopped || seen === 1 ? answers[0] : (answers.at(-2) ?? answers[0]);
        if (real) await hand.on(answer.closest('label'), 3); // three times is how a line is selected
        if (real && answer.type === 'radio') await hand.press('ArrowUp').then(() => hand.press('ArrowDown'));
        if (!answer.checked) answer.click();
      }
      stopped = false;
      await goes(root, () => (real ? hand.on(on) : on.click()));
    } else if (on) {
      warned++;
      await hand.on(root.querySelector('.notice strong, .notice p'), 3);
      await goes(root, () => on.click());
    } else if (root.querySelector('.notice')) {
      stopped = true;
      await goes(root, () => root.querySelector('.row button').click());
    } else await until('the result', () => root.querySelector('.result'));
  }
  await until('tips or none', () => root.querySelector('.tips gut-skin-diet-tip') || !root.querySelector('.tips'));
  for (const tip of root.querySelectorAll('gut-skin-diet-tip'))
    await until('a tip', () => rootOf(tip)?.querySelector('[part=item]'));
  for (const summary of root.querySelectorAll('details:not([open]) > summary')) summary.click();
  await until('the sources', () => root.querySelector('.sources a[href^="https://"]'));
  keepAll(root);
  await hand.on(root.querySelector('.areas li *, .areas li'), 3);
  await hand.press('Control', 'c');
  ok(seen > 5 && warned, `only ${seen} questions, ${warned} warnings`);
}

/** A day of the diary, its note typed letter by letter. */
async function visitDiary(diary) {
  const root = rootOf(diary);
  await hand.on(root.querySelector('button.strong'));
  const form = await until('the form', () => root.querySelector('form'));
  keepAll(root);
  const face = [...form.querySelectorAll('fieldset')][0].querySelectorAll('label')[7];
  await hand.on(face);
  await hand.on(form.querySelector('.more summary'));
  const note = await until('the note', () => noteOf(diary));
  ok(note.getRootNode() !== root, 'the note is not in a frame');
  await hand.on(form.querySelector('label:has(iframe) span'));
  await until('the focus in the note', () => root.activeElement?.contentDocument?.activeElement === note);
  await hand.type('rash after oysters');
  keep('rash after oysters');
  await until('the note', () => note.value === 'rash after oysters');
  await hand.press('Control', 'a');
  await hand.press('Control', 'c');
  await hand.press('Control', 'v');
  await hand.on(form.querySelector('iframe'), 2);
  equal(note.value, 'rash after oysters', 'what was copied and pasted');
  const day = form.querySelector('input[type=date]');
  keep(day.value);
  await hand.on(form.querySelector('button.strong'));
  await until('the day in the table', () => rowsOf(diary)[0]);
  for (const summary of root.querySelectorAll('details:not([open]) > summary')) summary.click();
  await until('the chart', () => root.querySelector('svg'));
  keepAll(root);
  const cell = [...root.querySelectorAll('tbody th, tbody td')].find((each) => each.getClientRects().length);
  if (cell) await hand.on(cell, 3);
}

/** A plan for a day that is near, looked at and copied. */
async function visitPlan(plan) {
  const root = rootOf(plan);
  keepAll(root);
  await goes(root, () => hand.on(root.querySelector('label.answer')));
  const date = root.querySelector('input[type=date]');
  date.focus();
  date.value = date.min > date.max ? date.max : new Date(Date.now() + 864e5 * 9).toLocaleDateString('sv');
  keep(date.value);
  await goes(root, () => {
    date.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    date.blur();
  });
  await until('the dates', () => root.querySelector('.step .date'));
  keepAll(root);
  await hand.on(root.querySelector('.step p:not(.date, .small), .step h5, .step h6, .step .date'), 3);
  await hand.press('Control', 'c');
}

/** What is open on the same page, so that it can be seen that the recorder sees. */
async function visitPage() {
  const faq = $('gut-skin-faq');
  const [question] = rootOf(faq).querySelectorAll('button[aria-expanded]');
  // It comes on demand, above the questions: they are where they stay once it is there.
  const field = await until('the search', () => rootOf(faq).querySelector('input'));
  await hand.on(question);
  await until('the answer', () => question.getAttribute('aria-expanded') === 'true');
  // Two widgets bring it, and all below moves once more.
  await until('what is related to it', () => rootOf(faq).querySelector('.related'));
  await hand.on(field);
  await hand.type('kimchi');
  await hand.on($('#own input'));
  await hand.type('mail@host');
  await until('what was typed', () => $('#own input').value === 'mail@host');
  // It is told once she rests, and takes a line, by which all below moves.
  await until('what was found', () => rootOf(faq).querySelector('[role=status]').textContent.trim());
  return question.textContent.trim();
}

/**
 * What no closed root can keep, and what the README says of it: Firefox hands a page the innermost node of an event by
 * names of its own.
 */
const limits = [/\.(originalTarget|explicitOriginalTarget|rangeParent)\b/];

/** What everybody may know: the words of the page and of the open widgets on it, and the names of public attributes. */
const everybody = (widget) =>
  [document.documentElement, ...$$('gut-skin-faq').map(rootOf)].map(({ innerHTML }) => innerHTML).join() +
  widget.constructor.observedAttributes;

/** Where the recorder has a secret from. */
function found(widget) {
  const open = everybody(widget);
  const entries = recorder.log.filter(({ from }) => !limits.some((limit) => limit.test(from)));
  return [...secrets]
    .filter((secret) => !open.includes(secret))
    .flatMap((secret) => {
      const exact = new RegExp(`(?<![\\w-])${secret.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![\\w-])`);
      const entry = entries.find(({ what }) => what.includes(secret) && exact.test(what));
      return entry ? [`“${secret}” by ${entry.from}`] : [];
    });
}

/** The whole test of one widget: what only it may know is found nowhere, what is open is found. */
function checkSilence(tag, visit) {
  check('the widgets come up', () => ready($(tag), $('gut-skin-faq')));
  let open;
  check('a visitor uses what is open', async () => (open = await visitPage()));
  check(`a visitor does the whole ${tag}`, async () => {
    await visit($(tag));
    await recorder.look();
    ok(secrets.size > 20, `only ${secrets.size} things to find`);
  });
  check('the recorder sees what is open: a question that was opened, what was searched, a form of the page', () => {
    const by = (pattern, what) =>
      ok(
        recorder.log.some((entry) => pattern.test(entry.from) && entry.what.includes(what)),
        `not seen: ${what}`,
      );
    by(/composedPath\(\)/, open);
    by(/room value/, 'kimchi');
    by(/^(focusin|keydown|input)\.target/, 'own-mail');
    by(/^keydown\.key/, 'mail@host');
    by(/gut-skin-toggle/, 'gut-skin-faq');
  });
  check('it learns nothing of what the visitor answered, entered or was told', () => {
    const leaks = found($(tag));
    equal(leaks.slice(0, 12), [], `${leaks.length} of ${secrets.size} things`);
  });
}
