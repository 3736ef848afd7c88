/** What the screens show and may do, beside the data. */
import type { DietTip } from '../../dataset/types.js';
import type { Answers, AreaStep, Reading } from './quiz-logic.js';

/** What the visitor says to a page that asks for their answers. */
export type Consent = 'ask' | 'given' | 'refused';

/** What a screen may do and ask; it never touches the element itself. */
export interface QuizStage {
  level: number;
  theme: string | undefined;
  clinic: string | undefined;
  /** Where the visitor would call. */
  country: string | undefined;
  printable: boolean;
  /** Whether the page asks for the answers. */
  asks: boolean;
  start(): void;
  choose(item: string, answer: string): void;
  clear(): void;
  next(event: Event): void;
  back(): void;
  understood(): void;
  agree(): void;
  refuse(): void;
  restart(): void;
  print(): unknown;
  sources(ids: readonly string[]): unknown;
  sourceList(ids: readonly string[]): unknown;
  consult(): unknown;
  again(): unknown;
}

/** What the last screen shows. */
export interface Result {
  reading: Reading;
  areas: readonly AreaStep[];
  answers: Answers;
  /** All tips; undefined while they load or when they are lost. */
  tips: readonly DietTip[] | undefined;
  lost: boolean;
  /** Undefined when the site does not ask. */
  consent: Consent | undefined;
  print: boolean;
  clinic: string | undefined;
  today: string;
}
