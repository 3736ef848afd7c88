/** The contrast that an accent ends up with, asked of the library's own tokens in the browser that shows them. */
import { tokens } from '../../core/styles/tokens.js';
import { contrast } from './colours.js';

export const schemes = ['light', 'dark'] as const;
export interface Figure {
  readonly scheme: (typeof schemes)[number];
  /** Words in the accent on the card, and words on a button. */
  readonly ink: number;
  readonly button: number;
}
/** What WCAG AA asks of text. */
export const LEAST = 4.5;

/** In a shadow root of its own, where the tokens mean what they mean in a widget. */
export function figuresOf(place: Element, accent: string): Figure[] {
  const host = document.createElement('div');
  const root = host.attachShadow({ mode: 'open' });
  if (tokens.styleSheet) root.adoptedStyleSheets = [tokens.styleSheet];
  const base = document.createElement('div');
  base.part.add('base');
  if (accent) base.style.setProperty('--gut-skin-accent', accent);
  const probe = base.appendChild(document.createElement('span'));
  root.append(base);
  place.append(host);
  const colour = (role: string) => {
    probe.style.color = `var(--${role})`;
    return getComputedStyle(probe).color;
  };
  const figures = schemes.map((scheme) => {
    base.style.colorScheme = scheme;
    return {
      scheme,
      ink: contrast(colour('ink'), colour('surface')),
      button: contrast(colour('on-ink'), colour('ink')),
    };
  });
  host.remove();
  return figures;
}
