/**
 * Controls and tables from the manifest. Storybook's own extractor files everything under its bare name, so that a part
 * called "heading" would replace the attribute "heading"; here only attributes keep their name, which is also the name
 * of the arg.
 */
import type { ArgTypes, InputType } from 'storybook/internal/types';
import type { CustomElementDeclaration } from 'custom-elements-manifest/schema.d.ts';
import manifest from 'virtual:custom-elements';

/** What has a tag: the manifest names the events' classes as well. */
export const elements = manifest.modules
  .flatMap((module) => (module.declarations ?? []) as CustomElementDeclaration[])
  .filter(({ tagName }) => tagName);
const elementOf = (tag: string) => elements.find((element) => element.tagName === tag);

/** Every event a widget may send. */
export const eventNames = [
  ...new Set(elements.flatMap((element) => (element.events ?? []).map((event) => event.name))),
];

/** `'light' | 'dark' | 'auto'` → the values; nothing for any other type. */
function valuesOf(type: string): (string | number)[] | undefined {
  const values = type.split(' | ').map((value) => (/^'.*'$/.test(value) ? value.slice(1, -1) : Number(value)));
  return values.length > 1 && values.every((value) => typeof value === 'string' || !Number.isNaN(value))
    ? values
    : undefined;
}

/** What a control is made for: names that any text may stand beside are text. */
const kindOf = (type: string) => (type.includes('string') ? 'string' : type) as 'string' | 'number' | 'boolean';

function attribute({
  name,
  fieldName,
  description,
  type,
  default: fallback,
}: NonNullable<CustomElementDeclaration['attributes']>[number]): InputType {
  const text = type?.text ?? 'string';
  const values = valuesOf(text);
  return {
    name,
    description:
      fieldName && fieldName !== name ? `${description ?? ''} Property: \`${fieldName}\`.` : (description ?? ''),
    type: values ? { name: 'enum', value: values } : { name: kindOf(text) },
    ...(values && { options: values, control: { type: 'inline-radio' } }),
    table: {
      category: 'attributes',
      type: { summary: text },
      ...(fallback && { defaultValue: { summary: fallback } }),
    },
  };
}

interface Described {
  name: string;
  description?: string | undefined;
  type?: { text: string } | undefined;
  default?: string | undefined;
}

/** Rows that are documentation alone. */
function rows(category: string, items: readonly Described[] = []): ArgTypes {
  const row = ({ name, description, type, default: fallback }: Described): InputType => ({
    name: name || '(default)',
    description: description ?? '',
    control: false,
    table: {
      category,
      ...(type && { type: { summary: type.text } }),
      ...(fallback && { defaultValue: { summary: fallback } }),
    },
  });
  return Object.fromEntries(items.map((item) => [`${category}/${item.name}`, row(item)]));
}

export function argTypesOf(tag: string): ArgTypes | null {
  const element = elementOf(tag);
  if (!element) return null;
  const methods = (element.members ?? []).filter((member) => member.kind === 'method');
  return {
    ...Object.fromEntries((element.attributes ?? []).map((a) => [a.name, attribute(a)])),
    ...rows('slots', element.slots),
    ...rows('events', element.events),
    ...rows('methods', methods),
    ...rows('css custom properties', element.cssProperties),
    ...rows('css parts', element.cssParts),
    ...rows('css states', element.cssStates),
  };
}
