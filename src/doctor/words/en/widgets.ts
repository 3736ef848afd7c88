/** Findings of the doctor on tags, placeholders and their settings. */
import { told } from '../told.js';

const findings = {
  'attribute-camel': told(
    ({ given }) => `"${given}" is written without its hyphen; a browser reads all names in small letters.`,
    ({ near }) => `Write ${near}.`,
  ),
  'attribute-unknown': told(
    ({ given, tag, allowed }) => `<${tag}> has no setting "${given}", so it does nothing. Known: ${allowed}.`,
    ({ near }) => (near ? `The nearest is ${near}.` : 'Take it away.'),
  ),
  'attribute-without-data': told(
    ({ given }) => `On a placeholder "${given}" does nothing.`,
    ({ near }) => `Write ${near}.`,
  ),
  'id-unknown': told(
    ({ given, allowed }) => `${given} names nothing that is there, so the default is shown. Known: ${allowed}.`,
    ({ near }) => `The nearest is "${near}".`,
  ),
  'placeholder-harmful': told(
    ({ given }) => `A placeholder takes no scripts and no styles: ${given} is ignored.`,
    () => 'Take it away.',
  ),
  'placeholder-misspelt': told(
    ({ given, allowed }) => `This <${given}> is almost a placeholder. It has to say ${allowed}.`,
    ({ near }) => `Write ${near}.`,
  ),
  'placeholder-unknown': told(
    ({ given, allowed }) => `data-gut-skin="${given}" is no widget. Known: ${allowed}.`,
    ({ near }) => `The nearest is "${near}".`,
  ),
  'smart-quotes': told(
    ({ given }) => `The editor has made curly quotation marks of straight ones: ${given}`,
    () => 'Write straight ones, in a block for HTML.',
  ),
  'tag-unknown': told(
    ({ given, allowed }) => `There is no <${given}>. Known: ${allowed}.`,
    ({ near }) => `The nearest is <${near}>.`,
  ),
  'value-unknown': told(
    ({ given, allowed }) => `${given} is not known, so the default is used. Known: ${allowed}.`,
    ({ near }) => (near ? `The nearest is "${near}".` : 'Write one of them.'),
  ),
};
export type WidgetsFindings = typeof findings;
export default findings;
