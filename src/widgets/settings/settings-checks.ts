import type { Check } from '../../core/checks.js';

/** A link a visitor can follow safely: https, or the page's own scheme and host. */
export const webAddress: Check = {
  known: ['an https: address, or one on this site'],
  parse(given) {
    try {
      const url = new URL(given, document.baseURI);
      return url.protocol === 'https:' || url.origin === location.origin ? url.href : undefined;
    } catch {
      return undefined;
    }
  },
};

export const phone: Check = {
  known: ['a phone number: figures, spaces, hyphens and a leading +'],
  parse: (given) => (/^\+?[\d\s().-]{2,24}$/.test(given) ? given : undefined),
};
