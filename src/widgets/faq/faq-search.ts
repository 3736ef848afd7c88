/** The search of the accordion, loaded only with `with-search`. */
import { html, nothing } from 'lit';
import type { Faq } from '../../dataset/types.js';
import type { BaseWords } from '../../i18n/base/en.js';
import { fold, says, wordsOf } from './faq-fold.js';

type Topic = Faq['topic'];
/** Calls back once somebody has not typed for a while; what it gives back calls it off. */
export type Rest = (then: () => void) => () => void;
const afterTyping: Rest = (then) => {
  const timer = setTimeout(then, 700);
  return () => clearTimeout(timer);
};

/** Entries that say every word in what they ask and answer, or among the other words people look for them by. */
export function search(entries: readonly Faq[], query: string): readonly Faq[] {
  const words = wordsOf(query);
  return entries.filter(({ question, answer, search }) => says(fold(`${question} ${answer} ${search ?? ''}`), words));
}

/** What is looked for, what was found, and what is said of it. */
export class Search {
  #query = '';
  /** The syllable that an input method is still building, at the end of the query. */
  #open = '';
  #topic: Topic | undefined;
  #found: readonly Faq[] = [];
  /** What was found when the visitor last rested; undefined while nothing is looked for. */
  #told: { count: number; topic: Topic | undefined } | undefined;
  #cancel?: () => void;

  constructor(
    readonly update: () => void,
    readonly rest: Rest = afterTyping,
  ) {}

  /** The entries that fit. While a syllable is being built it counts only where it fits something already. */
  find(entries: readonly Faq[]): readonly Faq[] {
    const near = this.#topic ? entries.filter(({ topic }) => topic === this.#topic) : entries;
    const found = search(near, this.#query);
    const whole = this.#query.slice(0, this.#query.length - this.#open.length);
    return (this.#found = found.length || !this.#open ? found : search(near, whole));
  }

  #ask(query: string, open = '', topic?: Topic) {
    this.#query = query;
    this.#open = open;
    this.#topic = topic;
    this.#cancel?.();
    const asked = topic ?? fold(query);
    if (topic || !asked) this.#told = undefined; // what was said is of something else
    if (asked) this.#cancel = this.rest(this.#tell);
    this.update();
  }

  readonly #tell = () => {
    this.#told = { count: this.#found.length, topic: this.#topic };
    this.update();
  };

  readonly #onInput = (event: Event) => {
    const { isComposing, data } = event as InputEvent;
    const { value } = event.target as HTMLInputElement;
    this.#ask(value, isComposing && data && value.endsWith(data) ? data : '');
  };
  readonly #onComposed = (event: Event) => this.#ask((event.target as HTMLInputElement).value);
  readonly #onTopic = (event: Event) => {
    const button = event.currentTarget as HTMLElement;
    const topic = button.dataset['topic'] as Topic;
    if (topic !== this.#topic) return this.#ask('', '', topic);
    // The buttons go with what they were offered for; the field stays.
    (button.getRootNode() as ShadowRoot).querySelector<HTMLElement>('[type=search]')?.focus();
    this.#ask('');
  };

  /** The field, how many were found, and topics to choose from where nothing was. */
  field({ faq: t }: BaseWords, entries: readonly Faq[]) {
    const { count, topic } = this.#told ?? {};
    const none = count === 0 && !this.#found.length;
    const topics = [...new Set(entries.map(({ topic }) => topic))];
    return html`<div class="search-box screen">
      <label class="search"
        ><span class="small">${t.search}</span
        ><input
          type="search"
          part="control"
          autocomplete="off"
          .value=${this.#query}
          @input=${this.#onInput}
          @compositionend=${this.#onComposed}
      /></label>
      <p class="small" role="status">${count ? t.found(count, topic && t.topics[topic]) : none ? t.none : nothing}</p>
      ${
        none || this.#topic
          ? html`<p class="topics row">
              ${topics.map((topic) => html`<button type="button" part="control" data-topic=${topic} aria-pressed=${topic === this.#topic} @click=${this.#onTopic}>${t.topics[topic]}</button>`)}
            </p>`
          : nothing
      }
    </div>`;
  }
}
