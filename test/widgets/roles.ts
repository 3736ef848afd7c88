/** What tests of looks share: which elements count, widgets that show every role that a colour has, and the pairs in them. */
import { backgroundOf } from './colours.js';
import { next, run, start } from './quiz-driver.js';
import { $, $$, everything, page, show, squeeze, still, type AnyWidget } from './support.js';

export const visible = (element: HTMLElement) =>
  element.checkVisibility({ contentVisibilityAuto: true, visibilityProperty: true });
/** The elements that hold text and are seen. */
export const texts = (widget: Element) =>
  everything(widget.shadowRoot as ShadowRoot).filter(
    (element) =>
      visible(element) &&
      [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim()),
  );
/** How a fault names an element. */
export const label = (element: Element) =>
  `<${element.localName} class="${element.getAttribute('class') ?? ''}"> ${squeeze(element.textContent).slice(0, 40)}`;

/** Boxes that hold text, are seen by everybody, and are narrower than their text or stick out of the card. */
export function clipped(widget: AnyWidget): string[] {
  const card = $(widget, '[part=base]').getBoundingClientRect();
  return everything(widget.shadowRoot as ShadowRoot)
    .filter((element) => visible(element) && element.textContent?.trim())
    .filter((element) => {
      const { overflowX, clipPath } = getComputedStyle(element);
      if (/auto|scroll/.test(overflowX) || clipPath !== 'none') return false; // moves sideways by itself; or is heard alone
      const { left, right, width } = element.getBoundingClientRect();
      const { clientWidth, scrollWidth } = element;
      const sideways = element.closest('[tabindex="0"]');
      return (
        (clientWidth && scrollWidth > clientWidth + 1) ||
        (width > 0 && !sideways && (left < card.left - 0.5 || right > card.right + 0.5))
      );
    })
    .map(label);
}

/** One widget in each of the states that hold all roles a colour has. */
export async function everyRole(): Promise<AnyWidget[]> {
  const quiz = await show('gut-skin-quiz');
  await start(quiz);
  await next(quiz); // "Choose an answer."
  const chosen = await show('gut-skin-quiz');
  await run(chosen, {}, 'd1');
  $$<HTMLInputElement>(chosen, 'input')[1]?.click();
  const warned = await show('gut-skin-quiz', { country: 'KR' });
  await run(warned, { s1: 's1-2' });
  return [
    quiz,
    chosen,
    warned,
    await show('gut-skin-faq', { ids: 'proven sugar-acne', open: 'proven' }),
    await show('gut-skin-diet-tip', { tip: 'low-gl-meals' }),
    await show('gut-skin-strain', { strain: 'blo-lysate-topical' }),
    await show('gut-skin-strain', { condition: 'psoriasis' }),
    await show('gut-skin-axis', { pathway: 'immune' }),
    await show('gut-skin-condition', { condition: 'eczema' }),
    await show('gut-skin-nutrient', { nutrient: 'zinc' }),
    await show('gut-skin-evidence'),
    await show('gut-skin-fact', { fact: 'leaky' }),
    await show('gut-skin-care-plan', { procedure: 'laser', date: '2027-01-10' }),
    await show('gut-skin-consult', { href: 'https://clinic.example/', country: 'KR' }),
  ] as unknown as AnyWidget[];
}

export interface Pair {
  what: string;
  least: number;
  of(): [one: string, other: string];
}
/** Every pair of colours in a widget: text on its ground, and the marks that say something. */
export const pairsIn = (widget: AnyWidget): Pair[] => [
  ...texts(widget).map((element) => ({
    what: label(element),
    least: 4.5,
    of: (): [string, string] => [getComputedStyle(element).color, backgroundOf(element)],
  })),
  ...$$(widget, '.icon').map((mark) => ({
    what: `icon in ${label(mark.parentElement as Element)}`,
    least: 3,
    of: (): [string, string] => [getComputedStyle(mark).stroke, backgroundOf(mark)],
  })),
  ...$$(widget, '.dots i, select, input:is([type=search], [type=date]), textarea').map((mark) => ({
    what: `edge of ${label(mark)}`,
    least: 3,
    of: (): [string, string] => [getComputedStyle(mark).borderTopColor, backgroundOf(mark.parentElement as Element)],
  })),
  ...$$(widget, '.strong').map((button) => ({
    what: `${label(button)} against the card`,
    least: 3,
    of: (): [string, string] => [
      getComputedStyle(button).backgroundColor,
      backgroundOf(button.parentElement as Element),
    ],
  })),
];
/** Gives the page an accent. */
export const wear = (accent: string) => {
  page.style.setProperty('--gut-skin-accent', accent);
  still();
};

/** Of pairs that go together under every one of these accents, one: they are made alike. */
const probes = ['#d00', '#0c0', '#22f', '#ff0', '#fff', '#000', '#808080'];
export function withoutTwins(pairs: readonly Pair[]): Pair[] {
  const looks = pairs.map(({ least }) => `${least}`);
  for (const accent of probes) {
    wear(accent);
    for (const [i, pair] of pairs.entries()) looks[i] += `; ${pair.of().join()}`;
  }
  return pairs.filter((_, i) => looks.indexOf(looks[i] as string) === i);
}
