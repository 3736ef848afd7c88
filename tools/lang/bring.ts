/** What came back from a translator, held against what went out. Pure: nothing is written while anything is wrong. */
import { isRead } from '../editorial/passages.js';
import { pattern } from '../editorial/glossary.js';
import { plain } from '../../src/dataset/parts.js';
import { visible } from '../../src/dataset/characters.js';
import { meant } from '../../src/dataset/meant.js';
import type { Project } from './project.js';
import { dataUnits, longest, wordUnits, type DataUnit, type WordUnit } from './units.js';
import { fromXliff, NotXliff, slotsIn, type Returned, type Unit } from './xliff.js';

export interface Problem {
  file: string;
  /** The id of the text; '' of the whole file. */
  id: string;
  message: string;
}
export interface Brought {
  language: string;
  /** What is said anew: collection → texts, folder of words → texts by id. */
  data: Map<string, { path: readonly (string | number)[]; text: string }[]>;
  words: Map<string, Map<string, string>>;
  problems: Problem[];
}

/** A tag that browsers know what to do with, written as they write it; undefined where it is none. */
export function tagOf(language: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(language)[0];
  } catch {
    return undefined;
  }
}

/** Words that no text may say, in a language. */
const keptOut = ({ data }: Project, language: string) =>
  data.glossary.entries.flatMap(({ id, term, not }) =>
    (not?.[language] ?? []).map((word) => ({ word, instead: term[language] ?? term.en, id })),
  );

/** What is wrong with a text. */
function wrong(project: Project, language: string, unit: Unit & Partial<DataUnit & WordUnit>, text: string): string[] {
  const { source, slots, sentence, path } = unit;
  const read = isRead({ field: String(path?.at(-1) ?? '') });
  const given = slotsIn(text);
  const takes = [...slots, ...(sentence?.word.params.map(({ name }) => name) ?? [])];
  const lost = slots.filter((slot) => !given.includes(slot));
  const foreign = sentence ? given.filter((slot) => !takes.includes(slot)) : [];
  const shape = plain.safeParse(text).error?.issues.map(({ message }) => message) ?? [];
  const before = keptOut(project, language).filter(({ word }) => pattern(word, language).test(text));
  return [
    ...shape,
    ...lost.map((slot) => `{${slot}} is lost: it stands for what is put in later`),
    ...foreign.map((slot) => `{${slot}} stands for nothing here${takes.length ? `; known: ${takes.map((one) => `{${one}}`).join(', ')}` : ''}`), // prettier-ignore
    ...before.map(({ word, instead, id }) => `"${word}" is "${instead}" in all texts (glossary: ${id})`),
    ...(read && text.length > longest(source)
      ? [`it has ${text.length} characters, and ${longest(source)} fit where the English has ${source.length}`]
      : []),
  ];
}

/** Files by name, as they came back. */
export function bring(project: Project, files: ReadonlyMap<string, string>): Brought {
  const problems: Problem[] = [];
  const note = (file: string, id: string, message: string) =>
    void problems.push({ file, id, message: visible(message) });
  const returned: (Returned & { file: string })[] = [];
  for (const [file, text] of files)
    try {
      returned.push(...fromXliff(text).map((one) => ({ ...one, file })));
    } catch (error) {
      if (!(error instanceof NotXliff)) throw error;
      note(file, '', error.message);
    }
  const tags = new Set(returned.map((one) => one.language));
  const [asked = ''] = tags;
  const language = tagOf(asked) ?? '';
  if (!files.size) note('', '', 'there is no file that ends with .xlf');
  for (const one of returned)
    if (tagOf(one.language) !== one.language)
      note(one.file, '', `"${one.language}" is no language tag of BCP 47${tagOf(one.language) ? `; write "${tagOf(one.language) ?? ''}"` : ', such as "ja"'}`); // prettier-ignore
    else if (one.language === 'en') note(one.file, '', 'the language is "en", which all others are translated from');
    else if (one.language !== asked) note(one.file, '', `it is in "${one.language}", another one here in "${asked}"`);
  if (!language || language === 'en' || problems.length)
    return { language, data: new Map(), words: new Map(), problems };

  const data = dataUnits(project, language);
  const words = wordUnits(project, language);
  const brought: Brought = { language, data: new Map(), words: new Map(), problems };
  const seen = new Map<string, string>();
  for (const { file, id, units } of returned) {
    const folder = id.replace(/^i18n\./, '');
    const own: readonly (DataUnit | WordUnit)[] | undefined = folder === id ? data.get(id) : words.get(folder);
    if (!own) {
      const known = new Set([...data.keys(), ...[...words.keys()].map((name) => `i18n.${name}`)]);
      note(file, '', `"${id}" is no file of the project${meant(id, known)}`);
      continue;
    }
    const ids = new Map(own.map((unit) => [unit.id, unit]));
    const said = new Map<string, string>();
    for (const { id: name, source, target } of units) {
      const unit = ids.get(name);
      const twice = seen.get(`${id} ${name}`);
      seen.set(`${id} ${name}`, file);
      const text = target.trim();
      if (!unit) note(file, name, `no text has this id${meant(name, new Set(ids.keys()))}`);
      else if (twice) note(file, name, `the text is there twice${twice === file ? '' : `, also in ${twice}`}`);
      else if (text && source.trim() !== unit.source)
        note(file, name, `the English has changed since: it says now "${unit.source}"; it said "${source.trim()}"`);
      else if (text) {
        const faults = wrong(project, language, unit, text);
        faults.forEach((fault) => note(file, name, `${fault}; given: "${text.slice(0, 80)}"`));
        if (!faults.length) said.set(name, text);
      }
    }
    if (folder === id)
      brought.data.set(id, (own as readonly DataUnit[]).flatMap(({ id: name, path }) => (said.has(name) ? [{ path, text: said.get(name) ?? '' }] : []))); // prettier-ignore
    else {
      for (const { id: name, sentence } of own as readonly WordUnit[]) {
        const whole = (own as readonly WordUnit[]).filter((one) => one.sentence.word === sentence.word);
        const missing = whole.filter((one) => !said.has(one.id) && one.target === undefined);
        if (said.has(name) && missing.length && !problems.some((one) => one.file === file))
          note(file, name, `it goes with ${missing.map((one) => one.id).join(', ')}: translate all of them, or none`);
      }
      brought.words.set(folder, said);
    }
  }
  return brought;
}
