/** What a source measured in two groups, in a form that can be drawn; text may say more, a picture says only this. */
import * as z from 'zod/mini';
import { drawn, type Schema } from './fields.js';
import { isThing, marked } from './follow.js';
import { count, sources, type TextSchema } from './parts.js';
import type { Path, Report } from './paths.js';
import { figureKinds } from './vocabulary.js';

export const figure = (text: TextSchema) =>
  drawn(
    z.optional(
      z
        .strictObject({
          /** `proportions` of two groups, in per cent, are drawn as 20 people each; `means` as two bars on one scale from 0. */
          kind: z.enum(figureKinds),
          /** What was counted or measured, and when: it stands above the picture. */
          title: text,
          /** The group that was treated first, then the one it was compared with. */
          groups: z
            .array(
              z.strictObject({
                /** What the group did, in two or three words. */
                name: text,
                value: z.number().check(z.nonnegative()),
              }),
            )
            .check(z.length(2, 'a picture compares two groups')),
          /** Means have one, said after the number: "spots fewer". Proportions are per cent and have none. */
          unit: z.optional(text),
          /** How many people took part in all. */
          n: count,
          /** Where the values stand: some of the `sources` beside the picture. */
          sources,
          /** All that the picture shows, in one sentence: it is read out in its place. */
          sentence: text,
        })
        .check(({ value: { kind, unit, groups, sources: given }, issues }) => {
          const wrong = (at: PropertyKey[], message: string) =>
            issues.push({ code: 'custom', input: undefined, path: at, message });
          const shares = kind === 'proportions';
          if (shares && unit) wrong(['unit'], 'proportions are per cent: leave "unit" out');
          if (!shares && !unit) wrong(['unit'], 'means need the unit that they are in');
          groups.forEach(
            ({ value }, i) =>
              shares && value > 100 && wrong(['groups', i, 'value'], 'a proportion is 100 per cent at most'),
          );
          if (groups.every(({ value }) => !value)) wrong(['groups'], 'with two zeros there is nothing to draw');
          // An overlay may leave out sources elsewhere: what it says is then the owner's own word. Nobody draws a word.
          if (!(given as unknown)) wrong(['sources'], 'a picture needs the sources that its values stand in');
        }),
    ),
  );

/** Reports sources of pictures that are not among those beside them, which the card lists. */
export function checkFigures(schema: Schema, value: unknown, report: Report, path: Path = []) {
  const list = (ids: unknown): unknown[] => (Array.isArray(ids) ? ids : []);
  for (const { value: one, path: at, around } of marked('drawn', schema, value, path)) {
    if (!isThing(one)) continue;
    const beside = new Set(list(around['sources']));
    list(one['sources']).forEach(
      (id, i) =>
        beside.has(id) ||
        report([...at, 'sources', i], `"${String(id)}" must be one of the "sources" beside the picture`),
    );
  }
}
