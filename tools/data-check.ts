/**
 * Checks `data/` and says what is wrong with it, file by file, path by path: first what a build refuses (its shape, its
 * links, the rules of src/dataset), then what only wording can get wrong (tools/editorial).
 */
import { problemAt } from '../src/dataset/compile.js';
import { readDataset } from '../src/dataset/plugin.js';
import { checkWording } from './editorial/check.js';
import { leftToPeople } from './editorial/languages.js';

try {
  const data = readDataset();
  const { findings, idle } = checkWording(data);
  const problems = findings.map(({ file, path, message }) => problemAt(data, [file, ...path], message));
  for (const { file, path, message } of problems) console.error(`${file} ${path}: ${message}`);
  for (const place of idle) console.error(`tools/editorial/exceptions.ts: nothing needs the exception for "${place}"`);
  if (problems.length || idle.length) {
    console.error(`\nThe wording has ${problems.length + idle.length} faults.`);
    process.exitCode = 1;
  } else
    console.log(
      `The dataset is sound: ${Object.entries(data)
        .flatMap(([name, content]) => ('entries' in content ? `${content.entries.length} ${name}` : []))
        .join(', ')}, ${data.quiz.items.length} quiz items.`,
    );
  for (const line of leftToPeople(data.meta.languages))
    console.log(`Left to people, as no program can read it: ${line}.`);
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
