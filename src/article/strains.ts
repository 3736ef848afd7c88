/** Nutrients, strains and what was tested for what. */
import { idsOf } from '../core/checks.js';
import { inDigits } from '../core/numbers.js';
import type { Strain, Study } from '../dataset/types.js';
import type { EvidenceData } from '../widgets/evidence/evidence-data.js';
import { ages, matrix, nameOf } from '../widgets/evidence/evidence-logic.js';
import type { NutrientData } from '../widgets/nutrient/nutrient-data.js';
import { amount, bodiesOf, figureSources } from '../widgets/nutrient/nutrient-logic.js';
import type { StrainData } from '../widgets/strain/strain-data.js';
import { groups, inOrder, inWords, known, narrow, ordered } from '../widgets/strain/strain-logic.js';
import { escaped, type Settings, type Writer } from './write.js';

export function nutrient(w: Writer, data: NutrientData, settings: Settings) {
  const { t, meta } = data;
  const [id] = idsOf(settings['nutrient']);
  const one = data.entries.filter((entry) => entry.id === id);
  for (const entry of one.length ? one : data.entries) {
    w.head(1, entry.name);
    if (entry.warnings.length) w.head(2, t.first);
    w.list(entry.warnings);
    w.warn(entry);
    w.text(entry.role);
    w.head(2, t.foods);
    w.text(entry.foods.korean.map(({ name }) => name).join(', '), t.korean);
    w.text(entry.foods.western.map(({ name }) => name).join(', '), t.western);
    const row = (one: (typeof entry.limits)[number] | (typeof entry.intakes)[number], more: (string | undefined)[]) =>
      `${one.authority}: ${[amount(one, meta.language), ...more].filter(Boolean).join(', ')}`;
    w.head(2, t.intake);
    w.list(entry.intakes.map((one) => row(one, [one.who, t.kind[one.kind]])));
    w.text(entry.intakeNote ?? (entry.intakes.length ? undefined : t.none));
    w.head(2, t.limit);
    w.list(entry.limits.map((one) => row(one, [one.who, one.why && t.tooMuch(one.why)])));
    w.text(entry.limitNote ?? (entry.limits.length ? undefined : t.none));
    if (entry.intakes.length || entry.limits.length)
      w.raw(`${escaped(t.health)} ${escaped(bodiesOf(entry, t.bodies).join(' · '))}${w.cite(figureSources(entry))}`);
    w.head(2, t.extra);
    w.text(entry.supplement);
    w.sure(entry.certainty, entry.sources);
    w.head(2, t.lack);
    w.text(entry.lack);
    if (entry.interactions.length) w.head(2, t.medicines);
    w.list(entry.interactions);
  }
}

const titleOf = (strain: Strain, { words }: { words: StrainData['words'] }) => {
  const unnamed = strain.organisms.every((organism) => !organism.strain);
  return unnamed && strain.organisms.length === 1 ? `${nameOf(strain)} (${words.strain.noCode})` : nameOf(strain);
};

function study(w: Writer, data: StrainData, one: Study) {
  const t = data.words.strain;
  const { language } = data.meta;
  w.head(2, data.conditions[one.condition] ?? one.condition);
  const people = one.count ? t.peopleOf(inDigits(one.count, language), one.trials) : t.trialsOf(one.trials);
  w.list([
    `${t.dose}: ${one.cfuPerDay ? t.cfu(inWords(one.cfuPerDay, language)) : (one.dose ?? t.noDose)}`,
    `${t.weeks}: ${one.weeks ? t.weeksOf(one.weeks) : t.noDose}`,
    `${t.people}: ${people}`,
  ]);
  w.text(one.people, t.who);
  w.text(one.result, t.direction[one.direction]);
  w.text(one.unknown, t.unknown);
  w.sure(one.certainty, one.sources);
}

export function strain(w: Writer, data: StrainData, { strain: id, condition, group }: Settings) {
  const t = data.words.strain;
  const choice = known(data.entries, { condition, group: groups.find((name) => name === group) });
  const suited = [...narrow(data.entries, choice)].filter(([, studies]) => studies.length);
  const one = data.entries.filter((entry) => entry.id === id?.trim());
  for (const entry of one.length
    ? one
    : inOrder(
        suited.map(([entry]) => entry),
        nameOf,
      )) {
    w.head(1, titleOf(entry, data));
    const former = entry.organisms.flatMap(({ formerly }) => formerly ?? []).join(' + ');
    const about = [former && `${t.formerly} ${former}`, entry.alongside, t[entry.route], t.form[entry.form]];
    w.text(about.filter(Boolean).join(' · '));
    for (const each of ordered(entry.studies, condition)) study(w, data, each);
    const mix = entry.organisms.length > 1 || entry.alongside;
    w.text(entry.organisms.every((one) => !one.strain) ? t.exactUnknown : mix ? t.exactMix : t.exact);
    w.text(entry.funding, t.money);
    w.warn(entry);
    w.raw(`<strong>${escaped(t.safety)}:</strong> ${escaped(entry.safety)}${w.cite(entry.safetySources)}`);
  }
}

/** What a table says of each strain, as a list of its conditions: a table does not come through everywhere. */
export function evidence(w: Writer, data: EvidenceData, { condition, age }: Settings) {
  const { t, words, meta } = data;
  const { rows } = matrix(data, { condition, age: ages.find((name) => name === age) });
  w.text(t.fair);
  w.text(t.notNoEffect);
  for (const { strain, cells } of rows) {
    w.head(1, titleOf(strain, data));
    w.items(
      cells.flat().map(({ condition: id, direction, trials, count, certainty, sources }) => {
        const found = t.found(
          words.strain.direction[direction],
          trials,
          count ? inDigits(count, meta.language) : undefined,
        );
        const skin = strain.route === 'topical' ? ` (${words.strain.topical})` : '';
        const said = `${data.conditions[id] ?? id}${skin}: ${found} ${words.certainty[certainty]}.`;
        return `${escaped(said)}${w.cite(sources)}`;
      }),
    );
  }
}
