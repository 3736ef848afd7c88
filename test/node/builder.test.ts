/** What the embed builder takes and prints: anything may stand in its address, and nothing but a snippet may come of it. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import fc from '../chance.js';
import type { ChangesFile } from '../../src/changes/changes.js';
import type { Known } from '../../src/doctor/known.js';
import en from '../../src/i18n/builder-take/en.js';
import ko from '../../src/i18n/builder-take/ko.js';
import { articlePiece, isTextTried, standsAlone } from '../../src/site/builder/article-piece.js';
import { baseOf, ownFolder, sourceOf } from '../../src/site/builder/base.js';
import { changed, versionsIn } from '../../src/site/builder/changed.js';
import { contentsIn, findable, idsIn } from '../../src/site/builder/contents.js';
import { examine } from '../../src/site/builder/examine.js';
import { find } from '../../src/site/builder/find.js';
import { groups, hostNames, hostOf, type HostName } from '../../src/site/builder/hosts.js';
import { letterOf, needsLetter, noticeOf } from '../../src/site/builder/letter.js';
import { escape, literal } from '../../src/site/builder/markup.js';
import { readPasted } from '../../src/site/builder/pasted.js';
import { hasPolicy, isLoose, policyOf } from '../../src/site/builder/policy.js';
import { piecesOf, type Place } from '../../src/site/builder/snippets.js';
import { initial, MOST, read, settle, write, type State } from '../../src/site/builder/state.js';
import { about, names } from '../../src/site/builder/widgets.js';
import { data } from './helpers/data.js';

const contents = contentsIn(data);
const known = { languages: data.meta.languages, ids: idsIn(contents) };
const hash = `sha384-${'A'.repeat(64)}`;
const place: Place = {
  base: { address: 'https://clinic.example/gut-skin/' },
  integrity: { 'gut-skin.all.js': hash, 'gut-skin.all.ko.js': hash },
  version: '1.2.3',
  height: 0,
  title: 'Questions people ask',
};
/** What the library itself says of its tags. */
const tags = JSON.parse(readFileSync(new URL('../../dist/known.json', import.meta.url), 'utf8')) as Known;
const stateOf = (given: Partial<State>): State => ({ ...initial, ...given });
const printed = (given: Partial<State>, where: Partial<Place> = {}) =>
  piecesOf(stateOf(given), { ...place, ...where }).map(({ code }) => code);
const html = (given: Partial<State>, where: Partial<Place> = {}) => printed(given, where).join('\n');

// What a link may be depends on the page: the builder stands on one.
before(() => {
  const { protocol, host } = new URL('https://clinic.example/');
  Object.assign(globalThis, { document: { baseURI: 'https://clinic.example/' }, location: { protocol, host } });
});
after(() => {
  Reflect.deleteProperty(globalThis, 'document');
  Reflect.deleteProperty(globalThis, 'location');
});

/** What people have broken pages with, and anything else. */
const hostile = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom(
    '"><script>alert(1)</script>',
    "' onfocus='alert(1)' autofocus='",
    'javascript:alert(1)',
    'java\nscript:alert(1)',
    '</style><img src=x onerror=alert(1)>',
    '${alert(1)}',
    '{{constructor.constructor("alert(1)")()}}',
    '[gallery] [/gut-skin]',
    '-->',
    ']]>',
    '\u202e\u0000',
    '__proto__',
    'constructor',
    'toString',
    '#00695f;background:url(//evil.example)',
    '//evil.example/',
    '/\\evil.example',
    'https://user:word@evil.example/',
    'data:text/html,x',
  ),
);
const fragments = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc
    .dictionary(
      fc.oneof(fc.constantFrom(...Object.keys(initial)), hostile),
      fc.oneof(hostile, fc.constantFrom(...names, ...hostNames, '1')),
    )
    .map((parts) => new URLSearchParams(Object.entries(parts)).toString()),
);

describe('the address of the builder', () => {
  it('means a state that holds only what is allowed, whatever stands in it', () => {
    fc.assert(
      fc.property(fragments, (fragment) => {
        const state = read(`#${fragment}`, known);
        assert.deepEqual(Object.keys(state), Object.keys(initial));
        assert.ok(names.includes(state.widget) && hostNames.includes(state.host));
        assert.match(state.accent, /^(#[\da-f]{6})?$/);
        for (const name of ['heading', 'by'] as const) {
          assert.ok(state[name].length <= MOST);
          assert.doesNotMatch(state[name], /[\p{Cc}\u2028\u2029\u202a-\u202e]/u);
        }
        assert.doesNotMatch(state.href.replace(/\s/g, ''), /^(javascript|data|vbscript|blob):/i);
        const { content } = about(state.widget);
        assert.ok(state.ids.every((id) => content && known.ids[content.collection]?.includes(id)));
      }),
      { numRuns: 1000 },
    );
  });

  it('is written so that it means the same again', () => {
    fc.assert(
      fc.property(fragments, (fragment) => {
        const state = read(fragment, known);
        assert.deepEqual(read(write(state), known), state);
      }),
      { numRuns: 500 },
    );
    assert.equal(write(initial), '', 'what nobody chose is not written');
    const chosen = read('widget=faq&ids=milk-acne sugar-acne&lang=ko&title=none&host=notion&pin=1', known);
    assert.equal(
      write(chosen),
      'widget=faq&ids=milk-acne+sugar-acne&lang=ko&title=none&host=notion&pin=1'.replace('widget=faq&', ''),
    );
  });

  it('keeps only entries of the widget, once each, and no more than it shows', () => {
    assert.deepEqual(read('ids=milk-acne,milk-acne+nobody+lrh-gg', known).ids, ['milk-acne']);
    assert.deepEqual(read('widget=condition&ids=acne+rosacea', known).ids, ['acne']);
    assert.deepEqual(read('widget=quiz&ids=milk-acne', known).ids, []);
    const tips = data['diet-tips'].entries.map(({ id }) => id);
    assert.equal(read(`widget=diet-tip&ids=${tips.join('+')}`, known).ids.length, 12);
  });

  it('says which field can’t be used', () => {
    const { state, faults } = settle(
      { href: 'javascript:alert(1)', on: '2026-02-30', tel: 'ring', accent: 'red' },
      known,
    );
    assert.deepEqual([...faults].sort(), ['accent', 'href', 'on', 'tel']);
    assert.deepEqual(state, initial);
    assert.equal(settle({ href: '/book', tel: '02-000-0000' }, known).state.href, '/book');
  });
});

describe('the folder of the files', () => {
  const own = 'https://builder.example/';
  for (const [typed, address, trouble] of [
    ['', own, undefined],
    ['https://clinic.example/gut-skin', 'https://clinic.example/gut-skin/', undefined],
    ['https://clinic.example/w/gut-skin.js?ver=3#x', 'https://clinic.example/w/', undefined],
    ['/gut-skin/1.2.3', '/gut-skin/1.2.3/', 'path'],
    ['http://clinic.example/', 'http://clinic.example/', 'plain'],
    ['http://localhost:4173/', 'http://localhost:4173/', 'local'],
    ['http://127.0.0.1:8000/dist/index.html', 'http://127.0.0.1:8000/dist/', 'local'],
    ['http://[::1]/', 'http://[::1]/', 'local'],
    ['javascript:alert(1)', own, 'bad'],
    ['//evil.example/', own, 'bad'],
    ['/\\evil.example/', own, 'bad'],
    ['https://user:word@clinic.example/', own, 'bad'],
    ['file:///home/clinic/', own, 'bad'],
    ['clinic', own, 'bad'],
  ] as const)
    it(`${typed || '(nothing)'} is ${address} ${trouble ?? ''}`, () => {
      assert.deepEqual(baseOf(typed, own), trouble ? { address, trouble } : { address });
    });

  it('is that of the page itself, where the page is served', () => {
    assert.equal(ownFolder('https://clinic.example/gut-skin/index.html#x'), 'https://clinic.example/gut-skin/');
    assert.equal(ownFolder('https://clinic.example/gut-skin/'), 'https://clinic.example/gut-skin/');
    assert.equal(ownFolder('file:///home/clinic/dist/index.html'), '/gut-skin/');
  });

  it('can’t break out of what it stands in', () => {
    fc.assert(
      fc.property(hostile, (typed) => {
        const { address } = baseOf(typed, own);
        assert.match(address, /^(https?:\/\/[^/]|\/(?!\/))/);
        assert.ok(address.endsWith('/'));
        assert.doesNotMatch(address, /["<>\s]/);
      }),
    );
  });
});

describe('text in a snippet', () => {
  it('holds no mark that means something to HTML, to a template or to a shortcode', () => {
    fc.assert(
      fc.property(hostile, (text) =>
        assert.doesNotMatch(escape(text).replace(/&(amp|lt|gt|quot|#\d+);/g, ''), /[<>"'`{}[\]]/),
      ),
    );
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        assert.equal(JSON.parse(literal(text)), text);
        assert.doesNotMatch(literal(text), /[<>&'\u2028\u2029]/);
      }),
    );
  });
});

describe('a snippet', () => {
  it('is the script and the tag, as the README has them', () => {
    assert.equal(
      html({}, { title: '' }),
      '<script type="module" src="https://clinic.example/gut-skin/gut-skin.js" data-cfasync="false"></script>\n<gut-skin-faq></gut-skin-faq>',
    );
  });

  it('says what was chosen, and nothing else', () => {
    assert.match(
      html({
        ids: ['milk-acne', 'sugar-acne'],
        lang: 'ko',
        theme: 'dark',
        title: 'text',
        heading: 'A & "B"',
        level: '2',
        by: 'Dr Kim',
        on: '2026-11-02',
      }),
      /<gut-skin-faq ids="milk-acne sugar-acne" lang="ko" theme="dark" heading="A &amp; &quot;B&quot;" heading-level="2" reviewed-by="Dr Kim" reviewed-on="2026-11-02"><p>/,
    );
    assert.match(html({ title: 'none' }), / heading=""/);
    assert.doesNotMatch(html({ on: '2026-11-02' }), /reviewed/, 'a day without a name');
    assert.match(html({}, { height: 2500 }), /min-block-size: 900px/, 'no more room than a screen');
    assert.match(
      html({ accent: '#1f6f78', follow: true }, { height: 480 }),
      /<style>gut-skin-faq \{ --gut-skin-accent: #1f6f78; --gut-skin-font-size: inherit \} gut-skin-faq:not\(:defined\) \{ display: block; min-block-size: 480px \}<\/style>/,
    );
  });

  it('gives the booking link to who shows it: by itself, or through the settings around it', () => {
    const given = { href: 'https://clinic.example/book', tel: '02-000-0000' };
    assert.match(
      html({ widget: 'consult', ...given }),
      /<gut-skin-consult href="https:\/\/clinic.example\/book" tel="02-000-0000">/,
    );
    assert.match(
      html({ widget: 'quiz', ...given }),
      /<gut-skin-settings consult-href="[^"]+" consult-tel="[^"]+"><gut-skin-quiz>.*<\/gut-skin-quiz><\/gut-skin-settings>/,
    );
    assert.match(
      html({ widget: 'quiz', host: 'wordpress-plugin', ...given }),
      /^\[gut-skin-settings consult-href="[^"]+" consult-tel="[^"]+"\]\[gut-skin widget="quiz"\]\[\/gut-skin-settings\]$/,
    );
    assert.doesNotMatch(html({ widget: 'faq', ...given }), /book|tel=/);
  });

  it('has fewer than 500 characters, as a script and a tag', () => {
    for (const widget of names) {
      const { content } = about(widget);
      const ids = (content ? (known.ids[content.collection] ?? []) : []).slice(0, Math.min(content?.most ?? 0, 4));
      for (const pin of [false, true]) {
        const code = html(
          { widget, ids, lang: 'ko', accent: '#1f6f78', level: '2', pin },
          { height: 1234, title: data.meta.languages.length ? '장과 피부는 어떻게 영향을 주고받을까요' : '' },
        );
        assert.ok(code.length < 500, `${widget}: ${code.length}`);
      }
    }
  });

  it('has a hash only beside the one-file script, and says when the folder is of no version', () => {
    assert.match(
      html({ pin: true }),
      new RegExp(
        `^<script integrity="${hash}" crossorigin="anonymous" src="[^"]*/gut-skin\\.all\\.js" data-cfasync="false">`,
      ),
    );
    assert.match(html({ pin: true, lang: 'ko' }), /gut-skin\.all\.ko\.js/);
    assert.doesNotMatch(html({ pin: true }, { integrity: {} }), /integrity/);
    const versioned = { ...place, base: { address: 'https://clinic.example/gut-skin/1.2.3/' } };
    assert.equal(isLoose(stateOf({ pin: true }), place), true);
    assert.equal(isLoose(stateOf({ pin: true }), versioned), false);
    assert.equal(isLoose(stateOf({}), place), false);
  });

  const forms: [HostName, RegExp][] = [
    ['html', /^<script [^]*<gut-skin-faq/],
    ['wordpress-author', /<\/script>\n<div data-gut-skin="faq" data-lang="ko"><p>/],
    ['wordpress-plugin', /^\[gut-skin widget="faq" lang="ko"\]$/],
    ['wix', /gut-skin\.all\.js\ngut-skin-faq\nlang: ko$/],
    ['notion', /^https:\/\/clinic\.example\/gut-skin\/embed\.html\?widget=faq&lang=ko$/],
    ['drupal', /<div data-gut-skin="faq"/],
    ['hugo', /\n\{\{< gut-skin-faq >\}\}$/],
    ['docusaurus', /^scripts: \[\{ src: "https:[^"]+", type: 'module' \}\],\n<gut-skin-faq/],
    ['astro', /^<script is:inline /],
    ['react', /<gut-skin-faq lang="ko"/],
    ['vue', /isCustomElement/],
    ['svelte', /<gut-skin-faq lang="ko"/],
    ['angular', /CUSTOM_ELEMENTS_SCHEMA/],
    [
      'frame',
      /^<iframe src="[^"]*embed\.html\?widget=faq&amp;lang=ko" title="[^"]+" width="100%"[^>]*><\/iframe>\n<script src="[^"]*resize\.js"/,
    ],
    ['medium', /^https:.*embed\.html/],
  ];
  for (const [host, form] of forms)
    it(`has the form that gets through: ${host}`, () => assert.match(html({ host, lang: 'ko' }), form));

  it('prints no attribute that its tag does not know', () => {
    interface Declaration {
      tagName?: string;
      attributes?: { name: string }[];
    }
    const manifest = JSON.parse(readFileSync(new URL('../../dist/custom-elements.json', import.meta.url), 'utf8')) as {
      modules: { declarations?: Declaration[] }[];
    };
    const tags = new Map(
      manifest.modules
        .flatMap(({ declarations = [] }) => declarations)
        .flatMap(({ tagName, attributes = [] }) =>
          tagName ? [[tagName, attributes.map(({ name }) => name)]] : [],
        ) as [string, string[]][],
    );
    assert.ok(tags.size > 10);
    let seen = 0;
    for (const widget of names) {
      const { content } = about(widget);
      const all = {
        widget,
        ids: (content ? known.ids[content.collection] : undefined)?.slice(0, 1) ?? [],
        lang: 'ko',
        theme: 'dark' as const,
        title: 'none' as const,
        level: '2' as const,
        by: 'Dr Kim',
        on: '2026-11-02',
        href: 'https://clinic.example/',
        tel: '02-000-0000',
      };
      for (const [, tag = '', attributes = ''] of html(all).matchAll(/<(gut-skin-[\w-]+)([^>]*)>/g))
        for (const [, name = ''] of attributes.matchAll(/([\w-]+)=/g)) {
          seen += 1;
          assert.ok(name === 'lang' || tags.get(tag)?.includes(name), `<${tag} ${name}>`);
        }
      for (const [, settings = ''] of html({ ...all, host: 'drupal' }).matchAll(/<div data-gut-skin="([\w-]+)"/g))
        assert.ok(tags.has(`gut-skin-${settings}`));
    }
    assert.ok(seen > 60);
  });

  it('holds nothing of its address but text', () => {
    fc.assert(
      fc.property(fragments, hostile, fc.constantFrom(...hostNames), (fragment, title, host) => {
        const state = { ...read(fragment, known), host };
        // What is typed into fields of the host is text there, and no markup.
        const pieces = piecesOf(state, { ...place, title }).filter(({ part }) => part !== 'settings');
        for (const [tag] of pieces
          .map(({ code }) => code)
          .join('\n')
          .matchAll(/<[^>]*>?/g)) {
          assert.match(tag, /^<\/?(script|style|gut-skin-[\w-]+|div|p|iframe)[\s>]|^<\s?gut-skin-[\w-]+ >$/);
          assert.doesNotMatch(tag.replace(/="[^"]*"/g, ''), /["'=]|\son\w/i, tag);
        }
        assert.doesNotMatch(policyOf(state, place), /["<>\n]/);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('a host', () => {
  it('is in one group, and each has steps', () => {
    assert.deepEqual(Object.values(groups).flat().sort(), [...hostNames].sort());
    for (const host of hostNames) assert.ok(hostOf(host).steps.length > 1, host);
  });

  it('that nobody has verified is promised nothing', () => {
    for (const host of ['naver-blog', 'imweb', 'cafe24', 'medium', 'substack', 'joomla'] as const)
      assert.equal(hostOf(host).proof, 'unknown', host);
    assert.deepEqual(
      hostNames.filter((host) => hostOf(host).proof === 'tried'),
      ['html', 'wordpress-admin', 'wordpress-author', 'wordpress-plugin', 'frame'],
    );
  });

  it('gets the line for its policy, where it has one to change', () => {
    assert.equal(
      policyOf(initial, place),
      'script-src https://clinic.example; connect-src https://clinic.example; trusted-types gut-skin-widgets',
    );
    assert.equal(
      policyOf(stateOf({ pin: true }), place),
      'script-src https://clinic.example; trusted-types gut-skin-widgets',
    );
    assert.equal(
      policyOf(stateOf({ host: 'frame' }), place),
      'frame-src https://clinic.example; script-src https://clinic.example',
    );
    assert.equal(sourceOf({ address: '/gut-skin/' }), "'self'");
    assert.equal(hasPolicy(stateOf({ host: 'notion' })), false);
  });
});

describe('an entry', () => {
  const all = findable(contents);
  it('is found by what it is called, in either language, and by what people call it', () => {
    const first = (query: string, collection: 'faq' | 'strains' | 'conditions') => find(all, query, collection)[0]?.id;
    assert.equal(first('여드름', 'conditions'), 'acne');
    assert.equal(first('rosacea', 'conditions'), 'rosacea');
    assert.ok(find(all, 'milk', 'faq').some(({ id }) => id === 'milk-acne'));
    assert.equal(first('rhamnosus GG', 'strains'), 'lrh-gg');
  });

  it('is offered for every widget that has some', () => {
    for (const widget of names) {
      const { content } = about(widget);
      if (content) assert.ok((known.ids[content.collection]?.length ?? 0) >= 3, widget);
    }
  });
});

describe('the text of a widget', () => {
  const article = '<h3>A &amp; B</h3>\n<p>Text [1]</p>';
  const textFor = (host: HostName, more: Partial<State> = {}) =>
    articlePiece(stateOf({ host, lang: 'ko', ...more }), place, article);

  it('stands in the tag or the placeholder that the host takes, whole and without a blank line', () => {
    for (const host of hostNames) {
      const text = textFor(host);
      assert.equal(text.split(article).length, 2, host);
      assert.doesNotMatch(text, /\n\s*\n|<p>Questions people ask/, host);
      assert.equal(text === article, standsAlone(stateOf({ host })), host);
    }
    assert.match(textFor('html'), /<script [^]*<gut-skin-faq lang="ko">\n<h3>[^]*<\/p>\n<\/gut-skin-faq>$/);
    assert.match(textFor('wordpress-author'), /^<div data-gut-skin="faq" data-lang="ko">\n<h3>[^]*\n<\/div>$/);
    assert.match(textFor('hugo'), /<script [^]*<gut-skin-faq lang="ko">\n<h3>/);
    assert.match(textFor('html', { widget: 'quiz', tel: '02-000-0000' }), /<gut-skin-settings [^]*<gut-skin-quiz/);
  });

  it('is promised only where somebody has tried it', () => {
    assert.deepEqual(hostNames.filter(isTextTried), [
      'html',
      'wordpress-admin',
      'wordpress-author',
      'wordpress-plugin',
    ]);
  });
});

describe('the letter', () => {
  it('is for who pastes a placeholder, and has all that somebody else has to add', () => {
    assert.deepEqual(
      hostNames.filter((host) => needsLetter(stateOf({ host }))),
      ['wordpress-author', 'drupal'],
    );
    for (const words of [en, ko])
      for (const widget of names) {
        const state = stateOf({ widget, host: 'wordpress-author', accent: '#1f6f78' });
        const letter = letterOf(state, { ...place, height: 300 }, words);
        const [head] = piecesOf(state, { ...place, height: 300 });
        for (const part of [
          head?.code,
          policyOf(state, place),
          noticeOf(state, words),
          place.base.address,
          place.version,
        ])
          assert.ok(part && letter.includes(part), `${widget}: ${part}`);
        assert.ok(letter.includes(words.policyStyle), 'a style element is told to a strict policy');
      }
  });

  it('says of the diary that it keeps something, and of no other widget', () => {
    for (const widget of names)
      assert.equal(noticeOf(stateOf({ widget }), en).includes(en.privacyDiary), widget === 'diary', widget);
  });
});

describe('what somebody pasted', () => {
  const pasted = (text: string) => readPasted(text, tags);
  const faq = (ids: string) => ({ widget: 'gut-skin-faq', settings: { ids } });

  for (const [text, version, snippets] of [
    ['0.2.0', '0.2.0', []],
    [' v1.0.0-rc.1 ', '1.0.0-rc.1', []],
    ['https://clinic.example/faq', undefined, []],
    ['https://127.0.0.1/gut-skin.js', undefined, []],
    ['<gut-skin-faq ids="milk-acne"></gut-skin-faq>', undefined, [faq('milk-acne')]],
    ['<script src="/gut-skin/0.2.0/gut-skin.js"></script><gut-skin-faq ids="a b">', '0.2.0', [faq('a b')]],
    ['<script src="/gut-skin/gut-skin.js?ver=0.2.0"></script><div data-gut-skin="faq" data-ids="a">', '0.2.0', 'a'],
    ['<script src="/jquery/3.7.1/jquery.js"></script><gut-skin-faq ids="a">', undefined, [faq('a')]],
    ['<script src="https://10.0.0.1/gut-skin.js"></script><gut-skin-faq ids="a">', undefined, [faq('a')]],
    ['<gut-skin-settings clinic="x"><gut-skin-faq ids="a"></gut-skin-faq></gut-skin-settings>', undefined, [faq('a')]],
    ['<gut-skin-fqa ids="a"></gut-skin-fqa>', undefined, [faq('a')]],
    [
      '<iframe src="https://clinic.example/gut-skin/0.2.0/embed.html?widget=faq&amp;ids=a"></iframe>',
      '0.2.0',
      [{ widget: 'faq', settings: { ids: 'a' } }],
    ],
    ['https://clinic.example/gut-skin/embed.html?widget=fact#x', undefined, [{ widget: 'fact', settings: {} }]],
    ['https://clinic.example/gut-skin/0.3.0/embed/quiz.ko.html', '0.3.0', [{ widget: 'quiz', settings: {} }]],
    ['[gut-skin widget="fact" fact="milk"]', undefined, 'milk'],
    ['', undefined, []],
  ] as const)
    it(`is read: ${text || '(nothing)'}`, () => {
      const is = pasted(text);
      assert.equal(is.version, version);
      if (typeof snippets === 'string')
        assert.ok(Object.values(is.snippets[0]?.settings ?? {}).includes(snippets), JSON.stringify(is));
      else assert.deepEqual(is.snippets, snippets);
    });

  it('never throws, whatever it is', () => {
    const any = fc.oneof(
      hostile,
      fc
        .array(
          fc.constantFrom(
            '<gut-skin-faq ',
            '[gut-skin ',
            'widget="',
            '<iframe src="embed.html?',
            '%',
            '&',
            '">',
            ']',
            '0.2.0/',
          ),
        )
        .map((parts) => parts.join('')),
    );
    fc.assert(fc.property(any, (text) => void pasted(text)));
    fc.assert(fc.property(any, (text) => void examine(text, tags, '/gut-skin/')('ko')));
  });
});

describe('what changed', () => {
  const entry = (id: string, kind: 'caution-new' | 'wording-changed', on?: string[]) => ({
    entry: id,
    name: { en: `EN ${id}`, ko: `KO ${id}` },
    ...(on && { on }),
    changes: [{ kind, words: { en: `${kind} of ${id}`, ko: `한국어 ${id}` } }],
  });
  const file: ChangesFile = {
    version: '0.3.0',
    released: true,
    languages: ['en', 'ko'],
    hashes: {},
    since: [
      {
        version: '0.2.0',
        date: '2026-10-01',
        entries: [
          entry('faq/milk-acne', 'caution-new'),
          entry('faq/sugar-acne', 'caution-new'),
          entry('references/r1', 'caution-new', ['faq/milk-acne']),
          entry('faq/safe', 'wording-changed'),
        ],
      },
    ],
  };
  const milk = [{ widget: 'gut-skin-faq', settings: { ids: 'milk-acne safe' } }];

  it('is told of the cards that are shown, in the language of the page, wording last', () => {
    assert.deepEqual(versionsIn(file), ['0.3.0', '0.2.0']);
    assert.deepEqual(versionsIn({ ...file, released: false, since: [] }), []);
    assert.deepEqual(changed(file, '0.2.0', milk, 'en'), {
      entries: [
        { name: 'EN faq/milk-acne', says: ['caution-new of faq/milk-acne'] },
        { name: 'EN references/r1', says: ['caution-new of references/r1'] },
      ],
      rest: 'Wording only: EN faq/safe',
    });
    assert.deepEqual(changed(file, '0.2.0', milk, 'ko').entries[0], {
      name: 'KO faq/milk-acne',
      says: ['한국어 faq/milk-acne'],
    });
    for (const since of ['0.3.0', '0.2.0'])
      assert.deepEqual(changed(file, since, [{ widget: 'quiz' }], 'en'), {
        entries: [],
        rest: 'The content says what it said before.',
      });
  });
});

describe('the doctor of the page', () => {
  const checked = (html: string, language = 'en') => examine(html, tags, 'https://clinic.example/gut-skin/')(language);

  it('speaks the language of the page, and prints a form with the files where they are', () => {
    const html = '<html lang="en"><body><gut-skin-fqa></gut-skin-fqa>';
    assert.match(
      checked(html)
        .findings.map(({ problem }) => problem)
        .join(),
      /There is no <gut-skin-fqa>/,
    );
    assert.match(
      checked(html, 'ko')
        .findings.map(({ problem }) => problem)
        .join(),
      /[가-힣]/,
    );
    assert.match(checked(html).form?.code ?? '', /src="https:\/\/clinic\.example\/gut-skin\/gut-skin\.js"/);
    assert.match(checked(html).sum, /\d errors/);
  });

  it('lists as many as anybody mends, and says how many more there are', () => {
    const { findings, more, sum } = checked('<gut-skin-fqa></gut-skin-fqa>'.repeat(60));
    assert.equal(findings.length, 50);
    assert.match(more, /and 11 more/);
    assert.match(sum, /61 errors/);
  });

  it('makes up no form where it does not know what was meant, or nothing is wrong', () => {
    assert.equal(checked('<html lang="en"><body><p>Nothing</p>').form, undefined);
    const fine = checked(
      '<html lang="en"><body><script type="module" src="/gut-skin/gut-skin.js"></script><gut-skin-faq></gut-skin-faq>',
    );
    assert.deepEqual([fine.findings, fine.form], [[], undefined]);
  });
});
