/** Pure: parsed files in, a checked dataset or a list of problems out. */
import { graded } from './grades.js';
import { checkHazards } from './hazards.js';
import { checkLinks } from './links.js';
import { at, jsonPath, type Path } from './paths.js';
import { checkReaders } from './readers.js';
import { checkRules } from './rules.js';
import { visible } from './characters.js';
import * as z from 'zod/mini';
import { datasetSchema, files, type Dataset } from './schema.js';

/** One thing that is wrong, said so that an editor finds it. */
export interface Problem {
  /** For example `data/faq.json`. */
  file: string;
  /** JSON path inside the file, for example `$.entries[3].answer.ko`. */
  path: string;
  message: string;
}

z.config(z.locales.en()); // the small zod knows no words of its own

/** Checks parsed files by name; `dataset` is there only when `problems` is empty. */
export function compile(parsed: Record<string, unknown>): { dataset?: Dataset; problems: Problem[] } {
  const problems: Problem[] = [];
  const meta = parsed['meta'] as { languages?: unknown; begun?: unknown } | undefined;
  const tags = (all: unknown) => (Array.isArray(all) ? all.filter((l): l is string => typeof l === 'string') : []);
  const languages = Array.isArray(meta?.languages) ? tags(meta.languages) : ['en'];
  const note = (path: Path, message: string) => {
    const spot = at(parsed, path);
    const given = spot === undefined ? '' : `; given: ${JSON.stringify(spot).slice(0, 80)}`;
    problems.push(problemAt(parsed, path, message + given));
  };
  const whole = graded(parsed, note);
  const result = datasetSchema(languages, tags(meta?.begun)).safeParse(
    Object.fromEntries(files.map((name) => [name, whole[name]])),
  );
  result.error?.issues.forEach(({ path, message }) => note(path, message));
  if (!result.success || problems.length) return { problems };
  const { data } = result;
  for (const check of [checkLinks, checkRules, checkHazards, checkReaders])
    check(data, (path, message) => problems.push(problemAt(parsed, path, message)));
  return problems.length ? { problems } : { dataset: withoutSchemas(data), problems };
}

/** Which schema an editor uses is said in the files and nowhere else: the address means nothing outside of them. */
function withoutSchemas(data: Dataset): Dataset {
  const bare = Object.entries(data).map(([name, { $schema: _, ...content }]) => [name, content]);
  return Object.fromEntries(bare) as Dataset;
}

/** What is wrong at a path whose first step names the file. */
export function problemAt(parsed: unknown, path: Path, message: string): Problem {
  const [file, ...rest] = path;
  return {
    file: `data/${String(file)}.json`,
    path: visible(jsonPath(rest)),
    message: visible(message + owner(parsed, path)),
  };
}

/** Names the entry a path lies in, because editors think in ids and not in positions. */
function owner(parsed: unknown, path: Path): string {
  for (let end = path.length; end > 1; end--) {
    const id = (at(parsed, path.slice(0, end)) as { id?: unknown } | null | undefined)?.id;
    if (typeof id === 'string') return ` (in "${id}")`;
  }
  return '';
}
