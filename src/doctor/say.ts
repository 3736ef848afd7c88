/** A finding in words: what is wrong, and what to do. */
import type { DoctorWords } from './words/en.js';
import type { Finding } from './finding.js';

/** So many are named; who wants them all finds them in `allowed`. */
const most = 16;

export function say({ code, given, allowed, near = '', tag = '' }: Finding, words: DoctorWords) {
  const named = allowed.slice(0, most);
  const rest = allowed.length - named.length;
  const list = [...named, ...(rest ? [words.more(rest)] : [])].join(', ');
  const { problem, advice } = words.findings[code];
  const said = { given, allowed: list, near, tag };
  return { problem: problem(said), advice: advice(said) };
}
