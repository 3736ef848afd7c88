/** What editors and frameworks are told, made by the build: it names every tag and attribute, and is of the form it claims. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, it } from 'node:test';
import type { Package } from 'custom-elements-manifest/schema.d.ts';
import { elementsOf, tagsOf } from '../../tools/editors/tags.js';
import { data } from './helpers/data.js';
import { fits, type Schema } from './helpers/json-schema.js';

const root = new URL('../../', import.meta.url);
const read = (path: string) => readFileSync(new URL(path, root), 'utf8');
const json = (path: string) => JSON.parse(read(path)) as unknown;

if (!existsSync(new URL('dist/web-types.json', root)))
  it('dist/ is there', () => assert.fail('dist/ is not there: run "npm run build" first (npm test does)'));
else suite();

function suite() {
  const manifest = json('dist/custom-elements.json') as Package;
  const tags = tagsOf(manifest);
  const widgets = readdirSync(new URL('src/widgets/', root)).map((name) => `gut-skin-${name}`);
  const namesOf = (list: readonly { name: string }[]) => list.map(({ name }) => name);
  /** Every tag with its attributes, as each file has to have them. */
  const wanted = Object.fromEntries(tags.map(({ name, attributes }) => [name, namesOf(attributes)]));

  describe('the manifest', () => {
    const attribute = (tag: string, name: string) =>
      tags.find((one) => one.name === tag)?.attributes.find((one) => one.name === name);

    it('has every tag, and is of the schema it names', () => {
      assert.deepEqual(namesOf(tags).sort(), widgets.sort());
      assert.equal(manifest.schemaVersion, '2.1.0');
      const schema = createRequire(import.meta.url).resolve('custom-elements-manifest/schema.json');
      assert.equal(fits(manifest as never, JSON.parse(readFileSync(schema, 'utf8')) as Schema), true);
    });

    it('gives values for defaults, and lists few values', () => {
      for (const { attributes } of tags)
        for (const { name, default: fallback, type } of attributes)
          if (fallback !== undefined) assert.match(fallback, type.text === 'boolean' ? /^false$/ : /^\d+$/, name);
      assert.equal(attribute('gut-skin-diary', 'weeks')?.default, '12');
      assert.equal(attribute('gut-skin-faq', 'heading-level')?.type.text, '2 | 3 | 4 | 5 | 6');
      const topics = [...new Set(data.faq.entries.map(({ topic }) => `'${topic}'`))].sort();
      assert.deepEqual(attribute('gut-skin-faq', 'topic')?.type.text.split(' | ').sort(), topics);
    });

    it('names the bundled procedures, beside those of a site', () => {
      const ids = data.procedures.entries.map(({ id }) => `'${id}'`).sort();
      const values = attribute('gut-skin-care-plan', 'procedure')?.type.text.split(' | ') ?? [];
      assert.deepEqual(values.sort(), [...ids, '(string & {})'].sort());
    });

    it('leads from each event to a class that can be imported', () => {
      const exported = manifest.modules.flatMap(({ path, exports = [] }) =>
        exports.map(({ name }) => `${path} ${name}`),
      );
      for (const { events } of tags)
        for (const { type } of events)
          for (const { name, module } of (type as { references?: { name: string; module: string }[] }).references ?? [
            { name: '', module: '' },
          ])
            assert.ok(exported.includes(`${module} ${name}`), type.text);
    });
  });

  it('VS Code offers every attribute, with its values, and every look and part', () => {
    type Html = {
      tags: { name: string; attributes: { name: string; values?: { name: string }[]; valueSet?: string }[] }[];
    };
    const html = json('dist/vscode.html-custom-data.json') as Html;
    assert.deepEqual(Object.fromEntries(html.tags.map(({ name, attributes }) => [name, namesOf(attributes)])), wanted);
    const faq = html.tags.find(({ name }) => name === 'gut-skin-faq')?.attributes ?? [];
    assert.deepEqual(namesOf(faq.find(({ name }) => name === 'theme')?.values ?? []), ['light', 'dark', 'auto']);
    assert.equal(faq.find(({ name }) => name === 'single')?.valueSet, 'v');

    const css = json('dist/vscode.css-custom-data.json') as Record<'properties' | 'pseudoElements', { name: string }[]>;
    const elements = elementsOf(manifest);
    const parts = new Set(elements.flatMap(({ cssParts = [] }) => cssParts.map(({ name }) => `::part(${name})`)));
    assert.deepEqual(namesOf(css.pseudoElements).sort(), [...parts].sort());
    assert.equal(new Set(namesOf(css.properties)).size, css.properties.length);
    assert.ok(namesOf(css.properties).includes('--gut-skin-accent'));
  });

  it('web-types say whose they are, and name every attribute', () => {
    type WebTypes = {
      name: string;
      version: string;
      contributions: { html: { elements: { name: string; attributes: { name: string }[] }[] } };
    };
    const types = json('dist/web-types.json') as WebTypes;
    const { name, version } = json('package.json') as { name: string; version: string };
    assert.deepEqual([types.name, types.version], [name, version]);
    const elements = types.contributions.html.elements;
    assert.deepEqual(Object.fromEntries(elements.map((one) => [one.name, namesOf(one.attributes)])), wanted);
  });

  it('llms.txt and the types for templates name every attribute', () => {
    const [page, types] = [read('dist/llms.txt'), read('dist/jsx.d.ts')];
    for (const [tag, attributes] of Object.entries(wanted)) {
      const section = page.split(`## \`<${tag}>\``)[1]?.split('\n## ')[0] ?? '';
      const declared = types.split(`'${tag}': {`)[1]?.split('\n  };')[0] ?? '';
      for (const name of attributes) {
        assert.ok(section.includes(`- \`${name}\` (`), `llms.txt: ${tag} ${name}`);
        assert.match(declared, new RegExp(`^ +'?${name}'?\\?: `, 'm'));
      }
    }
  });
}
