import { dayNumber, isoDay } from '../../core/day.js';
import type { Urgency } from '../../dataset/types.js';
import type { QuizData } from './quiz-data.js';
import type { Late } from './quiz-late.js';
import { questionsScreen } from './quiz-questions.js';
import { doorScreen, emergencyScreen, lostScreen, urgentScreen } from './quiz-screens.js';
import type { QuizSession } from './quiz-session.js';
import type { Consent, QuizStage } from './quiz-stage.js';

/** The screen of the moment. */
export function screenOf(data: QuizData, stage: QuizStage, session: QuizSession, late: Late, consent: Consent) {
  const { place, at, answers, problems } = session;
  if (place === 'door') return doorScreen(data, stage);
  const { reading } = session; // of all answers, each time it is asked for
  const screen = reading.screens[at];
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
  // Without the result's own file the warning signs are still told.
  const { code, tips, lost } = late;
  if (!code) return lostScreen(data, stage, reading.flags, lost);
  return code.resultScreen(data, stage, {
    reading,
    areas: session.areas,
    answers,
    tips,
    lost,
    consent: stage.asks ? consent : undefined,
    print: stage.printable,
    clinic: stage.clinic,
    today: isoDay(dayNumber(new Date())),
  });
}
