/** What the doctor finds, in figures and names; `src/doctor/words/` says it in words. */
import type { DoctorWords } from './words/en.js';
import type { Place } from './page.js';

export type Code = keyof DoctorWords['findings'];
/** `error`: something does not work. `warning`: it works otherwise than meant. `note`: good to know. */
export type Severity = 'error' | 'warning' | 'note';

export interface Finding extends Place {
  code: Code;
  severity: Severity;
  /** What stands there. */
  given: string;
  /** What may stand there; empty where there is no list. */
  allowed: readonly string[];
  /** The allowed one that was most likely meant. */
  near?: string;
  /** The tag that it is about. */
  tag?: string;
}

const warnings: readonly Code[] = [
  'attribute-unknown',
  'attribute-camel',
  'attribute-without-data',
  'frame-no-title',
  'id-unknown',
  'injected-markup',
  'integrity-unversioned',
  'language-missing',
  'language-not-there',
  'module-needless',
  'parameter-unknown',
  'placeholder-harmful',
  'two-scripts',
  'two-versions',
  'value-unknown',
];
const notes: readonly Code[] = ['frame-no-resize', 'tag-in-paragraph'];

const severityOf = (code: Code): Severity =>
  notes.includes(code) ? 'note' : warnings.includes(code) ? 'warning' : 'error';

type More = Partial<Pick<Finding, 'allowed' | 'near' | 'tag'>>;

/** What is given is somebody else's, and may be a whole page. */
const most = 120;
const short = (text: string) => (text.length > most ? `${text.slice(0, most)}…` : text);

export const finding = (code: Code, { line, column }: Place, given: string, more: More = {}): Finding => ({
  code,
  severity: severityOf(code),
  line,
  column,
  given: short(given),
  allowed: [],
  ...more,
});
