/** What VS Code offers in HTML and CSS: https://github.com/microsoft/vscode-custom-data. */
import type { Tag } from './tags.js';

interface Named {
  name: string;
  description?: string | undefined;
}

/** The literal values of a type; none where it takes any text or number. */
const valuesOf = (type: string) =>
  type
    .split(' | ')
    .map((value) => /^(?:'(.*)'|(\d+))$/.exec(value))
    .flatMap((found) => (found ? [{ name: found[1] ?? found[2] ?? '' }] : []));

export const htmlData = (tags: readonly Tag[]) => ({
  version: 1.1,
  tags: tags.map(({ name, summary, description, attributes }) => ({
    name,
    description: { kind: 'markdown', value: `**${summary}**\n\n${description}` },
    attributes: attributes.map(({ name: attribute, type, description: said, default: fallback }) => ({
      name: attribute,
      description: fallback ? `${said} Default: ${fallback}.` : said,
      // "v" is an attribute that stands alone.
      ...(type.text === 'boolean' ? { valueSet: 'v' } : { values: valuesOf(type.text) }),
    })),
  })),
});

/** Custom properties and parts have the same names in every tag; what a part is there, the tag says. */
export const cssData = (properties: readonly Named[], parts: readonly string[]) => ({
  version: 1.1,
  properties: properties.map(({ name, description }) => ({ name, description })),
  pseudoElements: parts.map((name) => ({ name: `::part(${name})` })),
});
