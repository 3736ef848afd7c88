/** A list of questions: plain HTML, a minimal Lit element, three libraries of elements, and ours by each of its ways in. */
import { join } from 'node:path';
import { bundle } from '../harness/bundle.mjs';
import { tap } from '../harness/hands.mjs';
import { escaped, page, script, sheet } from '../page.mjs';
import { questions } from '../words.mjs';

const closed = ({ paragraphs }) => paragraphs.map((text) => `<p>${escaped(text)}</p>`).join('');
const inside = (host, what) =>
  `[...document.querySelectorAll('${host}')].map((one) => one.shadowRoot?.querySelector('${what}')).filter(Boolean)`;
const inOne = (host, what) => `[...(document.querySelector('${host}')?.shadowRoot?.querySelectorAll('${what}') ?? [])]`;

const peers = {
  details: {
    label: 'plain <details>',
    boxes: `document.querySelectorAll('summary')`,
    body: (all) =>
      all.map((one) => `<details><summary>${escaped(one.question)}</summary>${closed(one)}</details>`).join('\n'),
  },
  lit: {
    label: 'minimal LitElement',
    boxes: inOne('lit-faq', 'summary'),
    file: 'lit-faq.js',
    own: true,
    body: () => '<lit-faq></lit-faq>',
  },
  shoelace: {
    label: 'Shoelace',
    boxes: inside('sl-details', 'summary'),
    file: 'shoelace-faq.js',
    styles: 'shoelace.css',
    body: (all) =>
      all.map((one) => `<sl-details summary="${escaped(one.question)}">${closed(one)}</sl-details>`).join('\n'),
  },
  'web-awesome': {
    label: 'Web Awesome',
    boxes: inside('wa-details', 'summary'),
    file: 'web-awesome-faq.js',
    styles: 'web-awesome.css',
    body: (all) =>
      all.map((one) => `<wa-details summary="${escaped(one.question)}">${closed(one)}</wa-details>`).join('\n'),
  },
  spectrum: {
    label: 'Spectrum',
    boxes: inside('sp-accordion-item', '#header'),
    file: 'spectrum-faq.js',
    body: (all) =>
      `<sp-theme system="spectrum" color="light" scale="medium"><sp-accordion allow-multiple>${all
        .map((one) => `<sp-accordion-item label="${escaped(one.question)}">${closed(one)}</sp-accordion-item>`)
        .join('\n')}</sp-accordion></sp-theme>`,
  },
};

/** Ours, by each way in: what stands in the page for it. */
const ways = {
  autoloader: (dist) => script(`${dist}gut-skin.js`),
  solo: (dist) => script(`${dist}solo/gut-skin-faq.en.js`),
  'one-file': (dist) => `<script defer src="${dist}gut-skin.all.en.js"></script>`,
};

const open = (boxes) => ({
  name: 'open',
  async act(tab) {
    return tap(tab, `${boxes}[0]`);
  },
});
export async function faq({ out, builds, wanted }) {
  const cases = [];
  for (const count of [4, 16, 100, 1000]) {
    const group = `faq${count}`;
    const all = questions(count);
    const common = { group, count, last: all.at(-1).question };
    const files = {};
    for (const [name, { label, boxes, file, styles, own, body }] of Object.entries(peers)) {
      if (!wanted(`${group}-${name}`)) continue;
      const stem = own ? `${group}-${name}` : name;
      if (file) files[stem] = file;
      if (styles) files[`${name}-styles`] = styles;
      const head = (styles ? sheet(`/peers/${name}-styles.css`) : '') + (file ? script(`/peers/${stem}.js`) : '');
      cases.push({
        ...common,
        name: `${group}-${name}`,
        label,
        boxes,
        html: page(body(all), head),
        acts: [open(boxes)],
      });
    }
    await bundle(files, join(out, 'peers'), all);
    for (const { name: build, address, questions: has } of builds)
      for (const [way, head] of Object.entries(ways)) {
        if (count > has || !wanted(`${group}-${way}`)) continue;
        const boxes = inOne('gut-skin-faq', '[part~=item]');
        const button = inOne('gut-skin-faq', '[part~=item] [part~=control]');
        const ids = all.map(({ id }) => id).join(' ');
        cases.push({
          ...common,
          name: `${group}-${way}${build}`,
          label: `ours, ${way.replace('-', ' ')}${build}`,
          boxes,
          html: page(`<gut-skin-faq ids="${ids}"></gut-skin-faq>`, head(address)),
          acts: [open(button)],
        });
      }
  }
  return cases;
}
