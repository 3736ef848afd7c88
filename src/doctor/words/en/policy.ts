/** Findings of the doctor on content security policies. */
import { told } from '../told.js';

const findings = {
  'csp-connect': told(
    ({ given }) => `The page's content security policy keeps the file of own content out: ${given}.`,
    ({ allowed }) => `Add to the policy: ${allowed}.`,
  ),
  'csp-frame': told(
    ({ given }) => `The page's content security policy blocks the frame: ${given}.`,
    ({ allowed }) => `Add to the policy: ${allowed}.`,
  ),
  'csp-script': told(
    ({ given }) => `The page's content security policy blocks the script, or the files that it loads: ${given}.`,
    ({ allowed }) => `Add to the policy: ${allowed}.`,
  ),
  'csp-trusted-types': told(
    ({ given }) => `The page takes templates only under names that it lists, and ours is not among them: ${given}.`,
    ({ allowed }) => `Add to the policy: ${allowed}.`,
  ),
};
export type PolicyFindings = typeof findings;
export default findings;
