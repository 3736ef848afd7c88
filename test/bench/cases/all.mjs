/** Every case there is, in the order in which they take turns; `html` makes its page, or nothing where a build has no such way. */
import { faq } from './faq.mjs';
import { quiz } from './quiz.mjs';
import { tags } from './tags.mjs';

export const allCases = (builds) => [...faq(builds), ...quiz(builds), ...tags(builds)];
