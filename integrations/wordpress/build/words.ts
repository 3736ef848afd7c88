/**
 * The words that stand in a tag for whoever has no script: feeds, excerpts, search engines, readers with JavaScript off.
 * One file a widget and language, in entries, so that PHP can print those that a page asks for. Headings, paragraphs,
 * lists and links alone: whatever filter comes next, they survive it.
 */
import type { Collections, Dataset, Entries, Text, Titled } from './dataset.js';
import apologyEn from '../../../src/i18n/apology/en.js';
import apologyKo from '../../../src/i18n/apology/ko.js';
import baseEn from '../../../src/i18n/base/en.js';
import baseKo from '../../../src/i18n/base/ko.js';
import conditionEn from '../../../src/i18n/condition/en.js';
import conditionKo from '../../../src/i18n/condition/ko.js';
import consultEn from '../../../src/i18n/consult/en.js';
import consultKo from '../../../src/i18n/consult/ko.js';
import diaryEn from '../../../src/i18n/diary/en.js';
import diaryKo from '../../../src/i18n/diary/ko.js';
import evidenceEn from '../../../src/i18n/evidence/en.js';
import evidenceKo from '../../../src/i18n/evidence/ko.js';
import factEn from '../../../src/i18n/fact/en.js';
import factKo from '../../../src/i18n/fact/ko.js';
import axisEn from '../../../src/i18n/axis/en.js';
import axisKo from '../../../src/i18n/axis/ko.js';
import nutrientEn from '../../../src/i18n/nutrient/en.js';
import nutrientKo from '../../../src/i18n/nutrient/ko.js';
import planEn from '../../../src/i18n/care-plan/en.js';
import planKo from '../../../src/i18n/care-plan/ko.js';

export const languages = ['en', 'ko'] as const;
export type Language = (typeof languages)[number];

const words = {
  en: {
    apology: apologyEn,
    base: baseEn,
    condition: conditionEn,
    consult: consultEn,
    diary: diaryEn,
    evidence: evidenceEn,
    fact: factEn,
    axis: axisEn,
    nutrient: nutrientEn,
    plan: planEn,
  },
  ko: {
    apology: apologyKo,
    base: baseKo,
    condition: conditionKo,
    consult: consultKo,
    diary: diaryKo,
    evidence: evidenceKo,
    fact: factKo,
    axis: axisKo,
    nutrient: nutrientKo,
    plan: planKo,
  },
};

/** What an attribute of a widget picks: the id of an entry of this collection. */
export const picks: Readonly<Record<string, Partial<Record<string, keyof Collections>>>> = {
  axis: { pathway: 'axis' },
  'care-plan': { procedure: 'procedures' },
  condition: { condition: 'conditions' },
  'diet-tip': { tip: 'diet-tips', condition: 'conditions' },
  evidence: { condition: 'conditions' },
  fact: { fact: 'facts' },
  faq: { ids: 'faq', open: 'faq' },
  nutrient: { nutrient: 'nutrients' },
  settings: { procedures: 'procedures' },
  strain: { strain: 'strains', condition: 'conditions' },
};

export interface Entry {
  id: string;
  html: string;
  /** By attribute: which of its values this entry is for. */
  for?: Record<string, readonly string[]>;
}
export interface Words {
  title: string;
  /** Paragraphs before the entries. */
  lead: string;
  /** Who checked the content: nobody, or somebody (`%by%`), on a day (`%on%`) where that is known. */
  review: { none: string; by: string; byOn: string };
  /** The attribute that names entries. */
  by?: string;
  /** Said where no entry was named and all of them would be too much. */
  list?: string;
  entries: readonly Entry[];
}

const escaped = (text: string) =>
  text.replace(/[&<>"]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign] as string);
const p = (text?: string) => (text ? `<p>${escaped(text)}</p>` : '');
const named = (name: string, text?: string) =>
  text ? `<p><strong>${escaped(name)}</strong> ${escaped(text)}</p>` : '';
const list = (items: readonly string[]) =>
  items.length ? `<ul>${items.map((item) => `<li>${escaped(item)}</li>`).join('')}</ul>` : '';
const h = (text: string) => `<h4>${escaped(text)}</h4>`;

/** A strain has no name but that of its organisms. */
const organismsOf = ({ organisms = [] }: Pick<Titled, 'organisms'>, language: Language) =>
  organisms.map(({ name, strain }) => [name[language], strain].filter(Boolean).join(' ')).join(' + ');

/** All widgets in one language. */
export function wordsOf(dataset: Dataset, language: Language): Record<string, Words> {
  const { apology, base, condition, consult, diary, evidence, fact, axis, nutrient, plan } = words[language];
  const say = (text?: Text) => text?.[language] ?? '';
  const says = (texts: readonly Text[] = []) => texts.map(say);
  const all: Entries = dataset;
  const at = <Name extends keyof Collections>(name: Name) => all[name].entries;
  const byId = <Kind extends { id: string }>(entries: readonly Kind[]) => new Map(entries.map((one) => [one.id, one]));
  const [references, hazards, flags, conditions] = [
    byId(at('references')),
    byId(at('hazards')),
    byId(at('red-flags')),
    byId(at('conditions')),
  ];
  const subjects = byId(at('subjects'));

  const grade = (certainty?: string) => (certainty ? p(base.certainty[certainty as keyof typeof base.certainty]) : '');
  const sources = (...ids: (readonly string[] | undefined)[]) => {
    const links = [...new Set(ids.flatMap((some) => some ?? []))].flatMap((id) => {
      const one = references.get(id);
      const href = one && (one.doi ? `https://doi.org/${one.doi}` : one.url);
      const author = one?.authors?.[0] ?? one?.journal ?? '';
      return one && href ? [`<a href="${escaped(href)}">${escaped(`${author} ${one.year ?? ''}`.trim())}</a>`] : [];
    });
    return links.length ? `<p>${escaped(base.sources(links.length))}: ${links.join(', ')}</p>` : '';
  };
  const care = (ids?: readonly string[]) =>
    (ids ?? []).map((id) => named(base.tip.caution, say(hazards.get(id)?.warning))).join('');
  const signs = (ids?: readonly string[]) => (ids ?? []).map((id) => say(flags.get(id)?.sign)).filter(Boolean);
  const nameOf = (id: string) => say((conditions.get(id) ?? subjects.get(id))?.name);

  const faq = at('faq').map((one) => ({
    id: one.id,
    for: { topic: [one.topic] },
    html:
      h(say(one.question)) +
      p(say(one.answer)) +
      p(say(one.limits)) +
      named(condition.doctor, say(one.seeDoctor)) +
      care(one.hazards) +
      grade(one.certainty) +
      sources(one.sources),
  }));
  const tips = at('diet-tips').map((one) => ({
    id: one.id,
    for: { condition: one.conditions ?? [] },
    html:
      h(say(one.title)) +
      p(say(one.why)) +
      list(says(one.how)) +
      named(base.tip.caution, say(one.caution)) +
      p(say(one.limits)) +
      care(one.hazards) +
      grade(one.certainty) +
      sources(one.sources),
  }));
  const facts = at('facts').map((one) => ({
    id: one.id,
    html:
      h(say(one.statement)) +
      named(`${fact.verdict[one.verdict as keyof typeof fact.verdict]}.`, say(one.why)) +
      care(one.hazards) +
      grade(one.certainty) +
      sources(one.sources),
  }));
  const pathways = at('axis').map((one) => ({
    id: one.id,
    html:
      h(say(one.name)) +
      p(say(one.summary)) +
      `<p><strong>${escaped(axis.known)}</strong></p>` +
      list(says(one.known)) +
      `<p><strong>${escaped(axis.unknown)}</strong></p>` +
      list(says(one.unknown)) +
      p(say(one.twoWay)) +
      grade(one.certainty) +
      sources(one.sources),
  }));
  const nutrients = at('nutrients').map((one) => ({
    id: one.id,
    html:
      h(say(one.name)) +
      p(say(one.role)) +
      list(says(one.warnings)) +
      care(one.hazards) +
      named(nutrient.lack, say(one.lack)) +
      named(nutrient.extra, say(one.supplement)) +
      named(nutrient.limit, say(one.limitNote)) +
      grade(one.certainty) +
      sources(one.sources),
  }));
  const diseases = at('conditions').map((one) => ({
    id: one.id,
    html:
      h(say(one.name)) +
      p(say(one.what)) +
      named(condition.firstLine, say(one.firstLine)) +
      named(condition.time, say(one.time)) +
      named(condition.link, say(one.link)) +
      grade(one.linkCertainty) +
      named(condition.gutCare, say(one.gutCare)) +
      grade(one.gutCareCertainty) +
      named(condition.instead, say(one.instead)) +
      `<p><strong>${escaped(condition.doctor)}</strong></p>` +
      list([...signs(one.flags), ...says(one.seeDoctor)]) +
      care(one.hazards) +
      sources(one.sources, one.firstLineSources),
  }));
  const strains = at('strains').map((one) => ({
    id: one.id,
    for: { condition: one.studies.map((study) => study.condition) },
    html:
      h(organismsOf(one, language)) +
      one.studies
        .map(
          (study) =>
            named(`${nameOf(study.condition)}: ${say(study.people)}.`, `${say(study.result)} ${say(study.unknown)}`) +
            grade(study.certainty),
        )
        .join('') +
      named(base.strain.safety, say(one.safety)) +
      care(one.hazards) +
      sources(...one.studies.map((study) => study.sources), one.safetySources),
  }));
  const procedures = at('procedures').map((one) => ({
    id: one.id,
    html:
      h(say(one.name)) +
      p(plan.rule) +
      p(say(one.evidence)) +
      grade(one.evidenceCertainty) +
      [...one.before, ...one.after].map((step) => named(`${say(step.when)}:`, say(step.what))).join('') +
      `<p><strong>${escaped(condition.doctor)}</strong></p>` +
      list(signs(one.flags)) +
      care(one.hazards) +
      sources(one.evidenceSources, ...[...one.before, ...one.after].map((step) => step.sources)),
  }));
  const { quiz } = dataset;
  const soon = (['emergency', 'urgent', 'soon'] as const)
    .map(
      (urgency) =>
        `<p><strong>${escaped(`${base.when[urgency]}: ${base.act[urgency]}`)}</strong></p>` +
        list(
          at('red-flags')
            .filter((flag) => flag.urgency === urgency)
            .map((flag) => say(flag.sign)),
        ),
    )
    .join('');
  const number = p(`${apology.emergency} ${apology.numbers.join(', ')}`);
  const names = (entries: readonly { name: Text }[]) => list(entries.map(({ name }) => say(name)));

  const written: Record<string, Omit<Words, 'title' | 'review'>> = {
    axis: { lead: p(axis.intro), by: 'pathway', entries: pathways },
    'care-plan': { lead: '', by: 'procedure', entries: procedures },
    condition: { lead: '', by: 'condition', list: names(at('conditions')), entries: diseases },
    consult: { lead: soon + number + p(consult.more), entries: [] },
    diary: { lead: p(diary.lead(12)) + named(diary.where, diary.whereSays), entries: [] },
    'diet-tip': { lead: '', by: 'tip', list: list(at('diet-tips').map(({ title }) => say(title))), entries: tips },
    evidence: { lead: p(evidence.fair) + p(evidence.notNoEffect), entries: strains },
    fact: { lead: '', by: 'fact', list: list(at('facts').map(({ statement }) => say(statement))), entries: facts },
    faq: { lead: '', by: 'ids', entries: faq },
    nutrient: { lead: '', by: 'nutrient', list: names(at('nutrients')), entries: nutrients },
    quiz: { lead: p(say(quiz.lead)) + list(says(quiz.before)), entries: [] },
    strain: {
      lead: '',
      by: 'strain',
      list: list(at('strains').map((one) => organismsOf(one, language))),
      entries: strains,
    },
  };
  const review = {
    none: p(say(dataset.meta.review)),
    by: p(base.reviewed('%by%', '')),
    byOn: p(base.reviewed('%by%', '%on%')),
  };
  return Object.fromEntries(
    Object.entries(apology.titles).map(([name, title]) => {
      const one = written[name];
      if (!one) throw new Error(`<gut-skin-${name}> has no words for WordPress: integrations/wordpress/build/words.ts`);
      return [name, { title, review, ...one }];
    }),
  );
}

/** What an editor chooses from: collection → id → title. */
export function titlesOf(dataset: Dataset, language: Language): Record<string, Record<string, string>> {
  const titleOf = (one: Titled) =>
    (one.question ?? one.title ?? one.statement ?? one.name)?.[language] ?? organismsOf(one, language);
  const wanted = new Set(Object.values(picks).flatMap((attributes) => Object.values(attributes)));
  return Object.fromEntries(
    [...wanted].flatMap((name) =>
      name ? [[name, Object.fromEntries(dataset[name].entries.map((one: Titled) => [one.id, titleOf(one)]))]] : [],
    ),
  );
}
