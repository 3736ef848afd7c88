import { dayNumber, isoDay } from '../../core/day.js';
import type { Urgency } from '../../dataset/types.js';
import type { QuizData } from './quiz-element.js';
import type { Late } from './quiz-late.js';
import { questionsScreen } from './quiz-questions.js';
import { doorScreen, emergencyScreen, lostScreen, urgentScreen } from './quiz-screens.js';
import type { QuizSession } from './quiz-session.js';

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

/** The screen of the moment. */
export function screenOf(data: QuizData, stage: QuizStage, session: QuizSession, late: Late, consent: Consent) {
  const { place, at, answers, problems, reading, areas, screen } = session;
  const signs = (urgency: Urgency) => reading.flags.filter((flag) => flag.urgency === urgency);
  if (place === 'emergency') return emergencyScreen(data, stage, signs('emergency'));
  if (place === 'urgent') return urgentScreen(data, stage, signs('urgent'));
  if (place === 'screen' && screen)
    return questionsScreen(data, stage, {
      screen,
      step: at + 1,
      total: reading.screens.length,
      answers,
      problems,
      other: reading.given.some((answer) => answer.other),
    });
  if (place === 'door') return doorScreen(data, stage);
  // Without the result's own file the warning signs are still told.
  const { code, tips, lost } = late;
  if (!code) return lostScreen(data, stage, reading.flags, lost);
  return code.resultScreen(data, stage, {
    reading,
    areas,
    answers,
    tips,
    lost,
    consent: stage.asks ? consent : undefined,
    print: stage.printable,
    clinic: stage.clinic,
    today: isoDay(dayNumber(new Date())),
  });
}
