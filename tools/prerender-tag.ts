/** What `npm run prerender` is asked for, checked against the manifest, and how it is written. No browser in here. */
import { parseArgs } from 'node:util';
import { nearest } from '../src/core/lazy/complaint.js';

/** As much of a declaration in custom-elements.json as is needed. */
export interface Tag {
  tagName: string;
  attributes: { name: string; type: { text: string } }[];
  cssParts?: unknown[];
}
export type Attributes = Record<string, string>;
type Options = Record<string, { type: 'string' | 'boolean' }>;

const quoted = (text: string) => text.replace(/[&<>"]/g, (character) => `&#${String(character.codePointAt(0))};`);

function tagOf(name: string, tags: readonly Tag[]): Tag {
  const known = tags.filter(({ cssParts }) => cssParts?.length).map(({ tagName }) => tagName.slice(9));
  const wanted = name.replace(/^gut-skin-/, '');
  const tag = tags.find(({ tagName }) => tagName === `gut-skin-${wanted}`);
  if (tag && !known.includes(wanted))
    throw new Error(`<${tag.tagName}> shows nothing of its own. Known: ${known.join(', ')}.`);
  if (tag) return tag;
  throw new Error(
    `"${name}" is no widget. ${name ? `Nearest: "${nearest(wanted, known)}". ` : ''}Known: ${known.join(', ')}.`,
  );
}

/**
 * The tag and its attributes from the words of a command line: `faq --lang en --ids "a b" --single`. The language is always
 * written down: the page's own could be another one, and the words would change before the visitor's eyes.
 */
export function read(words: readonly string[], tags: readonly Tag[]): { tag: string; attributes: Attributes } {
  const tag = tagOf(words[0] ?? '', tags);
  const names = tag.attributes.map(({ name }) => name);
  const options: Options = Object.fromEntries(
    tag.attributes.map(({ name, type }) => [name, { type: type.text === 'boolean' ? 'boolean' : 'string' }]),
  );
  const { tokens } = parseArgs({ args: words.slice(1), options, strict: false, tokens: true });
  const attributes: Attributes = { lang: 'en' };
  for (const token of tokens) {
    if (token.kind === 'option-terminator') continue;
    if (token.kind === 'positional') throw new Error(`"${token.value}" belongs to no setting: write --name "value".`);
    const { name, value } = token;
    const option = Object.hasOwn(options, name) && options[name];
    if (!option)
      throw new Error(
        `<${tag.tagName}> has no setting "${name}". Nearest: "${nearest(name, names)}". Known: ${names.join(', ')}.`,
      );
    const isFlag = option.type === 'boolean';
    if (isFlag && value !== undefined) throw new Error(`--${name} takes no value. It was given "${value}".`);
    if (!isFlag && value === undefined) throw new Error(`--${name} needs a value: --${name} "…".`);
    attributes[name] = value ?? '';
  }
  return { tag: tag.tagName, attributes };
}

const forms = ['root', 'tag', 'placeholder', 'article'] as const;
type Form = (typeof forms)[number];
/** Without a shadow root. */
export type Plain = Exclude<Form, 'root'>;

/** `--as` among the words of a command line, and the others. */
export function howToWrite(words: readonly string[]): { as: Form; words: string[] } {
  const at = words.findIndex((word) => /^--as(=|$)/.test(word));
  if (at < 0) return { as: 'root', words: [...words] };
  const [, joined] = words[at]?.split('=') ?? [];
  const given = joined ?? words[at + 1] ?? '';
  const as = forms.find((form) => form === given);
  if (!as)
    throw new Error(`--as "${given}" is no form. Nearest: "${nearest(given, forms)}". Known: ${forms.join(', ')}.`);
  return { as, words: words.filter((_, i) => i !== at && (joined !== undefined || i !== at + 1)) };
}

/** The tag with its first render in it, as text of a page. */
export function write(tag: string, attributes: Attributes, inside = ''): string {
  const written = Object.entries(attributes).map(([name, value]) =>
    value ? ` ${name}="${quoted(value)}"` : ` ${name}`,
  );
  return `<${tag}${written.join('')}>${inside}</${tag}>`;
}

/** The widget takes over where it finds the mark on the styles (src/core/surface.ts). */
export const root = (styles: string, html: string) =>
  `<template shadowrootmode="open"><style data-prerendered>${styles}</style>${html}</template>`;
