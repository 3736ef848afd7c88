import type { Check } from '../core/checks.js';

/** The whole address, if its kind is allowed or it is on this site. Read as a browser reads it: `java\nscript:` is what it is. */
function address(given: string, kinds: RegExp): string | undefined {
  try {
    const { href, protocol, host } = new URL(given, document.baseURI);
    // Not the origin: it is "null" on a page opened from disk, and so is that of a javascript: address. Of the pages
    // without a host only those from disk have addresses of their own; one made of a blob has none worth a link.
    const own = protocol === location.protocol && host === location.host && (host || protocol === 'file:');
    return (own || kinds.test(protocol)) && href !== protocol ? href : undefined;
  } catch {
    return undefined;
  }
}

/** An address that a file or a page may come from: https, or the page's own scheme and host. */
export const webAddress: Check = {
  known: ['an https: address, or one on this site'],
  parse: (given) => address(given, /^https:$/),
};

/** A link a visitor can follow safely to a clinic: a web address, the phone, mail, and the messengers people use for it. */
export const contactLink: Check = {
  known: [
    'an https: address, or one on this site; tel:, sms: or mailto:; or a messenger (kakaotalk:, whatsapp:, line:, tg:)',
  ],
  parse: (given) => address(given, /^(https|tel|sms|mailto|kakaotalk|whatsapp|line|tg):$/),
};

export const phone: Check = {
  known: ['a phone number: figures, spaces, hyphens and a leading +'],
  parse: (given) => (/^\+?(?=\D*\d\D*\d)[\d\s().-]{2,24}$/.test(given) ? given : undefined),
};
