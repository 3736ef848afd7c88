/** What stands on a card, collection by collection, in the order of its widget. Pure. */
import type { Condition, DietTip, Fact, Faq, Nutrient, Pathway } from '../../src/dataset/types.js';
import { amount, bodiesOf } from '../../src/widgets/nutrient/nutrient-logic.js';
import { callsOf, list, section, signsOf, sure, text, warningsOf, type Layout } from './article.js';
import { strains } from './strain-layout.js';

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

/** Every collection whose entries have a card of their own. */
export const layouts = { axis, conditions, 'diet-tips': dietTips, facts, faq, nutrients, strains };
