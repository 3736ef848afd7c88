/** `jsx.d.ts`: what may be written on each tag, and what it sends. The frameworks' own declarations stand on it. */
import type { Tag } from './tags.js';

/** A type of the manifest as it may stand in markup, where 3 is "3" and a flag stands alone. */
function written(type: string): string {
  if (type === 'boolean') return 'Flag';
  if (type === 'number') return 'number | `${number}`';
  const values = type.split(' | ');
  if (values.every((value) => /^\d+$/.test(value)))
    return `${type} | ${values.map((value) => `'${value}'`).join(' | ')}`;
  return type;
}

const comment = (text: string, indent: string) => `${indent}/** ${text.replace(/\s+/g, ' ')} */\n`;

const attributes = ({ attributes: all }: Tag, indent: string) =>
  all
    .map(
      ({ name, description, type, default: fallback }) =>
        comment(fallback ? `${description} Default: ${fallback}.` : description, indent) +
        `${indent}'${name}'?: ${written(type.text)} | undefined;`,
    )
    .join('\n');

const events = ({ events: all }: Tag, indent: string) =>
  all
    .map(({ name, description, type }) => `${comment(description, indent)}${indent}'${name}': ${type.text};`)
    .join('\n');

const ofEach = (tags: readonly Tag[], inside: (tag: Tag, indent: string) => string) =>
  tags.map((tag) => `${comment(tag.summary, '  ')}  '${tag.name}': {\n${inside(tag, '    ')}\n  };`).join('\n');

export function jsxTypes(tags: readonly Tag[]): string {
  const names = [...new Set(tags.flatMap((tag) => tag.events.map(({ type }) => type.text)))].sort();
  return `import type { ${names.join(', ')} } from './index.js';

/** On or off: alone, as a value, or as a word. */
type Flag = boolean | '' | 'true' | 'false';

/** What may be written on each tag. Names are those of the attributes, which also survive rendering on a server. */
export interface GutSkinAttributes {
${ofEach(tags, attributes)}
}

/** What each tag sends. */
export interface GutSkinEvents {
${ofEach(tags, events)}
}

export type GutSkinTag = keyof GutSkinAttributes;

/** A tag's events as attributes: \`on\` gives \`ongut-skin-toggle\`. */
export type GutSkinListeners<Tag extends GutSkinTag, Prefix extends string = 'on'> = {
  [Name in keyof GutSkinEvents[Tag] & string as \`\${Prefix}\${Name}\`]?:
    | ((event: GutSkinEvents[Tag][Name]) => void)
    | undefined;
};

/** All tags, for a JSX of your own: \`interface IntrinsicElements extends GutSkinElements {}\`. */
export type GutSkinElements = {
  [Tag in GutSkinTag]: GutSkinAttributes[Tag] &
    GutSkinListeners<Tag> & { children?: unknown; class?: string | undefined; id?: string | undefined; slot?: string | undefined };
};
`;
}
