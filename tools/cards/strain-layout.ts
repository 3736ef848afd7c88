/** The card of a strain: each study by itself, with its dose and its people. */
import type { Strain, Study } from '../../src/dataset/types.js';
import { inWords, ordered } from '../../src/widgets/strain/strain-logic.js';
import { list, section, sure, text, warningsOf, type Block, type Context, type Layout } from './article.js';

const latin = ({ organisms }: Strain) =>
  organisms.map(({ genus, species, strain }) => [genus, species, strain].filter(Boolean).join(' ')).join(' + ');

function study(one: Study, { words, conditions = {}, language, ...context }: Context): Block[] {
  const t = words.base.strain;
  const dose = one.cfuPerDay ? t.cfu(inWords(one.cfuPerDay, language)) : (one.dose ?? t.noDose);
  const people = one.count
    ? t.peopleOf(new Intl.NumberFormat(language).format(one.count), one.trials)
    : t.trialsOf(one.trials);
  return section(
    conditions[one.condition] ?? one.condition,
    list([
      `${t.dose}: ${dose}`,
      `${t.weeks}: ${one.weeks ? t.weeksOf(one.weeks) : t.noDose}`,
      `${t.people}: ${people}`,
      `${t.who}: ${one.people}`,
    ]),
    text(`${t.direction[one.direction]}. ${one.result}`, t.result),
    text(one.figure?.sentence),
    text(one.unknown, t.unknown),
    sure({ words, conditions, language, ...context }, one.certainty),
  );
}

export const strains: Layout<Strain> = {
  title: latin,
  body: (entry, context) => {
    const t = context.words.base.strain;
    const former = entry.organisms.flatMap(({ formerly }) => formerly ?? []).join(' + ');
    const unnamed = entry.organisms.every((organism) => !organism.strain);
    const mix = entry.organisms.length > 1 || entry.alongside;
    const about = [former && `${t.formerly} ${former}`, entry.alongside, t[entry.route], t.form[entry.form]];
    return [
      ...text(about.filter(Boolean).join(' · ')),
      ...ordered(entry.studies, undefined).flatMap((one) => study(one, context)),
      ...text(unnamed ? t.exactUnknown : mix ? t.exactMix : t.exact),
      ...text(entry.funding, t.money),
      ...section(t.safety, text(entry.safety)),
      ...warningsOf(context, entry.hazards),
    ];
  },
};
