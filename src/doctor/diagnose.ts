/**
 * The doctor: what stands between a page and its widgets. Pure, for the builder's page as for the command line; nothing is
 * asked for and nothing is sent.
 */
import type { Finding } from './finding.js';
import { formFor, type Form } from './form.js';
import { checkFrames } from './frames.js';
import type { Known } from './known.js';
import { checkLanguages } from './languages.js';
import { readPage, type Around } from './page.js';
import { checkPolicies } from './policy.js';
import { checkScripts, isImported, scriptsOf } from './scripts.js';
import { checkStructure } from './structure.js';
import { checkWidgets, widgetsOf } from './widgets.js';

export interface Diagnosis {
  /** In the order of the page; what breaks something first where several are about one place. */
  findings: readonly Finding[];
  /** What to put there instead. */
  form: Form;
}

const ranks = ['error', 'warning', 'note'];

export function diagnose(html: string, known: Known, about: Around = {}): Diagnosis {
  const page = readPage(html, about);
  const scripts = scriptsOf(page, known);
  const widgets = widgetsOf(page, known);
  const findings = [
    ...checkStructure(page, widgets, scripts, isImported(page, known)),
    ...checkScripts(page, known, scripts),
    ...checkWidgets(widgets, known),
    ...checkLanguages(page, known, widgets, scripts),
    ...checkPolicies(page, scripts, widgets),
    ...checkFrames(page, known, scripts),
  ].sort((a, b) => a.line - b.line || ranks.indexOf(a.severity) - ranks.indexOf(b.severity) || a.column - b.column);
  return { findings, form: formFor(page, widgets, scripts, known, findings, about.folder) };
}
