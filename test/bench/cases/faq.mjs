/** A list of questions: plain HTML, a minimal Lit element, three libraries of elements, and ours by each of its ways in. */
import { grown, preloaded, prerendered } from '../builds.mjs';
import { inEach, inOne } from '../dialects.mjs';
import { bundle } from '../harness/bundle.mjs';
import { tap } from '../harness/hands.mjs';
import { escaped, page, script, sheet } from '../page.mjs';
import { ownQuestions, questions } from '../words.mjs';

/** How many questions the library brings; a page with more needs a build with more, or own content. */
const BUNDLED = 40;
const closed = ({ paragraphs }) => paragraphs.map((text) => `<p>${escaped(text)}</p>`).join('');
const each = (all, write) => all.map((one) => write(escaped(one.question), closed(one))).join('\n');

/** `item`: the heading of the n-th question. `file`: its script, bundled; with `own`, the words are in it. */
const peers = {
  details: {
    label: 'plain <details>',
    item: `(n) => document.querySelectorAll('summary')[n]`,
    body: (all) => each(all, (question, answer) => `<details><summary>${question}</summary>${answer}</details>`),
  },
  lit: {
    label: 'minimal LitElement',
    item: inOne('lit-faq', 'summary'),
    file: 'lit-faq.js',
    own: true,
    body: () => '<lit-faq></lit-faq>',
  },
  shoelace: {
    label: 'Shoelace',
    item: inEach('sl-details', 'summary'),
    file: 'shoelace-faq.js',
    styles: 'shoelace.css',
    body: (all) => each(all, (question, answer) => `<sl-details summary="${question}">${answer}</sl-details>`),
  },
  'web-awesome': {
    label: 'Web Awesome',
    item: inEach('wa-details', 'summary'),
    file: 'web-awesome-faq.js',
    styles: 'web-awesome.css',
    body: (all) => each(all, (question, answer) => `<wa-details summary="${question}">${answer}</wa-details>`),
  },
  spectrum: {
    label: 'Spectrum',
    item: inEach('sp-accordion-item', '#header'),
    file: 'spectrum-faq.js',
    body: (all) =>
      `<sp-theme system="spectrum" color="light" scale="medium"><sp-accordion allow-multiple>${each(
        all,
        (question, answer) => `<sp-accordion-item label="${question}">${answer}</sp-accordion-item>`,
      )}</sp-accordion></sp-theme>`,
  },
};

const tag = (ids) => `<gut-skin-faq${ids && ` ids="${ids}"`}></gut-skin-faq>`;
/** Ours, by each way in: what stands in the page for it. */
const ways = {
  autoloader: { head: (at) => script(`${at}gut-skin.js`), body: tag },
  preloaded: {
    head(at, build) {
      const links = preloaded(build, at, 'faq');
      return links && links + script(`${at}gut-skin.js`);
    },
    body: tag,
  },
  solo: { head: (at) => script(`${at}solo/gut-skin-faq.en.js`), body: tag },
  'one-file': { head: (at) => `<script defer src="${at}gut-skin.all.en.js"></script>`, body: tag },
  prerendered: {
    head: (at) => script(`${at}gut-skin.js`),
    body(ids, build) {
      const html = prerendered(build, 'faq', ...(ids ? ['--ids', ids] : []));
      return html?.includes('<gut-skin-faq') === false ? tag(ids).replace('><', `>${html}<`) : html;
    },
  },
};
/** The n-th question: as the widget shows it, or as it was written for it between its tags. */
const ourItem = `(n) => {
  const faq = document.querySelector('gut-skin-faq');
  return faq && (rootOf(faq)?.querySelectorAll('[part~=item]')[n] ?? faq.querySelectorAll('summary, h4')[n]);
}`;

const opens = (expression) => async (tab) => ({ open: await tap(tab, expression) });
/** What a visitor taps to open our first question. */
const ourButton = `rootOf(document.querySelector('gut-skin-faq')).querySelector('[part~=item] :is(button, summary)')`;

const peerCases = (common, all) =>
  Object.entries(peers).map(([peer, { label, item, file, styles, own, body }]) => {
    const name = `${common.group}-${peer}`;
    const stem = own ? name : peer;
    const files = { ...(file && { [stem]: file }), ...(styles && { [`${peer}-styles`]: styles }) };
    const head = [styles && sheet(`/out/peers/${peer}-styles.css`), file && script(`/out/peers/${stem}.js`)];
    async function html() {
      await bundle(files, all);
      return page(body(all), head.filter(Boolean).join('\n'));
    }
    return { ...common, name, label, item, html, act: opens('bench.item(0)') };
  });

const ourCases = (common, all, build) =>
  Object.entries(ways).map(([way, { head, body }]) => ({
    ...common,
    name: `${common.group}-${way}${build.name}`,
    label: `ours, ${way.replace('-', ' ')}${build.name}`,
    item: ourItem,
    html() {
      const bundled = common.count <= BUNDLED;
      const address = bundled ? build.address : way !== 'prerendered' && grown(build, common.count);
      const tags = address && body(bundled ? all.map(({ id }) => id).join(' ') : '', build);
      const entrance = tags && head(address, build);
      return entrance && page(tags, entrance);
    },
    act: opens(ourButton),
  }));

/** The questions that the library brings, and so many of a site owner's that it is as many as in the other cases. */
function ownCase(common, build) {
  const own = ownQuestions(common.count - BUNDLED);
  const json = JSON.stringify({ faq: own }).replaceAll('<', '\\u003c');
  const body = `<gut-skin-settings><script type="application/json">${json}</script>${tag('')}</gut-skin-settings>`;
  return {
    ...common,
    name: `${common.group}-own${build.name}`,
    label: `ours, own content${build.name}`,
    item: ourItem,
    last: own.at(-1).question,
    html: () => page(body, ways.autoloader.head(build.address)),
    act: opens(ourButton),
  };
}

export const faq = (builds) =>
  [4, 16, 100, 1000].flatMap((count) => {
    const all = questions(count);
    const common = { group: `faq${count}`, count, last: all.at(-1).question };
    const ours = builds.flatMap((build) => [
      ...ourCases(common, all, build),
      ...(count > BUNDLED ? [ownCase(common, build)] : []),
    ]);
    return [...peerCases(common, all), ...ours];
  });
