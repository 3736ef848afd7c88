import type { Widget } from '../../core/inside.js';
import { attempt } from '../../core/source.js';
import type { DietTip } from '../../dataset/types.js';
import type { Sources } from '../../core/pieces/sources.js';

const resultCode = () => import('./quiz-result.js');

/** What only the result needs. It loads at the start and for everybody, so that no request depends on an answer. */
export class Late {
  code?: typeof import('./quiz-result.js');
  tips?: readonly DietTip[];
  lost = false;

  constructor(
    readonly quiz: Widget,
    readonly sources: Sources,
  ) {}

  async load(language: string) {
    const { quiz } = this;
    this.lost = false;
    quiz.requestUpdate();
    try {
      this.code = await attempt(resultCode);
      quiz.requestUpdate();
      [this.tips] = await Promise.all([this.code.loadTips(quiz, language), this.sources.load()]);
    } catch (error) {
      this.lost = true;
      console.warn(`<${quiz.localName}> could not load all of its result: ${String(error)}`);
    }
    quiz.requestUpdate();
  }
}
