/** The contrast of the colours that widgets show, measured where they show them. */
import { tokens } from '../../src/core/styles/tokens.js';
import { backgroundOf, contrast, painted } from '../../test/widgets/colours.js';

export interface Pair {
  /** What the library calls them; a colour that no role has is nameless. */
  names: [front: string, back: string];
  front: string;
  back: string;
  ratio: number;
  /** What WCAG AA asks for: 4.5 for text, 3 for a mark. */
  least: number;
  /** Some words that stand in them; none for a mark. */
  words: string;
}

const key = (colour: string) => painted(colour).join();

/** The roles that the library derives, by the colour that they come to in a widget: its style sheet is asked, no list here. */
function rolesIn(card: HTMLElement): Map<string, string[]> {
  const probe = document.createElement('span');
  card.append(probe);
  const roles = new Map<string, string[]>();
  for (const [, role = ''] of tokens.cssText.matchAll(/--([a-z-]+):/g)) {
    probe.style.color = '';
    probe.style.color = `var(--${role})`;
    const { color } = getComputedStyle(probe);
    if (role !== 'radius') roles.set(key(color), [...(roles.get(key(color)) ?? []), role]);
  }
  probe.remove();
  return roles;
}

const inside = (root: ShadowRoot | Element): HTMLElement[] =>
  [...root.querySelectorAll<HTMLElement>('*')].flatMap((element) => [
    element,
    ...(element.shadowRoot ? inside(element.shadowRoot) : []),
  ]);
const ownWords = ({ childNodes }: Element) =>
  [...childNodes]
    .filter(({ nodeType }) => nodeType === Node.TEXT_NODE)
    .map(({ textContent }) => textContent?.trim() ?? '')
    .join(' ')
    .trim();

/** Every pair of colours on the screen of these widgets, the poorest first. */
export function pairsIn(place: Element): Pair[] {
  const all = inside(place).filter((element) => element.checkVisibility({ contentVisibilityAuto: true }));
  const card = all.find((element) => element.matches('[part~=base]'));
  if (!card) return [];
  const roles = rolesIn(card);
  const namesOf = (colour: string) => roles.get(key(colour)) ?? [''];
  /** Of a white card and white words in a button: each by what it is there. */
  const frontOf = (colour: string) => namesOf(colour).findLast((role) => role !== 'surface') ?? 'surface';
  const pairs = new Map<string, Pair>();
  const add = (front: string, back: string, least: number, words: string) => {
    const ratio = contrast(front, back);
    const id = [key(front), key(back), least].join(' ');
    if (!pairs.has(id))
      pairs.set(id, { names: [frontOf(front), namesOf(back)[0] ?? ''], front, back, ratio, least, words });
  };
  for (const element of all) {
    if (!element.closest('[part~=base]')) continue; // what is the page's own
    const words = ownWords(element);
    const { color, stroke, borderTopColor, borderTopWidth } = getComputedStyle(element);
    if (words) add(color, backgroundOf(element), 4.5, words);
    if (element.matches('.icon') && stroke !== 'none') add(stroke, backgroundOf(element), 3, '');
    if (element.matches('input, select, textarea') && parseFloat(borderTopWidth))
      add(borderTopColor, backgroundOf(element.parentElement as Element), 3, '');
  }
  return [...pairs.values()].sort((a, b) => a.ratio / a.least - b.ratio / b.least);
}
