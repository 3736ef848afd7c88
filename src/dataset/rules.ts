/**
 * What the dataset promises, as far as a program can be sure of it: grades with grounds, creams that back no capsule,
 * warnings beside what needs them, dates in order. What takes a guess (figures, strain codes, reading age, terms) is
 * looked at by tools/editorial: `npm run check:data` and the tests run it, a build does not wait for it.
 */
import type { Path, Report } from './links.js';
import type { Dataset, Text } from './schema.js';
import { checkPromises } from './signs.js';

type Thing = Record<string, unknown>;

const isText = (value: object): value is Text => typeof (value as Text).en === 'string';

/** Every object inside a value that is no text, with its path. */
function each(value: unknown, path: Path, visit: (thing: Thing, path: Path) => void) {
  if (typeof value !== 'object' || value === null || isText(value)) return;
  if (!Array.isArray(value)) visit(value as Thing, path);
  for (const [key, child] of Object.entries(value))
    each(child, [...path, Array.isArray(value) ? Number(key) : key], visit);
}

/** All that a value says in one language. */
export function said(value: unknown, language: string): string {
  if (typeof value !== 'object' || value === null) return '';
  if (isText(value)) return value[language] ?? '';
  return Object.values(value)
    .map((child) => said(child, language))
    .join('\n');
}

/** Which sources a grade rests on; the others belong to other statements of the same entry. */
export const grounds: Readonly<Record<string, string>> = {
  certainty: 'sources',
  linkCertainty: 'sources',
  gutCareCertainty: 'sources',
  evidenceCertainty: 'evidenceSources',
};
const weighty = new Set(['meta-analysis', 'systematic-review', 'guideline', 'consensus']);
const trials = new Set(['rct', 'non-randomised-trial']);
/** Plain advice, and what is said of words, tests and labels, promises no effect on skin; it stands in these places alone. */
const advice = /^((faq|claims|facts)\.entries\.\d+|procedures\.entries\.\d+\.(before|after)\.\d+)$/;

function checkGrades(data: Dataset, report: Report) {
  const designs = new Map(data.references.entries.map(({ id, design }) => [id, design]));
  each(data, [], (thing, path) => {
    for (const [key, from] of Object.entries(grounds)) {
      const grade = thing[key];
      if (grade === 'not-graded' && !advice.test(path.join('.')))
        report([...path, key], 'what says something of an effect or a link needs a GRADE certainty');
      if (grade !== 'high' && grade !== 'moderate') continue;
      const cited = (thing[from] as string[]).map((id) => designs.get(id) ?? '');
      if (cited.some((design) => weighty.has(design)) || cited.filter((design) => trials.has(design)).length > 1)
        continue;
      report(
        [...path, key],
        `"${grade}" needs a meta-analysis, a systematic review, a guideline, a consensus or two trials in "${from}"; it cites ${cited.join(', ')}: cite more, or grade it low`,
      );
    }
  });
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
  each({ ...data, references: undefined }, [], (thing, path) => {
    const strain = path[0] === 'strains' ? data.strains.entries[path[2] as number] : undefined;
    if (strain?.route === 'topical') return;
    for (const [key, ids] of Object.entries(thing).filter(([key]) => /sources$/i.test(key)))
      (ids as string[]).forEach((id, i) => {
        if (!skin.has(id)) return;
        const mute = data.meta.languages.find(
          (language) => cream[language] && !cream[language].test(said(thing, language)),
        );
        if (strain)
          report([...path, key, i], `"${id}" tested something on the skin: it backs no strain that is swallowed`);
        else if (mute)
          report([...path, key, i], `"${id}" tested something on the skin: the text (${mute}) must say so`);
      });
  });
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
  each(data, [], ({ updated, reviewBy, reviewed }, path) => {
    if (typeof updated !== 'string' || typeof reviewBy !== 'string') return;
    if (updated > data.meta.updated)
      report([...path, 'updated'], `it is newer than the dataset (data/meta.json: ${data.meta.updated})`);
    if (reviewBy <= updated) report([...path, 'reviewBy'], `it must lie after "updated" (${updated})`);
    const review = reviewed as { by: string; on: string } | null;
    if (review && review.on < updated)
      report(
        [...path, 'reviewed'],
        `the entry was changed after ${review.by} read it: have it read again, or write null`,
      );
  });
}

/** Reports everything in a dataset of the right shape that the project's own rules refuse. */
export function checkRules(data: Dataset, report: Report) {
  for (const check of [checkGrades, checkRoutes, checkWarnings, checkDates, checkPromises]) check(data, report);
}
