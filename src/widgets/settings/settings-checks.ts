import type { Check } from '../../core/checks.js';

/** A link a visitor can follow safely: https, or the page's own scheme and host. */
export const webAddress: Check = {
  known: ['an https: address, or one on this site'],
  parse(given) {
    try {
      const url = new URL(given, document.baseURI);
      // Not the origin: it is "null" on a page opened from disk, and so is that of a javascript: address.
      const own = url.protocol === location.protocol && url.host === location.host;
      return url.protocol === 'https:' || own ? url.href : undefined;
    } catch {
      return undefined;
    }
  },
};

export const phone: Check = {
  known: ['a phone number: figures, spaces, hyphens and a leading +'],
  parse: (given) => (/^\+?(?=\D*\d\D*\d)[\d\s().-]{2,24}$/.test(given) ? given : undefined),
};
