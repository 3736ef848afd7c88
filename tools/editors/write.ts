/** What editors and frameworks read, from the manifest: `npm run build` puts it beside the code. */
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { generateJetBrainsWebTypes } from 'custom-element-jet-brains-integration';
import { generateVsCodeCustomElementData } from 'custom-element-vs-code-integration';
import type { Package } from 'custom-elements-manifest/schema.d.ts';
import { jsxTypes } from './jsx.js';
import { llms } from './llms.js';
import { tagsOf } from './tags.js';

const { name, version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
  name: string;
  version: string;
};
const frameworks = new URL('frameworks/', import.meta.url);

export function writeEditors(dist: URL, manifest: Package) {
  const put = (path: string, text: string) => writeFileSync(new URL(path, dist), text);
  // The generators change what they are given.
  const given = () => structuredClone(manifest) as never;
  // Parts, custom properties and methods are fields of their own in web-types, and in VS Code a wall of text.
  const brief = {
    outdir: fileURLToPath(dist),
    hideLogs: true,
    hideCssPropertiesDocs: true,
    hideCssPartsDocs: true,
    hideMethodDocs: true,
  };
  generateVsCodeCustomElementData(given(), brief);
  generateJetBrainsWebTypes(given(), { ...brief, packageJson: false, hideEventDocs: true, hideSlotDocs: true });
  const webTypes = JSON.parse(readFileSync(new URL('web-types.json', dist), 'utf8')) as object;
  put('web-types.json', JSON.stringify({ ...webTypes, name, version, 'js-types-syntax': 'typescript' }));

  const tags = tagsOf(manifest);
  put('jsx.d.ts', jsxTypes(tags));
  for (const file of readdirSync(frameworks))
    put(file.replace(/\.tpl$/, ''), readFileSync(new URL(file, frameworks), 'utf8'));
  put('llms.txt', llms(tags, { name, version }));
}
