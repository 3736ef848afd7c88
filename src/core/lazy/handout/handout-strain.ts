/** What the card of a strain tells on its handout. Pure. */
import type { Strain, Study } from '../../../dataset/types.js';
import type { Cards, Told } from './handout-told.js';

export const strainOf = (data: Cards['strains'], entry: Strain): Told => {
  const { words, conditions, meta } = data;
  const t = words.strain;
  const names = entry.organisms.map(({ genus, species, subspecies, strain, name }) => {
    const latin = [genus, species, subspecies && `subsp. ${subspecies}`].filter(Boolean).join(' ');
    return [name && name !== latin ? `${name} (${latin})` : latin, strain].filter(Boolean).join(' ');
  });
  const dose = ({ cfuPerDay, dose = t.noDose }: Study) =>
    cfuPerDay
      ? t.cfu(
          cfuPerDay.toLocaleString(meta.language, {
            notation: 'compact',
            compactDisplay: 'long',
            maximumFractionDigits: 2,
          }),
        )
      : dose;
  const about = (study: Study) =>
    [
      study.people,
      study.count ? t.peopleOf(study.count.toLocaleString(meta.language), study.trials) : t.trialsOf(study.trials),
      dose(study),
      study.weeks ? t.weeksOf(study.weeks) : '',
    ].filter(Boolean);
  const unnamed = entry.organisms.every(({ strain }) => !strain);
  const mix = entry.organisms.length > 1 || entry.alongside;
  return {
    title: names.join(' + '),
    lead: [entry.alongside, t[entry.route], t.form[entry.form]].filter(Boolean).join(' · '),
    known: entry.studies.map((study) => ({
      label: conditions[study.condition],
      text: `${t.direction[study.direction]}. ${study.result} (${about(study).join(' · ')})`,
    })),
    unknown: [
      ...entry.studies.map((study) => {
        const label = conditions[study.condition];
        return { label, text: `${study.unknown} ${words.certainty[study.certainty]}.` };
      }),
      { text: unnamed ? t.exactUnknown : mix ? t.exactMix : t.exact },
      ...(entry.funding ? [{ label: t.money, text: entry.funding }] : []),
    ],
    care: [{ label: t.safety, text: entry.safety }],
    sources: [...entry.studies.flatMap(({ sources }) => sources), ...entry.safetySources],
  };
};
