import { expect } from 'chai';
import fc from '../chance.js';
import axis from '../../data/axis.json';
import conditions from '../../data/conditions.json';
import tips from '../../data/diet-tips.json';
import facts from '../../data/facts.json';
import faqs from '../../data/faq.json';
import nutrients from '../../data/nutrients.json';
import procedures from '../../data/procedures.json';
import references from '../../data/references.json';
import strains from '../../data/strains.json';
import '../../src/overlay/content.js';
import type { GutSkinSettings } from '../../src/widgets/settings/settings-element.js';
import { filesFrom, type Content } from '../node/helpers/overlay-files.js';
import { finish } from './quiz-driver.js';
import {
  $,
  $$,
  dataOf,
  expectAccessible,
  languages,
  openSources,
  page,
  put,
  ready,
  record,
  squeeze,
  turn,
  until,
  warningsOf,
  words,
  type AnyWidget,
} from './support.js';

const own = { id: 'own', topic: 'basics', question: 'Is there parking?', answer: 'Behind the house.' };
const file = { faq: [own, { id: 'safe', answer: 'Ask us.' }, { id: 'proven', hidden: true }] };
const script = (content: unknown) =>
  `<script type="application/json">${typeof content === 'string' ? content : JSON.stringify(content)}</script>`;
const faq = '<gut-skin-faq></gut-skin-faq>';

/** Settings on the page, with widgets that have rendered. */
async function build(
  attributes: string,
  content: string,
): Promise<{ settings: GutSkinSettings; widgets: AnyWidget[] }> {
  const settings = put<GutSkinSettings>(`<gut-skin-settings ${attributes}>${content}</gut-skin-settings>`);
  const widgets = [...settings.querySelectorAll<AnyWidget>('*')].filter(
    ({ localName }) => localName.startsWith('gut-skin-') && localName !== 'gut-skin-settings',
  );
  await Promise.all(widgets.map(ready));
  return { settings, widgets };
}
async function buildFaq(attributes: string, content: string) {
  const { settings, widgets } = await build(attributes, `${content}${faq}`);
  return { settings, widget: widgets[0] as AnyWidget };
}
const questions = (widget: AnyWidget) => $$(widget, '.question').map(({ textContent }) => squeeze(textContent));
const answer = (widget: AnyWidget, id: string) => squeeze($(widget, `#a-${id}`).textContent);
/** Opens it: what goes with an answer is drawn only then. */
async function open(widget: AnyWidget, ...ids: string[]) {
  for (const id of ids) $<HTMLButtonElement>(widget, `#q-${id}`).click();
  await widget.updateComplete;
}
const has = (widget: AnyWidget, id: string) => $$(widget, `#q-${id}`).length === 1;
/** The bundled questions, and nothing else. */
const bundled = (widget: AnyWidget) => questions(widget).length === faqs.entries.length && has(widget, 'proven');

/** Lets a file be there under its name, or fail. */
type Answer = () => Response | Promise<Response>;
const json =
  (content: unknown): Answer =>
  () =>
    new Response(typeof content === 'string' ? content : JSON.stringify(content));
const real = globalThis.fetch;
let asked: string[] = [];
function serve(files: Record<string, Answer>) {
  asked = [];
  globalThis.fetch = (input, init) => {
    const name = String(input).split('/').at(-1) ?? '';
    asked.push(name);
    const held = new Promise<Response>((_, reject) =>
      init?.signal?.addEventListener('abort', () => reject(init.signal?.reason as Error)),
    );
    return Promise.race([Promise.resolve((files[name] ?? (() => new Response('', { status: 404 })))()), held]);
  };
}
afterEach(() => {
  globalThis.fetch = real;
});

describe('own content', () => {
  it('in a script adds, changes and takes away', async () => {
    const { widget } = await buildFaq('', script(file));
    expect(questions(widget).at(-1)).to.equal(own.question);
    expect(questions(widget)).to.have.length(faqs.entries.length);
    expect(has(widget, 'proven')).to.be.false;
    expect(answer(widget, 'safe')).to.contain('Ask us.');
  });

  it('is shown as the clinic’s own statement: no dots, no word of who graded, no sources', async () => {
    const { widget } = await buildFaq('clinic="Harbour Clinic"', script(file));
    await open(widget, 'own', 'safe', 'sugar-acne');
    for (const id of ['own', 'safe']) {
      const mark = $(widget, `#a-${id} [part=certainty]`);
      expect(squeeze($(widget, `#a-${id} [part=certainty] summary`).textContent)).to.equal(
        'Own statement of Harbour Clinic',
      );
      expect(squeeze(mark.querySelector('p')?.textContent)).to.match(
        /^The clinic wrote or changed this\. Nobody has graded how sure it is\.$/,
      );
      expect($$(widget, `#a-${id} .dots`)).to.have.length(0);
      expect($$(widget, `#a-${id} [part=sources]`)).to.have.length(0);
    }
    const kept = $(widget, '#a-sugar-acne');
    expect(kept.querySelector('.dots') && kept.querySelector('[part=sources]')).to.be.ok;
  });

  it('in a script is not shown, whatever the page’s style sheet says', async () => {
    const style = document.createElement('style');
    style.textContent = '* { display: block } script { display: block; visibility: visible }';
    document.head.append(style);
    const { settings } = await buildFaq('', script(file));
    const shown = getComputedStyle(settings.querySelector('script') as Element).display;
    style.remove();
    expect(shown).to.equal('none');
  });

  it('in a file is asked for once, by an address that is relative to the page', async () => {
    serve({ 'clinic.json': json(file) });
    const { settings, widgets } = await build('content="content/clinic.json"', faq + faq);
    for (const widget of widgets) expect(has(widget, 'own')).to.be.true;
    expect(asked).to.deep.equal(['clinic.json']);
    expect(settings.content).to.equal(new URL('content/clinic.json', document.baseURI).href);
  });

  it('may have a byte-order mark and white space around it', async () => {
    serve({ 'clinic.json': json(`\ufeff\n${JSON.stringify(file)}\n`) });
    const { widget } = await buildFaq('content="clinic.json"', '');
    expect(has(widget, 'own')).to.be.true;
    const inline = await buildFaq('', script(`\n\ufeff${JSON.stringify(file)} `));
    expect(has(inline.widget, 'own')).to.be.true;
  });

  it('costs nothing where there is none', async () => {
    serve({});
    const { widget } = await buildFaq(
      'theme="dark"',
      '<script>0</script><script type="application/ld+json">{"a": 1}</script>',
    );
    expect(bundled(widget)).to.be.true;
    expect(asked).to.deep.equal([]);
  });

  it('that was given twice is used once, with one line', async () => {
    const second = script({ faq: [{ id: 'what-is', hidden: true }] });
    let widget!: AnyWidget;
    const lines = await warningsOf(async () => {
      ({ widget } = await buildFaq('', `<p></p><br>${script(file)}<p> </p>${second}`));
      ({ widget } = await buildFaq('', `${script(file)}${second}`));
      await turn();
    });
    expect(has(widget, 'own') && has(widget, 'what-is')).to.be.true;
    expect(lines).to.deep.equal([
      '<gut-skin-settings> has more than one source of own content; its first script is used.',
    ]);

    serve({ 'clinic.json': json({ faq: [{ id: 'what-is', hidden: true }] }) });
    const more = await warningsOf(async () => {
      ({ widget } = await buildFaq('content="clinic.json"', script(file)));
    });
    expect(has(widget, 'own') || has(widget, 'what-is')).to.be.false;
    expect(more).to.have.length(1);
    expect(more[0]).to.contain('the file of its "content" is used');
  });

  it('that comes later, changes or goes is followed', async () => {
    const { settings, widget } = await buildFaq('', '');
    expect(bundled(widget)).to.be.true;
    const late = document.createElement('script');
    late.type = 'application/json';
    settings.prepend(late);
    late.textContent = JSON.stringify(file);
    await until(() => has(widget, 'own'));
    late.textContent = JSON.stringify({ faq: [{ ...own, answer: 'Two floors below.' }] });
    await until(() => answer(widget, 'own').includes('Two floors below.'));
    expect(has(widget, 'proven')).to.be.true;
    (late.firstChild as Text).data = JSON.stringify(file);
    await until(() => !has(widget, 'proven'));
    late.remove();
    await until(() => bundled(widget));
  });

  it('that the parser is still reading is waited for', async () => {
    const half = JSON.stringify(file);
    Object.defineProperty(document, 'readyState', { configurable: true, value: 'loading' });
    const lines = await warningsOf(async () => {
      const { settings, widget } = await buildFaq('', '');
      const part = document.createElement('script');
      part.type = 'application/json';
      part.textContent = half.slice(0, 40);
      settings.append(part);
      await turn();
      (part.firstChild as Text).appendData(half.slice(40));
      await turn();
      expect(bundled(widget)).to.be.true;
      settings.append('\n'); // what the parser puts behind the end of the script
      await until(() => has(widget, 'own'));
      part.replaceWith();
      await until(() => bundled(widget));
      settings.append(part);
      await turn();
      Reflect.deleteProperty(document, 'readyState');
      document.dispatchEvent(new Event('DOMContentLoaded'));
      await until(() => has(widget, 'own'));
    });
    Reflect.deleteProperty(document, 'readyState');
    expect(lines).to.deep.equal([]);
  });

  it('in another file is followed; a slow answer for the one before is not', async () => {
    let arrive!: () => void;
    const slow = new Promise<void>((resolve) => (arrive = resolve));
    serve({
      'slow.json': () => slow.then(() => new Response(JSON.stringify(file))),
      'quick.json': json({ faq: [{ ...own, id: 'quick' }] }),
    });
    const settings = put<GutSkinSettings>(`<gut-skin-settings content="slow.json">${faq}</gut-skin-settings>`);
    const widget = settings.querySelector('gut-skin-faq') as AnyWidget;
    await until(() => asked.includes('slow.json'));
    settings.setAttribute('content', 'quick.json');
    await until(() => dataOf(widget) && has(widget, 'quick'));
    arrive();
    await turn();
    await turn();
    expect(has(widget, 'own')).to.be.false;
    expect(has(widget, 'quick')).to.be.true;
    settings.removeAttribute('content');
    await until(() => bundled(widget));
  });

  it('is named by a property too', async () => {
    serve({ 'clinic.json': json(file) });
    const { settings, widget } = await buildFaq('data-track="x"', '');
    settings.content = 'clinic.json';
    await until(() => has(widget, 'own'));
    expect({ ...settings.dataset }).to.deep.equal({ track: 'x' });
    settings.content = null as never; // as frameworks take it away
    await until(() => bundled(widget));
  });

  it('is not looked for under another name, and the right one is told', async () => {
    serve({ 'clinic.json': json(file) });
    const lines = await warningsOf(async () => {
      expect(bundled((await buildFaq('dataset="clinic.json"', '')).widget)).to.be.true;
    });
    expect(lines).to.deep.equal([
      '<gut-skin-settings> dataset="clinic.json" is not known, so the default is used. Known: content.',
    ]);
    expect(asked).to.deep.equal([]);
  });

  it('is for the widgets inside', async () => {
    const { settings, widget } = await buildFaq('', script(file));
    page.append(widget);
    await until(() => bundled(widget));
    settings.append(widget);
    await until(() => has(widget, 'own'));
  });
});

describe('own content in languages', () => {
  it('is in that of the settings where it is a plain text', async () => {
    const { widgets } = await build(
      'lang="ko"',
      `${script({ faq: [{ id: 'sugar-acne', answer: '물어보세요.' }] })}${faq}<div lang="en">${faq}</div>`,
    );
    const [korean, english] = widgets as [AnyWidget, AnyWidget];
    await open(korean, 'sugar-acne');
    await open(english, 'sugar-acne');
    expect(answer(korean, 'sugar-acne')).to.contain('물어보세요.').and.to.contain('이 병원이 직접 덧붙인 내용이에요');
    expect(answer(english, 'sugar-acne')).not.to.contain('물어보세요.');
    expect(english.shadowRoot?.querySelector('#a-sugar-acne .dots')).to.be.ok;
  });

  it('is in each where it is a map, and follows a change', async () => {
    const { settings, widget } = await buildFaq(
      '',
      script({ faq: [{ id: 'safe', answer: { en: 'Ask us.', ko: '물어보세요.' } }] }),
    );
    expect(answer(widget, 'safe')).to.contain('Ask us.');
    settings.lang = 'ko';
    await until(() => answer(widget, 'safe').includes('물어보세요.'));
  });

  it('is understood anew when the language of the settings changes', async () => {
    const { settings, widget } = await buildFaq('', script(file));
    expect(answer(widget, 'safe')).to.contain('Ask us.');
    settings.lang = 'ko';
    await until(() => answer(widget, 'safe').includes('Ask us.') && dataOf(widget)?.meta.language === 'ko');
  });
});

describe('nested own content', () => {
  it('lies on top of what is around it', async () => {
    const inner = script({
      faq: [
        { ...own, id: 'inner' },
        { id: 'own', answer: 'Across the street.' },
        { id: 'safe', hidden: true },
      ],
    });
    const { widgets, settings } = await build(
      '',
      `${script(file)}${faq}<gut-skin-settings>${inner}${faq}</gut-skin-settings>`,
    );
    const [outer, nested] = widgets as [AnyWidget, AnyWidget];
    expect(has(outer, 'inner')).to.be.false;
    expect(has(outer, 'safe')).to.be.true;
    expect(has(nested, 'proven') || has(nested, 'safe')).to.be.false;
    expect(answer(nested, 'own')).to.contain('Across the street.');
    expect(has(nested, 'inner')).to.be.true;
    settings.querySelector('script')?.replaceChildren(JSON.stringify({ faq: [{ ...own, answer: 'No.' }] }));
    await until(() => has(nested, 'proven'));
    expect(answer(nested, 'own')).to.contain('Across the street.');
  });

  it('that is bad leaves what is around it', async () => {
    await warningsOf(async () => {
      const { widgets } = await build('', `${script(file)}<gut-skin-settings>${script('{')}${faq}</gut-skin-settings>`);
      expect(has(widgets[0] as AnyWidget, 'own')).to.be.true;
    });
  });
});

describe('own content that is bad', () => {
  const bad: [what: string, content: unknown, line: RegExp][] = [
    [
      'with faults',
      {
        faq: [
          { id: 'safe', anwser: 'x' },
          { id: 'nope', hidden: true },
        ],
      },
      /it has 2 problems:\n {2}\$\.faq\[0\]\.anwser: there is no "anwser" here; nearest: "answer".*\n {2}\$\.faq\[1\]\.id: "nope" is not there/,
    ],
    ['that is no JSON', '{"faq": [}', /it is not JSON: /],
    ['that is a page', '<!doctype html><title>Not found</title>', /it is a page, not JSON/],
    ['that is empty', ' ', /it is empty/],
    ['that is no object', '[]', /it has a problem:\n {2}\$: own content is an object/],
    [
      'that touches the safety screen',
      { 'red-flags': [] },
      /this part stays as it is, so that nobody is kept from a warning sign/,
    ],
  ];
  for (const [what, content, line] of bad)
    it(`leaves the bundled content: ${what}`, async () => {
      serve({ 'clinic.json': json(content) });
      for (const attributes of ['content="clinic.json"', '']) {
        const events = record(document, 'gut-skin-error');
        let built!: Awaited<ReturnType<typeof buildFaq>>;
        const lines = await warningsOf(async () => {
          built = await buildFaq(attributes, attributes ? '' : script(content));
        });
        expect(bundled(built.widget)).to.be.true;
        expect(lines).to.have.length(1);
        expect(lines[0])
          .to.match(line)
          .and.to.match(attributes ? /clinic\.json is not used/ : /The content in its script is not used/);
        expect(events.filter(({ target }) => target === built.settings).map(({ code }) => code)).to.deep.equal([
          'content',
        ]);
        expect(events.filter(({ target }) => target === built.widget)).to.deep.equal([]);
      }
    });

  it('says no more than a console can hold', async () => {
    const many = { faq: Array.from({ length: 300 }, (_, i) => ({ id: `x${i}`, hidden: true })) };
    const lines = await warningsOf(() => buildFaq('', script(many)));
    expect(lines[0]?.split('\n')).to.have.length(52);
    expect(lines[0]).to.match(/it has 300 problems:\n.*\n {2}and 250 more$/s);
  });

  it('is refused beyond a megabyte', async () => {
    const huge = JSON.stringify({ faq: [{ ...own, answer: 'x'.repeat(1_100_000) }] });
    serve({ 'clinic.json': json(huge) });
    const events = record(document, 'gut-skin-error');
    const lines = await warningsOf(async () => {
      for (const [attributes, content] of [
        ['content="clinic.json"', ''],
        ['', script(huge)],
      ] as const)
        expect(bundled((await buildFaq(attributes, content)).widget)).to.be.true;
    });
    for (const line of lines) expect(line).to.contain('it has more than a megabyte');
    expect(events.map(({ code }) => code)).to.deep.equal(['content', 'content']);
  });

  it('is mended by a change', async () => {
    await warningsOf(async () => {
      const { settings, widget } = await buildFaq('', script('{'));
      settings.querySelector('script')?.replaceChildren(JSON.stringify(file));
      await until(() => has(widget, 'own'));
    });
  });

  it('may not come from just anywhere', async () => {
    serve({ 'clinic.json': json(file) });
    const lines = await warningsOf(async () => {
      for (const address of [
        'http://clinic.example/clinic.json',
        'data:application/json,{}',
        'javascript:0',
        'https://',
      ])
        expect(bundled((await buildFaq(`content="${address}"`, '')).widget)).to.be.true;
    });
    expect(lines).to.have.length(4);
    expect(lines[0]).to.contain('<gut-skin-settings> content="http://clinic.example/clinic.json" is not known');
    expect(asked).to.deep.equal([]);
  });

  it('that does not come is asked for again when the browser is back online', async () => {
    let there = false;
    serve({
      'clinic.json': () =>
        there ? new Response(JSON.stringify(file)) : Promise.reject(new TypeError('Failed to fetch')),
    });
    const events = record(document, 'gut-skin-error');
    const lines = await warningsOf(async () => {
      const { settings, widget } = await buildFaq('content="clinic.json"', '');
      expect(bundled(widget)).to.be.true;
      expect(events.map(({ code, target }) => [code, target])).to.deep.equal([['load', settings]]);
      settings.theme = 'dark';
      await settings.updateComplete;
      expect(asked, 'not for every change').to.have.length(1);
      there = true;
      dispatchEvent(new Event('online'));
      await until(() => has(widget, 'own'));
      dispatchEvent(new Event('online'));
      await turn();
      expect(asked).to.have.length(2);
    });
    expect(lines).to.have.length(1);
    expect(lines[0]).to.match(/clinic\.json could not be loaded, so the bundled content stays: Failed to fetch$/);
  });

  it('that is not found is told with its status', async () => {
    serve({});
    const lines = await warningsOf(() => buildFaq('content="clinic.json"', ''));
    expect(lines[0]).to.contain('could not be loaded').and.to.contain('404');
  });

  it('that hangs does not keep the widgets waiting for ever', async () => {
    serve({ 'clinic.json': () => new Promise(() => undefined) });
    const { setTimeout: later } = globalThis;
    globalThis.setTimeout = ((call: () => void, after: number, ...rest: []) =>
      later(call, after === 10_000 ? 50 : after, ...rest)) as typeof setTimeout;
    const lines = await warningsOf(async () => {
      const { widget } = await buildFaq('content="clinic.json"', '');
      expect(bundled(widget)).to.be.true;
    });
    globalThis.setTimeout = later;
    expect(lines[0]).to.contain('no answer in time');
  });
});

describe('own sources', () => {
  const reference = {
    id: 'own-study',
    design: 'rct',
    title: 'A study of our own',
    authors: ['Kim J'],
    journal: 'Our Journal',
    year: 2026,
    url: 'https://clinic.example/study',
    people: '12 adults',
  };
  const cited = {
    faq: [
      { ...own, limits: 'Seen in 12 adults.', certainty: 'low', sources: ['own-study', faqs.entries[0]?.sources[0]] },
    ],
    references: [reference],
  };

  it('are listed beside bundled ones, and the grade is marked as the clinic’s', async () => {
    const { widget } = await buildFaq('', script(cited));
    await open(widget, 'own');
    expect(words(widget, '#a-own [part=certainty] summary')).to.equal('The clinic’s own grade: Low certainty');
    expect($$(widget, '#a-own .dots')).to.have.length(0);
    expect(words(widget, '#a-own [part=certainty] p')).to.equal(
      'The clinic wrote or changed this, and graded it from the sources it names.',
    );
    const list = await openSources(widget, '#a-own');
    expect(list.children).to.have.length(2);
    expect(squeeze(list.firstElementChild?.textContent)).to.contain('A study of our own').and.to.contain('12 adults');
    expect(list.querySelector('a')?.href).to.equal(reference.url);
  });

  it('are followed when they change', async () => {
    const { settings, widget } = await buildFaq('', script(cited));
    await open(widget, 'own');
    await openSources(widget, '#a-own');
    const other = { ...cited, references: [{ ...reference, title: 'Another one' }] };
    settings.querySelector('script')?.replaceChildren(JSON.stringify(other));
    await until(() => answer(widget, 'own').includes('Another one'));
  });
});

describe('own content in the quiz', () => {
  it('takes part in the choice of tips', async () => {
    const hidden = tips.entries.map(({ id }) => ({ id, hidden: true }));
    const tip = {
      id: 'own-tip',
      title: 'Our own tip',
      why: 'Because.',
      how: ['One.', 'Two.'],
      caution: 'Ask us.',
      limits: 'Nobody has studied it.',
      conditions: [],
      areas: ['sleep'],
      contains: [],
      direction: 'unclear',
    };
    const { widgets } = await build('', `${script({ 'diet-tips': [...hidden, tip] })}<gut-skin-quiz></gut-skin-quiz>`);
    const quiz = widgets[0] as AnyWidget;
    await finish(quiz as never);
    const shown = await until(() => $$(quiz, 'gut-skin-diet-tip').length && $$(quiz, 'gut-skin-diet-tip'));
    expect((shown as HTMLElement[]).map((one) => one.getAttribute('tip'))).to.deep.equal(['own-tip']);
    const card = (shown as AnyWidget[])[0] as AnyWidget;
    await ready(card);
    expect(words(quiz, '.tips summary'), 'its row').to.contain('Our own tip');
    expect(words(card)).to.contain('The clinic’s own statement');
  });
});

describe('any own content', () => {
  const data = {
    axis,
    conditions,
    'diet-tips': tips,
    facts,
    faq: faqs,
    nutrients,
    procedures,
    strains,
    references,
  } as unknown as Content;
  const names = Object.keys(data).filter((name) => name !== 'references');
  const all = `<gut-skin-axis></gut-skin-axis><gut-skin-condition condition="acne"></gut-skin-condition>
    <gut-skin-diet-tip count="12"></gut-skin-diet-tip><gut-skin-fact count="12"></gut-skin-fact>${faq}
    <gut-skin-nutrient nutrient="zinc"></gut-skin-nutrient><gut-skin-strain></gut-skin-strain>
    <gut-skin-care-plan procedure="laser" date="2026-11-22"></gut-skin-care-plan>
    <div lang="ko"><gut-skin-strain></gut-skin-strain><gut-skin-diet-tip></gut-skin-diet-tip></div>`;

  it('never makes a widget fail', async () => {
    let taken = 0;
    await warningsOf(async () => {
      const { settings, widgets } = await build('', `${script({})}${all}`);
      const events = record(document, 'gut-skin-error');
      await fc.assert(
        fc.asyncProperty(filesFrom(data, names), async (content) => {
          events.length = 0;
          const before = widgets.map((widget) => dataOf(widget));
          settings.querySelector('script')?.replaceChildren(JSON.stringify(content));
          await until(() => widgets.every((widget, i) => dataOf(widget) !== before[i]));
          await Promise.all(widgets.map((widget) => widget.updateComplete));
          taken += events.length ? 0 : 1;
          for (const event of events) expect([event.code, event.target]).to.deep.equal(['content', settings]);
          for (const widget of widgets) {
            expect($$(widget, '[part=base]:not(.wait, .lost)'), widget.localName).to.have.length(1);
            expect(widget.matches(':state(error)'), widget.localName).to.be.false;
            expect(words(widget), widget.localName).not.to.match(/undefined|\[object|NaN/);
          }
        }),
        { numRuns: 30, endOnFailure: true, seed: 20261129 }, // the same files every time: how many are taken is chance
      );
    });
    expect(taken).to.be.above(5);
  });
});

describe('own content, to a screen reader', () => {
  for (const lang of languages)
    it(`gives axe nothing to find, ${lang}`, async () => {
      await build(`lang="${lang}" clinic="Harbour Clinic"`, `${script(file)}${faq}`);
      await expectAccessible(`own content, ${lang}`);
    });
});
