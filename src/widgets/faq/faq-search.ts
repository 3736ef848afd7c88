/** The search of the accordion, loaded only with `with-search`. */
import { html, nothing } from 'lit';
import type { Faq } from '../../dataset/types.js';
import type { BaseWords } from '../../i18n/base/en.js';
import { fold, foldSome, says, wordsOf } from './faq-fold.js';

type Topic = Faq['topic'];
/** Calls back once somebody has not typed for a while; what it gives back calls it off. */
export type Rest = (then: () => void) => () => void;
const afterTyping: Rest = (then) => {
  const timer = setTimeout(then, 700);
  return () => clearTimeout(timer);
};

/** Calls back in a task of its own. */
export type Turn = (then: () => void) => unknown;
const nextTask: Turn = (then) => setTimeout(then);

/** Entries that say every word in what they ask and answer, or among the other words people look for them by. */
export function search(entries: readonly Faq[], query: string): readonly Faq[] {
  const words = wordsOf(query);
  return words.length ? entries.filter((entry) => says(entry, words)) : entries;
}

/** What is looked for, what was found, and what is said of it. */
export class Search {
  #query = '';
  /** The syllable that an input method is still building, at the end of the query. */
  #open = '';
  #topic: Topic | undefined;
  /** Among which entries, and what was found. */
  #entries: readonly Faq[] = [];
  #found: readonly Faq[] = [];
  /** The entries are being folded, a portion a task. */
  #folding = false;
  /** What was found when the visitor last rested; undefined while nothing is looked for. */
  #told: { count: number; topic: Topic | undefined } | undefined;
  #cancel?: () => void;

  constructor(
    readonly update: () => void,
    readonly rest: Rest = afterTyping,
    readonly turn: Turn = nextTask,
  ) {}

  /**
   * The entries that fit; while there are too many to be looked through at once, those that fitted before. While a syllable
   * is being built it counts only where it fits something already.
   */
  find(entries: readonly Faq[]): readonly Faq[] {
    this.#entries = entries;
    const near = this.#topic ? entries.filter(({ topic }) => topic === this.#topic) : entries;
    if (this.#query && !this.#ready()) {
      const before = new Set(this.#found);
      const kept = entries.filter((entry) => before.has(entry));
      return kept.length ? kept : entries;
    }
    const found = search(near, this.#query);
    const whole = this.#query.slice(0, this.#query.length - this.#open.length);
    return (this.#found = found.length || !this.#open ? found : search(near, whole));
  }

  /** Nothing is looked for any more. */
  clear() {
    this.#ask('');
  }

  /** Whether all entries are folded. What is left is folded in tasks to come, and then there is something to be shown. */
  #ready(): boolean {
    if (this.#folding) return false;
    if (foldSome(this.#entries)) return true;
    this.#folding = true;
    this.turn(() => {
      this.#folding = false;
      if (this.#ready() && this.#query) this.update();
    });
    return false;
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
    // What is still looked for is told later.
    if (this.#query && !this.#ready()) return void (this.#cancel = this.rest(this.#tell));
    this.#told = { count: this.#found.length, topic: this.#topic };
    this.update();
  };

  /** Who comes to the field is about to type. */
  readonly #onFocus = () => void this.#ready();
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
          @focus=${this.#onFocus}
      /></label>
      <p class="small ${this.#query || this.#topic ? 'asked' : ''}" role="status">
        ${count ? t.found(count, topic && t.topics[topic]) : none ? t.none : nothing}
      </p>
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
