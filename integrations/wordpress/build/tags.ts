/** What the plug-in knows of the tags: read off `dist/custom-elements.json`, so that there is no second list. */
import type { Language } from './words.js';
import { picks } from './words.js';

export interface Manifest {
  modules: {
    declarations: {
      tagName?: string;
      summary?: string;
      attributes: { name: string; type: { text: string }; description: string }[];
    }[];
  }[];
}

/** How PHP checks a value, and how the editor asks for it. */
export interface Attribute {
  kind: 'flag' | 'choice' | 'link' | 'date' | 'ids' | 'text';
  label: string;
  help: string;
  /** Of a choice. */
  values?: readonly string[];
  /** Of ids: whose. */
  of?: string;
}
export interface Tag {
  title: string;
  summary: string;
  attributes: Record<string, Attribute>;
}

/** Own content is the administrator's alone: an author names no file. */
const files = ['content', 'dataset'];

const human = (name: string) => name.charAt(0).toUpperCase() + name.slice(1).replace(/-/g, ' ');
const plain = (text: string) => text.replace(/`/g, '');

function kindOf(widget: string, name: string, type: string): Pick<Attribute, 'kind' | 'values' | 'of'> {
  const of = picks[widget]?.[name];
  if (of) return { kind: 'ids', of };
  const values = type.split(' | ').map((value) => value.replace(/^'(.*)'$/, '$1'));
  if (values.length > 1 && values.every((value) => /^[\w-]+$/.test(value))) return { kind: 'choice', values };
  if (type === 'boolean') return { kind: 'flag' };
  if (/(^|-)href$/.test(name)) return { kind: 'link' };
  if (/(^|-)(date|on)$/.test(name)) return { kind: 'date' };
  return { kind: 'text' };
}

/** The tags, by the word after `gut-skin-`. */
export function tagsOf(manifest: Manifest, titles: Readonly<Record<string, string>>): Record<string, Tag> {
  const declared = manifest.modules.flatMap(({ declarations }) => declarations).filter((one) => one.tagName);
  return Object.fromEntries(
    declared.map(({ tagName = '', summary = '', attributes }) => {
      const widget = tagName.slice(9);
      const known = attributes
        .filter(({ name }) => !files.includes(name))
        .map(({ name, type, description }) => [
          name,
          { ...kindOf(widget, name, type.text), label: human(name), help: plain(description) },
        ]);
      return [
        widget,
        { title: titles[widget] ?? summary, summary, attributes: Object.fromEntries(known) as Tag['attributes'] },
      ];
    }),
  );
}

/** The attribute of the settings that names a file of own content. */
export function fileOf(manifest: Manifest): string {
  const settings = manifest.modules
    .flatMap(({ declarations }) => declarations)
    .find(({ tagName }) => tagName === 'gut-skin-settings');
  const name = files.find((file) => settings?.attributes.some((attribute) => attribute.name === file));
  if (!name) throw new Error(`<gut-skin-settings> has none of the attributes ${files.join(', ')} in the manifest.`);
  return name;
}

const quoted = (text: string) => `'${text.replace(/[\\']/g, '\\$&')}'`;
const spoken = (text: string) => `__( ${quoted(text)}, 'gut-skin-widgets' )`;
const row = (key: string, value: string) => `${quoted(key)} => ${value},`;
const array = (rows: readonly string[]) => `array( ${rows.join(' ')} )`;

/** The same as PHP, whose words WordPress translates. */
export function phpOf(
  tags: Readonly<Record<string, Tag>>,
  rest: { file: string; build: string; languages: readonly Language[]; collections: readonly string[] },
): string {
  const strings = (values: readonly string[]) => array(values.map((value) => `${quoted(value)},`));
  const attribute = ({ kind, label, help, values, of }: Attribute) =>
    array([
      row('kind', quoted(kind)),
      row('label', spoken(label)),
      row('help', spoken(help)),
      ...(values ? [row('values', strings(values))] : []),
      ...(of ? [row('of', quoted(of))] : []),
    ]);
  const tag = ({ title, summary, attributes }: Tag) =>
    array([
      row('title', spoken(title)),
      row('summary', spoken(summary)),
      row('attributes', array(Object.entries(attributes).map(([name, one]) => `\n\t\t\t${row(name, attribute(one))}`))),
    ]);
  return `<?php
/**
 * What the tags are and take. Written by the build from custom-elements.json: a change here is lost.
 *
 * @package GutSkinWidgets
 */

defined( 'ABSPATH' ) || exit;

return array(
	${row('build', quoted(rest.build))}
	${row('file', quoted(rest.file))}
	${row('languages', strings(rest.languages))}
	${row('collections', strings(rest.collections))}
	'tags' => array(
${Object.entries(tags)
  .map(([name, one]) => `\t\t${row(name, tag(one))}`)
  .join('\n')}
	),
);
`;
}

/** Every English word that a translation has to know. */
export const spokenIn = (code: string) =>
  [...code.matchAll(/\b(?:esc_html|esc_attr)?_[_e]\(\s*'((?:[^'\\]|\\.)*)',\s*'gut-skin-widgets'/g)].map(
    ([, text = '']) => text.replace(/\\(.)/g, '$1'),
  );
