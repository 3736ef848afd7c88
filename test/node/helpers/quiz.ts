/** What the quiz runs on, in one language. */
import { slice } from '../../../src/dataset/slice.js';
import { data } from './data.js';

const made = new Map<string, ReturnType<typeof make>>();
function make(language: string) {
  const { entries: flags, emergency } = slice(data, 'red-flags', language);
  return { ...slice(data, 'quiz', language), flags, emergency, tips: slice(data, 'diet-tips', language).entries };
}
export function quizIn(language: string) {
  const content = made.get(language) ?? make(language);
  made.set(language, content);
  return content;
}
