/** Words of the table of trials, in English. This file is the type of all other languages. */
const words = {
  title: 'Which strain was tested for what',
  fair: 'Trials that saw no effect are here too. Nothing is ranked, and nothing is added up across strains.',
  caption: 'What trials found. Strains and conditions are in alphabetical order.',
  age: 'Age group',
  allAges: 'All ages',
  ages: { babies: 'Babies (under 2)', children: 'Children and teens (2–17)', adults: 'Adults (18 and over)' },
  noAge: 'Trials that do not state an age are left out.',
  shown: (strains: number, of: number) => `${strains} of ${of} strains`,
  strain: 'Strain',
  noTrial: 'No trial found',
  noTrialAtAge: 'No trial found at this age',
  notNoEffect: '“No trial found” does not mean “no effect”. It means that nobody knows.',
  /** People as a text, such as "1,200"; an empty one where the number is not known. */
  found: (direction: string, trials: number, people?: string) =>
    `${direction}, in ${trials === 1 ? 'one trial' : `${trials} trials`} ${
      people ? `of ${people} people${trials === 1 ? '' : ' together'}` : 'that did not state the number of people'
    }.`,
  figure: 'How many people took part',
  dots: 'How sure the result is',
  card: 'See all about this strain',
};
export type EvidenceWords = typeof words;
export default words;
