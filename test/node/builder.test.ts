/** What the embed builder takes and prints: anything may stand in its address, and nothing but a snippet may come of it. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import fc from 'fast-check';
import { baseOf, ownFolder, sourceOf } from '../../src/site/builder/base.js';
import { contentsIn, findable, idsIn } from '../../src/site/builder/contents.js';
import { find } from '../../src/site/builder/find.js';
import { groups, hostNames, hostOf, type HostName } from '../../src/site/builder/hosts.js';
import { escape, literal } from '../../src/site/builder/markup.js';
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
