import type { Check } from '../checks.js';
import { languageOf } from '../locale.js';

/** The region of a BCP 47 tag, where it names a country; extensions and private parts of a tag are none of it. */
function regionOf(tag: string): string | undefined {
  try {
    const { region } = new Intl.Locale(tag.trim().replace(/_/g, '-'));
    return /^[A-Z]{2}$/.test(region ?? '') ? region : undefined;
  } catch {
    return undefined; // the page's `lang` is no tag
  }
}

/** ISO 3166-1 alpha-2. */
export const countryCode: Check = {
  known: ['two letters, such as KR or GB'],
  parse: (given) => (/^[a-z]{2}$/i.test(given) ? regionOf(`und-${given}`) : undefined), // UK is read as GB
};

/** Clocks of the United States. */
const american =
  /^(US\/|Pacific\/Honolulu$|America\/(Adak|Anchorage|Boise|Chicago|Denver|Detroit|Fort_Wayne|Indiana(polis)?|Juneau|Kentucky|Los_Angeles|Louisville|Menominee|Metlakatla|New_York|Nome|North_Dakota|Phoenix|Puerto_Rico|Sitka|Yakutat)(\/|$))/;

/** The visitor's time zone; asked for when first needed, as making a formatter is dear. */
const zoneOf = () => new Intl.DateTimeFormat().resolvedOptions().timeZone;

/**
 * The country that a tag speaks of, for a widget in `language`: its region (`GB` for `en-GB`), or the usual country of
 * the widget's language (`KR` for `ko`). English is spoken in too many countries to guess, and `en-US` is written on pages
 * and systems all over the world: alone it counts only where the visitor's clock agrees. Any other region was chosen by
 * somebody who meant it.
 */
export function countryIn(tag: string, language: string, zone = zoneOf): string | undefined {
  const region = regionOf(tag);
  if (region === 'US' && /^en\b/i.test(tag.trim())) return american.test(zone()) ? region : undefined;
  return region ?? (language === 'en' ? undefined : new Intl.Locale(language).maximize().region);
}

/** The country that the language of an element speaks of; undefined where nobody can tell. */
export const countryOf = (element: HTMLElement, language: string): string | undefined =>
  countryIn(element.lang || languageOf(element), language);
