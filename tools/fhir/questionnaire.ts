/**
 * The quiz as a FHIR R4 Questionnaire, for software that has forms of its own: what is asked of whom, and the sign that an
 * answer is. It holds no answers, and no points: such software would add them up to a total, which the quiz never does.
 */
import { SKIP } from '../../src/widgets/quiz/quiz-logic.js';
import type { Dataset, Text } from '../../src/dataset/types.js';
import {
  display,
  extension,
  help,
  joined,
  said,
  under,
  when,
  withStop,
  type EnableWhen,
  type Item,
  type Part,
} from './parts.js';

/** What the quiz says besides its questions, by language. */
export type Sayings = Record<'skip' | 'before', Text>;

export function questionnaire({ meta, quiz, references, ...data }: Dataset, words: Sayings): Part {
  const { languages } = meta;
  const askedBy = new Map(quiz.items.flatMap(({ id, answers }) => answers.map((answer) => [answer.id, id] as const)));
  const given = (operator: EnableWhen['operator'], ids: readonly string[] = []) =>
    ids.flatMap((id) => (askedBy.has(id) ? [when(operator, askedBy.get(id) as string, id)] : []));
  /** Whatever hides an item: the answers that say so, and keeping them to oneself. */
  const hiding = (contains: readonly string[] = []) =>
    quiz.items.flatMap(({ id, answers }) => {
      const ids = answers.filter(({ hide }) => hide?.some((one) => contains.includes(one))).map((answer) => answer.id);
      return ids.length ? [...ids, SKIP].map((code) => when('!=', id, code)) : [];
    });
  /** R4 knows “any” or “all” at one place: who needs both stands in a group. */
  function gated(item: Item, after: readonly EnableWhen[], not: readonly EnableWhen[]): Item {
    const inner = under(item, 'all', not);
    if (!after.length) return inner;
    if (!not.length) return under(item, 'any', after);
    return under({ linkId: `${item.linkId}.for`, type: 'group', item: [inner] }, 'any', after);
  }
  const sign = (linkId: string, id: string): Item[] =>
    data['red-flags'].entries
      .filter((flag) => flag.id === id)
      .map(({ title, action }) => display(linkId, joined([title, action].map(withStop), languages)));
  const addresses = (ids: readonly string[]) =>
    references.entries
      .filter(({ id }) => ids.includes(id))
      .map(({ doi, url }) =>
        extension('questionnaire-supportLink', { valueUri: doi ? `https://doi.org/${doi}` : url }),
      );

  function question(item: Dataset['quiz']['items'][number]): Item[] {
    const option = ({ id, text, none }: { id: string; text: Text; none?: true | undefined }) => ({
      ...(none && { extension: [extension('questionnaire-optionExclusive', { valueBoolean: true })] }),
      valueCoding: { code: id, ...said('display', text) },
    });
    const asked = {
      linkId: item.id,
      extension: [
        ...(item.most ? [extension('questionnaire-maxOccurs', { valueInteger: item.most })] : []),
        ...addresses(item.sources),
      ],
      ...said('text', item.question),
      type: 'choice',
      required: false,
      repeats: item.type === 'multi',
      answerOption: [...item.answers, { id: SKIP, text: words.skip, none: true as const }].map(option),
      item: [
        ...(item.hint ? [display(`${item.id}.hint`, item.hint)] : []),
        display(`${item.id}.why`, item.why, { extension: [help] }),
      ],
    } as Item;
    const signs = item.answers.flatMap(({ id, flags = [] }) =>
      flags.flatMap((flag) => sign(`${id}.${flag}`, flag).map((one) => under(one, 'any', given('=', [id])))),
    );
    return [gated(asked, given('=', item.after), [...given('!=', item.unless), ...hiding(item.contains)]), ...signs];
  }

  /** A sign that several answers make together: a group inside a group, since all of them must hold. */
  const combined = quiz.combinations.flatMap(({ every, flags = [] }, i) =>
    flags.flatMap((flag) =>
      sign(`together.${i}.${flag}`, flag).map((one) =>
        every.reduceRight<Item>(
          (inner, ids, depth) =>
            under({ linkId: `together.${i}.${flag}.${depth}`, type: 'group', item: [inner] }, 'any', given('=', ids)),
          one,
        ),
      ),
    ),
  );

  return {
    resourceType: 'Questionnaire',
    id: 'gut-skin-check',
    language: 'en',
    version: meta.version,
    name: 'GutSkinCheck',
    ...said('title', quiz.title),
    // Nobody has tested it, and no clinician's review is recorded.
    status: 'draft',
    experimental: true,
    subjectType: ['Patient'],
    date: quiz.updated,
    ...said('description', joined([quiz.lead, ...quiz.before, meta.review], languages)),
    item: [
      {
        linkId: 'before',
        type: 'group',
        ...said('text', words.before),
        item: quiz.before.map((text, i) => display(`before.${i}`, text)),
      },
      ...quiz.screens.map(({ id, title, items }) => ({
        linkId: id,
        type: 'group',
        ...(title && said('text', title)),
        item: quiz.items.filter((item) => items.includes(item.id)).flatMap(question),
      })),
      { linkId: 'together', type: 'group', item: combined },
    ],
  };
}
