import { ContextConsumer, ContextProvider } from '@lit/context';
import { expect } from 'chai';
import { ReactiveElement } from 'lit';
import { RequestEvent } from '../../src/core/context.js';
import { settingsContext, type Settings } from '../../src/core/settings.js';
import { GutSkinSettings } from '../../src/widgets/settings/settings-element.js';
import { finish } from './quiz-driver.js';
import {
  $,
  $$,
  expectAccessible,
  inside,
  languages,
  make,
  page,
  put,
  ready,
  turn,
  until,
  warningsOf,
  words,
  type AnyWidget,
} from './support.js';

const level = (widget: AnyWidget) => $(widget, '[part=heading] > *').localName;
const theme = (widget: AnyWidget) => $(widget, '[part=base]').dataset['theme'];
const byline = (widget: AnyWidget) => words(widget, '[part=byline]');
let made = 0;

/** Markup with widgets in it, all of them ready. */
async function build(markup: string): Promise<{ settings: GutSkinSettings; widgets: AnyWidget[] }> {
  const root = put(`<div>${markup}</div>`);
  const widgets = [
    ...root.querySelectorAll<AnyWidget>('gut-skin-faq, gut-skin-diet-tip, gut-skin-strain, gut-skin-quiz'),
  ];
  await Promise.all(widgets.map(ready));
  const settings = root.querySelector('gut-skin-settings') as GutSkinSettings;
  await settings.updateComplete;
  await turn();
  return { settings, widgets };
}
const one = '<gut-skin-faq ids="what-is"></gut-skin-faq>';

describe('gut-skin-settings', () => {
  it('holds for every widget inside', async () => {
    const { widgets } =
      await build(`<gut-skin-settings theme="dark" heading-level="4" reviewed-by="Dr. Kim" reviewed-on="2026-11-01">
        <p>The page goes on inside.</p>${one}
        <div><gut-skin-diet-tip></gut-skin-diet-tip><gut-skin-strain strain="lrh-gg"></gut-skin-strain></div><gut-skin-quiz></gut-skin-quiz>
      </gut-skin-settings>`);
    expect(widgets).to.have.length(4);
    for (const widget of widgets) {
      expect(theme(widget), widget.localName).to.equal('dark');
      expect(level(widget), widget.localName).to.equal('h4');
      expect(byline(widget), widget.localName).to.contain('Dr. Kim, 1 November 2026');
    }
  });

  it('puts own content in once, however many widgets show it', async () => {
    const { widgets } = await build(
      `<gut-skin-settings><script type="application/json">{"faq":[{"id":"what-is","answer":"Ours."}]}</script>${one}${one}</gut-skin-settings>`,
    );
    const [first, second] = widgets as [AnyWidget, AnyWidget];
    await until(() => [first, second].every((widget) => words(widget).includes('Ours.')));
    const entries = (widget: AnyWidget) => inside<{ entries: unknown }>(widget).data?.entries;
    expect(entries(first)).to.equal(entries(second));
  });

  it('adds nothing to see: what is inside stays where it was', async () => {
    const { settings } = await build(`<gut-skin-settings><p id="inside">Text</p></gut-skin-settings>`);
    const text = settings.querySelector('p')?.getBoundingClientRect();
    const bare = put('<p>Text</p>').getBoundingClientRect();
    expect([text?.width, text?.height, text?.left]).to.deep.equal([bare.width, bare.height, bare.left]);
    expect(settings.shadowRoot?.textContent?.trim()).to.equal('');
  });

  it('is overruled by what a widget says itself', async () => {
    const { widgets } = await build(
      `<gut-skin-settings theme="dark" heading-level="4" reviewed-by="Dr. Kim"><gut-skin-faq theme="light" reviewed-by="Dr. Lee"></gut-skin-faq></gut-skin-settings>`,
    );
    const [faq] = widgets as [AnyWidget];
    expect([theme(faq), level(faq)]).to.deep.equal(['light', 'h4']);
    expect(byline(faq)).to.contain('Dr. Lee');
    faq.removeAttribute('theme');
    await faq.updateComplete;
    expect(theme(faq)).to.equal('dark');
  });

  it('may be nested: the nearest wins, setting by setting', async () => {
    const { widgets, settings } = await build(`<gut-skin-settings theme="dark" heading-level="4" reviewed-by="Dr. Kim">
        <gut-skin-settings heading-level="5"><gut-skin-settings reviewed-by="Dr. Lee">${one}</gut-skin-settings></gut-skin-settings>
      </gut-skin-settings>`);
    const [faq] = widgets as [AnyWidget];
    expect([theme(faq), level(faq)]).to.deep.equal(['dark', 'h5']);
    expect(byline(faq)).to.contain('Dr. Lee');
    settings.theme = 'light';
    await until(() => theme(faq) === 'light');
    expect(level(faq)).to.equal('h5');
    settings.querySelector('gut-skin-settings')?.removeAttribute('heading-level');
    await until(() => level(faq) === 'h4');
  });

  it('is followed when it changes, by attribute and by property', async () => {
    const { widgets, settings } = await build(`<gut-skin-settings>${one}</gut-skin-settings>`);
    const [faq] = widgets as [AnyWidget];
    expect([theme(faq), level(faq)]).to.deep.equal([undefined, 'h3']);
    settings.setAttribute('heading-level', ' 2 ');
    await until(() => level(faq) === 'h2');
    settings.theme = 'dark';
    settings.reviewedBy = 'Dr. Kim';
    await until(() => theme(faq) === 'dark');
    expect(byline(faq)).to.contain('Dr. Kim');
    expect(settings.getAttributeNames()).to.deep.equal(['heading-level']);
    settings.removeAttribute('heading-level');
    await until(() => level(faq) === 'h3');
  });

  it('holds for a widget that comes later, and no longer for one that leaves', async () => {
    const { settings } = await build('<gut-skin-settings theme="dark" heading-level="5"></gut-skin-settings>');
    const faq = make('gut-skin-faq');
    settings.append(faq);
    await ready(faq as AnyWidget);
    expect([theme(faq as AnyWidget), level(faq as AnyWidget)]).to.deep.equal(['dark', 'h5']);
    page.append(faq);
    await until(() => level(faq as AnyWidget) === 'h3');
    expect(theme(faq as AnyWidget)).to.equal(undefined);
    settings.headingLevel = 2;
    await settings.updateComplete;
    await turn();
    expect(level(faq as AnyWidget), 'not heard any more').to.equal('h3');
    settings.append(faq);
    await until(() => level(faq as AnyWidget) === 'h2');
  });

  it('moves with what is inside: into another one and out of it', async () => {
    const { widgets, settings } = await build(`<gut-skin-settings theme="dark">${one}</gut-skin-settings>`);
    const [faq] = widgets as [AnyWidget];
    const outer = document.createElement('gut-skin-settings');
    outer.headingLevel = 6;
    page.append(outer);
    outer.append(settings);
    await until(() => level(faq) === 'h6');
    expect(theme(faq)).to.equal('dark');
    page.append(settings);
    await settings.updateComplete;
    await turn();
    expect(level(faq), 'out again').to.equal('h3');
    expect(theme(faq)).to.equal('dark');
  });

  it('is heard when it is known only after the widgets inside', async () => {
    const late = `late-settings-${(made += 1)}`;
    const root = put(`<div><${late} theme="dark" heading-level="5">${one}</${late}></div>`);
    const faq = root.querySelector('gut-skin-faq') as AnyWidget;
    await ready(faq);
    expect(level(faq)).to.equal('h3');
    customElements.define(late, class extends GutSkinSettings {});
    await until(() => level(faq) === 'h5');
    expect(theme(faq)).to.equal('dark');
  });

  it('is heard through shadow roots', async () => {
    const { settings } = await build('<gut-skin-settings heading-level="5"><div></div></gut-skin-settings>');
    const faq = make('gut-skin-faq') as AnyWidget;
    settings.querySelector('div')?.attachShadow({ mode: 'open' }).append(faq);
    await ready(faq);
    expect(level(faq)).to.equal('h5');
  });

  describe('speaks the context protocol', () => {
    class Foreign extends ReactiveElement {
      readonly heard = new ContextConsumer(this, { context: settingsContext, subscribe: true });
    }
    class Outer extends ReactiveElement {
      readonly given = new ContextProvider(this, { context: settingsContext, initialValue: { theme: 'dark' } });
    }
    customElements.define('foreign-consumer', Foreign);
    customElements.define('foreign-provider', Outer);

    it('to a consumer of Lit’s: it hears every change, and nothing after it has left', async () => {
      const { settings } = await build(
        '<gut-skin-settings theme="dark"><foreign-consumer></foreign-consumer></gut-skin-settings>',
      );
      const foreign = settings.querySelector('foreign-consumer') as Foreign;
      await until(() => foreign.heard.value?.theme === 'dark');
      settings.headingLevel = 5;
      await until(() => foreign.heard.value?.headingLevel === 5);
      page.append(foreign);
      settings.theme = 'light';
      await settings.updateComplete;
      await turn();
      expect(foreign.heard.value?.theme).to.equal('dark');
    });

    it('to a provider of Lit’s: widgets and settings inside take its values', async () => {
      const root = put(
        `<foreign-provider>${one}<gut-skin-settings heading-level="5">${one}</gut-skin-settings></foreign-provider>`,
      );
      const [faq, inner] = [...root.querySelectorAll<AnyWidget>('gut-skin-faq')] as [AnyWidget, AnyWidget];
      await Promise.all([ready(faq), ready(inner)]);
      await until(() => theme(faq) === 'dark' && theme(inner) === 'dark');
      expect([level(faq), level(inner)]).to.deep.equal(['h3', 'h5']);
      (root as Outer).given.setValue({ theme: 'light' });
      await until(() => theme(faq) === 'light' && theme(inner) === 'light');
    });

    it('to one that asks once, to one that asks twice, and to none that asks for something else', async () => {
      const { settings } = await build('<gut-skin-settings theme="dark"><p></p></gut-skin-settings>');
      const asker = settings.querySelector('p') as HTMLElement;
      const once: Settings[] = [];
      asker.dispatchEvent(new RequestEvent(settingsContext, asker, (value) => once.push(value), false));
      const leave = new Set<unknown>();
      let told = 0;
      const answer = (_: Settings, unsubscribe?: () => void) => ((told += 1), leave.add(unsubscribe));
      for (let times = 0; times < 2; times++) asker.dispatchEvent(new RequestEvent(settingsContext, asker, answer));
      asker.dispatchEvent(
        new RequestEvent(Symbol('other') as never, asker, () => once.push({ theme: 'wrong' as never })),
      );
      asker.dispatchEvent(new RequestEvent(settingsContext, asker, 'no function' as never));
      settings.theme = 'light';
      await settings.updateComplete;
      expect(once.map((value) => value.theme)).to.deep.equal(['dark']);
      expect([told, leave.size]).to.deep.equal([3, 1]);
      for (const way of leave) (way as () => void)();
      settings.theme = 'dark';
      await settings.updateComplete;
      expect(told).to.equal(3);
    });

    it('to one whose answer throws: the others are told all the same', async () => {
      const { settings, widgets } = await build(`<gut-skin-settings><p></p>${one}</gut-skin-settings>`);
      const asker = settings.querySelector('p') as HTMLElement;
      const { reportError: real } = window;
      const faults: unknown[] = [];
      window.reportError = (fault) => void faults.push(fault);
      try {
        const answer = () => {
          throw new Error('not ours');
        };
        asker.dispatchEvent(new RequestEvent(settingsContext, asker, answer));
        settings.theme = 'dark';
        await until(() => theme(widgets[0] as AnyWidget) === 'dark');
      } finally {
        window.reportError = real;
      }
      expect(faults.map(String)).to.deep.equal(['Error: not ours', 'Error: not ours']);
    });

    it('when a wrapper comes in between: those inside it are its own from then on', async () => {
      const late = `late-settings-${(made += 1)}`;
      const { settings, widgets } = await build(
        `<gut-skin-settings theme="dark" heading-level="4"><${late} heading-level="5"><foreign-consumer></foreign-consumer>${one}</${late}></gut-skin-settings>`,
      );
      const [faq] = widgets as [AnyWidget];
      const foreign = settings.querySelector('foreign-consumer') as Foreign;
      await until(() => level(faq) === 'h4' && foreign.heard.value?.headingLevel === 4);
      customElements.define(late, class extends GutSkinSettings {});
      await until(() => level(faq) === 'h5' && foreign.heard.value?.headingLevel === 5);
      expect([theme(faq), foreign.heard.value?.theme]).to.deep.equal(['dark', 'dark']);
    });
  });

  it('takes properties that were set before the tag was known', async () => {
    const late = `late-settings-${(made += 1)}`;
    const settings = document.createElement(late) as GutSkinSettings;
    settings.headingLevel = 4;
    settings.reviewedBy = 'Dr. Kim';
    settings.innerHTML = one;
    page.append(settings);
    customElements.define(late, class extends GutSkinSettings {});
    const faq = settings.firstElementChild as AnyWidget;
    await ready(faq);
    await until(() => level(faq) === 'h4');
    expect(byline(faq)).to.contain('Dr. Kim');
  });

  it('speaks the language of its lang, as any element of the page', async () => {
    const { widgets, settings } = await build(`<gut-skin-settings lang="ko">${one}</gut-skin-settings>`);
    const [faq] = widgets as [AnyWidget];
    expect($(faq, '[part=base]').lang).to.equal('ko');
    settings.lang = 'en';
    await until(() => $(faq, '[part=base]').lang === 'en');
  });

  it('keeps the default where a value is bad, with one line each', async () => {
    let widgets!: AnyWidget[];
    const lines = await warningsOf(async () => {
      ({ widgets } = await build(
        `<gut-skin-settings theme="drak" heading-level="9" reviewed-on="yesterday" country="Korea" consult-tel="call me" consult-href="ftp://clinic.example/" reviewed-by=" Dr. Kim "><gut-skin-quiz></gut-skin-quiz></gut-skin-settings>`,
      ));
    });
    const [quiz] = widgets as [AnyWidget];
    expect([theme(quiz), level(quiz)]).to.deep.equal([undefined, 'h3']);
    expect(byline(quiz)).to.contain('Reviewed by Dr. Kim').and.not.contain('yesterday');
    expect(lines).to.have.length(6);
    for (const [attribute, value] of [
      ['theme', 'drak'],
      ['heading-level', '9'],
      ['reviewed-on', 'yesterday'],
      ['country', 'Korea'],
      ['consult-tel', 'call me'],
      ['consult-href', 'ftp://clinic.example/'],
    ])
      expect(
        lines.filter((line) => line.includes(`<gut-skin-settings> ${attribute}="${value}"`)),
        attribute,
      ).to.have.length(1);
    await finish(quiz as never);
    expect($$(quiz, '[part=cta]')).to.be.empty;
  });

  it('can be removed with everything inside, without a word', async () => {
    const lines = await warningsOf(async () => {
      const { settings } = await build(`<gut-skin-settings theme="dark">${one}</gut-skin-settings>`);
      settings.remove();
      settings.theme = 'light';
      await settings.updateComplete;
    });
    expect(lines).to.deep.equal([]);
  });

  describe('accessibility: no finding of axe', () => {
    for (const lang of languages)
      for (const scheme of ['light', 'dark'])
        it(`a page with all widgets, ${lang}, ${scheme}`, async () => {
          await build(`<gut-skin-settings lang="${lang}" theme="${scheme}" reviewed-by="Dr. Kim" consult-href="/book">
              ${one}<gut-skin-diet-tip count="2"></gut-skin-diet-tip><gut-skin-strain strain="lrh-gg"></gut-skin-strain><gut-skin-quiz></gut-skin-quiz>
            </gut-skin-settings>`);
          await expectAccessible(`a page with all widgets, ${lang}, ${scheme}`);
        });
  });
});
