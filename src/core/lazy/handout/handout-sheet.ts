/**
 * Prints the handout of a card: what is known, what is not, what to ask, when to see a doctor, sources, and the way back to
 * the card. All that it tells is the card's own text and the site's name: nothing of a visitor comes in here. It does
 * without the core, so that a widget in one file can take it from the autoloader's chunks.
 */
import type { Reference, Slices } from '../../../dataset/types.js';
import type { HandoutWords } from '../../../i18n/handout/en.js';
import { wayTo, type Place } from './handout-address.js';
import { codeOf } from './handout-code.js';
import { callsOf, contentOf, type CardData } from './handout-content.js';
import { printSheet } from './handout-paper.js';
import { sheetOf } from './handout-view.js';

export interface Given {
  data: CardData;
  id: string;
  /** As links to cards name it: `condition/acne`. */
  card: string;
  /** The warning signs of any illness, and the numbers to call. */
  general: Slices['red-flags'];
  references: readonly Reference[];
  t: HandoutWords;
  direction: string;
  country: string | undefined;
  clinic: readonly (string | undefined)[];
  /** Who checked the content for this site. */
  reviewed: string;
}

/** The day of the visitor's clock, as ISO 8601. */
function today() {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
}

const placeOf = (home: Document): Place => ({
  href: home.location.href, // `document.URL` may be a form of that name
  canonical: home.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href,
  framed: home.defaultView !== home.defaultView?.parent,
});

export function printHandout(home: Document, given: Given) {
  const { data, id, card, general, references, t, direction, country, clinic, reviewed } = given;
  const { words, meta } = data;
  const content = contentOf(data, id, general, t);
  const known = new Map([...references, ...(data.references ?? [])].map((one) => [one.id, one]));
  const way = wayTo(placeOf(home), card);
  const sheet = {
    ...content,
    language: meta.language,
    direction,
    clinic: clinic.filter(Boolean).join(' · '),
    way,
    code: way.kind === 'scan' ? codeOf(way.address) : undefined,
    calls: callsOf(words, general.emergency, country, content.numbers),
    cited: content.sources.flatMap((one) => known.get(one) ?? []),
    foot: [reviewed, words.updated(words.about.updated), t.printed(words.date(today()))],
    caution: words.tip.caution,
  };
  printSheet(home, sheetOf(home, sheet, t));
}
