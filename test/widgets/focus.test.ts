/** The way of a keyboard through every widget, under a bar that a page keeps at its top and one at its bottom. */
import { expect } from 'chai';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import { label } from './roles.js';
import { inState, states } from './states.js';
import { focused, page, put, squeeze, turn, type AnyWidget, type WidgetTag } from './support.js';

/** The states in which there is most to reach; of a tag that is not named here, the first one. */
const fullest: Partial<Record<WidgetTag, string[]>> = {
  'gut-skin-axis': ['one open'],
  'gut-skin-care-plan': ['chosen and entered', 'asking'],
  'gut-skin-condition': ['browser, one open'],
  'gut-skin-consult': ['with link and phone'],
  'gut-skin-diary': ['check-in', 'table'],
  'gut-skin-diet-tip': ['sources open'],
  'gut-skin-evidence': ['with a strain open'],
  'gut-skin-fact': ['of the day', 'deck, one guessed, at the next'],
  'gut-skin-faq': ['search', 'sources open'],
  'gut-skin-nutrient': ['list, one open'],
  'gut-skin-quiz': ['whom it is for', 'compact rows', 'result'],
  'gut-skin-strain': ['browser, one open'],
};
const BAR = 72;

/** A page with bars that stay, and something to stand on before and after the widget. */
async function between(tag: WidgetTag, state: string) {
  const bar = (edge: string) => `position: fixed; inset-inline: 0; ${edge}: 0; block-size: ${BAR}px; background: #ddd`;
  page.querySelectorAll('h2 ~ *').forEach((element) => element.remove());
  const before = put<HTMLButtonElement>('<button>Before</button>');
  const widget = await inState(tag, state);
  const after = put<HTMLButtonElement>('<button style="margin-block: 50vh">After</button>');
  put(`<div style="${bar('top')}"></div>`);
  put(`<div style="${bar('bottom')}"></div>`);
  before.focus();
  return { before, widget, after };
}

const isRinged = (element: Element) => {
  const { outlineStyle, outlineWidth } = getComputedStyle(element);
  return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2;
};
/** Who draws the ring of the focus: the place itself, its label, or the row or the field that it is in. */
function hasRing(stop: Element): boolean {
  if ([...stop.querySelectorAll('*')].some(isRinged)) return true;
  for (let at: Element | null = stop; at && !at.matches('[part=base]'); at = at.parentElement)
    if (isRinged(at)) return true;
  return false;
}
const isHidden = (stop: Element) => {
  const { top, bottom, width, height } = stop.getBoundingClientRect();
  return !width || !height || bottom <= BAR || top >= innerHeight - BAR;
};
const follows = (one: Element, other: Element) =>
  one.getRootNode() !== other.getRootNode() ||
  Boolean(one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING);

/** Goes from before a widget to behind it, and tells what was wrong on the way. */
async function walk(place: Awaited<ReturnType<typeof between>>) {
  const faults: string[] = [];
  const stops: Element[] = [];
  for (let i = 0; i < 200; i++) {
    await sendKeys({ press: 'Tab' });
    const stop = focused() as Element;
    if (stop === place.after) return { faults, stops };
    if (stops.at(-1) === stop && stop.localName !== 'input')
      return { faults: [...faults, `stuck: ${label(stop)}`], stops };
    if (stop === document.body || stop === place.before) return { faults: [...faults, 'lost'], stops };
    const fault = (what: string) => faults.push(`${what}: ${label(stop)}${stop.getAttribute('type') ?? ''}`);
    await turn();
    const last = stops.at(-1);
    if (last && last !== stop && !follows(last, stop)) fault('out of order');
    if (isHidden(stop)) fault('hidden');
    // Inside a field for a date, and in a frame, the browser draws what has the focus.
    if (stop !== last && stop.localName !== 'iframe' && !hasRing(stop)) fault('without a ring');
    stops.push(stop);
  }
  return { faults: [...faults, 'no way out'], stops };
}

describe('by keyboard', () => {
  beforeEach(() => setViewport({ width: 390, height: 640 }));
  afterEach(() => setViewport({ width: 800, height: 600 }));

  for (const tag of Object.keys(states) as WidgetTag[])
    for (const name of fullest[tag] ?? states[tag].slice(0, 1).map((state) => state.name))
      it(`Tab goes through ${tag} in its order, seen and not under a bar, and out again: ${name}`, async () => {
        const place = await between(tag, name);
        const { faults, stops } = await walk(place);
        expect(faults.slice(0, 12)).to.deep.equal([]);
        expect(stops).not.to.be.empty;
        await sendKeys({ down: 'Shift' });
        await sendKeys({ press: 'Tab' });
        await sendKeys({ up: 'Shift' });
        expect(focused() !== place.after && focused() !== document.body, 'and back').to.be.true;
      });

  it('a ring that is taken away, an order that jumps and a trap are found', async () => {
    const place = await between('gut-skin-diet-tip', 'sources open');
    const root = (place.widget as AnyWidget).shadowRoot as ShadowRoot;
    const careless = new CSSStyleSheet();
    careless.replaceSync(':focus-visible { outline: 0 !important }');
    root.adoptedStyleSheets.push(careless);
    const [first] = root.querySelectorAll<HTMLElement>('summary');
    const links = [...root.querySelectorAll<HTMLElement>('a[href]')];
    for (const link of links) link.tabIndex = 0;
    (links.at(-1) as HTMLElement).tabIndex = 2;
    const { faults } = await walk(place);
    expect(faults.map((fault) => fault.replace(/:.*/, ''))).to.include.members(['without a ring', 'out of order']);

    (links.at(-1) as HTMLElement).tabIndex = 0;
    const trap = (event: KeyboardEvent) => event.key === 'Tab' && event.preventDefault();
    first?.addEventListener('keydown', trap);
    place.before.focus();
    expect((await walk(place)).faults.at(-1)).to.match(/^stuck: <summary/);
    first?.removeEventListener('keydown', trap);
    expect(squeeze(first?.textContent)).not.to.equal('');
  });
});
