/** The embed builder: what is the clinic’s own, and what is wrong with what was typed. */
const words = {
  by: 'Who of your clinic has reviewed the content',
  byHint:
    'A name goes here only after that person has read it. Without one the widget says that no review is recorded, and in Korean that no clinician or native speaker has read the text yet.',
  on: 'On which day',
  href: 'Your booking link',
  hrefHint: 'It begins with https:, mailto:, tel:, or with a messenger such as kakaotalk:',
  tel: 'Your booking phone',
  noBooking: 'This widget shows no booking link; the quiz, the care plan and the consultation card do.',
  faults: {
    on: 'That is no day.',
    href: 'That is no link that visitors could follow safely, so it is left out.',
    tel: 'That is no phone number, so it is left out.',
    accent: 'That is no colour.',
  },
};
export type BuilderClinicWords = typeof words;
export default words;
