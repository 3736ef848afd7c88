import { css } from 'lit';
import apology from 'virtual:gut-skin/apology';
import type { Apology } from '../i18n/apology/en.js';
import { settingOf, type OwnLink, type Widget } from './inside.js';
import { directionOf } from './source.js';

export const fallbackStyles = css`
  .wait {
    min-block-size: 10em;
    animation: appear 0.2s 0.3s backwards;
  }
  .again {
    min-block-size: max(2.75em, 44px);
    padding-inline: 1.1em;
    border: 1px solid;
    border-radius: 0.7em;
  }
`;

export interface Missing {
  /** Of the words and of the empty box. */
  language: string;
  /** Whether the content failed to come, or is only on its way. */
  failed: boolean;
  again: () => void;
  /** What the author wrote has come or gone, as while the page is parsed: draws anew. */
  anew: () => void;
  /** There for a widget that would have shown an emergency number and the clinic's link: those stay. */
  help: OwnLink | undefined;
}

/** An element with its content. No template: Lit itself may be what has failed. No `append`: an old one takes only a node. */
function make(tag: string, className: string, ...content: (Node | string)[]) {
  const element = document.createElement(tag);
  if (className) element.className = className;
  for (const one of content) element.appendChild(typeof one === 'string' ? document.createTextNode(one) : one);
  return element;
}

function link(href: string, label: string, className = '') {
  const element = make('a', className, label) as HTMLAnchorElement;
  element.href = href;
  return element;
}

/**
 * What stands where the content is not, or not yet: what the author wrote between the tags, else a box of the same kind
 * that keeps the place. After a failure it says what is missing, and has a way on.
 */
export function fallback(widget: Widget, missing: Missing): Node {
  const written = isWritten(widget);
  const slot = document.createElement('slot');
  slot.addEventListener('slotchange', () => {
    if (isWritten(widget) !== written) missing.anew();
  });
  const way = missing.failed ? [wayOn(widget, missing)] : [];
  const box = make('div', written || missing.failed ? 'lost' : 'wait', slot, ...way);
  box.lang = missing.language;
  box.dir = directionOf(missing.language);
  if (written) return box;
  slot.hidden = true;
  box.setAttribute('part', 'base');
  const theme = settingOf(widget, 'theme');
  if (theme) box.dataset['theme'] = theme;
  return box;
}

const isWritten = (widget: Widget) =>
  [...widget.childNodes].some((node) => !(node as Element).slot && node.textContent?.trim());

function wayOn(widget: Widget, { language, again, help }: Missing): Node {
  const words = apology[language] as Apology; // the build has one for each of its languages
  const names: Record<string, string | undefined> = words.names;
  const name = widget.heading || (names[widget.localName.replace('gut-skin-', '')] ?? words.other);
  const button = make('button', 'again', words.again);
  button.setAttribute('type', 'button');
  button.addEventListener('click', again);
  const box = make('div', 'stack screen', make('p', '', words.lost(name)), make('p', 'row', button));
  if (!help) return box;
  const href = help.href ?? settingOf(widget, 'consultHref');
  const tel = help.tel ?? settingOf(widget, 'consultTel');
  const label = help.label ?? settingOf(widget, 'consultLabel') ?? words.book;
  if (href) box.lastChild?.appendChild(link(href, label));
  if (tel) {
    const call = link(phoneLink(tel), tel);
    call.dir = 'ltr';
    box.lastChild?.appendChild(call);
  }
  const numbers = words.numbers.flatMap((number) => [' ', link(`tel:${number}`, number)]);
  box.appendChild(make('p', 'small', words.emergency, ...numbers));
  return box;
}

/** The address of a phone number as people write it. */
export const phoneLink = (tel: string) => `tel:${tel.replace(/[^\d+]/g, '')}`;
