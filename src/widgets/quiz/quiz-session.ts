import type { Quiz, RedFlag } from '../../dataset/types.js';
import type { QuizEventName } from './quiz-events.js';
import { read, readAreas, SKIP, toggle, type Answers, type AreaStep, type Reading } from './quiz-logic.js';

type Told = { name: QuizEventName; step: number; total: number };
export type Problem = { kind: 'missing' } | { kind: 'too-many'; most: number };

/** One visitor's way through the quiz: where they are and what they answered. No DOM, and nothing leaves it by itself. */
export class QuizSession {
  place: 'door' | 'screen' | 'emergency' | 'urgent' | 'result' = 'door';
  /** Position in `reading.screens`. */
  at = 0;
  answers: Answers = {};
  /** Item id → what is wrong with its answer. */
  problems: Readonly<Record<string, Problem>> = {};
  /** The furthest counted step that was told to the page; what was told once is not told again on the way back. */
  #told = -1;
  /** Same-day signs the visitor has confirmed to have read. */
  readonly #understood = new Set<string>();

  /** `content` may change with the language; ids stay, so the answers stay too. `tell` hears steps, never answers. */
  constructor(
    readonly content: () => { quiz: Quiz; flags: readonly RedFlag[] },
    readonly tell: (told: Told) => void,
  ) {}

  get reading(): Reading {
    const { quiz, flags } = this.content();
    return read(quiz, flags, this.answers);
  }

  get areas(): AreaStep[] {
    return readAreas(this.content().quiz, this.reading);
  }

  get screen() {
    return this.reading.screens[this.at];
  }

  start() {
    this.#show('screen', 0);
    this.#report('gut-skin-quiz-start', 0);
    this.#reportScreen();
  }

  choose(item: string, answer: string) {
    const asked = this.screen?.items.find(({ id }) => id === item);
    if (!asked) return;
    const before = this.answers[item] ?? [];
    const after = toggle(asked, before, answer);
    const problems = Object.fromEntries(Object.entries(this.problems).filter(([id]) => id !== item));
    this.problems =
      after === before && asked.most ? { ...problems, [item]: { kind: 'too-many', most: asked.most } } : problems;
    this.answers = { ...this.answers, [item]: after };
  }

  /** Forgets the answers of the screen on show. */
  clear() {
    const here = this.screen?.items.map(({ id }) => id) ?? [];
    this.answers = Object.fromEntries(Object.entries(this.answers).filter(([item]) => !here.includes(item)));
  }

  next() {
    const { screen } = this;
    const empty = screen?.items.filter(({ id }) => !this.answers[id]?.length).map(({ id }) => id) ?? [];
    if (screen?.rows) this.answers = { ...this.answers, ...Object.fromEntries(empty.map((item) => [item, [SKIP]])) };
    else if (empty.length) {
      this.problems = Object.fromEntries(empty.map((item) => [item, { kind: 'missing' }]));
      return;
    }
    this.#advance();
  }

  back() {
    if (this.place !== 'screen') this.#show('screen');
    else if (this.at) this.#show('screen', this.at - 1);
    else this.#show('door');
  }

  /** The visitor has read the same-day signs. */
  understood() {
    this.reading.flags.forEach((flag) => this.#understood.add(flag.id));
    this.#advance();
  }

  #advance() {
    const { screens, flags } = this.reading;
    if (flags.some((flag) => flag.urgency === 'emergency')) return this.#show('emergency');
    if (flags.some((flag) => flag.urgency === 'urgent' && !this.#understood.has(flag.id))) return this.#show('urgent');
    if (this.at + 1 < screens.length) {
      this.#show('screen', this.at + 1);
      this.#reportScreen();
    } else {
      this.#show('result');
      this.#report('gut-skin-quiz-complete', this.#counted.length);
    }
  }

  #show(place: QuizSession['place'], at = this.at) {
    this.at = at;
    this.place = place;
    this.problems = {};
  }

  /** Screens that everybody sees; the others are silent, so that the events of two visitors never differ. */
  get #counted() {
    const { screens, items } = this.content().quiz;
    const always = items.filter((item) => !item.after && !item.unless && !item.contains?.length).map(({ id }) => id);
    return screens.filter((screen) => screen.items.some((id) => always.includes(id)));
  }

  #reportScreen() {
    const step = this.#counted.findIndex((screen) => screen.id === this.screen?.id) + 1;
    if (step) this.#report('gut-skin-quiz-step', step);
  }

  #report(name: Told['name'], step: number) {
    const order = name === 'gut-skin-quiz-complete' ? step + 1 : step;
    if (order <= this.#told) return;
    this.#told = order;
    this.tell({ name, step, total: this.#counted.length });
  }
}
