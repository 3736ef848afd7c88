/** Ours alone: every tag as it stands, all of them on one page, many cards, long diaries, and much own content. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { columns, rooms, screen } from '../../../src/embed/rooms.ts';
import { behind, inEach } from '../dialects.mjs';
import { scroll, tap, type } from '../harness/hands.mjs';
import { page, script } from '../page.mjs';
import { ownQuestions, tips } from '../words.mjs';

/** Any word at all: what a tag says is its own matter. */
const words = /\p{L}{3}/u;
const autoloader = ({ address }) => script(`${address}gut-skin.js`);
/** The settings have no look: what they are for is the widget inside. */
const tagOf = (name) =>
  name === 'settings'
    ? '<gut-skin-settings><gut-skin-faq></gut-skin-faq></gut-skin-settings>'
    : `<gut-skin-${name}></gut-skin-${name}>`;
/** The line that the builder prints with a tag: it keeps the tag's room from the page's first moment on. */
function roomOf(name) {
  const [, phone, wide] = rooms.findLast(([selector]) => selector.replace(/:not.*/, '') === name) ?? [
    '',
    screen,
    screen,
  ];
  const line = (height) => `gut-skin-${name}:not(:defined) { display: block; min-block-size: ${height}px }`;
  return `<style>${line(phone)} @media ${columns} { ${line(wide)} }</style>`;
}
const lookOf = (name) => `gut-skin-${name === 'settings' ? 'faq' : name}`;
const namesOf = ({ folder }) =>
  readdirSync(join(folder, 'solo'))
    .map((file) => /^gut-skin-(.+)\.en\.js$/.exec(file)?.[1])
    .filter(Boolean);

const eachTag = (build) =>
  namesOf(build).map((name) => ({
    group: 'tags',
    name: `tag-${name}${build.name}`,
    label: `${name}${build.name}`,
    count: 1,
    item: inEach(lookOf(name), '[part~=heading]'),
    last: words,
    html: () => page(roomOf(name === 'settings' ? 'faq' : name) + tagOf(name), autoloader(build)),
  }));

const faqRoot = `rootOf(document.querySelector('gut-skin-faq'))`;
/** Opens the first question, then looks for something: what each took. */
async function openAndSearch(tab, word) {
  const open = await tap(tab, `${faqRoot}.querySelector('[part~=item] :is(button, summary)')`);
  await tap(tab, `${faqRoot}.querySelector('[type=search]')`);
  return { open, filter: await type(tab, word) };
}

const search = (build) => ({
  group: 'tags',
  name: `search-faq${build.name}`,
  label: `faq with its search${build.name}`,
  count: 1,
  item: inEach('gut-skin-faq', 'label:has([type=search])'),
  last: words,
  html: () => page('<gut-skin-faq with-search></gut-skin-faq>', autoloader(build)),
  act: (tab) => openAndSearch(tab, 'acne'),
});

function allTags(build) {
  const names = namesOf(build).filter((name) => name !== 'settings');
  return {
    group: 'tags',
    name: `all-tags${build.name}`,
    label: `all ${names.length} on one page${build.name}`,
    count: names.length,
    item: `(n) => {
      const headings = ${JSON.stringify(names.map(lookOf))}.map((tag) => {
        const host = document.querySelector(tag);
        return host && rootOf(host)?.querySelector('[part~=heading]');
      });
      return headings.every((one) => one?.getBoundingClientRect().height) ? headings[n] : undefined;
    }`,
    last: words,
    html: () => page(names.map(tagOf).join('\n'), autoloader(build)),
  };
}

const cards = (build) =>
  [100, 1000].map((count) => ({
    group: 'cards',
    name: `cards${count}${build.name}`,
    label: `${count} diet-tip cards${build.name}`,
    count,
    item: inEach('gut-skin-diet-tip', '[part~=item]'),
    last: words,
    html: () =>
      page(
        Array.from(
          { length: count },
          (_, i) => `<gut-skin-diet-tip tip="${tips[i % tips.length]}"></gut-skin-diet-tip>`,
        ).join('\n'),
        autoloader(build),
      ),
    act: async (tab) => ({ scroll: await scroll(tab) }),
  }));

/** In the page: puts days into the store, as a diary that was kept so long would have them. */
function fill(count) {
  const days = Array.from({ length: count }, (_, i) => ({
    day: new Date(Date.now() - 864e5 * i).toISOString().slice(0, 10),
    changed: 1,
    skin: (i * 7) % 11,
    sleep: 5 + ((i * 5) % 9) / 2,
    stress: (i * 4) % 11,
    fibre: i % 4,
    fermented: i % 3,
    ...(i % 13 ? {} : { note: 'New cream in the morning.' }),
  }));
  return new Promise((done, failed) => {
    const asked = indexedDB.open('gut-skin-diary', 2);
    asked.onupgradeneeded = ({ target: { result: db } }) => {
      db.createObjectStore('days', { keyPath: 'day' });
      db.createObjectStore('aside', { autoIncrement: true });
      db.createObjectStore('settings');
    };
    asked.onsuccess = ({ target: { result: db } }) => {
      const writing = db.transaction('days', 'readwrite');
      days.forEach((day) => writing.objectStore('days').put(day));
      writing.oncomplete = () => (db.close(), done());
      writing.onerror = failed;
    };
    asked.onerror = failed;
  });
}

const diaries = (build) =>
  [84, 1000].map((count) => ({
    group: 'diary',
    name: `diary${count}${build.name}`,
    label: `${count} days${build.name}`,
    count: 1,
    item: behind('gut-skin-diary', 'button.strong', 'figure'),
    last: words,
    html: () => page('<gut-skin-diary></gut-skin-diary>', autoloader(build)),
    async prepare(tab, origin) {
      await tab.goto(`${origin}/blank`);
      await tab.evaluate(fill, count);
    },
  }));

/** As much as a megabyte of own content holds: opened, searched, scrolled. */
function own(build) {
  const questions = ownQuestions(9_960, true);
  return {
    group: 'own',
    name: `own10000${build.name}`,
    label: `10,000 questions${build.name}`,
    count: 10_000,
    item: `(n) => {
      const faq = document.querySelector('gut-skin-faq');
      return faq && rootOf(faq)?.querySelectorAll('[part~=item]')[n];
    }`,
    last: questions.at(-1).question,
    html: () =>
      page(
        `<gut-skin-settings><script type="application/json">${JSON.stringify({ faq: questions })}</script><gut-skin-faq with-search></gut-skin-faq></gut-skin-settings>`,
        autoloader(build),
      ),
    act: async (tab) => ({ ...(await openAndSearch(tab, 'kimchi')), scroll: await scroll(tab) }),
  };
}

export const tags = (builds) =>
  builds.flatMap((build) => [
    ...eachTag(build),
    search(build),
    allTags(build),
    ...cards(build),
    ...diaries(build),
    own(build),
  ]);
