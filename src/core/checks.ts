import type { PropertyValues, ReactiveElement } from 'lit';
import { complain } from './report.js';

/** What a setting may be. Attributes and properties pass the same check, so that nothing bad reaches a render. */
export interface Check {
  /** The allowed values, or the allowed form in words. */
  known: readonly (string | number)[];
  /** For forms: the value, or undefined when it is not allowed. */
  parse?(given: string): string | undefined;
}
export type Checks = Record<string, Check>;

export const isoDate: Check = {
  known: ['YYYY-MM-DD'],
  parse(given) {
    const date = new Date(given);
    return !isNaN(+date) && date.toISOString().slice(0, 10) === given ? given : undefined;
  },
};

/** The settings that every widget and the settings wrapper share. */
export const commonChecks: Checks = {
  theme: { known: ['light', 'dark', 'auto'] },
  headingLevel: { known: [2, 3, 4, 5, 6] },
  reviewedOn: isoDate,
};

/** A flag that hosts may set as a string: `single="false"` is off, as a site owner who writes it means. */
export const flag = { type: Boolean, converter: (value: string | null) => value !== null && value.trim() !== 'false' };

/** Puts changed settings right before a render: the typed value, or the default and one line on the console. */
export function enforce(element: ReactiveElement, checks: Checks, changed: PropertyValues) {
  const values = element as unknown as Record<string, string | number | null | undefined>;
  for (const name of Object.keys(checks)) {
    const check = checks[name];
    if (!check || !changed.has(name) || values[name] == null) continue;
    const given = `${values[name]}`.trim();
    values[name] = check.parse ? check.parse(given) : check.known.find((value) => `${value}` === given);
    if (values[name] === undefined && given) complain(element, name, given, check.known);
  }
}
