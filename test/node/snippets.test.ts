/** What the documents tell people to copy: it parses, and names tags, attributes, events and entries that there are. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { describe, it } from 'node:test';
import type { Package } from 'custom-elements-manifest/schema.d.ts';
import { parseFragment, type DefaultTreeAdapterTypes } from 'parse5';
import ts from 'typescript';
import { tagsOf } from '../../tools/editors/tags.js';

const root = new URL('../../', import.meta.url);
const read = (path: string) => readFileSync(new URL(path, root), 'utf8');
const guide = readdirSync(new URL('stories/guide/', root), { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.mdx'))
  .map((path) => `stories/guide/${path.replaceAll('\\', '/')}`);
const documents = ['README.md', 'CONTRIBUTING.md', ...guide.sort()];

interface Snippet {
  /** `README.md:120` */
  place: string;
  language: string;
  code: string;
}
const snippetsOf = (path: string): Snippet[] => {
  const text = read(path);
  return [...text.matchAll(/^( *)```(\w+)\n(.*?)\n\1```$/gms)].map((match) => ({
    place: `${path}:${text.slice(0, match.index).split('\n').length}`,
    language: match[2] ?? '',
    code: match[3] ?? '',
  }));
};

if (!existsSync(new URL('dist/custom-elements.json', root)))
  it('dist/ is there', () => assert.fail('dist/ is not there: run "npm run build" first (npm test does)'));
else suite();

function suite() {
  const tags = tagsOf(JSON.parse(read('dist/custom-elements.json')) as Package);
  const attributesOf = new Map<string, string[]>(
    tags.map(({ name, attributes }) => [name, attributes.map((attribute) => attribute.name)]),
  );
  const events = new Set(tags.flatMap((tag) => tag.events.map(({ name }) => name)));
  const manifest = JSON.parse(read('package.json')) as { name: string; exports: Record<string, unknown> };
  const exported = [...read('dist/index.d.ts').matchAll(/^export (?:declare )?(?:abstract )?\w+ (\w+)/gm)].map(
    ([, name]) => name ?? '',
  );
  const looks = new Set(read('dist/custom-elements.json').match(/--gut-skin-[\w-]+/g));
  /** Those of every element, as far as our documents use them. */
  const everywhere = /^(id|class|slot|lang|dir|title|hidden|loading|aria-[\w-]+)$/;

  /** What is wrong with the attributes of one element. */
  function wrong({ tagName, attrs }: DefaultTreeAdapterTypes.Element): string[] {
    const given = attrs.map(({ name }) => name);
    const known = attributesOf.get(tagName);
    if (known)
      return given
        .filter((name) => !known.includes(name) && !everywhere.test(name))
        .map((name) => `<${tagName} ${name}>: known are ${known.join(', ')}`);
    if (tagName.includes('-')) return [`<${tagName}> is no tag`];
    const placeholder = attrs.find(({ name }) => name === 'data-gut-skin')?.value;
    if (placeholder === undefined) return [];
    const settings = attributesOf.get(`gut-skin-${placeholder}`);
    if (!settings) return [`data-gut-skin="${placeholder}" is no widget`];
    return given
      .filter((name) => name.startsWith('data-') && !['data-gut-skin', 'data-loading'].includes(name))
      .filter((name) => !settings.includes(name.slice('data-'.length)))
      .map((name) => `${name} of the placeholder "${placeholder}": known are ${settings.join(', ')}`);
  }

  /** An address of embed.html, whose parameters are the attributes of the widget, of the settings, and the looks. */
  function wrongAddress(address: string): string[] {
    const { searchParams } = new URL(address, 'https://clinic.example');
    const widget = `gut-skin-${searchParams.get('widget') ?? ''}`;
    const known = ['widget', ...(attributesOf.get(widget) ?? []), ...(attributesOf.get('gut-skin-settings') ?? [])];
    const unknown = [...searchParams.keys()].filter(
      (name) => !known.includes(name) && !looks.has(`--gut-skin-${name}`),
    );
    return [...(attributesOf.has(widget) ? [] : [`${widget} is no widget`]), ...unknown.map((name) => `?${name}=`)];
  }

  function wrongMarkup(code: string): string[] {
    const faults: string[] = [];
    const page = parseFragment(code, {
      sourceCodeLocationInfo: true,
      onParseError: ({ code: fault, startLine }) => faults.push(`${fault} in line ${startLine}`),
    });
    const visit = (node: DefaultTreeAdapterTypes.Node) => {
      if ('attrs' in node) {
        faults.push(...wrong(node));
        const src = node.attrs.find(({ name }) => name === 'src')?.value ?? '';
        if (node.tagName === 'iframe' && src.includes('embed.html')) faults.push(...wrongAddress(src));
        const type = node.attrs.find(({ name }) => name === 'type')?.value;
        const text = node.childNodes.map((child) => ('value' in child ? child.value : '')).join('');
        if (node.tagName === 'script' && text.trim())
          faults.push(...(type?.endsWith('json') ? wrongJson(text) : wrongScript(text)));
      }
      if ('childNodes' in node) node.childNodes.forEach(visit);
    };
    visit(page);
    return faults;
  }

  function wrongJson(code: string): string[] {
    try {
      JSON.parse(code);
      return [];
    } catch (error) {
      return [String(error)];
    }
  }

  /** Whether package.json leads anywhere from here. */
  const leads = (from: string) =>
    Object.keys(manifest.exports).some((key) => {
      const [before = '', after] = key.replace('.', manifest.name).split('*');
      return after === undefined ? from === before : from.startsWith(before) && from.endsWith(after);
    });

  function wrongScript(code: string, file = 'snippet.ts'): string[] {
    const { diagnostics = [] } = ts.transpileModule(code, {
      fileName: file,
      reportDiagnostics: true,
      compilerOptions: { jsx: ts.JsxEmit.Preserve, target: ts.ScriptTarget.ESNext },
    });
    const faults = diagnostics.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, ' '));
    for (const [, names = '', from = ''] of code.matchAll(
      /import\s+(?:type\s+)?(?:\{([^}]*)\}\s+from\s+)?'(gut-skin-widgets[^']*)'/g,
    )) {
      if (!leads(from)) faults.push(`'${from}' is not exported`);
      const tag = /define\/(gut-skin-[\w-]+)\.js$/.exec(from)?.[1];
      if (tag && !attributesOf.has(tag)) faults.push(`'${from}' is no tag`);
      if (from === manifest.name)
        for (const name of names.split(',').map((one) => one.replace(/^\s*type\s/, '').trim()))
          if (name && !exported.includes(name)) faults.push(`'${name}' is not exported`);
    }
    for (const [, name = ''] of code.matchAll(/addEventListener\(\s*'(gut-skin-[\w-]+)'/g))
      if (!events.has(name)) faults.push(`${name} is no event`);
    return faults;
  }

  const wrongLooks = (code: string) => [
    ...(code.match(/--gut-skin-[\w-]+/g) ?? []).filter((name) => !looks.has(name)),
    ...(code.match(/(?<![\w-])gut-skin-[\w-]+/g) ?? []).filter((name) => !attributesOf.has(name)),
  ];

  const checks: Record<string, (code: string) => string[]> = {
    html: wrongMarkup,
    json: wrongJson,
    css: wrongLooks,
    js: wrongScript,
    ts: wrongScript,
    jsx: (code) => wrongScript(code, 'snippet.tsx'),
    tsx: (code) => wrongScript(code, 'snippet.tsx'),
  };

  describe('snippets of the documents', () => {
    const snippets = documents.flatMap(snippetsOf);

    it('are found', () => {
      assert.ok(snippets.length > 20, `${snippets.length}`);
      for (const language of ['html', 'js', 'json', 'css'])
        assert.ok(
          snippets.some((one) => one.language === language),
          language,
        );
    });

    for (const { place, language, code } of snippets)
      if (checks[language]) it(`${place} (${language})`, () => assert.deepEqual(checks[language]?.(code), []));
  });

  describe('the checks', () => {
    const bad: [language: string, code: string][] = [
      ['html', '<gut-skin-fqa></gut-skin-fqa>'],
      ['html', '<gut-skin-faq withsearch></gut-skin-faq>'],
      ['html', '<gut-skin-faq ids="a" ids="b"></gut-skin-faq>'],
      ['html', '<div data-gut-skin="fqa"></div>'],
      ['html', '<div data-gut-skin="faq" data-topics="food"></div>'],
      ['html', '<iframe src="/gut-skin/embed.html?widget=faq&langauge=ko"></iframe>'],
      ['html', '<script type="application/json">{ "faq": [, ] }</script>'],
      ['html', '<script>const = 1</script>'],
      ['js', "import 'gut-skin-widgets/define/gut-skin-fqa.js';"],
      ['js', "import 'gut-skin-widgets/definitions.js';"],
      ['js', "import { GutSkinFqa } from 'gut-skin-widgets';"],
      ['js', "document.addEventListener('gut-skin-toggled', () => {});"],
      ['jsx', 'const a = <gut-skin-faq>;'],
      ['css', 'body { --gut-skin-acent: teal }'],
      ['css', 'gut-skin-qiz { display: block }'],
      ['json', '{ faq: [] }'],
    ];
    for (const [language, code] of bad)
      it(`say what is wrong with ${code}`, () => assert.notDeepEqual(checks[language]?.(code), []));
  });

  describe('the README', () => {
    const readme = read('README.md');
    const shared =
      attributesOf.get('gut-skin-faq')?.filter((name) => attributesOf.get('gut-skin-fact')?.includes(name)) ?? [];

    it('lists the attributes of each tag, and no others', () => {
      for (const [tag, attributes] of attributesOf) {
        const row =
          readme
            .split('\n')
            .filter((line) => line.startsWith(`| \`${tag}\` `))
            .at(1) ?? '';
        const cell = row.split('|')[2] ?? '';
        // Values of an attribute stand in brackets behind it.
        const named = [...cell.replace(/\([^)]*\)/g, '').matchAll(/`([\w-]+)`/g)].map(([, name]) => name);
        const own = attributes.filter((name) => !shared.includes(name));
        assert.deepEqual([...new Set(named)].sort(), own.sort(), `${tag}: ${cell}`);
      }
    });

    it('names no tag and no event that there is not', () => {
      const named = [...readme.matchAll(/`(gut-skin-[\w-]+)`/g)].map(([, name = '']) => name);
      assert.deepEqual(
        [...new Set(named)].filter((name) => !attributesOf.has(name) && !events.has(name) && name !== manifest.name),
        [],
      );
    });
  });
}
