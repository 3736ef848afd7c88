/** Words that any widget may need, in English. This file is the type of all other languages. */
let made: Intl.DateTimeFormat | undefined;
const long = () => (made ??= new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' })); // dear: not before a date is said

const words = {
  /** An ISO 8601 date, for example "22 November 2026". */
  date: (iso: string) => long().format(new Date(iso)),
  certainty: {
    high: 'High certainty',
    moderate: 'Moderate certainty',
    low: 'Low certainty',
    'very-low': 'Very low certainty',
    'not-graded': 'Not graded',
  },
  /** The same where dots and a line above say of what. */
  sure: { high: 'High', moderate: 'Moderate', low: 'Low', 'very-low': 'Very low', 'not-graded': 'Not graded' },
  certaintyMeans: {
    high: 'We can be very sure that the true effect is close to what was seen.',
    moderate: 'The true effect is probably close to what was seen, but could differ.',
    low: 'The true effect may be quite different from what was seen.',
    'very-low': 'We really do not know. The true effect is likely to be quite different.',
    'not-graded': 'Practical advice or a plain fact. It promises no effect on skin.',
  },
  sources: (count: number) => (count === 1 ? '1 source' : `${count} sources`),
  sourcesWait: 'Loading the sources…',
  sourcesLost: 'The sources could not be loaded. Close and open this to try again.',
  reviewed: (by: string, on: string) => (on ? `Reviewed by ${by}, ${on}` : `Reviewed by ${by}`),
  updated: (date: string) => `Updated ${date}`,
  /** How soon a doctor should know, and what to do. */
  when: { emergency: 'Now', urgent: 'Today', soon: 'Soon' },
  act: { emergency: 'Get emergency help', urgent: 'Get help the same day', soon: 'Book a doctor' },
  seeAlso: 'See also',
  link: {
    copy: 'Copy link',
    share: 'Share',
    copied: 'The link is copied.',
    byHand: 'Copy this address:',
    handout: 'Print a handout',
    /** What is lost can come at the next try; the card itself can always be printed. */
    handoutLost: 'The handout could not be made. Try again, or print this page.',
  },
  /** The button to those two lines. */
  who: 'Who checked this',
  /** Beside a text that speaks of these numbers. */
  help: {
    call: (number: string) => `Call ${number}`,
    callThere: 'Call the emergency number of the country you are in.',
    elsewhere: 'Emergency numbers elsewhere',
    numbers: 'Emergency numbers by country',
    talk: (name: string, number: string) => `Call ${name}, ${number}`,
    talkThere: 'Somebody to talk to at any hour. If your country is not here, call its emergency number.',
    talkElsewhere: 'Crisis lines elsewhere',
  },
  faq: {
    title: 'Questions people ask',
    search: 'Search the questions',
    found: (count: number, topic?: string) =>
      (count === 1 ? '1 question found' : `${count} questions found`) + (topic ? `: ${topic}` : ''),
    none: 'No question matches. Try another word, or a topic:',
    topics: {
      basics: 'Basics',
      food: 'Food and drink',
      probiotics: 'Probiotics',
      conditions: 'Skin conditions',
      treatment: 'Treatment and procedures',
      safety: 'Safety',
    },
  },
  /** Below a picture of what a source measured. */
  picture: {
    people: (count: string) => `${count} people took part.`,
    drawn: 'Each row is 20 people, drawn to the nearest one.',
  },
  tip: {
    title: 'Diet and daily habits',
    today: 'Tip of the day',
    general: 'For everyone',
    try: 'Try',
    caution: 'Take care',
  },
  strain: {
    title: 'Probiotic strains and skin',
    filter: 'Studied for',
    all: 'Everything',
    whom: 'Studied in',
    groups: { babies: 'Babies', children: 'Children', adults: 'Adults', pregnancy: 'Pregnancy' },
    dots: 'How sure a result is',
    noAge: 'Studies that state no age are left out.',
    noStudy: 'No study found in this group. That does not mean “no effect”: nobody knows.',
    shown: (count: number) => (count === 1 ? '1 strain' : `${count} strains`),
    formerly: 'formerly',
    oral: 'swallowed',
    topical: 'put on the skin, not swallowed',
    form: {
      live: 'live',
      'heat-killed': 'heat-killed, so not a probiotic',
      lysate: 'broken-up bacteria, so not a probiotic',
    },
    noCode: 'strain code not given',
    together: (count: number) => `${count} strains together`,
    /** Where not all of its studies are on one condition and say the same. */
    differs: 'Differs by condition',
    ages: {
      babies: 'babies',
      children: 'children',
      adults: 'adults',
      'babies-children': 'babies and children',
      'children-adults': 'children and adults',
      'babies-adults': 'babies and adults',
      'babies-children-adults': 'people of all ages',
    },
    /** Who took part, for example “118 babies and children”; an empty count where the number is not known. */
    tookPart: (count: string, whom: string) => (count ? `${count} ${whom || 'people'}` : 'number of people not stated'),
    direction: {
      benefit: 'Better than the comparison',
      mixed: 'Mixed results',
      'no-clear-benefit': 'No clear benefit',
      harm: 'Harm seen',
      unclear: 'Not clear',
    },
    dose: 'Dose studied',
    cfu: (dose: string) => `${dose} CFU a day`,
    noDose: 'not stated',
    weeks: 'For',
    weeksOf: (weeks: number) => (weeks === 1 ? '1 week' : `${weeks} weeks`),
    people: 'People',
    peopleOf: (count: string, trials: number) => `${count}, ${trials === 1 ? 'one trial' : `${trials} trials`}`,
    trialsOf: (trials: number) => (trials === 1 ? 'one trial' : `${trials} trials`),
    who: 'In whom',
    result: 'What happened',
    unknown: 'What nobody knows',
    money: 'Who paid',
    safety: 'Safety',
    exact: 'These results belong to this exact strain. Another strain of the same species can do something else.',
    exactUnknown: 'The strain is not known, so these results fit no product.',
    exactMix:
      'These results belong to this exact product. A single strain of it, or another strain, can do something else.',
  },
};
export type BaseWords = typeof words;
export default words;
