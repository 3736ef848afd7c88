/** What stands on the handout of a card: its own texts, in the order in which a visit needs them. Pure. */
import type { Emergency, Numbers, Slices } from '../../../dataset/types.js';
import type { BaseWords } from '../../../i18n/base/en.js';
import type { HandoutWords } from '../../../i18n/handout/en.js';
import { told } from './handout-cards.js';
import type { Cards, Line, Printable, Told } from './handout-told.js';

export type CardData = Cards[Printable];

export interface Content extends Told {
  kind: string;
  signs: Line[];
  questions: string[];
}

/** `general`: the signs of any illness, for a card that has none of its own. */
export function contentOf(data: CardData, id: string, general: Slices['red-flags'], t: HandoutWords): Content {
  const collection = data.meta.collection as Printable;
  const entry = data.entries.find((one) => one.id === id);
  if (!entry) throw new Error(`there is no ${collection}/${id}`);
  const own = (told[collection] as (data: CardData, one: typeof entry) => Told)(data, entry);
  const emergencies = general.entries.filter(({ urgency, context }) => urgency === 'emergency' && !context);
  const warnings = (entry.hazards ?? []).flatMap((hazard) => data.hazards[hazard] ?? []);
  return {
    ...own,
    kind: t.kind[collection],
    questions: Object.values(t.questions[collection]),
    care: [...own.care, ...warnings.map(({ name, warning }) => ({ label: name, text: warning }))],
    signs: own.signs ?? [
      { label: data.words.when.emergency, text: `${data.words.act.emergency}.` },
      ...emergencies.map(({ sign }) => ({ text: sign })),
    ],
    sources: [
      ...new Set([
        ...own.sources,
        ...warnings.flatMap(({ sources }) => sources),
        ...(own.signs ? [] : emergencies.flatMap(({ sources }) => sources)),
      ]),
    ],
  };
}

/** Whom to call, in words: paper has no number to tap. `numbers`: what the card speaks of besides emergencies. */
export function callsOf(
  { help }: BaseWords,
  all: readonly Emergency[],
  country = '',
  numbers: readonly Numbers[] = [],
) {
  const local = all.find((one) => one.country === country || one.members?.includes(country));
  const own = local?.national?.find((one) => one.country === country)?.number;
  const emergency = local ? [own, local.number].flatMap((number) => (number ? help.call(number) : [])).join(', ') : '';
  const line = ({ name, number }: NonNullable<Emergency['crisis']>) => help.talk(name, number);
  const others = all.flatMap(({ name, crisis }) => (crisis ? `${name}: ${line(crisis)}` : []));
  const talk = local?.crisis ? [line(local.crisis)] : [help.talkThere, others.join('; ')];
  return [emergency ? `${emergency}.` : help.callThere, ...(numbers.includes('crisis') ? talk : [])];
}
