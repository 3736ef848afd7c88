/**
 * Checks `data/` and says what is wrong with it, file by file, path by path, and what to type instead: first what a build
 * refuses (its shape, its links, the rules of src/dataset), then what only wording can get wrong (tools/editorial). With
 * `--watch` again after each change.
 */
import { watch } from 'node:fs';
import { problemAt, type Problem } from '../src/dataset/compile.js';
import { folder, inspect } from '../src/dataset/read.js';
import { checkWording } from './editorial/check.js';
import { instead } from './editorial/instead.js';
import { leftToPeople } from './editorial/languages.js';

/** The columns are a line each, as texts are long. */
function tell({ file, path, message }: Problem, parsed: Record<string, unknown>) {
  const better = instead({ file, path, message }, parsed[file.replace(/^data\/|\.json$/g, '')]);
  console.error(`${file} ${path}: ${message}${better ? `\n    type instead: ${better}` : ''}`);
}

/** Whether all is well. */
function check(): boolean {
  const { dataset: data, parsed, problems } = inspect();
  if (!data) {
    console.error(`The dataset has ${problems.length === 1 ? 'a problem' : `${problems.length} problems`}:`);
    for (const problem of problems) tell(problem, parsed);
    return false;
  }
  const { findings, idle } = checkWording(data);
  for (const { file, path, message } of findings) tell(problemAt(data, [file, ...path], message), parsed);
  for (const place of idle) console.error(`tools/editorial/exceptions.ts: nothing needs the exception for "${place}"`);
  const faults = findings.length + idle.length;
  if (faults) console.error(`\nThe wording has ${faults} faults.`);
  else
    console.log(
      `The dataset is sound: ${Object.entries(data)
        .flatMap(([name, content]) => ('entries' in content ? `${content.entries.length} ${name}` : []))
        .join(', ')}, ${data.quiz.items.length} quiz items.`,
    );
  for (const line of leftToPeople(data.meta.languages))
    console.log(`Left to people, as no program can read it: ${line}.`);
  return !faults;
}

if (!check()) process.exitCode = 1;
if (process.argv.includes('--watch')) {
  console.log('\nWatching data/: save a file and it is checked again. Ctrl+C ends this.');
  let waiting: NodeJS.Timeout | undefined;
  // An editor saves in several steps.
  watch(folder, () => {
    clearTimeout(waiting);
    waiting = setTimeout(() => {
      console.log(`\n${new Date().toLocaleTimeString('en-GB')}`);
      process.exitCode = check() ? 0 : 1;
    }, 200);
  });
}
