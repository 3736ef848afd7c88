/** The rules of the house, read off the source: who may import whom, what a template may hold, how a widget is laid out. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { describe, it } from 'node:test';
import ts from 'typescript';
import { names } from '../../src/embed/names.js';
import { classOf, root, source, sources, type Import, type Source } from './helpers/source.js';

const widgets = readdirSync(new URL('widgets/', root)).sort();
const each = (visit: (file: Source, one: Import) => string | false | undefined) =>
  sources.flatMap((file) =>
    file.imports
      .map((one) => visit(file, one))
      .filter(Boolean)
      .map((fault) => `${file.path}: ${String(fault)}`),
  );
const folder = (path: string) => path.split('/')[0] ?? '';
const widgetOf = (path: string) => /^widgets\/([^/]+)\//.exec(path)?.[1];
/** Shown with file and line, so that a fault is found at once. */
const spots = (files: readonly Source[], pattern: RegExp) =>
  files.flatMap(({ path, code }) =>
    code.split('\n').flatMap((line, i) => (pattern.test(line) ? [`${path}:${i + 1}: ${line.trim()}`] : [])),
  );

/** What checks and merges a site owner's own content in the page. */
const ownContent = sources.map(({ path }) => path).filter((path) => path.startsWith('overlay/'));

describe('who may import whom', () => {
  /** From the top to the bottom; a file may import from its own floor and from those named. */
  const floors: Record<string, readonly string[]> = {
    site: ['embed', 'widgets', 'overlay', 'pieces', 'core', 'i18n', 'dataset'],
    embed: ['widgets', 'overlay', 'pieces', 'core', 'i18n', 'dataset'],
    widgets: ['overlay', 'pieces', 'core', 'i18n', 'dataset'],
    overlay: ['pieces', 'core', 'i18n', 'dataset'],
    pieces: ['core', 'i18n', 'dataset'],
    core: ['i18n', 'dataset'],
    i18n: ['dataset'],
    dataset: [],
  };
  /** What of dataset/ may go into a page. */
  const shippable = ['dataset/types.ts', 'dataset/characters.ts'];
  /** The rest runs at build time; of it own content takes the descriptions of the collections, and what follows them. */
  const buildTime = sources
    .map(({ path }) => path)
    .filter((path) => path.startsWith('dataset/') && !shippable.includes(path));
  /** The one file that hands own content to its check and its merging; it is loaded only where there is some. */
  const reader = 'overlay/content.ts';

  it('every folder has its floor', () => {
    assert.deepEqual(
      sources.filter(({ path }) => path.includes('/') && !floors[folder(path)]).map(({ path }) => path),
      [],
    );
  });

  it('down the house, never up', () => {
    assert.deepEqual(
      each(({ path }, { from, to }) => {
        if (!path.includes('/') || !from.startsWith('.')) return false;
        return folder(to) !== folder(path) && !floors[folder(path)]?.includes(folder(to)) && `imports ${to}`;
      }),
      [],
    );
  });

  it('what a page gets knows of the dataset its types and how to load it', () => {
    assert.deepEqual(
      each(
        ({ path }, { to }) =>
          folder(path) !== 'dataset' &&
          to.startsWith('dataset/') &&
          !shippable.includes(to) &&
          !(folder(path) === 'overlay') &&
          `imports ${to}`,
      ),
      [],
    );
    for (const path of shippable)
      assert.deepEqual(
        source(path)
          .imports.filter(({ types, from, to }) => !types && !from.startsWith('virtual:') && !shippable.includes(to))
          .map(({ from }) => from),
        [],
        path,
      );
  });

  it('the check of own content, with zod in it, is loaded only when it is asked for', () => {
    const takers = sources.flatMap(({ path, imports }) =>
      imports.filter(({ to }) => to === reader).map(({ dynamic, types }) => `${path} ${dynamic || types}`),
    );
    assert.deepEqual([...new Set(takers)], ['widgets/settings/settings-own.ts true']);
  });

  it('i18n takes types alone', () => {
    assert.deepEqual(
      each(({ path }, { types, to }) => folder(path) === 'i18n' && !types && `imports ${to}`),
      [],
    );
  });

  it('zod stays in the build', () => {
    assert.deepEqual(
      each(
        ({ path }, { from }) => /^zod/.test(from) && ![...buildTime, ...ownContent].includes(path) && `imports ${from}`,
      ),
      [],
    );
  });

  it('only the build touches files', () => {
    assert.deepEqual(
      each(
        ({ path }, { from, types }) =>
          (from.startsWith('node:') || (from === 'vite' && !types)) &&
          !/^dataset\/(plugin|declarations)\.ts$/.test(path) &&
          `imports ${from}`,
      ),
      [],
    );
  });

  it('the outside world is Lit and its context', () => {
    const outside = /^(lit|lit\/directive(s\/[a-z-]+)?\.js|@lit\/context|virtual:gut-skin\/[\w/-]+)$/;
    /** The visitor's own database, the lines of the chart and the reading of a CSV file; loaded only once a diary is open. */
    const diaryTools = ['idb', 'd3-path', 'd3-scale', 'csv42'];
    /** What stands for `lit` in our own scripts. */
    const ownLit = ['@lit/reactive-element', 'lit-html'];
    /** Writes the calendar file; loaded only when a visitor asks for one. */
    const calendar = 'widgets/care-plan/care-plan-calendar.ts';
    assert.deepEqual(
      each(
        ({ path }, { from, types }) =>
          !buildTime.includes(path) &&
          !(ownContent.includes(path) && from === 'zod/mini') &&
          !from.startsWith('.') &&
          !(types && from === 'vite') &&
          !outside.test(from) &&
          !(widgetOf(path) === 'diary' && diaryTools.includes(from)) &&
          !(path === calendar && from === 'ts-ics') &&
          !(path === 'core/lit.ts' && ownLit.includes(from)) &&
          `imports ${from}`,
      ),
      [],
    );
  });

  it('no widget knows another widget’s class; it composes by tag', () => {
    assert.deepEqual(
      each(({ path }, { to, dynamic }) => {
        const [own, other] = [widgetOf(path), widgetOf(to)];
        return (
          own &&
          other &&
          own !== other &&
          !(dynamic && to === `widgets/${other}/gut-skin-${other}.ts`) &&
          `imports ${to}`
        );
      }),
      [],
    );
  });

  it('embed takes widgets by their define files', () => {
    assert.deepEqual(
      each(
        ({ path }, { to }) =>
          folder(path) === 'embed' &&
          widgetOf(to) &&
          to !== `widgets/${widgetOf(to)}/gut-skin-${widgetOf(to)}.ts` &&
          `imports ${to}`,
      ),
      [],
    );
  });

  it('nobody imports the npm entry, or JSON', () => {
    assert.deepEqual(
      each((_, { to }) => (to === 'index.ts' || /\.json$/.test(to)) && `imports ${to}`),
      [],
    );
  });

  it('every path is written out, ends in .js and leads somewhere', () => {
    assert.deepEqual(
      each(
        (_, { from }) =>
          (from === '(computed)' || (from.startsWith('.') && !from.endsWith('.js'))) && `imports ${from}`,
      ),
      [],
    );
    assert.deepEqual(
      each((_, { from, to }) => from.startsWith('.') && !existsSync(new URL(to, root)) && `imports ${from}`),
      [],
    );
  });

  it('no file imports itself in a round, not even for types', () => {
    const done = new Set<string>();
    const loop = (path: string, trail: readonly string[]): string[] | undefined => {
      if (trail.includes(path)) return [...trail.slice(trail.indexOf(path)), path];
      if (done.has(path)) return undefined;
      for (const { to } of sources.find((s) => s.path === path)?.imports ?? []) {
        const found = loop(to, [...trail, path]);
        if (found) return found;
      }
      done.add(path);
      return undefined;
    };
    for (const { path } of sources) assert.deepEqual(loop(path, []), undefined);
  });
});

describe('what the source may not hold', () => {
  const shipped = sources.filter(({ path }) => folder(path) !== 'dataset');
  /** The one request for a file that is not of the library: the site owner's own content. */
  const may: Record<string, string> = { requests: 'overlay/file.ts' };
  const never: [string, RegExp, string][] = [
    [
      'markup from text',
      /\b(unsafeHTML|unsafeSVG|unsafeStatic|innerHTML|outerHTML|insertAdjacentHTML|createContextualFragment|DOMParser|srcdoc)\b|document\.write/,
      'element.innerHTML = text',
    ],
    ['code from text', /\beval\(|\bnew Function\b|\bFunction\(|set(Timeout|Interval)\(\s*['"`]/, 'eval(text)'],
    ['style attributes', /\bstyleMap\b|\sstyle=|['"`]style['"`]|<style/, '<p style=${x}>'],
    [
      'storage',
      /\b(localStorage|sessionStorage|indexedDB|caches)\b|document\.cookie|cookieStore/,
      'localStorage.setItem()',
    ],
    [
      'requests',
      /\bfetch\(|XMLHttpRequest|sendBeacon|\bWebSocket\b|\bEventSource\b|new Image\b|\.src\s*=/,
      'fetch(url)',
    ],
    [
      'words to other windows',
      /\bpostMessage\b|\bdataLayer\b|\bgtag\b|window\.(parent|top|opener)|BroadcastChannel/,
      'parent.postMessage(1)',
    ],
    [
      'the address or the title',
      /\bhistory\.(push|replace)State|location\.(href|hash|search)\s*=(?!=)|location\.(assign|replace)\(|document\.title\s*=(?!=)/,
      'location.hash = id',
    ],
    ['chatter on the console', /console\.(log|info|debug|error|table|trace)/, 'console.log(1)'],
    ['decorators', /^\s*@(customElement|property|state|query|consume|provide|eventOptions)\b/, '@property() a'],
  ];
  for (const [what, pattern, example] of never)
    it(`no ${what}`, () => {
      assert.match(example, pattern);
      assert.deepEqual(
        spots(
          shipped.filter(({ path }) => path !== may[what]),
          pattern,
        ),
        [],
      );
    });

  it('no absolute address but that of a DOI', () => {
    assert.deepEqual(spots(shipped, /['"`(]https?:\/\/(?!doi\.org\/)/), []);
  });

  it('no default export but words', () => {
    assert.deepEqual(
      spots(
        shipped.filter(({ path }) => !path.startsWith('i18n/')),
        /^export default/,
      ),
      [],
    );
  });

  it('a class file defines no tag', () => {
    assert.deepEqual(
      spots(
        sources.filter(({ path }) => !/gut-skin-[a-z-]+\.ts$|core\/define\.ts$/.test(path)),
        /\bdefine\(\s*['"`]gut-skin|customElements\.define/,
      ),
      [],
    );
  });
});

describe('a style', () => {
  const css = sources.flatMap(({ path, templates }) =>
    templates.filter(({ tag }) => tag === 'css').map(({ text }) => ({ path, text })),
  );
  const html = sources.flatMap(({ path, templates }) =>
    templates.filter(({ tag }) => tag === 'html' || tag === 'svg').map(({ text }) => ({ path, text })),
  );
  const lines = (pattern: RegExp, from = css) =>
    from.flatMap(({ path, text }) =>
      text
        .split('\n')
        .filter((line) => pattern.test(line))
        .map((line) => `${path}: ${line.trim()}`),
    );

  it('is there to be read', () => {
    assert.ok(css.length > 5 && html.length > 20);
  });

  it('knows no rem: a page may set its root to 62.5%', () => {
    assert.match('padding: 1.5rem', /\d\s*rem\b/);
    assert.deepEqual(lines(/\d\s*rem\b/), []);
  });

  it('asks for the width of its box, not of the window', () => {
    assert.deepEqual(lines(/@media[^{]*(width|height|orientation)/), []);
    assert.deepEqual(lines(/\d(vw|vh|dvh|svh)\b/), []);
  });

  it('has no left and right', () => {
    assert.deepEqual(
      lines(
        /\b(margin|padding|border|inset)-(left|right|top|bottom)\b|(?<![-\w])(left|right|top|bottom|width|height|min-width|max-width|min-height|max-height)\s*:(?!\s*\d+em\))|text-align:\s*(left|right)|float:/,
      ),
      [],
    );
  });

  it('takes its colours from core/styles/', () => {
    const elsewhere = css.filter(({ path }) => !/^core\/styles\/|^pieces\/quiet-styles/.test(path)); // the caret of a frame tells the scheme, in black or white
    assert.deepEqual(
      lines(
        /#[\da-f]{3,8}\b|\b(rgba?|hsla?|oklch|oklab|lch|lab|light-dark)\(|:\s*(white|black|red|green|blue|gray|grey)\b/i,
        elsewhere,
      ).filter((line) => !/color-mix\(in oklab, var\(/.test(line)),
      [],
    );
  });

  it('uses only custom properties that are defined where it is used', () => {
    const defined = (text: string) => [...text.matchAll(/(?<![\w-])(--[\w-]+)\s*:/g)].map(([, name]) => name ?? '');
    const used = (text: string) => [...text.matchAll(/var\(\s*(--[\w-]+)/g)].map(([, name]) => name ?? '');
    const of = (path: string) =>
      css
        .filter((one) => one.path === path)
        .map(({ text }) => text)
        .join('\n');
    const shared = of('core/styles/tokens.ts') + of('core/styles/host.ts');
    const check = (where: string, text: string) => {
      const known = new Set(defined(text));
      assert.deepEqual(
        [...new Set(used(text))].filter((name) => !known.has(name) && !name.startsWith('--gut-skin-')),
        [],
        where,
      );
    };
    check('every widget', shared);
    for (const name of widgets) {
      // What a widget's class imports of styles/ is what it wears.
      const extra = source(`widgets/${name}/${name}-element.ts`)
        .imports.filter(({ to }) => to.startsWith('pieces/'))
        .map(({ to }) => of(to));
      check(name, [shared, ...extra, of(`widgets/${name}/${name}-styles.ts`)].join('\n'));
    }
    const all = css.map(({ text }) => text).join('\n');
    assert.deepEqual(
      [...new Set(defined(all))].filter((name) => !used(all).includes(name)),
      [],
      'defined and used by nobody',
    );
  });

  it('offers the eight public custom properties, each with a fallback, and the README names them', () => {
    const all = css.map(({ text }) => text).join('\n');
    const open = ['accent', 'font', 'font-size', 'heading-font', 'radius', 'space', 'surface', 'text'].map(
      (name) => `--gut-skin-${name}`,
    );
    assert.deepEqual([...new Set([...all.matchAll(/--gut-skin-[\w-]+/g)].map(([name]) => name))].sort(), open);
    for (const name of open) assert.match(all, new RegExp(`var\\(${name}, `), name);
    const readme = new URL('../../README.md', import.meta.url);
    if (existsSync(readme))
      for (const name of open)
        assert.ok(readFileSync(readme, 'utf8').includes(name), `README.md does not name ${name}`);
  });

  it('lets nothing move under reduced motion', () => {
    assert.ok(lines(/prefers-reduced-motion/).length);
  });

  it('keeps text for visitors out of templates', () => {
    // Latin names carry “subsp.” in every language.
    const text = (template: string) =>
      template
        .replace(/<[^>]*>/g, ' ')
        .replace(/§/g, ' ')
        .replace(/subsp\./g, ' ');
    assert.match(text('<p class=§>Read §</p>'), /\p{L}{2,}/u);
    assert.deepEqual(
      html
        .filter((one) => /\p{L}{2,}/u.test(text(one.text)))
        .map(({ path, text: t }) => `${path}: ${t.trim().slice(0, 80)}`),
      [],
    );
  });
});

describe('a widget', () => {
  const tags = source('embed/tags.ts');
  const all = source('embed/all.ts');

  it('is in names.ts, tags.ts and all.ts, and nothing else is', () => {
    const files = widgets.map((name) => `widgets/${name}/gut-skin-${name}.ts`).sort();
    const taken = (from: Source) => from.imports.filter(({ to }) => to.startsWith('widgets/'));
    assert.deepEqual([...names].sort(), widgets);
    assert.deepEqual(
      taken(tags)
        .map(({ to }) => to)
        .sort(),
      files,
    );
    assert.ok(
      taken(tags).every(({ dynamic }) => dynamic),
      'a chunk a tag',
    );
    assert.deepEqual(
      taken(all)
        .map(({ to }) => to)
        .sort(),
      files,
    );
    assert.ok(
      taken(all).every(({ dynamic }) => !dynamic),
      'one file',
    );
    for (const name of widgets)
      assert.match(
        tags.code,
        new RegExp(`^ {2}'?${name}'?: \\(\\) => import\\('\\.\\./widgets/${name}/gut-skin-${name}\\.js'\\),$`, 'm'),
      );
  });

  it('adds little to the entry, which every page loads', () => {
    const heavy = ['embed/autoload.ts', 'embed/placeholder.ts', 'embed/tags.ts', 'embed/names.ts'].flatMap((path) =>
      source(path)
        .imports.filter(({ types, dynamic, to }) => !types && !dynamic && !to.startsWith('embed/'))
        .map(({ to }) => `${path}: ${to}`),
    );
    assert.deepEqual(heavy, []);
  });

  for (const name of widgets)
    describe(name, () => {
      const element = source(`widgets/${name}/${name}-element.ts`);
      const define = source(`widgets/${name}/gut-skin-${name}.ts`);
      const own = classOf(element);
      const modifiers = (member: ts.ClassElement) =>
        (ts.canHaveModifiers(member) ? (ts.getModifiers(member) ?? []) : []).map(({ kind }) => kind);
      const nameOf = (member: ts.ClassElement) => member.name?.getText(element.tree) ?? '';

      it('has a class that defines nothing and a file that does nothing else', () => {
        const className = own.name?.text ?? '';
        assert.equal(
          className,
          `GutSkin${name.replace(/(^|-)(\w)/g, (_all, _dash, letter: string) => letter.toUpperCase())}`,
        );
        assert.deepEqual(define.imports.map(({ to }) => to).sort(), [
          'core/define.ts',
          `widgets/${name}/${name}-element.ts`,
        ]);
        assert.match(define.code, new RegExp(`^define\\('gut-skin-${name}', ${className}\\);$`, 'm'));
        assert.match(element.text, new RegExp(`'gut-skin-${name}': ${className};`), 'HTMLElementTagNameMap');
      });

      it('is told of in the npm entry', () => {
        assert.ok(
          source('index.ts').imports.some(({ to, types }) => to === `widgets/${name}/${name}-element.ts` && !types),
        );
      });

      it('says what each public setting does, and what its default is', () => {
        const settings = own.members.filter(
          (member) =>
            ts.isPropertyDeclaration(member) &&
            modifiers(member).includes(ts.SyntaxKind.DeclareKeyword) &&
            !modifiers(member).includes(ts.SyntaxKind.ProtectedKeyword),
        );
        const properties = own.members.find((member) => nameOf(member) === 'properties') as ts.PropertyDeclaration;
        const declared = (properties.initializer as ts.ObjectLiteralExpression).properties.map((p) =>
          p.name?.getText(element.tree),
        );
        assert.deepEqual(settings.map(nameOf).sort(), declared.sort());
        for (const member of settings) {
          const said = ts
            .getJSDocCommentsAndTags(member)
            .map((doc) => doc.getText(element.tree))
            .join(' ');
          assert.match(said, /\w.*\. Default: .*\./s, nameOf(member));
        }
      });

      it('says what public methods do', () => {
        const methods = own.members.filter(
          (member) =>
            ts.isMethodDeclaration(member) &&
            !nameOf(member).startsWith('#') &&
            !modifiers(member).some((kind) =>
              [ts.SyntaxKind.ProtectedKeyword, ts.SyntaxKind.OverrideKeyword].includes(kind),
            ),
        );
        for (const method of methods) assert.ok(ts.getJSDocCommentsAndTags(method).length, nameOf(method));
      });

      it('describes its slots, events and parts, and has them', () => {
        const doc = ts
          .getJSDocCommentsAndTags(own)
          .map((part) => part.getText(element.tree))
          .join('\n');
        assert.match(doc, /@summary \S/);
        assert.match(doc, /@slot - \S/);
        const reach = (path: string, seen = new Set<string>()): Set<string> => {
          if (seen.has(path)) return seen;
          seen.add(path);
          for (const { to } of sources.find((s) => s.path === path)?.imports ?? [])
            if (/^(widgets|pieces|core)\//.test(to)) reach(to, seen);
          return seen;
        };
        const mine = [...reach(element.path)]
          .filter((path) => !widgetOf(path) || widgetOf(path) === name)
          .map((path) => source(path));
        const shown = mine
          .flatMap(({ templates }) => templates)
          .map(({ text }) => text)
          .join('\n');
        const parts = [
          ...new Set([...shown.matchAll(/\spart="([\w -]+)"/g)].flatMap(([, value]) => value?.split(' ') ?? [])),
        ];
        const told = [...doc.matchAll(/@csspart (\w+)/g)].map(([, part]) => part ?? '');
        assert.deepEqual([...told].sort(), name === 'settings' ? [] : parts.sort());
        const slots = [...new Set([...shown.matchAll(/<slot name="(\w+)"/g)].map(([, slot]) => slot ?? ''))];
        assert.deepEqual(
          [...doc.matchAll(/@slot (\w+) -/g)].map(([, slot]) => slot ?? '').sort(),
          name === 'settings' ? [] : slots.sort(),
        );
      });

      it('is short', () => {
        assert.ok(element.lines <= 220, `${element.path} has ${element.lines} lines`);
      });
    });

  it('every file is short', () => {
    // A style sheet, a list of words and the one description of the data are as long as what they list.
    const lists = /-styles\.ts$|^core\/styles\/|^i18n\/|^dataset\/schema\.ts$|-element\.ts$|^core\/element\.ts$/;
    assert.deepEqual(
      sources
        .filter(({ path, lines }) => !lists.test(path) && lines > 180)
        .map(({ path, lines }) => `${path}: ${lines}`),
      [],
    );
    assert.ok(source('core/element.ts').lines <= 230);
  });

  it('parts carry the same nine words everywhere', () => {
    const words = ['base', 'heading', 'body', 'item', 'control', 'certainty', 'sources', 'byline', 'cta'];
    const used = sources.flatMap(({ path, templates }) =>
      templates
        .filter(({ tag }) => tag === 'html')
        .flatMap(({ text }) => [...text.matchAll(/\spart="([^"]+)"/g)].map(([, part]) => `${path}: ${part}`)),
    );
    assert.deepEqual(
      used.filter(
        (one) =>
          !one
            .split(': ')[1]
            ?.split(' ')
            .every((part) => words.includes(part)),
      ),
      [],
    );
  });
});
