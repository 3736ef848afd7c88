/** Words of the care plan, in English. This file is the type of all other languages. */
let made: Intl.DateTimeFormat | undefined;
const range = () =>
  (made ??= new Intl.DateTimeFormat('en-GB', {
    weekday: 'short',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  })); // dear: not before a date is said

const words = {
  title: 'Before and after your procedure',
  procedure: 'Which procedure?',
  date: 'Date of the procedure',
  later: 'No date yet? Leave it empty.',
  private: 'What you choose stays on this page. Nothing is sent or saved.',
  choose: 'Choose a procedure to see its plan.',
  /** What is wrong with a date; the first and the last that are fine. */
  problem: {
    impossible: (_first: string, _last: string) =>
      'This date is not in the calendar. Please check day, month and year.',
    early: (first: string, _last: string) => `Please enter a date from ${first} on.`,
    late: (_first: string, last: string) => `Please enter a date up to ${last}.`,
  },
  rule: 'Your clinic’s own instructions win. Where this plan differs from them, follow the clinic.',
  evidence: 'How well it is studied',
  passed: 'That day has passed, so this is how to look after your skin now. Not had it yet? Change the date.',
  /** How far off the day is: below 0 it has passed. */
  away: (days: number) =>
    days === 0
      ? 'Today'
      : Math.abs(days) === 1
        ? days > 0
          ? 'Tomorrow'
          : 'Yesterday'
        : days > 0
          ? `In ${days} days`
          : `${-days} days ago`,
  /** The days from today to the procedure, or since it. */
  strip: 'Today and the day of the procedure',
  here: 'Now',
  /** Of 0 to 6, from Sunday on. */
  weekday: (day: number) => ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'][day % 7] ?? '',
  change: 'Change',
  show: 'Show my plan',
  parts: {
    now: 'Do now',
    next: 'Closer to the day',
    later: 'Later',
    day: 'On the day',
    after: 'After',
    past: 'Over by now',
  },
  why: 'Why?',
  /** Days from the procedure, below 0 before it. */
  day: (offset: number) =>
    offset
      ? `${Math.abs(offset)} ${Math.abs(offset) === 1 ? 'day' : 'days'} ${offset < 0 ? 'before' : 'after'}`
      : 'the day itself',
  span: (first: string, last: string) => `${first} to ${last}`,
  since: (first: string) => `From ${first} on`,
  until: (last: string) => `Until ${last}`,
  /** ISO 8601 dates. */
  dates: (first: string, last: string) => range().formatRange(new Date(first), new Date(last)),
  firm: 'Well supported',
  weak: 'Nothing in this plan is of more than low certainty.',
  flags: 'Warning signs afterwards',
  unknown: 'Often said, but not established',
  calendar: 'Save to calendar',
  remind: 'Add a reminder at 9 am to each entry',
  made: (file: string) =>
    `Your browser was given ${file}. If nothing was saved, this page may not allow it: print the plan instead. A calendar app may send what it holds to its maker.`,
  lost: 'The calendar file could not be made. Try again, or print the plan.',
  print: 'Print',
  printedOn: (today: string) => `Printed ${today}`,
  sources: 'Sources',
  consult: 'Book an appointment',
  phone: (number: string) => `Call ${number}`,
  sells: 'This link is the same for everybody. The site may sell procedures of this kind.',
};
export type CarePlanWords = typeof words;
export default words;
