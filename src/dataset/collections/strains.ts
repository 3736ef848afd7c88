import * as z from 'zod/mini';
import type { Description } from '../description.js';
import { figure } from '../figure.js';
import { ages, directions } from '../vocabulary.js';
import { care, certainty, count, hazards, id, idOf, list, plain, related, sources, type TextSchema } from '../parts.js';

const organism = (text: TextSchema) =>
  z.strictObject({
    genus: plain,
    species: plain,
    /** What the species is called where nobody reads Latin; English has the Latin name again. */
    name: z.optional(text),
    /** The same where there is little room: the genus shortened, or the name that people use. */
    short: z.optional(text),
    subspecies: z.optional(plain),
    /** The strain code as printed; null where the study did not give one. */
    strain: z.nullable(plain),
    /** The whole former name, where the organism was renamed. */
    formerly: z.optional(plain),
  });

const study = (text: TextSchema) =>
  z.strictObject({
    condition: idOf('conditions'),
    people: text,
    /** Whose skin was looked at, not who swallowed it: the baby's where a mother took it. Left out where no age was seen. */
    ages: z.optional(list(z.enum(ages))),
    /** Taken in pregnancy, by all of the mothers or some; left out where none did, or the pages read did not say. */
    pregnancy: z.optional(z.literal(true)),
    /** Where they lived, in few words; left out where the pages read did not say it of every trial. */
    place: z.optional(text),
    /** People in all trials together; null where the pages read did not say. */
    count: z.nullable(count),
    trials: count,
    direction: z.enum(directions),
    certainty,
    /** CFU a day; null where there is none (heat-killed, applied to skin) or none was seen. */
    cfuPerDay: z.nullable(z.number().check(z.positive())),
    /** The dose in words, where it is not a number of CFU. */
    dose: z.optional(text),
    weeks: z.nullable(z.number().check(z.positive())),
    result: text,
    unknown: text,
    /** The result, drawn. */
    figure: figure(text),
    sources,
  });

const strain = (text: TextSchema) =>
  z.strictObject({
    id,
    organisms: list(organism(text)),
    /** What else was in the product. */
    alongside: z.optional(text),
    form: z.enum(['live', 'heat-killed', 'lysate']),
    route: z.enum(['oral', 'topical']),
    studies: list(study(text)),
    funding: z.optional(text),
    safety: text,
    safetySources: sources,
    hazards,
    related,
    ...care,
  });

export const strains = {
  schema: strain,
  cites: [],
  own: { add: ['safety'], parts: ['studies'], identity: ['organisms', 'alongside', 'form', 'route', 'funding'] },
} satisfies Description;
