/** The embed builder: what to show. */
const words = {
  widget: 'Widget',
  widgets: {
    faq: 'Questions and answers; you choose which',
    quiz: 'A check of habits, skin and warning signs; nothing leaves the device',
    condition: 'One skin condition: gut link, care, when to see a doctor',
    'diet-tip': 'Small steps with food and habits',
    strain: 'What was studied with one probiotic strain',
    fact: 'A statement to guess, then the answer',
    axis: 'A picture of how gut and skin may affect each other',
    nutrient: 'Foods, amounts and limits of one nutrient',
    'care-plan': 'What to do before and after a procedure',
    evidence: 'All trials of strains in one table',
    diary: 'Kept on the visitor’s own device only',
    consult: 'When to see a doctor, with your booking link',
  },
  content: 'Which ones',
  contentOne: 'Which one',
  search: 'Search by what it is about',
  found: (count: number) => `${count} found`,
  nothing: 'Nothing is called that. Try one word only.',
  chosen: 'Chosen, in this order',
  allOf: 'None chosen: the widget shows its own selection.',
  drop: (title: string) => `Leave out: ${title}`,
  full: (most: number) => `No more than ${most} fit.`,
  language: 'Language of the widget',
  asPage: 'As your page',
  asPageHint:
    'That is the lang of your page, as in <html lang=en>; without one it is English. If you are not sure, choose a language.',
};
export type BuilderShowWords = typeof words;
export default words;
