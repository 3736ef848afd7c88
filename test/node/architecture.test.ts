/** The rules of the house that cross files; what a file can be told by itself is said by ESLint and Stylelint. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { describe, it } from 'node:test';
import ts from 'typescript';
import { classOf, root, source, sources } from './helpers/source.js';

const widgets = readdirSync(new URL('widgets/', root)).sort();
const widgetOf = (path: string) => /^widgets\/([^/]+)\//.exec(path)?.[1];

describe('who may import whom', () => {
  it('the check of own content, with zod in it, is loaded only when it is asked for', () => {
    const takers = sources.flatMap(({ path, imports }) =>
      imports
        .filter(({ to }) => to === 'overlay/content.ts')
        .map(({ dynamic, types }) => `${path} ${dynamic || types}`),
    );
    assert.deepEqual([...new Set(takers)], ['widgets/settings/settings-own.ts true']);
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
          for (const { to, names } of sources.find((s) => s.path === path)?.imports ?? [])
            // Who wears the look of a piece need not show it.
            if (/^(widgets|pieces|core)\//.test(to) && !(names.length && names.every((one) => /Styles$/.test(one))))
              reach(to, seen);
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
