/** `llms.txt`: the package in one page of Markdown, for who writes code with a language model (https://llmstxt.org). */
import type { Tag } from './tags.js';

const line = (text: string) => text.replace(/\s+/g, ' ').trim();

function section({ name, summary, description, attributes, events }: Tag): string {
  const value = (type: string) =>
    type === 'boolean' ? 'flag' : type.replace('(string & {})', 'other text').replace(/ \| /g, ', ');
  return [
    `## \`<${name}>\`: ${line(summary)}`,
    '',
    line(description),
    '',
    ...attributes.map(
      ({ name: attribute, type, description: said, default: fallback }) =>
        `- \`${attribute}\` (${value(type.text)}): ${line(said)}${fallback ? ` Default: ${fallback}.` : ''}`,
    ),
    ...events.map(({ name: event, type, description: said }) => `- event \`${event}\` (${type.text}): ${line(said)}`),
  ].join('\n');
}

export function llms(tags: readonly Tag[], { name, version }: { name: string; version: string }): string {
  const example = tags.find((tag) => tag.name === 'gut-skin-faq')?.name ?? tags[0]?.name ?? '';
  return `# ${name} ${version}

> Web components about the gut-skin axis, in English and Korean: graded, cited, and private. Health information, no diagnosis.

- In a page: \`<script type="module" src="/gut-skin/gut-skin.js"></script>\` defines the tags that are on it, now or later.
- With a bundler: \`import '${name}/define/${example}.js';\` defines one tag; \`import { GutSkinFaq } from '${name}';\` takes a class.
- Each tag works alone and without attributes. Write attributes with hyphens, in JSX too: \`heading-level\`, not \`headingLevel\`.
- What a visitor answers is in no event, attribute, address or request; do not try to read it.
- Types: \`import type {} from '${name}/react'\` (or \`preact\`, \`solid\`, \`vue\`, \`svelte\`), once in a program.
- Ids of entries: \`dataset.json\` of a build. All that is public: \`custom-elements.json\`.

${tags.map(section).join('\n\n')}
`;
}
