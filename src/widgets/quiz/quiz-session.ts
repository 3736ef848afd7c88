import type { QuizContent } from '../../dataset/types.js';
import type { QuizEventName } from './quiz-events.js';
import { read, scoreAreas, toggle, type Answers, type AreaScore, type Reading } from './quiz-logic.js';

type Told = { name: QuizEventName; step: number; total: number };
export type Problem = { kind: 'missing' } | { kind: 'too-many'; most: number };

/** One visitor's way through the quiz: where they are and what they answered. No DOM, and nothing leaves it by itself. */
export class QuizSession {
  screen: 'intro' | 'question' | 'emergency' | 'urgent' | 'result' = 'intro';
  /** Position in `reading.items`. */
  at = 0;
  answers: Answers = {};
  problem: Problem | undefined;
  /** The furthest counted step that was told to the page; what was told once is not told again on the way back. */
  #told = -1;
  /** Same-day signs the visitor has confirmed to have read. */
  readonly #understood = new Set<string>();

  /** `content` may change with the language; ids stay, so the answers stay too. `tell` hears steps, never answers. */
  constructor(
    readonly content: () => QuizContent,
    readonly tell: (told: Told) => void,
  ) {}

  get reading(): Reading {
    const { quiz, flags } = this.content();
    return read(quiz, flags, this.answers);
  }

  get scores(): AreaScore[] {
    return scoreAreas(this.content().quiz, this.reading, this.answers);
  }

  get item() {
    return this.reading.items[this.at];
  }

  start() {
    this.#show('question', 0);
    this.#report('gut-skin-quiz-start', 0);
    this.#reportItem();
  }

  choose(answer: string) {
    const { item } = this;
    if (!item) return;
    const before = this.answers[item.id] ?? [];
    const after = toggle(item, before, answer);
    this.problem = after === before && item.most ? { kind: 'too-many', most: item.most } : undefined;
    this.answers = { ...this.answers, [item.id]: after };
  }

  next() {
    const { item } = this;
    if (item && !this.answers[item.id]?.length) this.problem = { kind: 'missing' };
    else this.#advance();
  }

  back() {
    if (this.screen !== 'question') this.#show('question');
    else if (this.at) this.#show('question', this.at - 1);
    else this.#show('intro');
  }

  /** The visitor has read the same-day signs. */
  understood() {
    this.reading.flags.forEach((flag) => this.#understood.add(flag.id));
    this.#advance();
  }

  #advance() {
    const { items, flags } = this.reading;
    if (flags.some((flag) => flag.urgency === 'emergency')) return this.#show('emergency');
    if (flags.some((flag) => flag.urgency === 'urgent' && !this.#understood.has(flag.id))) return this.#show('urgent');
    if (this.at + 1 < items.length) {
      this.#show('question', this.at + 1);
      this.#reportItem();
    } else {
      this.#show('result');
      this.#report('gut-skin-quiz-complete', this.#counted.length);
    }
  }

  #show(screen: QuizSession['screen'], at = this.at) {
    this.at = at;
    this.screen = screen;
    this.problem = undefined;
  }

  /** Questions that everybody is asked; the others are silent, so that the events of two visitors never differ. */
  get #counted() {
    return this.content().quiz.items.filter((item) => !item.contains?.length);
  }

  #reportItem() {
    const step = this.#counted.findIndex((item) => item.id === this.item?.id) + 1;
    if (step) this.#report('gut-skin-quiz-step', step);
  }

  #report(name: Told['name'], step: number) {
    const order = name === 'gut-skin-quiz-complete' ? step + 1 : step;
    if (order <= this.#told) return;
    this.#told = order;
    this.tell({ name, step, total: this.#counted.length });
  }
}
