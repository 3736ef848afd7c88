/** How the widgets look, measured: contrast for any accent, room at any width, targets, steadiness against the host's CSS. */
import { expect } from 'chai';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import { backgroundOf, contrast, painted } from './colours.js';
import { start } from './quiz-driver.js';
import { everyRole, label, pairsIn, texts, visible, wear, withoutTwins } from './roles.js';
import { stage, states } from './states.js';
import {
  $,
  $$,
  everything,
  focused,
  languages,
  make,
  never,
  page,
  put,
  ready,
  rig,
  show,
  squeeze,
  still,
  turn,
  until,
  type AnyWidget,
  type WidgetTag,
} from './support.js';

const wheel = Array.from({ length: 36 }, (_, i) => `hsl(${i * 10} 90% 50%)`);
const extremes = [
  '#fff',
  '#000',
  '#808080',
  '#ff0',
  '#39ff14',
  '#0ff',
  '#f0f',
  '#00f',
  '#f00',
  '#ffe4e1',
  '#1a0033',
  'oklch(0.9 0.4 130)',
];
const accents = [...wheel, ...extremes];
const tags = Object.keys(states) as WidgetTag[];

describe('contrast', () => {
  for (const theme of ['light', 'dark'] as const)
    it(`holds for every accent, ${theme}: text 4.5, marks and focus 3`, async () => {
      const widgets = await everyRole();
      for (const widget of widgets) widget.theme = theme;
      await Promise.all(widgets.map((widget) => widget.updateComplete));
      const [quiz] = widgets as [AnyWidget];
      put('<button id="before">Before</button>');
      page.prepend(document.getElementById('before')?.parentElement as Node);
      document.getElementById('before')?.focus();
      await sendKeys({ press: 'Tab' }); // so that the focus is a visible one
      const ringed = focused() as HTMLElement;
      expect(ringed.matches(':focus-visible')).to.be.true;
      expect(quiz.shadowRoot?.contains(ringed)).to.be.true;

      const poor: string[] = [];
      const check = (accent: string, what: string, least: number, one: string, other: string) => {
        const ratio = contrast(one, other);
        if (ratio < least) poor.push(`${accent}: ${what} ${ratio.toFixed(2)} (${one} on ${other})`);
      };
      const seen = new Set<string>();
      const pairs = withoutTwins(widgets.flatMap(pairsIn));
      expect(pairs.length).to.be.above(4);
      for (const accent of accents) {
        wear(accent);
        for (const { what, least, of } of pairs) check(accent, what, least, ...of());
        const ring = ringed.closest('.answer') ?? ringed;
        const { outlineColor, outlineWidth, outlineStyle } = getComputedStyle(ring);
        expect([outlineWidth, outlineStyle]).to.deep.equal(['2px', 'solid']);
        check(accent, 'focus ring', 3, outlineColor, backgroundOf(ring.parentElement as Element));
        const strong = $(quiz, '.strong');
        check(
          accent,
          'progress on its track',
          3,
          getComputedStyle(strong).backgroundColor,
          getComputedStyle($(quiz, 'progress')).backgroundColor,
        );
        seen.add(painted(getComputedStyle(strong).backgroundColor).join());
      }
      page.style.removeProperty('--gut-skin-accent');
      expect(seen.size, 'the accents are really used').to.be.above(accents.length / 2);
      if (poor.length) throw new Error(`${poor.length} too poor:\n${poor.slice(0, 12).join('\n')}`);
    });

  it("holds on a clinic's own surface and text", async () => {
    const widgets = await everyRole();
    const said = widgets.flatMap(texts);
    const poor: string[] = [];
    for (const [theme, surface, text] of [
      ['light', '#fffaf0', '#2b1d0e'],
      ['light', '#eef3ff', '#111'],
      ['dark', '#101418', '#fafafa'],
      ['dark', '#231a2e', '#efe6ff'],
    ] as const) {
      page.style.setProperty('--gut-skin-surface', surface);
      page.style.setProperty('--gut-skin-text', text);
      for (const widget of widgets) widget.theme = theme;
      await Promise.all(widgets.map((widget) => widget.updateComplete));
      for (const accent of extremes) {
        wear(accent);
        for (const element of said) {
          const ratio = contrast(getComputedStyle(element).color, backgroundOf(element));
          if (ratio < 4.5) poor.push(`${accent} on ${surface}: ${label(element)} ${ratio.toFixed(2)}`);
        }
      }
    }
    page.removeAttribute('style');
    if (poor.length) throw new Error(`${poor.length} too poor:\n${poor.slice(0, 12).join('\n')}`);
  });
});

describe('every state', () => {
  /** What sticks out of its card to either side. */
  function outside(widget: AnyWidget): string[] {
    const card = $(widget, '[part=base]').getBoundingClientRect();
    return everything(widget.shadowRoot as ShadowRoot)
      .filter(visible)
      .filter((element) => {
        const { left, right, width } = element.getBoundingClientRect();
        if (element.parentElement?.closest('[role=region]')) return false; // scrolls in a box of its own
        if (element.closest('svg svg')) return false; // cut off at the edge of its own drawing
        return width > 0 && (left < card.left - 0.5 || right > card.right + 0.5);
      })
      .map(label);
  }

  /** How far to the end of the card something reaches, of one height of it in five: 1 is all the way. */
  function reach(widget: AnyWidget): number {
    const card = $(widget, '[part=base]').getBoundingClientRect();
    const rows: number[] = [...Array<number>(Math.ceil(card.height / 20))].map(() => 0);
    const seen = everything(widget.shadowRoot as ShadowRoot).filter(
      (element) => visible(element) && !element.closest('.byline') && !element.matches('[part=base]'),
    );
    for (const element of seen) {
      const { backgroundColor, borderRightWidth } = getComputedStyle(element);
      const drawn = backgroundColor !== 'rgba(0, 0, 0, 0)' || borderRightWidth !== '0px';
      const texts = [...element.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE);
      const boxes = texts.flatMap((text) => {
        const range = document.createRange();
        range.selectNode(text);
        return [...range.getClientRects()];
      });
      if (drawn || element.matches('svg, input, button, select, textarea')) boxes.push(element.getBoundingClientRect());
      for (const { top, bottom, right } of boxes)
        for (let row = Math.floor((top - card.top) / 20); row * 20 < bottom - card.top; row++)
          rows[row] = Math.max(rows[row] ?? 0, (right - card.left) / card.width);
    }
    const said = rows.filter((row) => row > 0).sort((one, other) => other - one);
    return said[Math.floor(said.length / 5)] ?? 0;
  }

  /** Letters of two inline elements that stand together: a voice reads them as one word. */
  function run(widget: AnyWidget): string[] {
    const found: string[] = [];
    const texts = document.createTreeWalker(widget.shadowRoot as ShadowRoot, NodeFilter.SHOW_TEXT);
    let before: Text | undefined;
    while (texts.nextNode()) {
      const text = texts.currentNode as Text;
      const { data, parentElement } = text;
      if (!data || !parentElement || !visible(parentElement) || parentElement.closest('[aria-hidden=true]')) continue;
      const meets = before && /[\p{L}\d]$/u.test(before.data) && /^[\p{L}\d]/u.test(text.data);
      if (before && meets && between(before, text).every((element) => getComputedStyle(element).display === 'inline'))
        found.push(`${before.data.slice(-20)}|${text.data.slice(0, 20)}`);
      before = text;
    }
    return found;
  }
  /** The elements that end or begin between two texts, and those that stand there. */
  function between(one: Text, other: Text): Element[] {
    const around = (text: Text) => {
      const up: Element[] = [];
      for (let at = text.parentElement; at; at = at.parentElement) up.push(at);
      return up;
    };
    const [ends, begins] = [around(one), around(other)];
    const range = document.createRange();
    range.setStartAfter(one);
    range.setEndBefore(other);
    const held = [...range.cloneContents().querySelectorAll('br, img, svg, input')];
    const parting = [
      ...ends.filter((each) => !begins.includes(each)),
      ...begins.filter((each) => !ends.includes(each)),
    ];
    return held.length ? [document.body] : parting;
  }

  const wide: WidgetTag[] = ['gut-skin-faq', 'gut-skin-quiz', 'gut-skin-diary'];
  for (const tag of tags)
    for (const lang of languages)
      describe(`${tag}, ${lang}`, () => {
        const built = stage(tag, lang);
        afterEach(() => {
          document.documentElement.dir = '';
          document.body.style.fontFamily = '';
        });
        after(() => setViewport({ width: 800, height: 600 }));

        it(`${tag} fits at 240, 320, 390, 768 and 1200 px in every state: ${lang}`, async () => {
          const faults: string[] = [];
          for (const [width, dir] of [
            [240, 'ltr'],
            [320, 'ltr'],
            [320, 'rtl'],
            [390, 'ltr'],
            [768, 'ltr'],
            [1200, 'ltr'],
          ] as const) {
            document.documentElement.dir = dir;
            await setViewport({ width, height: 800 });
            await turn();
            still();
            if (innerWidth !== width) throw new Error(`The window is ${innerWidth} wide and not ${width}`);
            const { scrollWidth, clientWidth } = document.documentElement;
            if (scrollWidth > clientWidth) faults.push(`${width} ${dir}: the page is ${scrollWidth} wide`);
            for (const [name, widget] of built)
              if (widget.shadowRoot?.querySelector('[part=base]'))
                for (const element of outside(widget)) faults.push(`${name}, ${width} ${dir}: ${element}`);
          }
          if (faults.length) throw new Error(`${faults.length} faults:\n${faults.slice(0, 12).join('\n')}`);
        });

        if (lang !== 'en') return;

        if (wide.includes(tag))
          for (const width of [1200, 768])
            it(`${tag} leaves no half of its card empty in any state: ${width} px`, async () => {
              await setViewport({ width, height: 800 });
              document.body.style.fontFamily = 'system-ui'; // a line is so many letters long: less, in a narrow book face
              await turn();
              still();
              const faults = built
                .filter(([name]) => !/^(waiting|failed|opening)/.test(name)) // no more than a moment, or a line
                .map(([name, widget]) => ({ name, used: reach(widget) }))
                .filter(({ used }) => used < 0.7)
                .map(({ name, used }) => `${name}: ${used.toFixed(2)}`);
              expect(faults).to.deep.equal([]);
            });

        it(`every target of ${tag} is 24 px or more both ways, or stands in a line of text, in every state`, async () => {
          await setViewport({ width: 390, height: 800 });
          await turn();
          const small = built.flatMap(([name, widget]) =>
            everything(widget.shadowRoot as ShadowRoot)
              .filter((element) => element.matches('a[href], button, summary, select, input, textarea'))
              .filter(visible)
              .flatMap((target) => {
                const { width, height } = (target.closest('label') ?? target).getBoundingClientRect();
                const inLine = target.localName === 'a' && getComputedStyle(target).display === 'inline';
                const low = !inLine && Math.round(Math.min(width, height)) < 24;
                return low ? [`${name}: ${label(target)} ${width} × ${height}`] : [];
              }),
          );
          expect([...new Set(small)]).to.deep.equal([]);
        });

        it(`no two words of ${tag} run together in any state`, () => {
          const faults = built.flatMap(([name, widget]) => run(widget).map((fault) => `${name}: ${fault}`));
          expect([...new Set(faults)]).to.deep.equal([]);
        });
      });
});

describe('room', () => {
  for (const width of [240, 1200])
    it(`answers, buttons and accordion headers are at least 44 px high at ${width} px`, async () => {
      await setViewport({ width, height: 800 });
      const widgets = await everyRole();
      const low = widgets.flatMap((widget) =>
        $$(widget, 'label.answer, .question, button, .button, .row-item > summary, select, [type=search]')
          .filter(visible)
          .filter((target) => target.getBoundingClientRect().height < 44)
          .map((target) => `${label(target)} ${target.getBoundingClientRect().height}`),
      );
      await setViewport({ width: 800, height: 600 });
      expect(low).to.deep.equal([]);
    });

  it('the whole row of an answer is its target', async () => {
    const quiz = await show('gut-skin-quiz');
    await start(quiz);
    for (const row of $$(quiz, '.answer')) {
      const { left, right, top, bottom } = row.getBoundingClientRect();
      for (const x of [left + 4, (left + right) / 2, right - 4]) {
        row.scrollIntoView({ block: 'center' });
        const box = row.getBoundingClientRect();
        const hit = quiz.shadowRoot?.elementFromPoint(x, box.top + (bottom - top) / 2);
        expect(hit?.closest('.answer') === row).to.be.true;
      }
    }
  });
});

describe('waiting', () => {
  for (const tag of ['gut-skin-faq', 'gut-skin-quiz', 'gut-skin-diary'] as const)
    for (const width of [390, 1200])
      it(`${tag} keeps about the place that its content takes of a screen: ${width} px`, async () => {
        await setViewport({ width, height: 800 });
        for (const lang of languages) {
          const [waits, there] = [rig(make(tag, { lang }), never), make(tag, { lang })];
          page.append(waits, there);
          await Promise.all([waits.updateComplete, ready(there as AnyWidget)]);
          const [before = 0, after = 0] = [waits, there].map((one) =>
            Math.min(one.getBoundingClientRect().height, innerHeight),
          );
          expect(before, lang).to.be.within(after * 0.8, after * 1.2);
        }
        await setViewport({ width: 800, height: 600 });
      });
});

describe('motion', () => {
  it('is never there on the first paint', async () => {
    const moving: string[] = [];
    const first = [
      ...(await Promise.all(tags.map((tag) => show(tag)))),
      await show('gut-skin-faq', { ids: 'proven sugar-acne', open: 'proven' }),
    ] as unknown as AnyWidget[];
    for (const widget of first)
      for (const element of everything(widget.shadowRoot as ShadowRoot).filter(visible))
        if (getComputedStyle(element).animationName !== 'none') moving.push(`${widget.localName} ${label(element)}`);
    expect(moving).to.deep.equal([]);
    const running = first.flatMap((widget) => (widget.shadowRoot as ShadowRoot).getAnimations());
    expect(running.map((animation) => ((animation.effect as KeyframeEffect).target as Element).className)).to.be.empty;
  });

  it('answers the visitor, for 150 to 200 ms', async () => {
    const faq = await show('gut-skin-faq', { ids: 'proven sugar-acne' });
    await turn();
    $(faq, '#q-proven').click();
    await faq.updateComplete;
    const running = (faq.shadowRoot as ShadowRoot).getAnimations();
    const targets = running.map((one) => ((one.effect as KeyframeEffect).target as Element).id);
    expect(targets).to.include('a-proven');
    for (const { effect } of running) expect(effect?.getTiming().duration).to.be.within(150, 200);
  });
});

describe('names', () => {
  it('what opens beside a text says of what it is', async () => {
    const faq = await show('gut-skin-faq', { ids: 'proven sugar-acne', open: 'proven' });
    faq.toggle('sugar-acne');
    await faq.updateComplete;
    const said = $$(faq, '.foot summary').map((summary) => summary.ariaLabel ?? '');
    expect(new Set(said).size).to.equal(4);
    for (const [i, name] of said.entries())
      expect(name).to.match(i < 2 ? /^\w.*: Is the gut–skin link proven\?$/ : /^\w.*: Does sugar cause acne\?$/);
    faq.lang = 'ko';
    await until(() => $(faq, '[part=base]').lang === 'ko');
    await faq.updateComplete;
    for (const summary of $$(faq, '.foot summary')) {
      const visible = squeeze(summary.textContent);
      expect(summary.ariaLabel?.startsWith(`${visible}: `), `${summary.ariaLabel}, ${visible}`).to.be.true;
    }
  });
});

describe("the host's CSS", () => {
  const looks = (widget: AnyWidget) =>
    texts(widget)
      .filter((element) => !element.closest('.related')) // links that come when a visitor turns to the card
      .slice(0, 40)
      .map((element) => {
        const {
          fontSize,
          fontWeight,
          fontStyle,
          lineHeight,
          letterSpacing,
          textTransform,
          textAlign,
          whiteSpace,
          color,
          display,
          marginTop,
          paddingTop,
        } = getComputedStyle(element);
        return [
          label(element),
          fontSize,
          fontWeight,
          fontStyle,
          lineHeight,
          letterSpacing,
          textTransform,
          textAlign,
          whiteSpace,
          color,
          display,
          marginTop,
          paddingTop,
        ].join(' | ');
      });

  for (const [name, css] of [
    ['html {font-size: 62.5%}', 'html { font-size: 62.5% }'],
    [
      'a reset of everything',
      '* { margin: 0; padding: 0; border: 0; font: inherit; line-height: 1; letter-spacing: 0.3em; text-transform: uppercase; text-align: center; white-space: nowrap; color: red; box-sizing: content-box; list-style: none }',
    ],
    [
      'loud typography',
      'body { font: italic 700 40px/3 fantasy; color: #f0f } h2, h3, h4, p, button, li { color: lime; margin: 3em; font-size: 9px }',
    ],
  ] as const)
    it(`changes nothing inside: ${name}`, async () => {
      const widgets = await everyRole();
      still();
      const fonts = (await Promise.resolve(widgets)).map(looks);
      const style = document.createElement('style');
      style.textContent = css;
      document.head.append(style);
      await turn();
      const after = widgets.map(looks);
      style.remove();
      expect(after).to.deep.equal(fonts);
    });

  it('may set font, size, radius and space by the public properties', async () => {
    const faq = await show('gut-skin-faq', { ids: 'what-is' });
    const card = $(faq, '[part=base]');
    faq.style.cssText =
      '--gut-skin-font: fantasy; --gut-skin-heading-font: cursive; --gut-skin-font-size: 20px; --gut-skin-radius: 3px; --gut-skin-space: 3em; --gut-skin-surface: rgb(1 2 3); --gut-skin-text: rgb(250 251 252)';
    const style = getComputedStyle(card);
    expect([style.fontFamily, style.fontSize, style.borderTopLeftRadius]).to.deep.equal(['fantasy', '20px', '3px']);
    expect([painted(style.backgroundColor), painted(style.color)]).to.deep.equal([
      [1, 2, 3, 255],
      [250, 251, 252, 255],
    ]);
    expect(getComputedStyle($(faq, '[part=heading] > *')).fontFamily).to.equal('cursive');
    expect(parseFloat(style.paddingTop)).to.be.above(30);
  });

  it('may style parts', async () => {
    const faq = await show('gut-skin-faq', { ids: 'what-is', open: 'what-is', 'with-search': true });
    const parts = ['base', 'heading', 'body', 'item', 'control', 'certainty', 'sources', 'byline'];
    const style = document.createElement('style');
    style.textContent = parts
      .map((part, i) => `gut-skin-faq::part(${part}) { outline: ${i + 1}px solid red }`)
      .join('');
    document.head.append(style);
    const found = parts.map((part) => getComputedStyle($(faq, `[part~=${part}]`)).outlineWidth);
    style.remove();
    expect(found).to.deep.equal(parts.map((_, i) => `${i + 1}px`));
  });

  it('may hide a widget by the hidden attribute', async () => {
    const faq = await show('gut-skin-faq', { hidden: true });
    expect(faq.getClientRects()).to.have.length(0);
    faq.hidden = false;
    expect(faq.getClientRects()).to.have.length(1);
  });
});

describe('colour scheme', () => {
  it('is the one of the page, or of the theme', async () => {
    const faq = (await show('gut-skin-faq', { ids: 'what-is' })) as unknown as AnyWidget;
    const dark = () => {
      const [red] = painted(getComputedStyle($(faq, '[part=base]')).backgroundColor);
      return red < 128;
    };
    expect(dark()).to.be.false;
    document.documentElement.style.colorScheme = 'dark';
    expect(dark()).to.be.true;
    faq.theme = 'light';
    await faq.updateComplete;
    expect(dark()).to.be.false;
    document.documentElement.style.colorScheme = '';
    faq.theme = 'dark';
    await faq.updateComplete;
    expect(dark()).to.be.true;
  });
});

describe('Korean text', () => {
  it('breaks between words', async () => {
    const faq = await show('gut-skin-faq', { lang: 'ko', open: 'what-is' });
    const { wordBreak, overflowWrap, lineBreak } = getComputedStyle($(faq, '#a-what-is p'));
    expect([wordBreak, overflowWrap, lineBreak]).to.deep.equal(['keep-all', 'anywhere', 'strict']);
  });
});
