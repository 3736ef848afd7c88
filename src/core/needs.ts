/** What a widget needs before its first render: a description, and the types that follow from it. core/gather.ts loads it. */
import type { Files } from './source.js';
import type { About, Reference, SliceMeta } from '../dataset/types.js';
import type { BaseWords } from '../i18n/base/en.js';

type Slice = { meta: SliceMeta };

export interface Need {
  /** The widget's own collection. */
  slice: Files<Slice>;
  /** The widget's own words. */
  words?: Files<unknown>;
  /** Other collections, each under the name by which the widget finds it. */
  and?: Record<string, Files<Slice>>;
}

/** What every widget has loaded before its first render, besides its own collection. */
export interface Shared {
  meta: SliceMeta;
  words: BaseWords & { about: About };
  /** Sources of the site owner's own. */
  references?: readonly Reference[];
}

type Content<Source> = Source extends Files<infer Held> ? Held : never;
type All<Sources> = { [Name in keyof Sources]: Content<Sources[Name]> };
/** What comes of a need: the collection itself, other collections by name, and the widget's own words as `t`. */
export type DataOf<Wanted extends Need> = Shared &
  Content<Wanted['slice']> &
  (Wanted extends { words: infer Words } ? { t: Content<Words> } : unknown) &
  (Wanted extends { and: infer Others } ? All<Others> : unknown);

export const needs = <Wanted extends Need>(need: Wanted): Wanted => need;
