import { attempt } from '../../core/attempt.js';
import { insideOf, type Follower, type Widget } from '../../core/inside.js';
import type { DietTip, SliceMeta } from '../../dataset/types.js';
import type { Sources } from '../../core/pieces/sources.js';

const resultCode = () => import('./quiz-result.js');

/** What only the result needs. It loads at the start and for everybody, so that no request depends on an answer. */
export class Late implements Follower {
  code?: typeof import('./quiz-result.js');
  lost = false;
  #tips?: readonly DietTip[];
  /** What was asked for last: the content it belongs to. */
  #of: SliceMeta | undefined;

  constructor(
    readonly quiz: Widget,
    readonly sources: Sources,
  ) {
    insideOf(quiz).followers.push(this);
  }

  get #now() {
    return insideOf(this.quiz).data?.meta;
  }

  /** All tips; undefined until they are there in the language of the moment. */
  get tips() {
    return this.#of === this.#now ? this.#tips : undefined;
  }

  /** Follows the language and the content, once the visitor has started. */
  updated() {
    if (this.#of && this.#of !== this.#now) void this.load();
  }

  async load() {
    const { quiz } = this;
    const of = (this.#of = this.#now);
    this.lost = false;
    this.#tips = undefined;
    try {
      this.code = await attempt(resultCode);
      insideOf(quiz).surface.wear(...this.code.styles);
      quiz.requestUpdate();
      const [tips] = await Promise.all([this.code.loadTips(quiz), this.sources.load()]);
      if (of === this.#of) this.#tips = tips;
    } catch (error) {
      this.lost = true;
      console.warn(`<${quiz.localName}> could not load all of its result: ${String(error)}`);
    }
    quiz.requestUpdate();
  }
}
