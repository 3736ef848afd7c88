import { NativeEvent } from '../../core/native.js';
import type { Answers, AreaStep } from './quiz-logic.js';

type Step = AreaStep['band']['id'];
export type QuizEventName = 'gut-skin-quiz-start' | 'gut-skin-quiz-step' | 'gut-skin-quiz-complete';

/**
 * Where a visitor is. Steps count the screens that everybody sees; a screen that hangs on an answer is silent, so that the
 * events of two visitors never differ. Never an answer, never a result.
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
    /** Area id → its step of three, or `none` where too little was answered. */
    readonly areas: Readonly<Record<string, Step>>,
  ) {
    super('gut-skin-quiz-result', { bubbles: true, composed: true });
  }

  static of(answers: Answers, areas: readonly AreaStep[]) {
    return new GutSkinQuizResultEvent(
      structuredClone(answers),
      Object.fromEntries(areas.map(({ area, band }) => [area.id, band.id])),
    );
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'gut-skin-quiz-start': GutSkinQuizEvent;
    'gut-skin-quiz-step': GutSkinQuizEvent;
    'gut-skin-quiz-complete': GutSkinQuizEvent;
    'gut-skin-quiz-result': GutSkinQuizResultEvent;
  }
}
