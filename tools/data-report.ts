/** `npm run data:report [-- --on 2027-12-01]`: how the dataset stands, on a day. It tells and never fails. */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { dayNumber, isDay, isoDay } from '../src/core/day.js';
import { files } from '../src/dataset/schema.js';
import type { Dataset } from '../src/dataset/types.js';
import { certainties } from '../src/dataset/vocabulary.js';
import { highest } from './editorial/readability.js';
import { report, type CareRow } from './report.js';

const { values } = parseArgs({ options: { on: { type: 'string' } } });
const on = values.on ?? isoDay(dayNumber(new Date()));
if (!isDay(on)) {
  console.error(`"${on}" is not a date; write for example --on 2027-12-01`);
  process.exit(2);
}

// Read as it stands: a language that is half translated is no reason to say nothing.
const data = Object.fromEntries(
  files.map((name) => [name, JSON.parse(readFileSync(new URL(`../data/${name}.json`, import.meta.url), 'utf8'))]),
) as unknown as Dataset;
const { version, collections, references, care, unreviewed, due } = report(data, on);

type Cell = string | number;
/** Prints a table; figures stand to the right. */
function table(title: string, head: readonly string[], rows: readonly (readonly Cell[])[]) {
  const widths = head.map((name, i) => Math.max(name.length, ...rows.map((row) => String(row[i]).length)));
  const line = (cells: readonly Cell[], from: readonly Cell[] = cells) =>
    cells
      .map((cell, i) => {
        const width = widths[i] ?? 0;
        return typeof from[i] === 'number' ? String(cell).padStart(width) : String(cell).padEnd(width);
      })
      .join('  ')
      .trimEnd();
  console.log(`\n${title}\n`);
  console.log(line(head, rows[0]));
  console.log(widths.map((width) => '─'.repeat(width)).join('  '));
  for (const row of rows) console.log(line(row));
}
const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0);
const byCollection = (rows: readonly CareRow[]) =>
  [...new Set(rows.map(({ collection }) => collection))].map((name) => {
    const ids = rows.filter(({ collection }) => collection === name).map(({ id }) => id);
    return `  ${name} (${ids.length}): ${ids.join(', ')}`;
  });

console.log(`The dataset ${version} on ${on}`);

const { languages } = data.meta;
table(
  'Entries, and texts in each language',
  ['collection', 'entries', 'texts', ...languages.flatMap((language) => [`${language} done`, `${language} words`])],
  [
    ...collections.map(({ name, entries, texts, languages }) => [
      name,
      entries,
      texts,
      ...languages.flatMap((row) => [texts ? Math.floor((100 * row.texts) / texts) : 100, row.words]),
    ]),
    [
      'all',
      sum(collections.map(({ entries }) => entries)),
      sum(collections.map(({ texts }) => texts)),
      ...languages.flatMap((_, i) => {
        const rows = collections.map((collection) => collection.languages[i]);
        const all = sum(collections.map(({ texts }) => texts));
        return [
          Math.floor((100 * sum(rows.map((row) => row?.texts ?? 0))) / all),
          sum(rows.map((row) => row?.words ?? 0)),
        ];
      }),
    ],
  ],
);
console.log('\n“done” is in per cent. The words of widgets are in src/i18n and are not counted here.');

table(
  `How hard the English is to read (grade of Flesch and Kincaid; ${highest} is the most)`,
  ['collection', 'mean', 'worst', 'where'],
  collections.flatMap(({ name, reading }) =>
    reading ? [[name, reading.mean.toFixed(1), reading.worst.toFixed(1), reading.where]] : [],
  ),
);

table(
  'How sure it is',
  ['collection', ...certainties],
  collections
    .filter(({ certainty }) => sum(Object.values(certainty)))
    .map(({ name, certainty }) => [name, ...certainties.map((grade) => certainty[grade])]),
);

console.log(`\nReferences: ${references.all}, of which ${references.unused.length || 'none'} cited by nothing`);
for (const id of references.unused) console.log(`  ${id}`);

const behind = references.compared.length + references.open.length;
console.log(
  `\nReferences behind a moderate or high grade: ${behind}, of which ${references.compared.length} were compared with a public page`,
);
for (const { id, on, page } of references.compared) console.log(`  ${id}: ${on}, ${page}`);
console.log(`  not yet: ${references.open.join(', ') || 'none'}`);

console.log(`\nEntries without a recorded review: ${unreviewed.length} of ${care.length}`);
for (const line of byCollection(unreviewed)) console.log(line);

console.log(`\nEntries that are due for another look on ${on}: ${due.length}`);
if (due.length)
  table(
    'The longest overdue first',
    ['due since', 'collection', 'entry'],
    due.map((row) => [row.reviewBy, row.collection, row.id]),
  );
else if (care.length)
  console.log(`  The next one is due after ${care.map(({ reviewBy }) => reviewBy).sort()[0] ?? ''}.`);
