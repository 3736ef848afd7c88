/** Every case there is, in the order in which they take turns. */
import { faq } from './faq.mjs';
import { quiz } from './quiz.mjs';
import { tags } from './tags.mjs';

export const allCases = async (given) => [...(await faq(given)), ...(await quiz(given)), ...tags(given)];
