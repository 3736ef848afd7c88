/**
 * `npx gut-skin-widgets doctor <file or address>`: what a host has done to the widgets of a page, and what works there. An
 * address is asked for once, as a visitor would; nothing else leaves this computer.
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { negotiate } from '../core/locale.js';
import en, { type DoctorWords } from './words/en.js';
import ko from './words/ko.js';
import { diagnose, type Diagnosis } from './diagnose.js';
import { getPage } from './fetch-page.js';
import type { Known } from './known.js';
import { say } from './say.js';

const speaking: Record<string, DoctorWords> = { en, ko };
const usage = `Usage: gut-skin-widgets doctor <file or address> [--lang ${Object.keys(speaking).join('|')}] [--json]

  <file or address>  the published page: a file with its source, an http(s) address, or - for what is piped in
  --lang             the language of the answer; by default that of this computer
  --json             the findings as JSON

Ends with 1 when something does not work, with 0 when all does.`;

const known = () => JSON.parse(readFileSync(new URL('known.json', import.meta.url), 'utf8')) as Known;

/** The report as it is read. */
function report({ findings, form }: Diagnosis, words: DoctorWords): string {
  const lines = findings.map((finding) => {
    const { problem, advice } = say(finding, words);
    const { line, column, severity, code } = finding;
    return `${words.severity[severity]} · ${words.at(line, column)} · ${code}\n  ${problem}\n  → ${advice}`;
  });
  const count = (severity: string) => findings.filter((one) => one.severity === severity).length;
  const sum = findings.length ? words.count(count('error'), count('warning'), count('note')) : words.fine;
  return [...lines, sum, ...(findings.length ? [`${words.form[form.kind]}\n\n${form.html}`] : [])].join('\n\n');
}

async function run(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { lang: { type: 'string' }, json: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } },
  });
  const [command, given, ...others] = positionals;
  if (values.help) {
    console.log(usage);
    return 0;
  }
  if (command !== 'doctor' || given === undefined || others.length) throw new Error(usage);
  const language = values.lang ?? new Intl.DateTimeFormat().resolvedOptions().locale;
  const words = speaking[negotiate(language, Object.keys(speaking))] ?? en;
  const { html, ...around } = await getPage(given);
  const diagnosis = diagnose(html, known(), around);
  console.log(
    values.json
      ? JSON.stringify(
          { ...diagnosis, findings: diagnosis.findings.map((one) => ({ ...one, ...say(one, words) })) },
          null,
          2,
        )
      : report(diagnosis, words),
  );
  return diagnosis.findings.some(({ severity }) => severity === 'error') ? 1 : 0;
}

try {
  process.exitCode = await run(process.argv.slice(2));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
}
