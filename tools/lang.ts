/**
 * `npm run lang`: a language from somebody who knows it and not git.
 *   new <tag> [folder]       writes what there is to translate, as XLIFF 2.0
 *   in <folder>              brings back what is translated, or says all that is wrong with it
 *   read <tag> --by "Name"   names who read it
 *   status [tag]             how far each language is
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { bring, tagOf } from './lang/bring.js';
import { filled, named, write } from './lang/keep.js';
import { readProject } from './lang/project.js';
import { percent, progressOf } from './lang/status.js';
import { forDevelopers, unitFiles } from './lang/units.js';
import { toXliff } from './lang/xliff.js';

class Refused extends Error {}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { by: { type: 'string' }, on: { type: 'string' }, root: { type: 'string' } },
});
const root = values.root ? pathToFileURL(join(resolve(values.root), '/')) : new URL('../', import.meta.url);
const [command = '', given = ''] = positionals;

/** A language tag as browsers write it. */
function language(): string {
  const tag = tagOf(given);
  if (!tag || tag !== given)
    throw new Refused(
      `"${given}" is no language tag of BCP 47${tag ? `; write "${tag}"` : ', such as "ja" or "pt-BR"'}`,
    );
  if (tag === 'en') throw new Refused('all other languages are translated from "en"');
  return tag;
}

function begin() {
  const tag = language();
  const folder = resolve(positionals[2] ?? `lang-${tag}`);
  if (existsSync(folder) && readdirSync(folder).some((name) => name.endsWith('.xlf')))
    throw new Refused(`${folder} has translation files already: somebody’s work may be in them. Name another folder`);
  const project = readProject(root);
  const files = unitFiles(project, tag);
  mkdirSync(folder, { recursive: true });
  for (const file of files) writeFileSync(join(folder, `${file.id}.xlf`), toXliff(file, tag));
  const texts = files.flatMap(({ units }) => units);
  const done = texts.filter(({ target }) => target !== undefined).length;
  console.log(`Wrote ${files.length} files to ${folder}: ${texts.length} texts, of which ${done} are translated.`);
  console.log('Begin with glossary.xlf, bring it back, and write the files anew: they then show its words.');
  const left = forDevelopers(project);
  if (left.length)
    console.log(`For a developer, as they are no sentences:\n${left.map((one) => `  ${one}`).join('\n')}`);
}

async function bringIn() {
  const folder = resolve(given);
  if (!given || !existsSync(folder)) throw new Refused(`there is no folder ${folder}`);
  const names = readdirSync(folder).filter((name) => name.endsWith('.xlf'));
  const project = readProject(root);
  const brought = bring(project, new Map(names.map((name) => [name, readFileSync(join(folder, name), 'utf8')])));
  for (const { file, id, message } of brought.problems)
    console.error([file, id].filter(Boolean).join(' ') + `: ${message}`);
  if (brought.problems.length) throw new Refused(`${brought.problems.length} problems; nothing was written`);
  const files = await filled(project, brought);
  write(files);
  const progress = progressOf(readProject(root), brought.language);
  console.log(`Wrote ${files.size} files. ${brought.language} is at ${percent(progress)} of ${progress.all} texts.`);
  console.log('Now: npm run data:schema, npm run check:data, npm run check:types. Look at it with npm run dev.');
  if (!progress.reader) console.log(`It ships when somebody is named who read it: npm run lang -- read ${brought.language} --by "…"`); // prettier-ignore
}

function read() {
  const tag = language();
  const by = values.by?.trim() ?? '';
  const on = values.on ?? new Date().toISOString().slice(0, 10);
  if (!/\p{L}/u.test(by))
    throw new Refused(`nobody is named; write --by "Dr …", who read it in ${tag} and may be asked`);
  if (!/^\d{4}-\d\d-\d\d$/.test(on) || Number.isNaN(Date.parse(on)) || Date.parse(on) > Date.now())
    throw new Refused(`"${on}" is no day up to today; write --on 2026-11-22`);
  const project = readProject(root);
  const { languages, begun = [], version } = project.data.meta;
  if (![...languages, ...begun].includes(tag))
    throw new Refused(`"${tag}" is no language of the dataset; known: ${[...languages, ...begun].join(', ')}`);
  const progress = progressOf(project, tag);
  write(named(project, { language: tag, by, on }, progress.done === progress.all));
  console.log(
    `${by} read ${percent(progress)} of ${tag}, version ${version}. Now: npm run data:schema, npm run check:data.`,
  );
}

function status() {
  const project = readProject(root);
  const { languages, begun = [] } = project.data.meta;
  const all = given ? [language()] : [...languages, ...begun].filter((tag) => tag !== 'en');
  for (const progress of all.map((tag) => progressOf(project, tag))) {
    const { reader } = progress;
    const who = reader
      ? `read by ${reader.by}, ${reader.on}, version ${reader.version}`
      : 'not read by anybody who is named';
    console.log(`${progress.language}: ${percent(progress)}, ${progress.done} of ${progress.all} texts; ${who}`);
    for (const file of progress.files) if (file.done < file.all) console.log(`  ${percent(file).padStart(5)}  ${file.file}: ${file.all - file.done} to do`); // prettier-ignore
  }
}

const commands: Record<string, () => void | Promise<void>> = { new: begin, in: bringIn, read, status };
try {
  const run = Object.hasOwn(commands, command) ? commands[command] : undefined;
  if (!run) throw new Refused(`"${command}" is no command; known: ${Object.keys(commands).join(', ')}`);
  await run();
} catch (error) {
  if (!(error instanceof Refused)) throw error;
  console.error(`Not done: ${error.message}.`);
  process.exitCode = 1;
}
