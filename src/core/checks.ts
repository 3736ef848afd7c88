import type { PropertyValues, ReactiveElement } from 'lit';
import { warn } from './report.js';

/** What a setting may be. Attributes and properties pass the same check, so that nothing bad reaches a render. */
export interface Check {
  /** The value in the right type, or undefined when it is not allowed. */
  parse(given: string): unknown;
  /** The allowed values in words, for the console. */
  known: string;
}

export const oneOf = (...values: string[]): Check => ({ known: values.join(', '), parse: (given) => (values.includes(given) ? given : undefined) });

export const whole = (min: number, max: number): Check => ({
  known: `whole numbers from ${min} to ${max}`,
  parse: (given) => (/^\d+$/.test(given) && +given >= min && +given <= max ? +given : undefined),
});

export const isoDate: Check = {
  known: 'a date as YYYY-MM-DD',
  parse(given) {
    const date = new Date(given);
    return /^\d{4}-\d\d-\d\d$/.test(given) && !isNaN(+date) && date.toISOString().startsWith(given) ? given : undefined;
  },
};

export const countryCode: Check = { known: 'a country as two letters, such as KR or GB', parse: (given) => (/^[a-z]{2}$/i.test(given) ? given.toUpperCase() : undefined) };

/** A link a visitor can follow safely: https, or the page's own scheme and host. */
export const webAddress: Check = {
  known: 'an https: address, or one on this site',
  parse(given) {
    try {
      const url = new URL(given, document.baseURI);
      return url.protocol === 'https:' || url.origin === location.origin ? url.href : undefined;
    } catch {
      return undefined;
    }
  },
};

export const phone: Check = { known: 'a phone number: figures, spaces, hyphens and a leading +', parse: (given) => (/^\+?[\d\s().-]{2,24}$/.test(given) ? given : undefined) };

/** A flag that hosts may set as a string: `single="false"` is off, as a site owner who writes it means. */
export const flag = { type: Boolean, converter: (value: string | null) => value !== null && value.trim() !== 'false' };

export type Checks = Record<string, Check>;

/** The settings that every widget and the settings wrapper share. */
export const commonChecks: Checks = { theme: oneOf('light', 'dark', 'auto'), headingLevel: whole(2, 6), reviewedOn: isoDate };

/** Puts changed settings right before a render: the typed value, or the default and one line on the console. */
export function enforce(element: ReactiveElement, checks: Checks, changed: PropertyValues) {
  const values = element as unknown as Record<string, unknown>;
  for (const name of changed.keys() as IterableIterator<string>) {
    const given = values[name];
    const check = checks[name];
    if (!check || given === undefined || given === null) continue;
    const text = String(given).trim();
    const value = check.parse(text);
    if (value === undefined && text) {
      const attribute = (element.constructor as typeof ReactiveElement).elementProperties.get(name)?.attribute;
      warn(element.localName, `${typeof attribute === 'string' ? attribute : name}="${text}" is not allowed; allowed: ${check.known}. The default is used.`);
    }
    values[name] = value;
  }
}
