/**
 * What the dataset promises, as far as a program can be sure of it: grades with grounds, creams that back no capsule,
 * warnings beside what needs them, dates in order. What takes a guess (figures, strain codes, reading age, terms) is
 * looked at by tools/editorial: `npm run check:data` and the tests run it, a build does not wait for it.
 */
import { checkFigures } from './figure.js';
import { marked } from './follow.js';
import type { Path, Report } from './paths.js';
import { files, shapes, type Dataset } from './schema.js';
import { checkPromises } from './signs.js';
import { said, wholes } from './texts.js';

const weighty = new Set(['meta-analysis', 'systematic-review', 'guideline', 'consensus']);
const trials = new Set(['rct', 'non-randomised-trial']);

function checkGrades(data: Dataset, report: Report) {
  const designs = new Map(data.references.entries.map(({ id, design }) => [id, design]));
  for (const name of files)
    for (const { what, value: grade, path, around } of marked('grade', shapes[name], data[name], [name])) {
      if (grade === 'not-graded' && !what.advice)
        report(path, 'what says something of an effect or a link needs a GRADE certainty');
      if (grade !== 'high' && grade !== 'moderate') continue;
      const cited = (around[what.on] as string[]).map((id) => designs.get(id) ?? '');
      if (cited.some((design) => weighty.has(design)) || cited.filter((design) => trials.has(design)).length > 1)
        continue;
      report(
        path,
        `"${grade}" needs a meta-analysis, a systematic review, a guideline, a consensus or two trials in "${what.on}"; it cites ${cited.join(', ')}: cite more, or grade it low`,
      );
    }
  data.faq.entries.forEach(
    (entry, i) =>
      entry.certainty !== 'not-graded' &&
      !entry.limits &&
      report(['faq', 'entries', i, 'limits'], 'a graded answer must say in whom it was seen and what it does not show'),
  );
}

const cream: Record<string, RegExp> = {
  en: /\b(cream|ointment|lotion|topical|(on|to|into) (the|their|your) (skin|face))/i,
  ko: /크림|연고|로션|도포|바르|바른|발라|발랐/,
};

/** The languages whose creams and warnings are looked for. */
export const ruled: readonly string[] = Object.keys(cream);

/** The studies that put something on the skin: those of topical strains, and those that say so in their id or people. */
function onSkin({ strains, references }: Dataset): Set<string> {
  const topical = strains.entries.filter(({ route }) => route === 'topical');
  return new Set([
    ...topical.flatMap(({ studies }) => studies.flatMap(({ sources }) => sources)),
    ...references.entries
      .filter(
        ({ id, people }) => /(^|-)(topical|cream)(-|$)/.test(id) || /\b(cream|ointment|lotion)\b/i.test(people.en),
      )
      .map(({ id }) => id),
  ]);
}

function checkRoutes(data: Dataset, report: Report) {
  const skin = onSkin(data);
  for (const name of files)
    for (const { what, value, path, around } of marked('names', shapes[name], data[name], [name])) {
      const id = value as string;
      const strain = name === 'strains' ? data.strains.entries[path[2] as number] : undefined;
      if (what !== 'references' || strain?.route === 'topical' || !skin.has(id)) continue;
      const mute = data.meta.languages.find(
        (language) => cream[language] && !cream[language].test(said(around, language)),
      );
      if (strain) report(path, `"${id}" tested something on the skin: it backs no strain that is swallowed`);
      else if (mute) report(path, `"${id}" tested something on the skin: the text (${mute}) must say so`);
    }
  data.strains.entries.forEach(({ route, form, studies }, i) => {
    if (!studies.some(({ cfuPerDay }) => cfuPerDay)) return;
    if (route === 'topical')
      report(['strains', 'entries', i, 'route'], 'what was applied to skin has no dose in CFU a day');
    if (form !== 'live')
      report(
        ['strains', 'entries', i, 'form'],
        `${form} bacteria form no colonies: give "dose" in words and cfuPerDay null`,
      );
  });
}

/** What must be said, by language; a language that is not listed is left to its readers. */
type Words = Record<string, readonly RegExp[]>;
const vitaminA: Words = { en: [/pregnan/i, /isotretinoin/i], ko: [/임신/, /이소트레티노인/] };
const biotin: Words = { en: [/(blood|lab\w*) (test|result)/i], ko: [/(혈액|피) ?검사|검사실|검사 결과/] };
const live: Words = {
  en: [/doctor/, /\bill\b/, /immunity/, /central line/, /pregnan/, /preterm|born (too )?early/],
  ko: [/의사/, /아프|중병|중증|중환자/, /면역/, /중심정맥관/, /임신/, /이른둥이/],
};

function checkWarnings(data: Dataset, report: Report) {
  const must = (words: Words, value: unknown, path: Path, what: string) =>
    data.meta.languages.forEach((language) =>
      (words[language] ?? [])
        .filter((word) => !word.test(said(value, language)))
        .forEach((word) => report(path, `${what} (${language}: ${word.source})`)),
    );
  for (const name of ['faq', 'diet-tips', 'facts', 'nutrients'] as const)
    data[name].entries.forEach((entry, i) => {
      const path = [name, 'entries', i, ...(name === 'nutrients' ? ['warnings'] : [])];
      if (/vitamin A\b|\bretinol\b/i.test(said(entry, 'en')))
        must(vitaminA, entry, path, 'vitamin A comes with its warnings on pregnancy and isotretinoin');
      if (/\bbiotin\b/i.test(said(entry, 'en')))
        must(biotin, entry, path, 'biotin comes with its warning on blood tests');
    });
  data.strains.entries.forEach(({ form, route, safety }, i) => {
    if (form === 'live' && route === 'oral')
      must(
        live,
        safety,
        ['strains', 'entries', i, 'safety'],
        'live bacteria come with the warning for whom they are a risk',
      );
  });
}

/** An entry has dates in order, and a review that came after its last change. */
function checkDates(data: Dataset, report: Report) {
  for (const [path, { updated, reviewBy, reviewed }] of wholes(data)) {
    if (typeof updated !== 'string' || typeof reviewBy !== 'string') continue;
    if (updated > data.meta.updated)
      report([...path, 'updated'], `it is newer than the dataset (data/meta.json: ${data.meta.updated})`);
    if (reviewBy <= updated) report([...path, 'reviewBy'], `it must lie after "updated" (${updated})`);
    const review = reviewed as { by: string; on: string } | null;
    if (review && review.on < updated)
      report(
        [...path, 'reviewed'],
        `the entry was changed after ${review.by} read it: have it read again, or write null`,
      );
  }
}

const checkPictures = (data: Dataset, report: Report) =>
  files.forEach((name) => checkFigures(shapes[name], data[name], report, [name]));

/** Reports everything in a dataset of the right shape that the project's own rules refuse. */
export function checkRules(data: Dataset, report: Report) {
  for (const check of [checkGrades, checkRoutes, checkWarnings, checkPictures, checkDates, checkPromises])
    check(data, report);
}
