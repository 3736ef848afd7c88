/** Findings of the doctor on scripts. */
import { told } from '../told.js';

const findings = {
  'integrity-crossorigin': told(
    ({ given }) => `A hash on a script of another site needs crossorigin, or the browser blocks it: ${given}.`,
    ({ allowed }) => `Add crossorigin="${allowed}" to the script.`,
  ),
  'integrity-unversioned': told(
    ({ given }) => `There is a hash beside an address without a version: ${given}. The next release blocks the script.`,
    ({ allowed }) => `Put the version into the path, such as /${allowed}/, or leave the hash out.`,
  ),
  'integrity-wrong': told(
    ({ given }) => `The hash is not that of the file, so the browser blocks it: ${given}.`,
    ({ allowed }) => `Copy it from integrity.json: ${allowed}.`,
  ),
  'module-missing': told(
    ({ given }) => `${given} is a module, but the script does not say so: nothing runs.`,
    () => 'Add type="module" to the script.',
  ),
  'module-needless': told(
    ({ given }) => `${given} is no module. As one it needs CORS from another site, and does not work from a disk.`,
    () => 'Take type="module" away.',
  ),
  'script-held': told(
    ({ given }) => `The script is held back, by a consent manager or an optimiser: ${given}.`,
    () => 'Leave it out there. It sets no cookie, stores nothing and sends nothing, so it needs no consent.',
  ),
  'script-insecure': told(
    ({ given }) => `The script comes over http, which a page over https blocks: ${given}.`,
    () => 'Write https.',
  ),
  'script-local': told(
    ({ given }) => `The script's address is on one computer alone, or none at all: ${given}.`,
    () => 'Copy dist/ to the site’s own server, and write its address there.',
  ),
  'two-scripts': told(
    ({ given, allowed }) => `The library is loaded twice: ${given} and ${allowed}. It works, and weighs twice.`,
    () => 'Keep one.',
  ),
  'two-versions': told(
    ({ given, allowed }) => `There are two versions, ${allowed} and ${given}. The first one to run wins.`,
    () => 'Keep one, and clear the caches of the site.',
  ),
};
export type ScriptsFindings = typeof findings;
export default findings;
