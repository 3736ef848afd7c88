/** The tags as the manifest has them, in the form in which editors and frameworks are told of them. */
import type { Attribute, CustomElement, Event, Package } from 'custom-elements-manifest/schema.d.ts';

/** An attribute, or an event, with what is said of it. */
export type Said<Of extends Attribute | Event> = Of & { description: string; type: { text: string } };

export interface Tag {
  name: `gut-skin-${string}`;
  className: string;
  summary: string;
  description: string;
  attributes: Said<Attribute>[];
  events: Said<Event>[];
}

export function tagsOf(manifest: Package): Tag[] {
  return manifest.modules.flatMap(({ declarations = [] }) =>
    (declarations as CustomElement[])
      .filter(({ tagName }) => tagName)
      .map((element) => ({
        name: element.tagName as Tag['name'],
        className: (element as unknown as { name: string }).name,
        summary: (element as { summary?: string }).summary ?? '',
        description: (element as { description?: string }).description ?? '',
        attributes: (element.attributes ?? []) as Said<Attribute>[],
        events: (element.events ?? []) as Said<Event>[],
      })),
  );
}
