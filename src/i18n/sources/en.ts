import type { Design } from '../../dataset/types.js';

/** Words of the list of sources, loaded when a visitor opens it. */
const words = {
  design: {
    guideline: 'Guideline',
    consensus: 'Expert consensus',
    'meta-analysis': 'Meta-analysis',
    'systematic-review': 'Systematic review',
    rct: 'Randomised controlled trial',
    'non-randomised-trial': 'Trial without randomisation',
    cohort: 'Cohort study',
    'cross-sectional': 'Survey at one point in time',
    'mendelian-randomisation': 'Genetic study',
    'narrative-review': 'Review article',
    animal: 'Animal study',
    'in-vitro': 'Laboratory study',
    web: 'Health information page',
  } satisfies Record<Design, string> as Record<Design, string>,
  funding: 'Money:',
  read: (date: string) => `read ${date}`,
};
export type SourceWords = typeof words;
export default words;
