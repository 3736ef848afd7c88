/** Links from a card to those that are related to it, as far as they can be opened on the same page. */
import { css, html, nothing, type ChildPart } from 'lit';
import { AsyncDirective } from 'lit/async-directive.js';
import { directive } from 'lit/directive.js';
import { insideOf, type Widget } from '../inside.js';
import { settled } from '../lines.js';
import { directionOf } from '../source.js';
import { follow, linksOf, type Link } from './related-cards.js';
import type { BaseWords } from '../../i18n/base/en.js';

export const relatedStyles = css`
  .related,
  .related ul {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 1em;
    min-inline-size: 0;
    list-style: none;
  }
  .related button {
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
`;

type Asked = [widget: Widget, words: BaseWords, key: string, named: readonly string[]];
const keysOf = (links: readonly Link[]) => links.map(({ key, name }) => `${key} ${name}`);

/** Follows what comes to the page and goes. What leads nowhere is taken away at once; what is new waits until nothing moves. */
class Related extends AsyncDirective {
  #place: Element | undefined;
  #asked: Asked | undefined;
  #drawn: readonly string[] = [];
  #keys: ReadonlySet<string> = new Set();
  #leave: (() => void) | undefined;

  override update({ parentNode }: ChildPart, asked: Asked) {
    this.#place = parentNode as Element;
    return this.render(...asked);
  }

  render(...asked: Asked) {
    this.#asked = asked;
    if (this.isConnected) settled.add(this.#look);
    void Promise.resolve().then(this.#look); // the first time as any other: it came late
    return this.#keys.size ? this.#draw(asked, ({ key }) => this.#keys.has(key)) : nothing;
  }

  override disconnected() {
    settled.delete(this.#look);
    this.#leave?.();
  }

  override reconnected() {
    settled.add(this.#look);
    this.#show();
  }

  readonly #look = () => {
    const [widget, , key, named] = this.#asked as Asked;
    const now = keysOf(linksOf(widget, key, named));
    const lost = this.#drawn.some((link) => !now.includes(link));
    const more = now.length > this.#drawn.length;
    // Who has just opened the card, or reads in it, expects them.
    if (lost || (more && widget.webkitMatchesSelector(':hover, :focus-within'))) this.#show();
    else if (more) this.#wait(widget);
  };

  /** Until the end of the card is further down than a visitor sees, or the visitor turns to it. */
  #wait(widget: Widget) {
    this.#leave?.();
    const watch = new IntersectionObserver(([seen]) => {
      if (seen && seen.boundingClientRect.bottom > innerHeight) this.#show();
    });
    if (this.#place) watch.observe(this.#place);
    const turns = ['pointerenter', 'focusin'];
    turns.forEach((type) => widget.addEventListener(type, this.#show));
    this.#leave = () => {
      watch.disconnect();
      turns.forEach((type) => widget.removeEventListener(type, this.#show));
    };
  }

  readonly #show = () => {
    this.#leave?.();
    if (this.#asked) this.setValue(this.#draw(this.#asked));
  };

  /** All of them; while the widget draws anew only those that are there already, as new ones would move what is read. */
  #draw([widget, words, key, named]: Asked, which: (link: Link) => boolean = () => true) {
    const links = linksOf(widget, key, named).filter(which);
    const spoken = insideOf(widget).data?.meta.language;
    this.#drawn = keysOf(links);
    this.#keys = new Set(links.map((link) => link.key));
    if (!links.length) return nothing;
    const go = (link: Link) => () => {
      const there = linksOf(widget, key, named).find((one) => one.key === link.key);
      if (there) void follow(there);
      else this.#show();
    };
    return html`<div class="related">
      <span aria-hidden="true">${words.seeAlso}</span>
      <ul aria-label=${words.seeAlso}>
        ${links.map((link) => {
          const lang = link.language === spoken ? nothing : link.language;
          const dir = directionOf(link.language);
          return html`<li><button type="button" lang=${lang} dir=${dir} @click=${go(link)}>${link.name}</button></li>`;
        })}
      </ul>
    </div>`;
  }
}

export const links: (...asked: Asked) => unknown = directive(Related);
