/** Gates on what `npm run build` left in dist/: that it runs, holds nothing it may not, and is what it says it is. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { collections } from '../../src/dataset/slice.js';
import { closure, contents, earlyOf, graph, importsOf, type Chunk } from '../../tools/chunks.js';
import { astray } from '../../tools/vite-plain.js';
import { copy, data } from './helpers/data.js';
import { fits, parts, type Schema } from './helpers/json-schema.js';

const root = new URL('../../', import.meta.url);
const dist = new URL('dist/', root);
const read = (path: string) => readFileSync(new URL(path, dist), 'utf8');
const manifest = JSON.parse(readFileSync(new URL('package.json', root), 'utf8')) as {
  version: string;
  main: string;
  types: string;
  customElements: string;
  exports: Record<string, string | { types: string; default: string }>;
  sideEffects: string[];
};

if (!existsSync(new URL('gut-skin.js', dist)))
  it('dist/ is there', () => assert.fail('dist/ is not there: run "npm run build" first (npm test does)'));
else suite();

function suite() {
  const files = readdirSync(dist, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .sort();
  const scripts = files.filter((path) => path.endsWith('.js'));
  const oneFile = scripts.filter((path) => /^gut-skin\.all(\.\w+)?\.js$/.test(path));
  /** Of the page in a frame, and of the page around it. */
  const framing = ['embed.js', 'resize.js'];
  const classic = [...oneFile, ...framing];
  const modules = scripts.filter((path) => !classic.includes(path));
  const widgets = readdirSync(new URL('src/widgets/', root)).sort();
  const solos = widgets.flatMap((name) => data.meta.languages.map((l) => `solo/gut-skin-${name}.${l}.js`));
  const cdn = graph(dist, 'gut-skin.js');
  const npm = new Map<string, Chunk>(
    modules
      .filter((path) => /^(index|autoload|edge|widgets\/|define\/)/.test(path))
      .flatMap((path) => [...graph(dist, path)]),
  );
  /** Every place where a pattern is found, with a little of what is around it. */
  const spots = (paths: readonly string[], pattern: RegExp) =>
    paths.flatMap((path) =>
      [...read(path).matchAll(new RegExp(pattern, 'g'))].map(
        (match) => `${path}: …${match.input.slice(Math.max(0, match.index - 40), match.index + 60)}…`,
      ),
    );
  /** Whether a script holds a text; minifiers write `x` for "x". */
  const quotes = (code: string, text: string) => ['"', '`'].some((mark) => code.includes(mark + text + mark));
  const node = (code: string, ...flags: string[]) =>
    execFileSync(process.execPath, [...flags, '--input-type=module', '-e', code], {
      cwd: fileURLToPath(root),
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
    });

  describe('every file', () => {
    it('is there', () => {
      const wanted = [
        'gut-skin.js',
        'gut-skin.all.js',
        ...data.meta.languages.map((l) => `gut-skin.all.${l}.js`),
        ...solos,
        ...framing,
        'embed.html',
        'index.js',
        'autoload.js',
        'edge.js',
        ...widgets.flatMap((name) => [`widgets/${name}.js`, `define/gut-skin-${name}.js`]),
        'dataset.json',
        'dataset.schema.json',
        'changes.json',
        ...data.meta.languages.map((l) => (l === 'en' ? 'feed.json' : `feed.${l}.json`)),
        ...data.meta.languages.map((l) => `cards/faq/what-is.${l}.md`),
        'fhir/questionnaire.json',
        'integrity.json',
        'preload.json',
        'index.html',
        'builder.js',
        'builder.css',
        'preview.html',
        'preview.css',
        'demo/index.html',
        'demo/ko.html',
        '_headers',
        'index.d.ts',
        'autoload.d.ts',
      ];
      assert.deepEqual(
        wanted.filter((path) => !files.includes(path)),
        [],
      );
    });

    it('parses, in the engine of a browser', () => {
      const list = JSON.stringify({
        modules: modules.map((path) => new URL(path, dist)),
        scripts: classic.map((path) => new URL(path, dist)),
      });
      const out = node(
        `import { readFileSync } from 'node:fs';
         import vm from 'node:vm';
         const { modules, scripts } = ${list};
         const code = (url) => readFileSync(new URL(url), 'utf8');
         for (const url of modules) try { new vm.SourceTextModule(code(url)) } catch (error) { console.log(url + ': ' + error) }
         for (const url of scripts) try { new vm.Script(code(url)) } catch (error) { console.log(url + ': ' + error) }
         console.log(modules.length + scripts.length);`,
        '--experimental-vm-modules',
        '--no-warnings',
      );
      assert.equal(out.trim(), String(scripts.length));
    });

    it('holds nothing that minifiers of hosts lose their way in, where a host loads it by a script tag', () => {
      const where = (code: string) => astray(code).map(({ start }) => code.slice(start - 20, start + 40));
      for (const path of [...classic, 'gut-skin.js']) assert.deepEqual(where(read(path)), [], path);
      assert.deepEqual(
        ['a(e=>/"/.test(e))', 'if(a)/"/.test(e)', 'a(`a b`)'].map((code) => astray(code).length),
        [1, 1, 1],
      );
    });

    it('is reached from an entry: nothing is left over from another build', () => {
      const builder = graph(dist, 'builder.js');
      const reached = new Set([...cdn.keys(), ...npm.keys(), ...classic, ...solos, ...builder.keys()]);
      assert.deepEqual(
        scripts.filter((path) => !reached.has(path)),
        [],
      );
    });

    it('holds no stand-in for something that should have been filled in', () => {
      // The npm build keeps comments, and those of the validator name a domain for examples.
      const ours = scripts.filter((path) => !path.startsWith('lib/content-'));
      assert.deepEqual(
        spots(
          [...ours, 'index.html', 'demo/index.html', 'demo/ko.html', 'dataset.json'],
          /__VERSION__|\bTODO\b|\bFIXME\b|\bXXX\b|lorem ipsum|example\.(com|org)/i,
        ),
        [],
      );
    });
  });

  describe('the demo clinic', () => {
    const page = (file: string) => read(`demo/${file}`);
    const tagsOf = (file: string) => [...page(file).matchAll(/<gut-skin-([\w-]+)/g)].map(([, name]) => name ?? '');

    it('has every widget in its place, the same in both languages', () => {
      assert.deepEqual([...tagsOf('index.html')].sort(), [...widgets].sort());
      assert.deepEqual(tagsOf('ko.html'), tagsOf('index.html'));
    });

    it('leads to its own places', () => {
      for (const file of ['index.html', 'ko.html']) {
        const ids = new Set([...page(file).matchAll(/\sid="([\w-]+)"/g)].map(([, id]) => id));
        for (const [, id] of page(file).matchAll(/href="#([\w-]+)"/g)) assert.ok(ids.has(id), `${file}: #${id}`);
        for (const [, to] of page(file).matchAll(/(?:href|src)="\.\/([\w.-]+)"/g))
          assert.ok(files.includes(`demo/${to}`), to);
      }
    });
  });

  describe('what a page gets', () => {
    const never: [string, RegExp][] = [
      ['code from text', /\beval\(|\bnew Function\b|\bFunction\(["'`]/],
      ['markup from text', /\bunsafeHTML\b|\bouterHTML\b|insertAdjacentHTML|document\.write/],
      ['a style attribute', /\sstyle=/],
      ['storage', /localStorage|sessionStorage|document\.cookie/],
      ['a request of its own', /XMLHttpRequest|sendBeacon|WebSocket|EventSource/],
      ['words for a tracker', /dataLayer/],
      ['the development build of Lit', /Lit is in dev mode|litIssuedWarnings/],
      ['Node', /\bprocess\.env\b|\brequire\(|node:/],
    ];
    for (const [what, pattern] of never)
      it(`holds no ${what}`, () => {
        assert.deepEqual(spots(scripts, pattern), []);
      });

    it('asks for nothing that tells what changed, nor for what is for other software', () => {
      const widgets = [...cdn.keys(), ...npm.keys(), ...classic, ...solos];
      assert.deepEqual(spots(widgets, /changes\.json|\bfeed(\.\w+)?\.json|questionnaire\.json|\bcards\//), []);
    });

    it('has words to other windows only where one is framed: how high it is', () => {
      assert.deepEqual(
        scripts.filter((path) => read(path).includes('postMessage(')),
        framing,
      );
    });

    it('reaches a database from the diary alone, in a chunk that its first render does without', () => {
      const holds = (paths: readonly string[]) => paths.filter((path) => read(path).includes('indexedDB'));
      assert.deepEqual(holds([...npm.keys()]), [], 'the consumer brings idb');
      const tag = cdn.get('gut-skin.js')?.later.find((path) => path.startsWith('chunks/gut-skin-diary-')) ?? '';
      const [chunk = '', ...others] = holds([...cdn.keys()]);
      assert.deepEqual(others, []);
      assert.ok(closure(cdn, [tag, ...(cdn.get(tag)?.later ?? [])]).some(({ path }) => path === chunk));
      for (const name of widgets.filter((widget) => widget !== 'diary')) {
        const own = cdn.get('gut-skin.js')?.later.find((path) => path.startsWith(`chunks/gut-skin-${name}-`)) ?? '';
        assert.ok(!closure(cdn, ['gut-skin.js', own, tag]).some(({ path }) => path === chunk), name);
      }
      for (const path of oneFile)
        assert.equal([...read(path).matchAll(/indexedDB/g)].length, 2, `${path}: open, delete`);
    });

    it('asks for a site owner’s own content, and checks it, in a chunk that comes only where there is some', () => {
      for (const pattern of [/\bfetch\(/, /_zod\b/]) {
        const holds = (paths: readonly string[]) => paths.filter((path) => pattern.test(read(path)));
        const [chunk = '', ...others] = holds([...cdn.keys()]);
        assert.match(chunk, /^chunks\/content-/);
        assert.deepEqual(others, []);
        const atOnce = widgets.flatMap((name) =>
          (cdn.get('gut-skin.js')?.later ?? []).filter((path) => path.startsWith(`chunks/gut-skin-${name}-`)),
        );
        assert.ok(!closure(cdn, ['gut-skin.js', ...atOnce]).some(({ path }) => path === chunk));
        assert.deepEqual(
          holds([...npm.keys()]).filter((path) => !path.startsWith('lib/content-')),
          [],
        );
      }
      for (const path of oneFile) assert.equal([...read(path).matchAll(/\bfetch\(/g)].length, 1, path);
    });

    it('sets innerHTML in one place, where Lit hands its own templates through its Trusted Types policy', () => {
      // The settings draw nothing.
      const draw = solos.filter((path) => !path.includes('settings'));
      for (const path of ['gut-skin.js', ...oneFile, ...draw]) {
        const code = path === 'gut-skin.js' ? [...cdn.values()].map((chunk) => chunk.code).join('\n') : read(path);
        assert.equal([...code.matchAll(/innerHTML/g)].length, 1, path);
        assert.match(code, /createElement\([`"]template[`"]\);return \w+\.innerHTML=/, path);
        assert.match(code, /createPolicy\([`"]lit-html[`"]/, path);
      }
      assert.deepEqual(spots([...npm.keys()], /innerHTML/), []);
    });

    it('holds no absolute address but DOIs, sources without one, names of XML and of doctypes, and one that nobody can have', () => {
      // `.invalid` is nobody's (RFC 2606); the name is in parse5's list of doctypes that mean quirks.
      const nobodys = /^https:\/\/\w+\.invalid\/$|^http:\/\/www\.ibm\.com\/data\/dtd\//;
      const allowed = new Set(data.references.entries.flatMap(({ url }) => url ?? []));
      // The end of an expression such as `/^https?:\/\//i.test(x)` is none, and is told by its backslash.
      const found = scripts.flatMap((path) =>
        [...read(path).matchAll(/(?<!\\)(?:https?:)?\/\/[\w-]+\.[^\s"'`<>\\]*/g)].map(
          ([address]) => `${path} ${address}`,
        ),
      );
      assert.deepEqual(
        found.filter((one) => {
          const address = one.slice(one.indexOf(' ') + 1);
          return (
            !/^https:\/\/doi\.org\//.test(address) &&
            !/^http:\/\/www\.w3\.org\//.test(address) &&
            !nobodys.test(address) &&
            !allowed.has(address)
          );
        }),
        [],
      );
    });

    it('holds one copy of Lit', () => {
      const copies = [...cdn.values()].filter(({ code }) => /lit\$/.test(code));
      assert.equal(copies.length, 1, copies.map(({ path }) => path).join());
      assert.ok(
        [...npm.values()].flatMap(({ code }) => importsOf(code)).some(({ from }) => from === 'lit'),
        'the npm build leaves Lit to the consumer',
      );
    });

    it('carries the version of package.json', () => {
      for (const path of oneFile) assert.ok(quotes(read(path), manifest.version), path);
      assert.ok([...cdn.values()].some(({ code }) => quotes(code, manifest.version)));
    });
  });

  describe('gut-skin.js', () => {
    it('imports by relative paths alone, and nothing before it runs', () => {
      const all = [...cdn.values()].flatMap(({ path, code }) => importsOf(code).map(({ from }) => `${path}: ${from}`));
      assert.ok(all.length > 10);
      assert.deepEqual(
        all.filter((one) => !/: \.{1,2}\//.test(one)),
        [],
      );
      assert.deepEqual(cdn.get('gut-skin.js')?.now, []);
    });

    it('has no chunk so small that asking for it costs more than having it', () => {
      assert.deepEqual(
        [...cdn.values()].filter(({ code }) => Buffer.byteLength(code) < 400).map(({ path }) => path),
        [],
      );
    });

    it('has a chunk a tag', () => {
      const later = cdn.get('gut-skin.js')?.later ?? [];
      for (const name of widgets)
        assert.equal(later.filter((path) => path.startsWith(`chunks/gut-skin-${name}-`)).length, 1, name);
    });

    it('names its chunks by their content, so that they may be kept for a year', () => {
      assert.deepEqual(
        [...cdn.keys()].filter((path) => path !== 'gut-skin.js' && !/^chunks\/[\w.-]+-[\w-]{8}\.js$/.test(path)),
        [],
      );
    });

    it('has one chunk a collection and language, one for its sources, and one a list of words and language', async () => {
      const held = await contents(cdn);
      // The apology travels with the code, and the builder is a page of its own.
      const words = readdirSync(new URL('src/i18n/', root)).filter((name) => !/^apology$|^builder-|\./.test(name));
      const wanted = data.meta.languages.flatMap((language) => [
        ...collections.flatMap((name) => [`${name}/${language}`, `${name}-sources/${language}`]),
        ...words.map((name) => `words/${name}/${language}`),
      ]);
      assert.deepEqual([...held.keys()].sort(), wanted.sort());
      assert.equal(new Set(held.values()).size, wanted.length);
    });
  });

  describe('what the autoloader asks for early', () => {
    const early = earlyOf(read('gut-skin.js'));
    const tag = (name: string) =>
      cdn.get('gut-skin.js')?.later.find((path) => path.startsWith(`chunks/gut-skin-${name}-`)) ?? '';

    it('is all that the code of a tag stands on', () => {
      for (const name of widgets)
        for (const language of data.meta.languages)
          assert.deepEqual(
            [tag(name), ...early(name, language).code].sort(),
            closure(cdn, [tag(name)])
              .map(({ path }) => path)
              .sort(),
            `${name}/${language}`,
          );
    });

    it('goes by the names under which widgets look for it', () => {
      for (const name of widgets.filter((widget) => widget !== 'settings')) {
        const code = closure(cdn, [tag(name)]).map((chunk) => chunk.code);
        const looked = code.flatMap((text) =>
          [...text.matchAll(/\bchunk:[`"]([\w-]+)[`"]/g)].map(([, chunk]) => chunk),
        );
        for (const language of data.meta.languages)
          for (const path of early(name, language).texts) {
            const [, chunk] = /^chunks\/([\w-]+)\.(?:\w+)-[\w-]{8}\.js$/.exec(path) ?? [];
            assert.ok(looked.includes(chunk), `${name}/${language}: ${path}, of ${looked.join(', ')}`);
          }
      }
    });

    it('is the words and data of the first render, and not what comes later', async () => {
      const held = [...(await contents(cdn))];
      const needs = (name: string, language: string) =>
        early(name, language)
          .texts.map((path) => held.find(([, other]) => other === path)?.[0])
          .sort();
      for (const language of data.meta.languages) {
        const all = (...list: string[]) => list.map((one) => `${one}/${language}`).sort();
        assert.deepEqual(needs('fact', language), all('facts', 'words/base', 'words/fact'));
        assert.deepEqual(needs('faq', language), all('faq', 'words/base'));
        assert.deepEqual(needs('quiz', language), all('quiz', 'red-flags', 'words/base', 'words/quiz'));
        assert.deepEqual(needs('settings', language), []);
        for (const name of widgets.filter((widget) => widget !== 'settings'))
          assert.ok(needs(name, language).includes(`words/base/${language}`), name);
      }
    });
  });

  describe('the files of one widget', () => {
    it('import nothing before they run, and later only chunks of the autoloader that stand without its core', () => {
      const [core = ''] = [...cdn.keys()].filter((path) => path.startsWith('chunks/core-'));
      for (const path of solos) {
        const reached = graph(dist, path);
        assert.deepEqual(reached.get(path)?.now, [], path);
        assert.ok((reached.get(path)?.later.length ?? 0) > 0, path);
        for (const other of reached.keys()) assert.ok(other === path || cdn.has(other), `${path}: ${other}`);
        assert.ok(core && !reached.has(core), path);
      }
    });

    it('define the tag they are named after', () => {
      for (const path of solos) {
        const tag = /solo\/(.+)\.\w+\.js$/.exec(path)?.[1] ?? '';
        assert.ok(quotes(read(path), tag), path);
      }
    });

    it('hold the language they are named after', () => {
      const question = (language: string) => data.faq.entries[0]?.question[language] ?? '';
      for (const language of data.meta.languages)
        for (const other of data.meta.languages)
          assert.equal(
            read(`solo/gut-skin-faq.${language}.js`).includes(question(other)),
            other === language,
            language,
          );
    });
  });

  describe('the one-file builds', () => {
    it('import nothing: they work from disk', () => {
      assert.deepEqual(spots(oneFile, /\bimport\s*[("'{*]|\bexport\s*[{*]|import\.meta/), []);
    });

    it('leave one name at most on the page', () => {
      for (const path of oneFile)
        assert.match(read(path), /^(var gutSkin\s*=\s*)?[!(]|^\(?\(?function|^!?\(\(\)=>/, path);
    });

    it('hold the languages they are named after', () => {
      const question = (language: string) => data.faq.entries[0]?.question[language] ?? '';
      for (const path of oneFile) {
        const only = /all\.(\w+)\.js$/.exec(path)?.[1];
        for (const language of data.meta.languages)
          assert.equal(read(path).includes(question(language)), !only || only === language, `${path}: ${language}`);
      }
    });

    it('define every tag', () => {
      for (const path of oneFile)
        for (const name of widgets) assert.ok(quotes(read(path), `gut-skin-${name}`), `${path}: ${name}`);
    });
  });

  describe('the npm package', () => {
    const all = ['index.js', ...widgets.map((name) => `widgets/${name}.js`)];

    it('imports its classes in Node, and defines nothing by that', () => {
      const out = node(`globalThis.customElements = { get() {}, define(tag) { console.log('defined ' + tag) } };
        for (const path of ${JSON.stringify(all)}) { const names = Object.keys(await import(new URL(path, ${JSON.stringify(dist)}))); if (!names.length) console.log(path + ' exports nothing') }
        console.log('done');`);
      assert.equal(out.trim(), 'done');
    });

    it('imports its classes where there are no custom elements at all', () => {
      const out = node(`for (const path of ${JSON.stringify(all)}) await import(new URL(path, ${JSON.stringify(dist)}));
        console.log(${JSON.stringify(widgets)}.filter((name) => globalThis.customElements?.get('gut-skin-' + name)).join() + 'done');`);
      assert.equal(out.trim(), 'done');
    });

    it('defines a tag by its define file, and none twice', () => {
      const defines = widgets.map((name) => `define/gut-skin-${name}.js`);
      const out = node(`const known = new Map();
        globalThis.customElements = { get: (tag) => known.get(tag), define(tag, type) { if (known.has(tag)) throw new Error('twice'); known.set(tag, type) } };
        for (const path of ${JSON.stringify(defines)}) { await import(new URL(path, ${JSON.stringify(dist)})); await import(new URL(path + '?again', ${JSON.stringify(dist)})) }
        console.log([...known.keys()].sort().join());`);
      assert.equal(out.trim(), widgets.map((name) => `gut-skin-${name}`).join());
    });

    it('imports every way in on a server, and by that nothing of a page', () => {
      const ways = ['autoload.js', 'gut-skin.js', ...widgets.map((name) => `define/gut-skin-${name}.js`)];
      const out =
        node(`for (const path of ${JSON.stringify(ways)}) await import(new URL(path, ${JSON.stringify(dist)}));
        console.log(typeof document + typeof HTMLElement);`);
      assert.equal(out.trim(), 'undefinedundefined');
    });

    it('imports on an edge server, which has nothing but the language, and names all that the entry does', () => {
      const out = node(
        `import { readFileSync } from 'node:fs';
         import vm from 'node:vm';
         const edge = vm.createContext({ Event: class {}, console });
         const load = async (url) => {
           const module = new vm.SourceTextModule(readFileSync(new URL(url), 'utf8'), { context: edge });
           await module.link((to) => load(new URL(to, url).href));
           await module.evaluate();
           return module;
         };
         for (const path of ['gut-skin.js', 'autoload.js', 'edge.js']) {
           const { namespace } = await load(new URL(path, ${JSON.stringify(dist)}).href);
           console.log(Object.keys(namespace).join());
         }
         console.log(Object.keys(await import(new URL('index.js', ${JSON.stringify(dist)}))).join());`,
        '--experimental-vm-modules',
        '--no-warnings',
      );
      const [script, autoload, edge, index] = out.trim().split('\n');
      assert.deepEqual([script, autoload], ['discover', 'discover']);
      assert.ok(edge?.includes('GutSkinFaq'));
      assert.equal(edge, [...(index?.split(',') ?? []), 'discover'].sort().join());
    });

    it('leads edge servers and workers past Lit, which can not be imported there', () => {
      const paths = [
        '',
        '/autoload.js',
        '/gut-skin.js',
        ...widgets.flatMap((name) => [`/widgets/${name}.js`, `/define/gut-skin-${name}.js`]),
      ];
      for (const condition of ['edge-light', 'workerd', 'worker']) {
        const out = node(
          `for (const path of ${JSON.stringify(paths)}) console.log(import.meta.resolve('gut-skin-widgets' + path))`,
          `--conditions=${condition}`,
        );
        assert.deepEqual([...new Set(out.trim().split('\n'))], [new URL('edge.js', dist).href]);
      }
    });

    it('has an autoloader whose imports a bundler can read, under the name of the script, too', () => {
      assert.deepEqual(
        npm.get('autoload.js')?.later.filter((path) => path.startsWith('define/')),
        widgets.map((name) => `define/gut-skin-${name}.js`),
      );
      assert.deepEqual(spots([...npm.keys()], /import\((?!["'])/), []);
      for (const name of ['autoload.js', 'gut-skin.js']) {
        const target = Object(manifest.exports[`./${name}`]) as { types?: string; default?: string };
        assert.equal(target.default, './dist/autoload.js');
        assert.ok(existsSync(new URL(target.types ?? '-', root)), target.types);
      }
      assert.ok(files.includes('autoload.d.ts'));
    });

    it('points to files that are there', () => {
      const targets = [
        manifest.main,
        manifest.types,
        manifest.customElements,
        ...Object.values(manifest.exports).flatMap((target) =>
          typeof target === 'string' ? [target] : Object.values(target),
        ),
      ];
      assert.deepEqual(
        targets.filter((target) => !target.includes('*') && !existsSync(new URL(target, root))),
        [],
      );
    });

    it('exports every class and every define file, with types', () => {
      const paths = widgets.flatMap((name) => [`widgets/${name}.js`, `define/gut-skin-${name}.js`]);
      const resolved = (...flags: string[]) =>
        node(
          `for (const path of ${JSON.stringify(paths)}) console.log(import.meta.resolve('gut-skin-widgets/' + path))`,
          ...flags,
        )
          .trim()
          .split('\n');
      assert.deepEqual(
        resolved(),
        paths.map((path) => new URL(path, dist).href),
      );
      assert.deepEqual(
        resolved('--conditions=types'),
        paths.map((path) => new URL(path.replace(/js$/, 'd.ts'), dist).href),
      );
      for (const url of [...resolved(), ...resolved('--conditions=types')]) assert.ok(existsSync(new URL(url)), url);
    });

    it('lists what has side effects: the define files and the scripts, and no class', () => {
      const matches = (pattern: string, path: string) =>
        new RegExp(
          `^${pattern
            .replace(/[.+]/g, '\\$&')
            .replace(/\*\*\//g, '(.+/)?')
            .replace(/(?<![)\]])\*/g, '[^/]*')}$`,
        ).test(path);
      const marked = (path: string) => manifest.sideEffects.some((pattern) => matches(pattern, path));
      for (const name of widgets) {
        assert.ok(marked(`./dist/define/gut-skin-${name}.js`), name);
        assert.ok(!marked(`./dist/widgets/${name}.js`), name);
      }
      assert.ok(!marked('./dist/index.js'));
      for (const path of ['autoload.js', 'gut-skin.js', ...classic, ...solos])
        assert.ok(marked(`./dist/${path}`), path);
      const present = [...files.map((path) => `./dist/${path}`), './src/index.ts'];
      assert.deepEqual(
        manifest.sideEffects.filter((pattern) => !present.some((path) => matches(pattern, path))),
        [],
      );
    });

    it('needs nothing at run time that package.json does not name', () => {
      const named = Object.keys(
        (JSON.parse(readFileSync(new URL('package.json', root), 'utf8')) as { dependencies: object }).dependencies,
      );
      const outside = [...npm.values()]
        .flatMap(({ code }) => importsOf(code))
        .map(({ from }) => from)
        .filter((from) => !from.startsWith('.'));
      assert.deepEqual(
        [...new Set(outside)].filter((from) => !named.some((name) => from === name || from.startsWith(`${name}/`))),
        [],
      );
    });
  });

  describe('the dataset', () => {
    const built = JSON.parse(read('dataset.json')) as ReturnType<typeof copy>;
    const schema = JSON.parse(read('dataset.schema.json')) as Schema;

    it('is what data/ says', () => {
      // What names each file's schema is for editors of that file.
      const said = copy();
      for (const content of Object.values(said)) delete (content as { $schema?: unknown }).$schema;
      assert.deepEqual(built, said);
    });

    it('fits its schema, which is draft 2020-12', () => {
      assert.equal(schema['$schema'], 'https://json-schema.org/draft/2020-12/schema');
      assert.ok(parts(schema).length > 100);
      assert.equal(fits(built, schema), true);
    });
  });

  describe('what a host needs', () => {
    it('integrity.json holds the hash of every entry', () => {
      const hashes = JSON.parse(read('integrity.json')) as Record<string, string>;
      assert.deepEqual(Object.keys(hashes).sort(), ['gut-skin.js', ...classic, ...solos].sort());
      for (const [path, hash] of Object.entries(hashes))
        assert.equal(
          hash,
          `sha384-${createHash('sha384')
            .update(readFileSync(new URL(path, dist)))
            .digest('base64')}`,
          path,
        );
    });

    it('preload.json names what a tag loads before its first render, each file once', () => {
      const preload = JSON.parse(read('preload.json')) as Record<string, Record<string, string[]>>;
      assert.deepEqual(Object.keys(preload).sort(), [...widgets].sort());
      const entry = read('gut-skin.js');
      for (const [name, languages] of Object.entries(preload)) {
        assert.deepEqual(Object.keys(languages).sort(), [...data.meta.languages].sort());
        for (const [language, list] of Object.entries(languages)) {
          assert.deepEqual(list, [...new Set(list)]);
          assert.deepEqual(
            list.filter((path) => !files.includes(path) || !entry.includes(path.slice(7, -3))),
            [],
          );
          assert.ok(list.some((path) => path.startsWith(`chunks/gut-skin-${name}-`)));
          const others = data.meta.languages.filter((one) => one !== language).join('|');
          assert.deepEqual(
            list.filter((path) => new RegExp(`\\.(${others})-`).test(path)),
            [],
          );
        }
      }
    });

    it('_headers keep chunks for a year and open all files to any page', () => {
      const headers = read('_headers');
      assert.match(headers, /\/chunks\/\*\n[^/]*max-age=31536000, immutable/);
      assert.match(headers, /Access-Control-Allow-Origin: \*/);
      assert.match(headers, /Cross-Origin-Resource-Policy: cross-origin/);
    });

    it('pages load what is there, and nothing from elsewhere', () => {
      for (const page of files.filter((path) => path.endsWith('.html'))) {
        const html = read(page);
        for (const [, address = ''] of html.matchAll(/<(?:script|link|img|iframe)[^>]*?\s(?:src|href)="([^"]+)"/g)) {
          if (address.startsWith('data:')) continue;
          assert.doesNotMatch(address, /^(https?:)?\/\//, `${page}: ${address}`);
          assert.ok(existsSync(new URL(address.split(/[?#]/)[0] ?? '', new URL(page, dist))), `${page}: ${address}`);
        }
      }
    });
  });
}
