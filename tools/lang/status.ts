/** How far a language is, in numbers: pure. */
import type { Project } from './project.js';
import { dataUnits, wordUnits } from './units.js';

export interface Progress {
  language: string;
  files: { file: string; all: number; done: number }[];
  all: number;
  done: number;
  /** Who read it last, when, and which version; nobody yet. */
  reader?: { by: string; on: string; version: string } | undefined;
}

export function progressOf(project: Project, language: string): Progress {
  const files = [
    ...[...dataUnits(project, language)].map(([name, units]) => ({ file: `data/${name}.json`, units })),
    ...[...wordUnits(project, language)].map(([name, units]) => {
      const has = project.words.get(name)?.has(language);
      const whole = !project.data.meta.begun?.includes(language) && has;
      // Sentences that another language builds in another way are whole when their file is.
      return { file: `src/i18n/${name}`, units: whole ? units.map((unit) => ({ ...unit, target: '…' })) : units };
    }),
  ].map(({ file, units }) => ({
    file,
    all: units.length,
    done: units.filter(({ target }) => target !== undefined).length,
  }));
  const sum = (key: 'all' | 'done') => files.reduce((total, one) => total + one[key], 0);
  const reader = project.data.meta.readers?.findLast((one) => one.language === language);
  return { language, files, all: sum('all'), done: sum('done'), reader };
}

/** Rounded down: what is not whole is not 100 per cent. */
export const percent = ({ all, done }: { all: number; done: number }) => `${Math.floor((done / all) * 100)} %`;
