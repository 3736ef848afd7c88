import { NativeEvent } from '../../core/native.js';
import type { Answers, AreaScore } from './quiz-logic.js';

export type QuizEventName = 'gut-skin-quiz-start' | 'gut-skin-quiz-step' | 'gut-skin-quiz-complete';

/**
 * Where a visitor is. Steps count the questions that everybody is asked; a question that an answer can hide is silent,
 * so that the events of two visitors never differ. Never an answer, never a score.
 */
export class GutSkinQuizEvent extends NativeEvent {
  constructor(
    type: QuizEventName,
    /** 0 at the start, then 1 to `total`. */
    readonly step: number,
    readonly total: number,
  ) {
    super(type, { bubbles: true, composed: true });
  }
}

/** Only with `expose-answers`, and only after the visitor has said yes to a plain question in the quiz. */
export class GutSkinQuizResultEvent extends NativeEvent {
  constructor(
    /** Item id → ids of the chosen answers. */
    readonly answers: Answers,
    /** Area id → score from 0 to 100, or null where too little was answered. */
    readonly areas: Readonly<Record<string, number | null>>,
  ) {
    super('gut-skin-quiz-result', { bubbles: true, composed: true });
  }

  static of(answers: Answers, scores: readonly AreaScore[]) {
    return new GutSkinQuizResultEvent(
      structuredClone(answers),
      Object.fromEntries(scores.map(({ area, score }) => [area.id, score])),
    );
  }
}

declare global {
  interface HTMLElementEventMap {
    'gut-skin-quiz-start': GutSkinQuizEvent;
    'gut-skin-quiz-step': GutSkinQuizEvent;
    'gut-skin-quiz-complete': GutSkinQuizEvent;
    'gut-skin-quiz-result': GutSkinQuizResultEvent;
  }
}
