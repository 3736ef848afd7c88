import { html, nothing, type PropertyDeclarations, type PropertyValues } from 'lit';
import { idList, idsOf, oneOf } from '../../core/checks.js';
import { GutSkinElement } from '../../core/element.js';
import { GutSkinToggleEvent } from '../../core/events.js';
import { isThere } from '../../core/ids.js';
import { find, insideOf, levelOf } from '../../core/inside.js';
import type { Fact, FactVerdict } from '../../dataset/types.js';
import { dayNumber } from '../../core/day.js';
import { byline } from '../../core/pieces/byline.js';
import { hazards } from '../../core/pieces/hazards.js';
import { heading } from '../../core/pieces/heading.js';
import { shelter } from '../../pieces/shelter.js';
import { onward } from '../../core/pieces/onward.js';
import { Sources } from '../../core/pieces/sources.js';
import { buttonStyles } from '../../pieces/buttons.js';
import { evidencePictureStyles } from '../../pieces/evidence-picture.js';
import { answerStyles } from './fact-answer-styles.js';
import { factCard } from './fact-card.js';
import { need, type FactData } from './fact-data.js';
import { chooseFacts } from './fact-logic.js';
import { styles } from './fact-styles.js';

/**
 * Something people say about gut and skin. The visitor guesses, or just asks for the answer: fact, partly true, myth or not
 * known; why, how sure, and from which sources. Without an id it shows the statement of the day, and others for who asks.
 * Guesses live in a private field of the element and nowhere else; nothing is counted.
 *
 * @summary Myth-or-fact card
 * @slot - Fallback: shown before upgrade, without JavaScript, and when the widget fails.
 * @slot heading - Replaces the heading.
 * @slot footer - Shown at the end of the card.
 * @event {GutSkinReadyEvent} gut-skin-ready - First render with data.
 * @event {GutSkinErrorEvent} gut-skin-error - The widget shows its fallback.
 * @event {GutSkinToggleEvent} gut-skin-toggle - An answer was revealed. The guess is not told.
 * @csspart base - The card.
 * @csspart heading - The heading.
 * @csspart body - All statements; one is on screen.
 * @csspart item - One statement with its answer.
 * @csspart control - The buttons.
 * @csspart certainty - How sure the answer is.
 * @csspart sources - The sources of the answer.
 * @csspart byline - Who reviewed the content, and when it was updated.
 */
export class GutSkinFact extends GutSkinElement<typeof need> {
  static override styles = [...GutSkinElement.styles, buttonStyles, evidencePictureStyles, answerStyles, styles];

  static override properties: PropertyDeclarations = {
    fact: { type: idList },
    count: { type: oneOf(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12) },
  };

  /** Id of the statement, for example `leaky`, or several separated by spaces or commas. Default: the statement of the day. */
  declare fact?: string | undefined;
  /** How many statements of the day, 1 to 12, one card at a time. Default: 1. */
  declare count?: number | undefined;

  /** The revealed answers by id, each with the guess before it, if there was one. */
  readonly #revealed = new Map<string, FactVerdict | undefined>();
  /** Those that the visitor asked for: the focus goes to them, and they are heard by that. */
  readonly #asked = new Set<string>();
  #at = 0;
  /** Statements beyond the one of the day that the visitor has asked for, one by one. */
  #more = 0;
  #turned = false;
  /** Where the focus goes after the visitor acted. */
  #focus: 'statement' | 'verdict' | undefined;
  /** Midnight does not take a card away from somebody who is reading it. */
  readonly #day = dayNumber(new Date());
  readonly #sources = new Sources(this);

  constructor() {
    super({
      need,
      ids: ({ entries }) => ({ fact: entries.map((entry) => entry.id) }),
      cards: (data) => this.#facts(data),
      open: (id) => this.#show(id),
      view: (data) => this.#view(data),
    });
  }

  protected override willUpdate(changed: PropertyValues) {
    super.willUpdate(changed);
    if (!changed.has('fact') && !changed.has('count')) return;
    this.#at = this.#more = 0;
    this.#turned = false;
  }

  /** Shows the answer to a statement, by its id. */
  reveal(id: string) {
    this.#reveal(id);
  }

  #reveal(id: string, guess?: FactVerdict) {
    if (this.#revealed.has(id)) return;
    const there = isThere(this, 'reveal()', id);
    if (there === false) return;
    this.#revealed.set(id, guess);
    this.requestUpdate();
    if (there) this.dispatchEvent(new GutSkinToggleEvent(id, true));
  }

  #show(id: string) {
    const { data } = insideOf<typeof need>(this);
    if (data) this.#go(this.#facts(data).findIndex((fact) => fact.id === id) - this.#at);
  }

  readonly #next = () => this.#go(1);
  readonly #back = () => this.#go(-1);

  #go(step: number) {
    this.#at += step;
    this.#turned = true;
    this.#focus = 'statement';
    this.requestUpdate();
  }

  /** On with the days that come, where the page asked for the statement of the day and nothing else. */
  readonly #another = () => {
    this.#more += 1;
    this.#go(1);
  };

  #facts({ entries }: FactData) {
    const count = (this.count ?? 1) + this.#more;
    return chooseFacts(entries, { facts: idsOf(this.fact), count, day: this.#day });
  }

  #view(data: FactData) {
    const { t } = data;
    const asked = idsOf(this.fact);
    const facts = this.#facts(data);
    const named = facts.some(({ id }) => asked.includes(id));
    const daily = !named && this.count === undefined;
    const deck = !daily && facts.length > 1;
    const more = daily && facts.length < data.entries.length;
    const at = Math.min(this.#at, facts.length - 1);
    const cards = facts.map((fact, i) =>
      factCard(data, {
        fact,
        eyebrow: deck ? t.progress(i + 1, facts.length) : i || named ? undefined : t.today,
        level: levelOf(this, this.heading === '' ? 0 : 1),
        now: i === at,
        turned: i === at && this.#turned,
        open: this.#revealed.has(fact.id),
        asked: this.#asked.has(fact.id),
        guess: this.#revealed.get(fact.id),
        reveal: (guess) => () => {
          this.#focus = 'verdict';
          this.#asked.add(fact.id);
          this.#reveal(fact.id, guess);
        },
        sources: this.#sources.render(data, fact.sources),
        also: this.#revealed.has(fact.id) ? onward(this, data, fact) : nothing,
        warnings: hazards(data, fact, (ids) => this.#sources.render(data, ids)),
      }),
    );
    // Page scripts hear of no click in there: which button it was would tell the guess.
    return html`${heading(this, t.title)}${shelter(html`${cards}${this.#steps(data, at, facts, more)}`)}${byline(this, data)}`;
  }

  #steps({ t }: FactData, at: number, facts: readonly Fact[], more: boolean) {
    const revealed = this.#revealed.has(facts[at]?.id ?? '');
    const last = at === facts.length - 1;
    // A lone statement asks for nothing more before it is answered.
    const [on, press] = last ? [more && revealed && t.another, this.#another] : [t.next, this.#next];
    if (!on && at < 1) return nothing;
    return html`<div class="row between steps screen">
      ${at > 0 ? html`<button type="button" part="control" @click=${this.#back}>${t.back}</button>` : nothing}
      ${
        on
          ? html`<button type="button" class="next ${revealed ? 'strong' : ''}" part="control" @click=${press}>
              ${on}
            </button>`
          : nothing
      }
    </div>`;
  }

  protected override updated() {
    if (!this.#focus) return;
    find(this, `.now [data-focus=${this.#focus}]`)?.focus();
    this.#focus = undefined;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'gut-skin-fact': GutSkinFact;
  }
}
