/** The words that every peer shows: the product's own questions with all that a closed answer of ours holds. */
import { readDataset } from '../../src/dataset/plugin.ts';
import { slice } from '../../src/dataset/slice.ts';
import base from '../../src/i18n/base/en.ts';

const data = readDataset();
const { entries, hazards } = slice(data, 'faq', 'en');

/** The same questions over and over until there are `count`, each told from the others by its number and its id. */
export const cloned = (list, count) =>
  Array.from({ length: count }, (_, i) => ({ round: Math.floor(i / list.length), entry: list[i % list.length] }));

/** `count` questions: { id, question, paragraphs }. */
export const questions = (count) =>
  cloned(entries, count).map(({ round, entry }) => ({
    id: round ? `${entry.id}-${round}` : entry.id,
    question: round ? `${entry.question} (${round})` : entry.question,
    paragraphs: [
      entry.answer,
      ...(entry.hazards ?? []).map((id) => `${hazards[id].name}: ${hazards[id].warning}`),
      entry.limits,
      entry.seeDoctor,
      base.certainty[entry.certainty],
      base.sources(entry.sources.length),
    ].filter(Boolean),
  }));

/** `count` questions as a site owner writes them, with the same words; or with few, so that many fit in a megabyte. */
export const ownQuestions = (count, brief = false) =>
  cloned(entries, count).map(({ entry }, i) =>
    brief
      ? { id: `own-${i}`, topic: 'basics', question: `Question ${i}?`, answer: `Answer ${i}.` }
      : {
          id: `own-${i}`,
          topic: entry.topic,
          question: `${entry.question} (${i})`,
          answer: entry.answer,
          ...(entry.limits && { limits: entry.limits }),
          ...(entry.seeDoctor && { seeDoctor: entry.seeDoctor }),
        },
  );

/** The questions of the quiz: { id, question, many, answers, plain }; `plain` is the place of the answer that says least. */
export const quizItems = data.quiz.items.map(({ id, type, question, answers }) => ({
  id,
  question: question.en,
  many: type !== 'single',
  answers: answers.map(({ text }) => text.en),
  plain: Math.max(
    0,
    answers.findIndex(({ none }) => none),
  ),
}));
export const tips = data['diet-tips'].entries.map(({ id }) => id);
