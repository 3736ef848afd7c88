import apology from 'virtual:gut-skin/apology';
import type { Apology } from '../i18n/apology/en.js';
import { insideOf, levelOf, settingOf, type Widget } from './inside.js';
import { directionOf } from './source.js';
import { fallbackStyles } from './styles/fallback.js';

export interface Missing {
  /** Of the words and of the box. */
  language: string;
  /** What became of the content: asked for a moment ago, long on its way, or not to be had. */
  content: 'due' | 'late' | 'lost';
  again: () => void;
  /** What the author wrote has come or gone, as while the page is parsed: draws anew. */
  anew: () => void;
}

/** Milliseconds that content may be on its way before something is shown in its place. */
export const patience = 300;

type Content = (Node | string)[];
/** An element with its content. No template: Lit itself may be what has failed. No `append`: an old one takes only a node. */
function make(tag: string, className: string, ...content: Content) {
  const element = document.createElement(tag);
  if (className) element.className = className;
  for (const one of content) element.appendChild(typeof one === 'string' ? document.createTextNode(one) : one);
  return element;
}

function link(href: string, label: string) {
  const element = make('a', '', label) as HTMLAnchorElement;
  element.href = href;
  return element;
}

/** An author's place, and what stands there else. */
function slot(name: string, ...content: Content) {
  const element = make('slot', '', ...content) as HTMLSlotElement;
  if (name) element.name = name;
  return element;
}

/**
 * Draws what stands where the content is not, or not yet: what the author wrote between the tags, else a card with the title
 * that keeps the place. After a failure the card says what is missing, and has a way on. While the content is due the card is
 * an empty box: nothing is laid out and painted that nobody sees.
 */
export function drawFallback(widget: Widget, missing: Missing) {
  const { surface } = insideOf(widget);
  const { content } = missing;
  const lost = content === 'lost';
  if (surface.prerendered && !lost) return; // the words are there
  if (content !== 'due') surface.wear(fallbackStyles);
  const written = isWritten(widget);
  const own = slot('');
  own.hidden = !written;
  own.addEventListener('slotchange', () => {
    if (isWritten(widget) !== written && !surface.drawn) missing.anew();
  });
  surface.put(make('div', 'place', own, ...(written && !lost ? [] : [card(widget, missing)])));
}

function card(widget: Widget, missing: Missing) {
  const { language, content } = missing;
  const lost = content === 'lost';
  const box = make('div', { due: 'wait', late: 'wait late', lost: 'lost' }[content]);
  if (content !== 'due') {
    const words = apology[language] as Apology; // the build has one for each of its languages
    const body = lost ? [wayOn(widget, words, missing.again)] : waiting(words);
    for (const node of [slot('heading', ...titleOf(widget, words)), ...body, slot('footer')]) box.appendChild(node);
  }
  box.lang = language;
  box.dir = directionOf(language);
  box.setAttribute('part', 'base');
  box.setAttribute('aria-busy', String(!lost));
  const theme = settingOf(widget, 'theme');
  if (theme) box.dataset['theme'] = theme;
  return box;
}

const isWritten = (widget: Widget) =>
  [...widget.childNodes].some((node) => !(node as Element).slot && node.textContent?.trim());

/** What is on its way, or missing; nothing for a tag that somebody has named otherwise. */
function titleOf(widget: Widget, { titles }: Apology) {
  const known: Record<string, string | undefined> = titles;
  const text = widget.heading ?? known[widget.localName.replace('gut-skin-', '')];
  return text ? [make(`h${levelOf(widget)}`, 'title', text)] : [];
}

function waiting({ wait }: Apology) {
  const bones = make('div', 'bones', ...[...Array(12).keys()].map(() => make('i', '')));
  bones.setAttribute('aria-hidden', 'true');
  return [bones, make('p', 'small', wait)];
}

function wayOn(widget: Widget, words: Apology, again: () => void): Node {
  const help = insideOf(widget).work.help?.(); // there for a widget that would have shown the clinic's link: that stays
  const button = make('button', 'again', words.again);
  button.setAttribute('type', 'button');
  button.addEventListener('click', again);
  const ways = make('p', 'row', button);
  const numbers = words.numbers.flatMap((number) => [' ', link(`tel:${number}`, number)]);
  const alarm = make('p', 'alarm small', words.emergency, ...numbers);
  const href = help?.href ?? settingOf(widget, 'consultHref');
  const tel = help?.tel ?? settingOf(widget, 'consultTel');
  const label = help?.label ?? settingOf(widget, 'consultLabel') ?? words.book;
  if (help && href) ways.appendChild(link(href, label));
  if (help && tel) ways.appendChild(link(phoneLink(tel), tel)).setAttribute('dir', 'ltr');
  return make(
    'div',
    'stack screen',
    make('p', 'sorry', make('strong', '', words.lost), ' ', make('span', 'small', words.check)),
    ways,
    alarm,
  );
}

/** The address of a phone number as people write it. */
export const phoneLink = (tel: string) => `tel:${tel.replace(/[^\d+]/g, '')}`;
