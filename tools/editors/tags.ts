/** The tags as the manifest has them, in the form in which editors and frameworks are told of them. */
import type { Attribute, CustomElementDeclaration, Event, Package } from 'custom-elements-manifest/schema.d.ts';

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

/** What the manifest declares of elements; of other classes it knows events. */
export const elementsOf = (manifest: Package): CustomElementDeclaration[] =>
  manifest.modules
    .flatMap(({ declarations = [] }) => declarations as CustomElementDeclaration[])
    .filter(({ tagName }) => tagName);

export const tagsOf = (manifest: Package): Tag[] =>
  elementsOf(manifest).map(({ tagName, name, summary = '', description = '', attributes = [], events = [] }) => ({
    name: tagName as Tag['name'],
    className: name,
    summary,
    description,
    attributes: attributes as Said<Attribute>[],
    events: events as Said<Event>[],
  }));

/** The first of each name: parts and custom properties are said again by every tag. */
export const once = <Item extends { name: string }>(items: readonly Item[]): Item[] =>
  items.filter(({ name }, i) => items.findIndex((item) => item.name === name) === i);
