/**
 * Where the checks of wording do not hold, each with its reason. An exception that nothing needs any more is a fault
 * itself, so that the lists stay short.
 */
import type { FigureException } from './sourced.js';
import type { Exception } from './passages.js';

/** Figures that are in no source, and why that is right. */
export const sourced: readonly FigureException[] = [
  { place: 'diet-tips stress.caution', figures: [988, 116, 123, 109], because: 'numbers of crisis lines' },
  { place: 'diet-tips no-elimination-eczema.caution', figures: [119], because: 'an emergency number' },
  { place: 'red-flags', figures: [119], because: 'an emergency number' },
  { place: 'red-flags eating-disorder.action', figures: [1577, 199], because: 'the number of a crisis line' },
  { place: 'faq when-doctor.answer', figures: [119], because: 'an emergency number' },
  { place: 'faq baby-eczema-milk.seeDoctor', figures: [119], because: 'an emergency number' },
  { place: 'faq eating-worries.seeDoctor', figures: [1577, 199], because: 'the number of a service' },
  {
    place: 'faq fasting-psoriasis.seeDoctor',
    figures: [18],
    because: 'the age from which the project speaks to adults',
  },
  { place: 'diet-tips vitamin-d.caution', figures: [4000], because: 'the 100 µg of the source in the unit on packs' },
  { place: 'diet-tips no-detox.caution', figures: [18], because: 'the age from which the project speaks to adults' },
  { place: 'diet-tips sunscreen.caution', figures: [6], because: 'practical advice for babies, no finding' },
  { place: 'strains lrh-gg.studies.0', figures: [322], because: 'three trials, without the mix: 100 + 84 + 84 + 54' },
  { place: 'strains lpa-st11.studies.1', figures: [132], because: 'two of the three groups: 70 + 62' },
  { place: 'quiz door', figures: [12], because: 'counts the screens; a test counts them too' },
  { place: 'quiz rule', figures: [0, 3, 1.5, 2.5], because: 'the quiz’s own steps' },
  { place: 'quiz notes.support-stress', figures: [109, 988, 116, 123, 119], because: 'numbers of crisis lines' },
  { place: 'quiz notes.support.text', figures: [1577, 199], because: 'the number of a crisis line' },
  { place: 'strains lsa-probio65.studies.0', figures: [178], because: 'two trials together: 88 + 90' },
  { place: 'strains lfe-vri033.studies.0.cfuPerDay', figures: [2e9], because: 'twice a day 10^9' },
  { place: 'strains lrh-lcr35.studies.0.cfuPerDay', figures: [3.6e9], because: 'three times a day 1.2 × 10^9' },
  { place: 'strains jung-mix.studies.0.cfuPerDay', figures: [6e10], because: 'twice a day 5, 5 and 20 × 10^9' },
  { place: 'strains korean-4-mix.studies.0.cfuPerDay', figures: [8e9], because: 'four strains, twice a day 10^9 each' },
  { place: 'strains lpl-cjlp133.studies.0.cfuPerDay', figures: [1e10], because: 'twice a day 0.5 × 10^10' },
  { place: 'strains lre-55730.studies.0.weeks', figures: [52], because: 'a year, in weeks' },
  { place: 'references laser-probiotic-cream.people', figures: [62], because: '42 on the cream and 20 not' },
  { place: 'references jamil-2020.people', figures: [1, 3], because: '12 to 36 months' },
];

/** Figures that only one language gives: each speaks to its own country. */
export const alike: readonly FigureException[] = [
  {
    place: 'diet-tips fibre.how',
    figures: [30, 12.5, 1000, 2025],
    because: 'the Korean intake value stands beside the others’',
  },
  { place: 'diet-tips sugary-drinks.how', figures: [2025], because: 'the Korean text names the Korean guideline' },
  { place: 'diet-tips no-elimination-eczema.caution', figures: [119], because: 'the Korean text gives the number' },
  { place: 'red-flags', figures: [119], because: 'the Korean text gives the number' },
  { place: 'red-flags eating-disorder.action', figures: [1577, 199], because: 'the Korean text gives the number' },
  { place: 'conditions urticaria.firstLine', figures: [2], because: 'the Korean name of a class of medicines' },
  { place: 'faq when-doctor.answer', figures: [119], because: 'the Korean text gives the number' },
  { place: 'faq baby-eczema-milk.seeDoctor', figures: [119], because: 'the Korean text gives the number' },
  { place: 'faq eating-worries.seeDoctor', figures: [1577, 199], because: 'the number of a Korean service' },
  { place: 'quiz notes.support-stress', figures: [119], because: 'the Korean text gives the number' },
  { place: 'quiz notes.support.text', figures: [1577, 199], because: 'the Korean text gives the Korean line' },
  { place: 'quiz items.a2.answers.a2-3', figures: [1], because: 'English says “in the last year”' },
  {
    place: 'references jamil-2020.people',
    figures: [1, 3, 12, 36],
    because: 'Korean counts small children’s age in months',
  },
];

/** Names of medicines, diseases and tests that have no shorter word. */
export const names: readonly string[] = [
  'probiotic',
  'probiotics',
  'prebiotic',
  'prebiotics',
  'isotretinoin',
  'benzoyl peroxide',
  'retinoid',
  'retinoids',
  'hydroquinone',
  'tranexamic acid',
  'ibuprofen',
  'naproxen',
  'paracetamol',
  'aspirin',
  'coeliac disease',
  'dermatitis',
  'inflammatory bowel disease',
  'Crohn’s disease',
  'ulcerative colitis',
  'irritable bowel syndrome',
  'microneedling',
  'platelet-rich plasma',
];

/** Texts that are harder than grade 8, and why that is right. */
export const hard: readonly Exception[] = [];

/** Terms whose English word has several meanings, so that no one Korean word belongs to it. */
export const loose: readonly string[] = ['flare'];
/** What Korean may say instead of a term, by the id of the term. */
export const also: Readonly<Record<string, readonly string[]>> = {
  'gut-bacteria': ['장내 미생물'],
  'low-certainty': ['낮거나'],
  prp: ['혈소판 풍부 혈장'],
  'very-low-certainty': ['매우 낮'],
};
/** Texts that need a word the glossary keeps out, or another than its term: place, then id of the term. */
export const otherWords: readonly Exception[] = [
  { place: 'references gulliver-2018.people eczema', because: 'hand eczema is another illness: 손 습진' },
];
