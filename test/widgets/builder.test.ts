/** The embed builder: what a parser makes of what it prints, and what axe finds on its page. */
import { expect } from 'chai';
import fc from '../chance.js';
import css from '../../src/site/builder.css?inline';
import { figuresOf, LEAST } from '../../src/site/builder/contrast.js';
import { define } from '../../src/site/builder/define.js';
import { hostNames } from '../../src/site/builder/hosts.js';
import { piecesOf } from '../../src/site/builder/snippets.js';
import { initial } from '../../src/site/builder/state.js';
import { names } from '../../src/site/builder/widgets.js';
import { expectAccessible, languages, page, until } from './support.js';

define();

describe('a snippet, to a parser', () => {
  const wanted = /^(script|style|div|p|iframe|gut-skin-[\w-]+)$/;
  const allowed =
    /^(src|type|data-[\w-]+|integrity|crossorigin|is:inline|is:global|title|width|height|frameborder|loading|lang|theme|heading|heading-level|reviewed-by|reviewed-on|href|tel|consult-href|consult-tel|ids)$/;

  it('is its own elements with its own attributes, whatever was typed', () => {
    const typed = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({
        unit: fc.constantFrom(
          '"',
          "'",
          '<',
          '>',
          '&',
          '`',
          '/',
          '=',
          ' ',
          '-',
          '!',
          'script',
          'style',
          'onload',
          '{{',
          '}}',
          '[',
          ']',
        ),
      }),
    );
    fc.assert(
      fc.property(
        typed,
        typed,
        fc.constantFrom(...names),
        fc.constantFrom(...hostNames),
        (heading, by, widget, host) => {
          const state = { ...initial, widget, host, title: 'text' as const, heading, by, href: '/book', tel: '02-000' };
          const place = {
            base: { address: '/gut-skin/' },
            integrity: {},
            version: '1.0.0',
            height: 300,
            title: heading,
          };
          for (const { part, code } of piecesOf(state, place)) {
            if (part !== 'page' && part !== 'head') continue;
            const parsed = new DOMParser().parseFromString(`<body>${code}`, 'text/html');
            for (const element of parsed.body.querySelectorAll('*')) {
              expect(element.localName).to.match(wanted);
              for (const name of element.getAttributeNames()) expect(name).to.match(allowed);
            }
            const tag = parsed.querySelector(`gut-skin-${widget}, [data-gut-skin="${widget}"]`);
            // A parser makes U+FFFD of what no page can hold, and the state has none of it.
            if (tag && /^[\x20-\x7e]*$/.test(by) && by)
              expect(tag.getAttribute('reviewed-by') ?? tag.getAttribute('data-reviewed-by')).to.equal(by);
          }
        },
      ),
      { numRuns: 400 },
    );
  });
});

describe('the contrast of an accent', () => {
  it('is enough for any, as the widgets adapt it', () => {
    for (const accent of ['', '#ffd400', '#e9f2ee', '#0b0b0b', '#7c3aed']) {
      const figures = figuresOf(document.body, accent);
      expect(figures.map(({ scheme }) => scheme)).to.deep.equal(['light', 'dark']);
      for (const { ink, button } of figures) expect(Math.min(ink, button), accent).to.be.at.least(LEAST);
    }
  });
});

describe('the builder', () => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);

  for (const language of languages)
    for (const scheme of ['light', 'dark'])
      it(`has no finding of axe: ${language}, ${scheme}`, async () => {
        const { documentElement: root, title } = document;
        page.remove();
        document.adoptedStyleSheets = [sheet];
        root.style.colorScheme = scheme;
        history.replaceState(
          null,
          '',
          `#ui=${language}&widget=consult&href=javascript:x&title=text&by=Dr+Kim&accent=%23b5305c&pin=1&host=wordpress-author`,
        );
        const builder = document.createElement('embed-builder');
        document.body.append(builder);
        try {
          const preview = await until(() => builder.querySelector('iframe'));
          await until(() => root.lang === language && builder.querySelector('.figures b'));
          // Its own page is looked at where it is served; here it is none.
          preview.removeAttribute('src');
          preview.srcdoc = '<!doctype html><html lang="en"><title>Preview</title><p>Preview</p>';
          await new Promise((resolve) => preview.addEventListener('load', resolve, { once: true }));
          for (const details of builder.querySelectorAll('details')) details.open = true;
          await until(() => builder.querySelector('[data-part=text]'));
          await expectAccessible(`${language}, ${scheme}`);
        } finally {
          builder.remove();
          document.adoptedStyleSheets = [];
          root.style.colorScheme = '';
          history.replaceState(null, '', location.pathname + location.search);
          document.title = title;
          document.body.append(page);
        }
      });
});
