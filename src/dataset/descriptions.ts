/** Every collection there is: each file of `collections/` once, by the name of its file. A test compares. */
import { axis } from './collections/axis.js';
import { claims } from './collections/claims.js';
import { conditions } from './collections/conditions.js';
import { dietTips } from './collections/diet-tips.js';
import { facts } from './collections/facts.js';
import { faq } from './collections/faq.js';
import { glossary } from './collections/glossary.js';
import { hazards } from './collections/hazards.js';
import { meta } from './collections/meta.js';
import { nutrients } from './collections/nutrients.js';
import { procedures } from './collections/procedures.js';
import { quiz } from './collections/quiz.js';
import { redFlags } from './collections/red-flags.js';
import { references } from './collections/references.js';
import { strains } from './collections/strains.js';
import { subjects } from './collections/subjects.js';
import type { Description } from './description.js';

export const descriptions = {
  meta, // first: it names the languages
  axis,
  claims,
  conditions,
  'diet-tips': dietTips,
  facts,
  faq,
  glossary,
  hazards,
  nutrients,
  procedures,
  quiz,
  'red-flags': redFlags,
  references,
  strains,
  subjects,
} satisfies Record<string, Description>;
