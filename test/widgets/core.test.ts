/** What the widgets stand on, where one widget is as good as another. */
import { expect } from 'chai';
import { attempt } from '../../src/core/attempt.js';
import { define, version } from '../../src/core/define.js';
import { Late } from '../../src/core/late.js';
import { css } from 'lit';
import { Sources } from '../../src/core/pieces/sources.js';
import { languageOf, negotiate } from '../../src/core/locale.js';
import { onReturn } from '../../src/core/retry.js';
import { settingsAround } from '../../src/core/settings.js';
import { load } from '../../src/core/source.js';
import { $, bringOf, inside, make, page, put, ready, rig, show, turn, until, warningsOf, words } from './support.js';

let made = 0;
const fresh = () => `core-test-${(made += 1)}`;

describe('define', () => {
  it('registers a tag once; the first definition wins and nothing is thrown', async () => {
    const tag = fresh();
    class First extends HTMLElement {
      static version = version;
    }
    class Second extends HTMLElement {
      static version = version;
    }
    const lines = await warningsOf(() => {
      define(tag, First);
      define(tag, Second);
      define(tag, First);
    });
    expect(customElements.get(tag) === First).to.be.true;
    expect(lines).to.deep.equal([]);
  });

  it('reports another version that came too late, once for all tags, and lets it be', async () => {
    const [tag, another, strange] = [fresh(), fresh(), fresh()];
    class Older extends HTMLElement {
      static version = '0.0.1';
    }
    class Stranger extends HTMLElement {}
    const lines = await warningsOf(() => {
      define(tag, Older);
      define(another, class extends Older {});
      customElements.define(strange, Stranger);
      for (const taken of [tag, another, strange]) define(taken, class extends HTMLElement {});
    });
    expect(customElements.get(tag) === Older).to.be.true;
    expect(customElements.get(strange) === Stranger).to.be.true;
    expect(lines).to.have.length(1);
    expect(lines[0]).to.contain('0.0.1').and.contain(version);
  });
});

describe('language', () => {
  it('negotiates: exact tag, base language, English', () => {
    const known = ['en', 'ko', 'pt-br'];
    for (const [wanted, expected] of [
      ['ko', 'ko'],
      ['ko-KR', 'ko'],
      ['KO_kr', 'ko'],
      ['pt-BR', 'pt-br'],
      ['pt-PT', 'en'],
      ['kok', 'en'],
      ['', 'en'],
      ['constructor', 'en'],
    ] as const)
      expect(negotiate(wanted, known), wanted).to.equal(expected);
  });

  it('is that of the nearest element that has one, across shadow hosts; an empty one counts', () => {
    const outer = put('<div lang="ko"><div><p></p></div></div>');
    const inner = outer.firstElementChild as HTMLElement;
    const leaf = document.createElement('b');
    inner.attachShadow({ mode: 'open' }).append(leaf);
    expect(languageOf(leaf)).to.equal('ko');
    inner.lang = 'en';
    expect(languageOf(leaf)).to.equal('en');
    leaf.lang = '';
    expect(languageOf(leaf)).to.equal('');
    expect(languageOf(document.createElement('b'))).to.equal('');
  });

  it('is followed inside a shadow root too', async () => {
    const root = put('<div></div>').attachShadow({ mode: 'open' });
    root.innerHTML = '<section lang="en"></section>';
    const section = root.firstElementChild as HTMLElement;
    const faq = make('gut-skin-faq');
    section.append(faq);
    await ready(faq as never);
    section.lang = 'ko';
    await until(() => $(faq, '[part=base]').lang === 'ko');
  });

  it('ends with the last one asked for, whatever arrives first', async () => {
    const faq = await show('gut-skin-faq', { lang: 'en' });
    const own = bringOf(faq);
    const waiting: Record<string, () => void> = {};
    rig(faq, async (language) => {
      await new Promise<void>((resolve) => (waiting[language] = resolve));
      return own(language);
    });
    faq.lang = 'ko';
    await faq.updateComplete;
    faq.lang = 'en';
    await faq.updateComplete;
    waiting['en']?.();
    await turn();
    waiting['ko']?.();
    await turn();
    expect($(faq, '[part=base]').lang).to.equal('en');
    expect(words(faq)).to.contain('Updated');
  });
});

describe('loading', () => {
  it('remembers what arrived, and never a failure', async () => {
    let asked = 0;
    const files = {
      en: () => {
        asked += 1;
        return asked <= 2 ? Promise.reject(new Error('offline')) : Promise.resolve({ default: { asked } });
      },
    };
    const failure = await load(files, 'en').catch((error: Error) => error.message);
    expect(failure).to.equal('offline');
    expect(await load(files, 'en')).to.deep.equal({ asked: 3 });
    expect(await load(files, 'en')).to.deep.equal({ asked: 3 });
    expect(asked).to.equal(3);
  });

  it('asks once for what two widgets want at the same time', async () => {
    let asked = 0;
    const files = { en: () => Promise.resolve({ default: { asked: (asked += 1) } }) };
    expect(await Promise.all([load(files, 'en'), load(files, 'en')])).to.deep.equal([{ asked: 1 }, { asked: 1 }]);
  });

  it('gives up on a file that hangs, and asks anew the next time', async () => {
    const { setTimeout: real } = window;
    let patience = 0;
    let asked = 0;
    window.setTimeout = ((act: () => void, delay: number, ...parts: unknown[]) => {
      patience = delay;
      return real(act, 0, ...parts);
    }) as typeof setTimeout;
    const files = {
      en: () => (
        (asked += 1),
        asked === 1 ? new Promise<never>(() => undefined) : Promise.resolve({ default: { there: true } })
      ),
    };
    try {
      const failure = await load(files, 'en').catch(String);
      expect(failure).to.contain('time');
    } finally {
      window.setTimeout = real;
    }
    expect(patience).to.be.within(5_000, 60_000);
    expect(await load(files, 'en')).to.deep.equal({ there: true });
  });

  it('takes nothing, and what is not in the language, for a failure, and asks anew under another address', async () => {
    const meta = { collection: 'faq', language: 'en' };
    const wrong = [
      {},
      { default: null },
      { default: {} },
      { default: 'text' },
      { default: { meta: { ...meta, language: 'ko' } } },
    ];
    const right = { default: { meta, entries: [] } };
    const asked: (string | undefined)[] = [];
    const answers = [...wrong, right] as { default: object }[];
    const files = {
      en: (query?: string) => (asked.push(query), Promise.resolve(answers[asked.length - 1] ?? right)),
    };
    while (asked.length < wrong.length)
      expect(await load(files, 'en').catch(String)).to.contain('empty, or another one');
    expect(await load(files, 'en')).to.equal(right.default);
    expect(asked).to.deep.equal([undefined, ...wrong.map((_, i) => `?retry=${i + 1}`)]);
  });

  it('takes a module that exports nothing for a failure', async () => {
    expect(await attempt(() => Promise.resolve({})).catch(String)).to.contain('empty, or another one');
    expect(await attempt(() => Promise.resolve({ thing: 1 }))).to.deep.equal({ thing: 1 });
  });

  it('rejects a language that is not there, at once', async () => {
    const outcome = load({}, 'tlh').then(
      () => 'loaded',
      () => 'rejected',
    );
    expect(await Promise.race([outcome, turn().then(() => 'waits')])).to.equal('rejected');
  });
});

describe('a list of sources', () => {
  it('follows the content after a render, and starts nothing in one', async () => {
    const faq = await show('gut-skin-faq');
    const within = inside(faq);
    const { data } = within;
    if (!data) throw new Error('no data');
    const sources = new Sources(faq as never);
    let updates = 0;
    const { requestUpdate } = faq;
    const counted = (...parts: Parameters<typeof requestUpdate>) => {
      updates += 1;
      requestUpdate.apply(faq, parts);
    };
    Object.defineProperty(faq, 'requestUpdate', { value: counted });
    await sources.load();
    expect(updates).to.equal(1);
    within.data = { ...data, meta: { ...data.meta } };
    sources.render(data, ['any']);
    await turn();
    expect(updates, 'a template asks for nothing').to.equal(1);
    requestUpdate.call(faq);
    await until(() => updates === 2);
    await faq.updateComplete;
    await turn();
    expect(updates, 'once for one content').to.equal(2);
  });
});

describe('another try', () => {
  it('is waited for once, however often a file is lost', async () => {
    const box = put('<div></div>');
    let calls = 0;
    const back = () => (calls += 1);
    const leave = onReturn(box, back);
    expect(onReturn(box, back)).to.equal(leave);
    dispatchEvent(new Event('online'));
    expect(calls).to.equal(1);
    dispatchEvent(new Event('online'));
    expect(calls, 'once').to.equal(1);
    onReturn(box, back)();
    dispatchEvent(new Event('online'));
    expect(calls, 'not after the way out').to.equal(1);
  });

  it('comes for a language that stayed away, while what was there stays', async () => {
    const faq = await show('gut-skin-faq', { lang: 'en' });
    const bring = bringOf(faq);
    let asked = 0;
    await warningsOf(async () => {
      rig(faq, () => ((asked += 1), Promise.reject(new Error('offline'))));
      faq.lang = 'ko';
      await until(() => asked && !faq.matches(':state(loading)'));
      faq.heading = 'Asks for nothing';
      await faq.updateComplete;
    });
    expect(asked, 'as a file is the first time').to.equal(2);
    expect($(faq, '[part=base]').lang).to.equal('en');
    rig(faq, bring);
    dispatchEvent(new Event('online'));
    await until(() => $(faq, '[part=base]').lang === 'ko');
  });

  it('is nothing that a widget waits for which had left when its code was lost', async () => {
    const faq = await show('gut-skin-faq');
    let lose: (error: Error) => void = () => {};
    const lost = new Promise<object>((_, reject) => (lose = reject));
    let asked = false;
    new Late(
      faq,
      'its code',
      () => ((asked = true), lost),
      () => true,
    );
    faq.requestUpdate();
    await until(() => asked);
    faq.remove();
    const lines = await warningsOf(async () => {
      lose(new Error('offline'));
      await turn();
    });
    expect(lines).to.have.length(1);
    let updates = 0;
    Object.defineProperty(faq, 'requestUpdate', { value: () => (updates += 1) });
    dispatchEvent(new Event('online'));
    expect(updates).to.equal(0);
  });

  it('brings code that was lost; one line says what did not come', async () => {
    const faq = await show('gut-skin-faq');
    let asked = 0;
    let needed = false;
    const get = () => ((asked += 1), asked > 1 ? Promise.resolve({ code: 1 }) : Promise.reject(new Error('offline')));
    const late = new Late(faq, 'its bells', get, () => needed);
    faq.requestUpdate();
    await faq.updateComplete;
    expect(asked, 'nothing before the need').to.equal(0);
    const lines = await warningsOf(async () => {
      needed = true;
      faq.requestUpdate();
      await faq.updateComplete;
      await turn();
      faq.requestUpdate();
      await faq.updateComplete;
    });
    expect(lines).to.deep.equal(['<gut-skin-faq> could not load its bells: Error: offline']);
    expect([asked, late.code]).to.deep.equal([1, undefined]);
    dispatchEvent(new Event('online'));
    await until(() => late.code);
    expect(asked).to.equal(2);
  });

  it('of lost code comes with the next place, and leaves no watcher in the last one', async () => {
    const faq = await show('gut-skin-faq');
    let asked = 0;
    const late = new Late(
      faq,
      'its bells',
      () => ((asked += 1), asked > 1 ? Promise.resolve({ code: 1 }) : Promise.reject(new Error('offline'))),
      () => true,
    );
    await warningsOf(async () => {
      faq.requestUpdate();
      await faq.updateComplete;
      await turn();
    });
    faq.remove();
    dispatchEvent(new Event('online'));
    await turn();
    expect(asked).to.equal(1);
    page.append(faq);
    await until(() => late.code);
    expect(asked).to.equal(2);
  });
});

describe('settings that never come', () => {
  it('are waited for once on a page: not again for the next widget, place or language', async () => {
    const { setTimeout: real } = window;
    const { get, whenDefined } = customElements;
    const patience: number[] = [];
    const place = put('<gut-skin-settings><div></div></gut-skin-settings>').firstElementChild as Element;
    window.setTimeout = ((act: () => void, delay: number, ...parts: unknown[]) => {
      if (delay < 1000) return real(act, delay, ...parts);
      patience.push(delay);
      return real(act, 0);
    }) as typeof setTimeout;
    customElements.get = (tag) => (tag === 'gut-skin-settings' ? undefined : get.call(customElements, tag));
    customElements.whenDefined = () => new Promise(() => undefined);
    try {
      await Promise.all([settingsAround(place), settingsAround(place)]);
      await settingsAround(place);
      await settingsAround(page);
    } finally {
      window.setTimeout = real;
      Object.assign(customElements, { get, whenDefined });
    }
    expect(patience).to.deep.equal([3000]);
  });
});

describe('a look that comes later', () => {
  it('is put on once, after the widget’s own, and comes along into another document', async () => {
    const faq = await show('gut-skin-faq');
    const { surface } = inside(faq);
    const worn = () => surface.root?.adoptedStyleSheets ?? [];
    const before = worn().length;
    const look = css`
      .later {
        color: inherit;
      }
    `;
    surface.wear(look);
    surface.wear(look);
    expect(worn()).to.have.length(before + 1);
    expect(worn().at(-1)).to.equal(look.styleSheet);
    const frame = document.createElement('iframe');
    page.append(frame);
    frame.contentDocument?.body.append(faq);
    expect(worn()).to.have.length(before + 1);
    expect(worn().at(-1)?.cssRules[0]?.cssText).to.contain('.later');
    expect(worn().at(-1), 'a sheet of that document').not.to.equal(look.styleSheet);
  });
});

describe('a class of somebody that stands on one of ours', () => {
  it('has properties as Lit has them, beside settings that take anything', async () => {
    const tag = fresh();
    class Own extends customElements.get('gut-skin-fact')! {
      static properties = { visits: { type: Number } };
      declare visits: number;
      declare count: unknown;
    }
    customElements.define(tag, Own);
    const widget = put<Own>(`<${tag} visits="3" count="2"></${tag}>`);
    expect([widget.visits, widget.count]).to.deep.equal([3, 2]);
    widget.visits = 4;
    widget.count = null;
    expect([widget.visits, widget.count]).to.deep.equal([4, undefined]);
  });
});

describe('a DOM that is not quite one', () => {
  it('has no internals, as happy-dom: the widget comes up all the same', async () => {
    const { attachInternals } = HTMLElement.prototype;
    Reflect.deleteProperty(HTMLElement.prototype, 'attachInternals');
    try {
      const widget = await show('gut-skin-fact');
      expect(inside(widget).internals).to.equal(undefined);
      expect(words(widget)).to.not.equal('');
    } finally {
      HTMLElement.prototype.attachInternals = attachInternals;
    }
  });
});

describe('a page with many widgets', () => {
  it('keeps ids apart: two of the same kind each have their own', async () => {
    const [one, other] = await Promise.all([show('gut-skin-faq'), show('gut-skin-faq')]);
    one.toggle('what-is');
    await one.updateComplete;
    expect($(one, '#q-what-is').getAttribute('aria-expanded')).to.equal('true');
    expect($(other, '#q-what-is').getAttribute('aria-expanded')).to.equal('false');
  });

  it('keeps no widget alive by listeners: one that left hears nothing', async () => {
    const faq = await show('gut-skin-faq');
    faq.remove();
    let updates = 0;
    const { requestUpdate } = faq;
    const counted = (...parts: Parameters<typeof requestUpdate>) => {
      updates += 1;
      requestUpdate.apply(faq, parts);
    };
    Object.defineProperty(faq, 'requestUpdate', { value: counted }); // an assignment would change nothing
    document.documentElement.lang = 'ko';
    await turn();
    document.dispatchEvent(new Event('context-provider'));
    dispatchEvent(new Event('online'));
    await turn();
    expect(updates).to.equal(0);
    document.documentElement.lang = 'en';
    await turn();
    page.append(faq);
    await faq.updateComplete;
    expect(updates).to.be.above(0);
  });

  it('throws nothing into a page on which nothing can be written, not even the fallback', async () => {
    const faq = await show('gut-skin-faq');
    const { surface } = inside(faq);
    surface.draw = surface.put = () => {
      throw new Error('nothing can be written');
    };
    const lines = await warningsOf(async () => {
      faq.heading = 'Anew';
      await faq.updateComplete; // would reject
    });
    // Each render that fails says so; those that have just left the page may have asked for another one.
    expect([...new Set(lines)]).to.have.length(1);
    expect(lines[0]).to.contain('could not render').and.contain('nothing can be written');
    expect(faq.matches(':state(error)')).to.be.true;
  });
});
