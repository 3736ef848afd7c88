/** What editors and frameworks read, from the manifest: `npm run build` puts it beside the code. */
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { generateJetBrainsWebTypes } from 'custom-element-jet-brains-integration';
import type { Package } from 'custom-elements-manifest/schema.d.ts';
import { jsxTypes } from './jsx.js';
import { llms } from './llms.js';
import { elementsOf, once, tagsOf } from './tags.js';
import { cssData, htmlData } from './vscode.js';

const { name, version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
  name: string;
  version: string;
};
const frameworks = new URL('frameworks/', import.meta.url);

interface WebTypes {
  contributions: { css?: Record<string, { name: string }[]> };
}

export function writeEditors(dist: URL, manifest: Package) {
  const put = (path: string, text: string) => writeFileSync(new URL(path, dist), text);
  const tags = tagsOf(manifest);
  put('jsx.d.ts', jsxTypes(tags));
  for (const file of readdirSync(frameworks))
    put(file.replace(/\.tpl$/, ''), readFileSync(new URL(file, frameworks), 'utf8'));
  put('llms.txt', llms(tags, { name, version }));

  const elements = elementsOf(manifest);
  const properties = once(elements.flatMap(({ cssProperties = [] }) => cssProperties));
  const parts = once(elements.flatMap(({ cssParts = [] }) => cssParts));
  put('vscode.html-custom-data.json', JSON.stringify(htmlData(tags)));
  put(
    'vscode.css-custom-data.json',
    JSON.stringify(
      cssData(
        properties,
        parts.map((part) => part.name),
      ),
    ),
  );

  // The generator changes what it is given, and writes into descriptions what has a field of its own there.
  generateJetBrainsWebTypes(structuredClone(manifest) as never, {
    outdir: fileURLToPath(dist),
    hideLogs: true,
    packageJson: false,
    hideCssPartsDocs: true,
    hideCssPropertiesDocs: true,
    hideEventDocs: true,
    hideMethodDocs: true,
    hideSlotDocs: true,
  });
  const { contributions, ...head } = JSON.parse(readFileSync(new URL('web-types.json', dist), 'utf8')) as WebTypes;
  const css = Object.entries(contributions.css ?? {}).map(([kind, items]) => [kind, once(items)]);
  const webTypes = {
    ...head,
    name,
    version,
    'js-types-syntax': 'typescript',
    contributions: { ...contributions, css: Object.fromEntries(css) as unknown },
  };
  const tidy = (key: string, value: unknown) => {
    if (key === 'doc-url' && !value) return undefined;
    return key === 'description' && typeof value === 'string' ? value.replace(/\s*---\s*$/, '') : value;
  };
  put('web-types.json', JSON.stringify(webTypes, tidy));
}
