/** Findings of the doctor on languages, and tags, that no script has. */
import { told } from '../told.js';

const findings = {
  'language-missing': told(
    ({ tag, allowed }) => `Nothing says in which language <${tag}> is to be, so it is in English. Known: ${allowed}.`,
    () => 'Write lang on <html>, or on the tag.',
  ),
  'language-not-there': told(
    ({ given, allowed }) => `The script has no texts in "${given}". It has: ${allowed}.`,
    () => 'Load a script that has it, or set lang to one that is there.',
  ),
  'tag-not-in-file': told(
    ({ given, allowed }) => `No script on this page has <${given}>. There is: ${allowed}.`,
    () => 'Load gut-skin.js, which has all of them, or the file of that tag too.',
  ),
};
export type LanguagesFindings = typeof findings;
export default findings;
