/** What stands on a card, collection by collection, in the order of its widget. Pure. */
import type { Condition, DietTip, Fact, Faq, Nutrient, Pathway, Strain, Study } from '../../src/dataset/types.js';
import { inWords, ordered } from '../../src/widgets/strain/strain-logic.js';
import { amount, bodiesOf } from '../../src/widgets/nutrient/nutrient-logic.js';
import { callsOf, list, section, signsOf, sure, text, warningsOf, type Block, type Context } from './article.js';

/** What an article is made of: its title, what it says, and the sources that it names in their order. */
export interface Layout<Entry> {
  title: (entry: Entry, context: Context) => string;
  body: (entry: Entry, context: Context) => Block[];
}

const axis: Layout<Pathway> = {
  title: ({ name }) => name,
  body: (entry, context) => {
    const { axis: t } = context.words;
    return [
      ...text(entry.summary),
      ...text(entry.twoWay, t.way[entry.way]),
      ...section(t.known, list(entry.known)),
      ...section(t.unknown, list(entry.unknown)),
      ...sure(context, entry.certainty),
      ...warningsOf(context, entry.hazards),
    ];
  },
};

const conditions: Layout<Condition> = {
  title: ({ name }) => name,
  body: (entry, context) => {
    const { condition: t } = context.words;
    return [
      ...text(entry.what),
      ...section(t.firstLine, text(entry.firstLine), text(entry.time, t.time)),
      ...warningsOf(context, entry.hazards),
      ...section(t.link, text(entry.link), sure(context, entry.linkCertainty)),
      ...section(t.gutCare, text(entry.gutCare), sure(context, entry.gutCareCertainty)),
      ...text(entry.instead, t.instead),
      ...section(t.doctor, signsOf(context, entry.flags), text(entry.flags && t.also), list(entry.seeDoctor)),
    ];
  },
};

const dietTips: Layout<DietTip> = {
  title: ({ title }) => title,
  body: (entry, context) => {
    const { tip } = context.words.base;
    return [
      ...text(entry.why),
      ...text(entry.figure?.sentence),
      ...section(tip.try, list(entry.how)),
      ...section(tip.caution, text(entry.caution), callsOf(context, entry.numbers)),
      ...warningsOf(context, entry.hazards),
      ...text(entry.limits),
      ...sure(context, entry.certainty),
    ];
  },
};

const facts: Layout<Fact> = {
  title: ({ statement }) => statement,
  body: (entry, context) => {
    const { fact: t } = context.words;
    return [
      ...text(t.means[entry.verdict], t.verdict[entry.verdict]),
      ...text(entry.why),
      ...text(entry.figure?.sentence),
      ...warningsOf(context, entry.hazards),
      ...sure(context, entry.certainty),
    ];
  },
};

const faq: Layout<Faq> = {
  title: ({ question }) => question,
  body: (entry, context) => [
    ...text(entry.answer),
    ...text(entry.limits),
    ...section(context.words.condition.doctor, text(entry.seeDoctor), callsOf(context, entry.numbers)),
    ...warningsOf(context, entry.hazards),
    ...sure(context, entry.certainty),
  ],
};

const nutrients: Layout<Nutrient> = {
  title: ({ name }) => name,
  body: (entry, context) => {
    const { nutrient: t } = context.words;
    const { language } = context;
    const row = (one: Nutrient['intakes'][number] | Nutrient['limits'][number], ...detail: (string | undefined)[]) =>
      `${one.authority}: ${amount(one, language)}${detail.some(Boolean) ? ` (${detail.filter(Boolean).join(', ')})` : ''}`;
    const intakes = entry.intakes.map((one) => row(one, one.who, t.kind[one.kind]));
    const limits = entry.limits.map((one) => row(one, one.who, one.why && t.tooMuch(one.why)));
    const foods = (title: string, names: Nutrient['foods']['korean']) =>
      `${title}: ${names.map(({ name }) => name).join(', ')}`;
    return [
      ...section(t.first, list(entry.warnings)),
      ...warningsOf(context, entry.hazards),
      ...text(entry.role),
      ...section(t.foods, list([foods(t.korean, entry.foods.korean), foods(t.western, entry.foods.western)])),
      ...section(t.intake, list(intakes.length ? intakes : [t.none]), text(entry.intakeNote)),
      ...section(t.limit, list(limits.length ? limits : [t.none]), text(entry.limitNote)),
      ...text(intakes.length + limits.length ? [t.health, ...bodiesOf(entry, t.bodies)].join(' · ') : undefined),
      ...section(t.extra, text(entry.supplement), sure(context, entry.certainty)),
      ...section(t.lack, text(entry.lack)),
      ...section(t.medicines, list(entry.interactions)),
    ];
  },
};

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

const strains: Layout<Strain> = {
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

/** Every collection whose entries have a card of their own. */
export const layouts = { axis, conditions, 'diet-tips': dietTips, facts, faq, nutrients, strains };
