/** Words of the consultation card, in English. This file is the type of all other languages. */
const words = {
  title: 'When to see a doctor',
  more: 'No list names every sign. If you feel very ill, do not wait.',
  others: (count: number) => (count === 1 ? '1 more sign' : `${count} more signs`),
  bring: 'What to bring',
  bringList: {
    medicines: 'What you take and use: medicines, creams, supplements, or photos of the labels',
    photos: 'Photos of your skin on a bad day',
    story: 'When it began, what helps and what makes it worse',
    health: 'Allergies, illnesses, and whether you are or could be pregnant',
    gut: 'Gut symptoms too, even if they seem to have nothing to do with it',
  },
  ask: 'What to ask',
  askList: {
    what: 'What could this be?',
    first: 'Which treatment comes first, and what else is there?',
    time: 'When should I see a change?',
    harm: 'What side effects could there be, and what does it cost?',
    back: 'When should I come back, and when sooner?',
  },
  consult: 'Book an appointment',
  phone: (number: string) => `Call ${number}`,
  sells: 'This link is the same for everybody. The site may sell services of this kind.',
};
export type ConsultWords = typeof words;
export default words;
