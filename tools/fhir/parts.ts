/** What a FHIR R4 Questionnaire is made of. */
import type { Text } from '../../src/dataset/types.js';

export type Part = Record<string, unknown>;
export interface EnableWhen {
  question: string;
  operator: '=' | '!=';
  answerCoding: { code: string };
}
export interface Item {
  linkId: string;
  type: 'group' | 'choice' | 'display';
  text?: string;
  repeats?: boolean;
  enableWhen?: EnableWhen[];
  enableBehavior?: 'any' | 'all';
  answerOption?: { valueCoding: { code: string } }[];
  item?: Item[];
  [other: string]: unknown;
}
const core = (name: string) => `http://hl7.org/fhir/StructureDefinition/${name}`;
export const extension = (name: string, value: Part) => ({ url: core(name), ...value });

/** A text in English, with every other language beside it. */
export function said(field: string, text: Text): Part {
  const others = Object.entries(text).filter(([language]) => language !== 'en');
  const translations = others.map(([language, content]) =>
    extension('translation', {
      extension: [
        { url: 'lang', valueCode: language },
        { url: 'content', valueString: content },
      ],
    }),
  );
  return { [field]: text.en, ...(translations.length && { [`_${field}`]: { extension: translations } }) };
}
/** Several texts as one, language by language. */
export const joined = (texts: readonly Text[], languages: readonly string[]) =>
  Object.fromEntries(
    languages.map((language) => [language, texts.map((text) => text[language] ?? text.en).join(' ')]),
  ) as Text;

export const display = (linkId: string, text: Text, more: Part = {}) =>
  ({ linkId, type: 'display', ...said('text', text), ...more }) as Item;
export const help = extension('questionnaire-itemControl', {
  valueCodeableConcept: { coding: [{ system: 'http://hl7.org/fhir/questionnaire-item-control', code: 'help' }] },
});

export const when = (operator: EnableWhen['operator'], question: string, code: string): EnableWhen => ({
  question,
  operator,
  answerCoding: { code },
});
export const under = (item: Item, enableBehavior: 'any' | 'all', enableWhen: readonly EnableWhen[]): Item =>
  enableWhen.length ? { ...item, enableWhen: [...enableWhen], ...(enableWhen.length > 1 && { enableBehavior }) } : item;

export const withStop = (text: Text) =>
  Object.fromEntries(
    Object.entries(text).map(([language, one]) => [language, /[.!?]$/.test(one) ? one : `${one}.`]),
  ) as Text;
