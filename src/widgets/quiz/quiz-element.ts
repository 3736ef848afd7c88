import { html, nothing, type PropertyDeclarations } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { flag } from '../../core/checks.js';
import { countryCode } from '../../core/lazy/country.js';
import { GutSkinElement } from '../../core/element.js';
import { find, insideOf, levelOf, settingOf } from '../../core/inside.js';
import { byline } from '../../core/pieces/byline.js';
import { callStyles, whereIs } from '../../core/lazy/emergency.js';
import { rowStyles } from '../../core/pieces/disclosure.js';
import { heading } from '../../core/pieces/heading.js';
import { closedStyles, shelter } from '../../pieces/shelter.js';
import { Sources } from '../../core/pieces/sources.js';
import { need, type QuizData } from './quiz-data.js';
import { buttonStyles } from '../../pieces/buttons.js';
import { urgencyStyles } from '../../pieces/urgency-styles.js';
import { doorStyles } from './quiz-door-styles.js';
import { GutSkinQuizEvent, GutSkinQuizResultEvent } from './quiz-events.js';
import { Late } from './quiz-late.js';
import { questionStyles } from './quiz-questions-styles.js';
import { QuizSession } from './quiz-session.js';
import type { Consent, QuizStage } from './quiz-stage.js';
import { scaleStyles } from './quiz-scale-styles.js';
import { styles } from './quiz-styles.js';
import { screenOf } from './quiz-view.js';

/**
 * The gut-skin self-check: first for whom, then warning signs, habits, skin and medicines on about 12 screens; at the end what
 * to tell a doctor, things to try, and a word for each part of daily life on its own.
 * It explains and never diagnoses. Answers live in private fields of the element and nowhere else: not in an event, an
 * attribute, the address, storage, the console or a request. The files it loads do not depend on the answers.
 *
 * @summary Gut-skin quiz
 * @slot - Fallback: shown before upgrade, without JavaScript, and when the widget fails.
 * @slot heading - Replaces the heading.
 * @slot footer - Shown at the end of the card.
 * @event {GutSkinReadyEvent} gut-skin-ready - First render with data.
 * @event {GutSkinErrorEvent} gut-skin-error - The widget shows its fallback.
 * @event {GutSkinQuizEvent} gut-skin-quiz-start - The visitor started. Step and total only.
 * @event {GutSkinQuizEvent} gut-skin-quiz-step - A screen that everybody sees was reached. Step and total only.
 * @event {GutSkinQuizEvent} gut-skin-quiz-complete - The last screen was answered. Step and total only.
 * @event {GutSkinQuizResultEvent} gut-skin-quiz-result - Only with `expose-answers` and the visitor's yes: answers and steps.
 * @event {GutSkinConsultEvent} gut-skin-consult - The visitor follows the clinic's booking link.
 * @csspart base - The card.
 * @csspart heading - The heading.
 * @csspart body - The screen of the moment.
 * @csspart control - The buttons.
 * @csspart certainty - How sure a statement is.
 * @csspart sources - The sources of a statement.
 * @csspart cta - The clinic's booking link.
 * @csspart byline - Who reviewed the content, and when it was updated.
 */
export class GutSkinQuiz extends GutSkinElement<typeof need> {
  static override styles = [
    ...GutSkinElement.styles,
    rowStyles,
    buttonStyles,
    callStyles,
    urgencyStyles,
    closedStyles,
    styles,
    doorStyles,
    questionStyles,
    scaleStyles,
  ];
  static override shadowRootOptions: ShadowRootInit = { mode: 'closed' };

  static override properties: PropertyDeclarations = {
    exposeAnswers: { attribute: 'expose-answers', type: flag },
    withoutPrint: { attribute: 'without-print', type: flag },
    country: { type: countryCode },
  };

  /** Lets the result ask the visitor whether this page may have the answers (`gut-skin-quiz-result`). Default: off. */
  declare exposeAnswers: boolean;
  /** Hides the print button. Default: off. */
  declare withoutPrint: boolean;
  /** Country for the emergency number, ISO 3166-1 alpha-2. Default: the settings around it, then the region of `lang`. */
  declare country?: string | undefined;

  #consent: Consent = 'ask';
  #session = this.#newSession();
  /** The screen that had the focus last; undefined before the first. */
  #shown?: string;
  readonly #sources = new Sources(this, ['diet-tips']);
  readonly #late = new Late(this, this.#sources);

  constructor() {
    super({
      need,
      view: (data) => this.#view(data),
      help: () => ({}),
    });
  }

  #newSession() {
    return new QuizSession(
      () => {
        const { quiz, flags } = insideOf<typeof need>(this).data as QuizData;
        return { quiz, flags: flags.entries };
      },
      ({ name, step, total }) => this.dispatchEvent(new GutSkinQuizEvent(name, step, total)),
    );
  }

  /** Tells screens apart; the result comes in place of the word that it is on its way. */
  get #key() {
    const { place, at } = this.#session;
    return `${place} ${at} ${place === 'result' && Boolean(this.#late.code)}`;
  }

  /** Starts again: all answers are forgotten. */
  restart() {
    this.#consent = 'ask';
    this.#go(() => (this.#session = this.#newSession()));
  }

  /** Takes a step of the session and shows where it led. */
  #go(step: () => void) {
    step();
    this.requestUpdate();
  }

  readonly #start = () => {
    void this.#late.load();
    this.#go(() => this.#session.start());
  };

  readonly #next = (event: Event) => {
    event.preventDefault();
    this.#go(() => this.#session.next());
    this.#shown = ''; // the focus goes to the next screen, or to the first question without an answer
  };

  readonly #print = async () => {
    await this.#sources.load();
    this.#late.code?.printSheet(this);
  };

  readonly #agree = () => {
    this.#go(() => (this.#consent = 'given'));
    this.dispatchEvent(GutSkinQuizResultEvent.of(this.#session.answers, this.#session.areas));
  };

  #stage(data: QuizData): QuizStage {
    return {
      level: levelOf(this, 1),
      theme: settingOf(this, 'theme'),
      clinic: settingOf(this, 'clinic'),
      printable: !this.withoutPrint,
      asks: this.exposeAnswers,
      start: this.#start,
      country: whereIs(this, data),
      choose: (item: string, answer: string) => this.#go(() => this.#session.choose(item, answer)),
      clear: () => this.#go(() => this.#session.clear()),
      next: this.#next,
      back: () => this.#go(() => this.#session.back()),
      understood: () => this.#go(() => this.#session.understood()),
      agree: this.#agree,
      refuse: () => this.#go(() => (this.#consent = 'refused')),
      restart: () => this.restart(),
      print: this.#print,
      sources: (ids: readonly string[]) => this.#sources.render(data, ids),
      sourceList: (ids: readonly string[]) => this.#sources.list(ids),
      consult: () => this.#late.code?.consult(this, data.t),
      again: () => this.#go(() => void this.#late.load()),
    };
  }

  #view(data: QuizData) {
    // Each screen is made anew, so that words a page translator has rewritten never stay behind beside other answers.
    const body = keyed(this.#key, screenOf(data, this.#stage(data), this.#session, this.#late, this.#consent));
    // Who answers has read it on the door, and finds it again below the result.
    const by = this.#session.place === 'screen' ? nothing : byline(this, data);
    return html`${heading(this, data.quiz.title)}${shelter(body)}${by}`;
  }

  protected override updated() {
    const before = this.#shown;
    this.#shown = this.#key;
    if (before === undefined || before === this.#shown) return;
    const place = find(this, '[data-focus]');
    place?.focus();
    // What follows the words in focus is part of them: a screen that ends below the fold begins at the top.
    if (this.getBoundingClientRect().bottom > innerHeight) place?.scrollIntoView();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'gut-skin-quiz': GutSkinQuiz;
  }
}
