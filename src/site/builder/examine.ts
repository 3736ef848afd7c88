/** The doctor, for this page: loaded when somebody asks it, with the parser that it brings. Pure. */
import { diagnose } from '../../doctor/diagnose.js';
import type { Severity } from '../../doctor/finding.js';
import type { Known } from '../../doctor/known.js';
import { say } from '../../doctor/say.js';
import en, { type DoctorWords } from '../../doctor/words/en.js';
import ko from '../../doctor/words/ko.js';

const spoken: Record<string, DoctorWords> = { en, ko };

export interface Report {
  readonly findings: readonly {
    readonly severity: Severity;
    /** How bad it is, and where it stands. */
    readonly place: string;
    readonly problem: string;
    readonly advice: string;
  }[];
  /** That there are more than are listed. */
  readonly more: string;
  /** How many of which kind. */
  readonly sum: string;
  /** What works there, and what to say above it; not of a page on which nothing of ours is, as nobody knows what was meant. */
  readonly form?: { readonly title: string; readonly code: string };
}

/** Nobody mends more at a time. */
const MOST = 50;

/** What is to be said of a page, in the language that is asked for. `folder` is where the files are. */
export function examine(html: string, known: Known, folder: string): (language: string) => Report {
  const { findings, form } = diagnose(html, known, { folder });
  const count = (wanted: Severity) => findings.filter(({ severity }) => severity === wanted).length;
  const isBare = findings.some(({ code }) => code === 'nothing-here');
  return (language) => {
    const words = spoken[language] ?? en;
    return {
      findings: findings.slice(0, MOST).map((finding) => ({
        severity: finding.severity,
        place: `${words.severity[finding.severity]} · ${words.at(finding.line, finding.column)}`,
        ...say(finding, words),
      })),
      more: findings.length > MOST ? words.more(findings.length - MOST) : '',
      sum: findings.length ? words.count(count('error'), count('warning'), count('note')) : words.fine,
      ...(findings.length > 0 && !isBare && { form: { title: words.form[form.kind], code: form.html } }),
    };
  };
}
