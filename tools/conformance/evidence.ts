/**
 * Which test proves which criterion of WCAG 2.2. A test is named by its file and by its title as it stands in the code. What
 * is not here has not been evaluated: a criterion that asks whether words are clear, or whether a description says what a
 * drawing shows, is for a person.
 */
export type Verdict = 'Supports' | 'Not Applicable' | 'Not Evaluated';

export interface Evidence {
  verdict: Verdict;
  remarks: string;
  /** `file: title`; needed for every verdict but "Not Evaluated", where they tell what is proven so far. */
  tests: readonly string[];
  /** The components that it says so of; all that show something, where left out. */
  of?: readonly string[];
  /** What holds of the others. */
  otherwise?: Omit<Evidence, 'of' | 'otherwise'>;
}

const widgets = (file: string, title: string) => `test/widgets/${file}: ${title}`;
const axe = widgets('contract.ts', '${state.name}, ${lang}');
const stories = 'test/stories/stories.test.mjs: ${entry.title}: ${entry.name}';
const matrix = 'test/access/matrix.test.mjs: ${entry.title}: ${entry.name}';
const tree = 'test/stories/trees.test.mjs: name';
const said = widgets('aria.test.ts', 'is so in every state of ${tag}');
const walk = widgets(
  'focus.test.ts',
  'Tab goes through ${tag} in its order, seen and not under a bar, and out again: ${name}',
);
const quiet = widgets('contract.ts', 'says once that it is ready, and takes no focus');
const toggles = widgets(
  'aria.test.ts',
  'Enter and Space open and close what says that it opens, and the focus stays: ${tag}',
);
const told = widgets('announce.test.ts', 'is told once: ${what}');
const fields = widgets('aria.test.ts', 'fields are where the report on conformance says so, and nobody logs in');

/** The components in which a visitor enters or chooses something. */
export const withFields = ['care-plan', 'diary', 'evidence', 'faq', 'quiz', 'strain'] as const;
/** Those of them that refuse an entry and say why. */
const withErrors = ['care-plan', 'diary', 'quiz'];

const none = (remarks: string, ...tests: string[]): Evidence => ({ verdict: 'Not Applicable', remarks, tests });
const proven = (remarks: string, ...tests: string[]): Evidence => ({ verdict: 'Supports', remarks, tests });
const open = (remarks: string, ...tests: string[]): Evidence => ({ verdict: 'Not Evaluated', remarks, tests });

const media = none('No component has sound or video.', said);
const noField = none('The component has no field.', fields);

export const evidence: Readonly<Record<string, Evidence>> = {
  '1.1.1': open(
    'Every drawing has a name or is hidden; whether the name says what is drawn is for a person.',
    axe,
    tree,
  ),
  '1.2.1': media,
  '1.2.2': media,
  '1.2.3': media,
  '1.2.4': media,
  '1.2.5': media,
  '1.3.1': open('Headings, lists, tables and groups are read from the accessibility tree and kept.', axe, tree, said),
  '1.3.2': open('The order of focus is that of the document.', walk, tree),
  '1.3.4': proven(
    'No orientation is asked for; every state fits from 240 to 1200 px.',
    widgets('look.test.ts', '${tag} fits at 240, 320, 390, 768 and 1200 px in every state: ${lang}'),
  ),
  '1.3.5': none('No field asks for one of the purposes that the criterion lists.', fields),
  '1.4.1': {
    ...proven(
      'How soon a doctor should know is told by edge, icon and word.',
      widgets('urgency.chrome.test.ts', 'is told by edge, icon and word, and not by colour alone: ${what}'),
    ),
    of: ['care-plan', 'condition'],
    otherwise: open('Links in text are judged by axe.', axe),
  },
  '1.4.2': media,
  '1.4.3': proven(
    'Any accent a site picks is held at its distance, by day and by night; forced colours too.',
    widgets('accents.test.ts', 'leave every pair at WCAG AA: ${theme}'),
    stories,
    matrix,
  ),
  '1.4.4': open('With text of 200 % axe finds nothing at 240, 390 and 1200 px; nobody has read it all.', matrix),
  '1.4.5': none('No component has an image file.', said),
  '1.4.10': proven(
    'At 240 px and more nothing but wide tables and the chart moves sideways.',
    widgets('look.test.ts', '${tag} fits at 240, 320, 390, 768 and 1200 px in every state: ${lang}'),
    stories,
  ),
  '1.4.11': open(
    'Icons, dots, edges of fields and the ring of the focus keep 3:1 with any accent; drawings are for a person.',
    widgets('accents.test.ts', 'leave every pair at WCAG AA: ${theme}'),
    widgets('look.test.ts', 'holds for every accent, ${theme}: text 4.5, marks and focus 3'),
  ),
  '1.4.12': proven(
    'With the spacing of the criterion nothing is cut off in any state.',
    widgets('spacing.chrome.test.ts', '${tag} loses nothing when a visitor spaces its text: ${lang}'),
  ),
  '2.1.1': open(
    'All that opens, each group of radio buttons and the tabs work by keys; not every act is tried.',
    toggles,
    walk,
  ),
  '2.1.2': proven('Tab leads in and out of each component, both ways.', walk),
  '2.1.4': open('Only the tabs of the axis listen to keys, and to arrows, Home and End.'),
  '2.2.2': proven(
    'Nothing moves by itself; what answers a visitor moves for less than a fifth of a second.',
    widgets('look.test.ts', 'is never there on the first paint'),
    widgets('look.chrome.test.ts', 'prefers-reduced-motion ends every animation and transition, in every state'),
  ),
  '2.3.1': proven('Nothing moves by itself.', widgets('look.test.ts', 'is never there on the first paint')),
  '2.4.1': none('For a page, not for a part of it.', said),
  '2.4.2': none('For a page, not for a part of it.', said),
  '2.4.3': proven('Tab goes in the order of the document; nothing takes the focus on load.', walk, said, quiet),
  '2.4.5': none('For a page, not for a part of it.', said),
  '2.4.7': proven('Each stop has a ring of 2 px.', walk),
  '2.4.11': proven('What is reached by Tab stays clear of bars of 72 px at both edges of a phone.', walk),
  '2.5.1': none('No gesture along a path; nothing is dragged.', said),
  '2.5.3': proven('What is shown on a control is in its name.', said),
  '2.5.7': none('Nothing is dragged.', said),
  '2.5.8': proven(
    'Targets are 24 px or more, answers and buttons 44 px.',
    widgets(
      'look.test.ts',
      'every target of ${tag} is 24 px or more both ways, or stands in a line of text, in every state',
    ),
    stories,
    matrix,
  ),
  '3.1.1': proven(
    'Each component marks its language, also where it is not that of the page.',
    widgets('contract.ts', 'is negotiated: exact tag, base language, then English that is marked as such'),
  ),
  '3.2.1': open('The focus moves only after a visitor acted.', walk, quiet),
  '3.2.6': open('Numbers to call stand in the same place of each kind of card.'),
  '3.3.1': {
    ...proven('What is wrong is said in words beside it.', told),
    of: ['diary', 'quiz'],
    otherwise: open('No fault of an entry is tried.', fields),
  },
  '3.3.2': { ...open('Each field has a label.', axe, tree), of: withFields, otherwise: noField },
  '3.3.3': {
    ...open('Faults say what would be right; nobody has judged the words.'),
    of: withErrors,
    otherwise: noField,
  },
  '3.3.4': {
    ...proven(
      'A day is deleted after a question alone; leaving it is the way back.',
      widgets('diary.test.ts', 'is deleted after a question, and only that one'),
    ),
    of: ['diary'],
    otherwise: open('Nothing of a visitor’s is sent or kept.', fields),
  },
  '3.3.7': {
    ...proven('Answers stay when a visitor goes back.', widgets('quiz.test.ts', 'keeps the answers on the way back')),
    of: ['quiz'],
    otherwise: open('Nothing is asked for twice in a row.', fields),
  },
  '3.3.8': none('Nobody logs in.', fields),
  '4.1.2': proven('Read from the browser’s own tree, with the states before and after.', axe, said, toggles, tree),
  '4.1.3': {
    ...proven('One event is told once, by a region that was there before.', told),
    of: ['diary', 'evidence', 'fact', 'faq', 'quiz', 'strain'],
    otherwise: open('The component has hardly a message; none is tried.'),
  },
};

/** The settings are a wrapper: they show nothing, and what is inside is judged by itself. */
export const nothingToSee = {
  component: 'settings',
  evidence: none(
    'It shows nothing of its own.',
    widgets('settings.test.ts', 'adds nothing to see: what is inside stays where it was'),
  ),
};
