/**
 * What stands together on one line: an amount with its unit, the letter of a vitamin with its word, the two ends of a span.
 * The data has plain blanks and hyphens, as people type them; what a line must not part is joined where a slice is cut.
 */
const blank = '\u00a0';
/** Forbids the line to end behind a hyphen or a dash; it has no width and no look. */
const joiner = '\u2060';

const units = 'mg|µg|g|kg|mL|ml|L|IU|CFU|kcal|mm|cm|nm';
const spans = '(?:hour|day|week|month|year|minute)s?|times|per cent|million|billion';
const amount = new RegExp(`(\\d) (?=(?:${units}|${spans})(?![\\p{L}\\d]))`, 'gu');
/** A letter or a figure that means nothing without the word before it. */
const named =
  /(?<=(?<!\p{L})(?:[Vv]itamins?|비타민|[Tt]ype|[Gg]rade|[Ss]tage|SPF|[Dd]ay|[Ww]eek)) (?=(?:[A-Z]?\d+|[A-Z])(?![A-Za-z\d]))/gu;
/** Korean words of one syllable that say nothing before the next one is there, where that is short. */
const leading = /(?<=(?:^|[\s(])(?:한|두|세|네|몇|첫|안|못)) (?=\p{Script=Hangul}{1,4}(?!\p{Script=Hangul}))/gu;
/** "2–6", "10-week": the end of a line may stand behind neither. */
const dash = /(?<=\d)(–(?=\d)|-(?=\p{L}))/gu;

export const joined = (text: string) =>
  text.replace(amount, `$1${blank}`).replace(named, blank).replace(leading, blank).replace(dash, `$1${joiner}`);
