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
