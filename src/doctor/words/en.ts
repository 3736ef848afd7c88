/** Words of the embed doctor, for whoever looks after a site, in English. This file is the type of all other languages. */
import frames from './en/frames.js';
import languages from './en/languages.js';
import policy from './en/policy.js';
import scripts from './en/scripts.js';
import structure from './en/structure.js';
import widgets from './en/widgets.js';

const words = {
  severity: { error: 'error', warning: 'warning', note: 'note' },
  at: (line: number, column: number) => `line ${line}, column ${column}`,
  /** At the end of a list that goes on. */
  more: (count: number) => `and ${count} more`,
  fine: 'Nothing wrong was found.',
  count: (errors: number, warnings: number, notes: number) =>
    `${errors} ${errors === 1 ? 'error' : 'errors'}, ${warnings} ${warnings === 1 ? 'warning' : 'warnings'}, ${notes} ${notes === 1 ? 'note' : 'notes'}`,
  /** Above the form that works, by its kind. */
  form: {
    tags: 'This form works there:',
    placeholders: 'Tags do not come through whole there. This form does:',
    frame: 'No script runs there. This frame works:',
  },
  findings: { ...frames, ...languages, ...policy, ...scripts, ...structure, ...widgets },
};
export type DoctorWords = typeof words;
export default words;
