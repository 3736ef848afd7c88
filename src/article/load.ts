/** Brings what an article is made of: what the widget itself would load, and the sources of it. */
import apology from 'virtual:gut-skin/apology';
import cited from 'virtual:gut-skin/cited';
import languages from 'virtual:gut-skin/languages';
import sourceFiles from 'virtual:gut-skin/words/sources';
import { gather } from '../core/gather.js';
import { countryIn } from '../core/lazy/country.js';
import { negotiate } from '../core/locale.js';
import { load } from '../core/source.js';
import type { Apology } from '../i18n/apology/en.js';
import { need as axis } from '../widgets/axis/axis-data.js';
import { need as carePlan } from '../widgets/care-plan/care-plan-data.js';
import { need as condition } from '../widgets/condition/condition-data.js';
import { need as consult } from '../widgets/consult/consult-data.js';
import { need as diary } from '../widgets/diary/diary-data.js';
import { need as dietTip } from '../widgets/diet-tip/diet-tip-data.js';
import { need as evidence } from '../widgets/evidence/evidence-data.js';
import { need as fact } from '../widgets/fact/fact-data.js';
import { need as faq } from '../widgets/faq/faq-data.js';
import { need as nutrient } from '../widgets/nutrient/nutrient-data.js';
import { need as quiz } from '../widgets/quiz/quiz-data.js';
import { need as strain } from '../widgets/strain/strain-data.js';
import { article, type ArticleName, type Content, type Needs } from './article.js';
import type { Settings } from './write.js';

const needs: Needs = {
  axis,
  'care-plan': carePlan,
  condition,
  consult,
  diary,
  'diet-tip': dietTip,
  evidence,
  fact,
  faq,
  nutrient,
  quiz,
  strain,
};

export const articleNames = Object.keys(needs) as ArticleName[];

export async function loadContent(name: ArticleName, lang: string): Promise<Content> {
  const language = negotiate(lang, languages);
  const need = needs[name];
  const [data, sourceWords] = await Promise.all([gather(need, language, undefined), load(sourceFiles, language)]);
  const collections = [
    data,
    ...Object.keys(need.and ?? {}).map((key) => (data as unknown as Record<string, unknown>)[key]),
  ];
  const lists = await Promise.all(
    collections.map((one) => load(cited[(one as Content['data']).meta.collection], language)),
  );
  return {
    title: (apology[language] as Apology).titles[name],
    data: data as unknown as Content['data'],
    references: lists.flatMap(({ entries }) => entries),
    sourceWords,
    country: countryIn(lang, language),
  };
}

/** The article of a widget with these settings, `lang` among them. */
export const articleOf = async (name: ArticleName, settings: Settings = {}): Promise<string> =>
  article(name, await loadContent(name, settings['lang'] ?? 'en'), settings);
