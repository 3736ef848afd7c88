/** The words of the page: a folder of src/i18n/ for each of its steps, and one for the page around them. */
import after from 'virtual:gut-skin/words/builder-after';
import clinic from 'virtual:gut-skin/words/builder-clinic';
import home from 'virtual:gut-skin/words/builder-home';
import look from 'virtual:gut-skin/words/builder-look';
import page from 'virtual:gut-skin/words/builder-page';
import show from 'virtual:gut-skin/words/builder-show';
import take from 'virtual:gut-skin/words/builder-take';
import type { Files } from '../../core/source.js';

const files = [page, show, look, clinic, home, take, after];

type WordsOf<Step> = Step extends Files<infer Words> ? Words : never;
export type BuilderWords = WordsOf<typeof page> &
  WordsOf<typeof show> &
  WordsOf<typeof look> &
  WordsOf<typeof clinic> &
  WordsOf<typeof home> &
  WordsOf<typeof take> &
  WordsOf<typeof after>;

/** All of them, side by side; nothing in a language that this build does not have. */
export async function wordsIn(language: string): Promise<BuilderWords | undefined> {
  if (!(language in page)) return undefined;
  const parts = await Promise.all(files.map(async (file) => (await file[language]?.())?.default));
  return Object.assign({}, ...parts) as BuilderWords;
}
