/** What each kind of card tells on its handout. Pure. */
import type { Condition, DietTip, Nutrient, RedFlag, Slices } from '../../../dataset/types.js';
import type { Shared } from '../../needs.js';
import { strainOf } from './handout-strain.js';
import { sure, type Cards, type Line, type Printable, type Told } from './handout-told.js';

const urgencies = ['emergency', 'urgent', 'soon'];
const signsOf = ({ words }: Shared, flags: readonly RedFlag[]): Line[] =>
  [...flags]
    .sort((a, b) => urgencies.indexOf(a.urgency) - urgencies.indexOf(b.urgency))
    .map(({ urgency, sign, action }) => ({ label: words.when[urgency], text: `${sign}. ${action}` }));

const conditionOf = (data: Cards['conditions'], entry: Condition): Told => {
  const { t, flags } = data;
  const own = flags.entries.filter(({ id }) => entry.flags?.includes(id));
  return {
    title: entry.name,
    lead: entry.what,
    known: [
      { label: t.firstLine, text: entry.firstLine },
      ...(entry.time ? [{ label: t.time, text: entry.time }] : []),
      { label: t.link, text: entry.link },
      { label: t.gutCare, text: entry.gutCare },
    ],
    unknown: [sure(data, entry.linkCertainty, t.link), sure(data, entry.gutCareCertainty, t.gutCare)],
    care: [{ label: t.instead, text: entry.instead }],
    signs: [...signsOf(data, own), ...entry.seeDoctor.map((text) => ({ text }))],
    sources: [...entry.sources, ...entry.firstLineSources, ...own.flatMap(({ sources }) => sources)],
  };
};

const nutrientOf = (data: Cards['nutrients'], entry: Nutrient): Told => {
  const { t, meta } = data;
  const number = (value: number) => value.toLocaleString(meta.language, { maximumSignificantDigits: 6 });
  type Figure = Pick<Nutrient['intakes'][number], 'authority' | 'value' | 'to' | 'unit'>;
  const amount = ({ authority, value, to, unit }: Figure, ...detail: (string | undefined)[]) => {
    const more = detail.filter(Boolean).join(', ');
    return `${authority}: ${[value, to ?? []].flat().map(number).join('–')}\u00a0${unit}${more && ` (${more})`}`;
  };
  const all = (amounts: readonly string[], note = '') => `${amounts.join('; ') || t.none}. ${note}`.trim();
  const intakes = entry.intakes.map((one) => amount(one, one.who, t.kind[one.kind]));
  const limits = entry.limits.map((one) => amount(one, one.who, one.why && t.tooMuch(one.why)));
  const { korean, western } = entry.foods;
  const some = (label: string, texts: readonly string[]) => (texts.length ? [{ label, text: texts.join(' ') }] : []);
  return {
    title: entry.name,
    lead: entry.role,
    known: [
      { label: t.extra, text: entry.supplement },
      { label: t.lack, text: entry.lack },
      { label: t.foods, text: [...korean, ...western].map(({ name }) => name).join(', ') },
      { label: t.intake, text: all(intakes, entry.intakeNote) },
      { label: t.limit, text: all(limits, entry.limitNote) },
      ...(intakes.length || limits.length ? [{ text: t.health }] : []),
    ],
    unknown: [sure(data, entry.certainty, t.extra)],
    care: [...some(t.first, entry.warnings), ...some(t.medicines, entry.interactions)],
    sources: [...entry.sources, ...[...entry.intakes, ...entry.limits].flatMap(({ sources }) => sources)],
  };
};

const tipOf = (data: Cards['diet-tips'], entry: DietTip): Told => ({
  title: entry.title,
  lead: entry.why,
  known: entry.how.map((text, i) => ({ label: i ? undefined : data.words.tip.try, text })),
  unknown: [{ text: entry.limits }, sure(data, entry.certainty)],
  care: [{ text: entry.caution }],
  sources: entry.sources,
  numbers: entry.numbers,
});

export const told: { [Name in Printable]: (data: Cards[Name], entry: Slices[Name]['entries'][number]) => Told } = {
  conditions: conditionOf,
  strains: strainOf,
  nutrients: nutrientOf,
  'diet-tips': tipOf,
};
