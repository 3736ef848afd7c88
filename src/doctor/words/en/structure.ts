/** Findings of the doctor on what an editor or a host has made of the markup. */
import { told } from '../told.js';

const findings = {
  'injected-markup': told(
    ({ given, tag }) => `The editor has put ${given} into <${tag}>.`,
    () => 'Write the tag in one line, without blank lines, in a block for HTML.',
  ),
  'json-as-text': told(
    ({ given }) => `The own content stands on the page as text; the script around it was taken away: ${given}`,
    () => 'Put it into a file, and its address into the settings.',
  ),
  'json-broken': told(
    ({ given }) => `The own content is no JSON: ${given}`,
    () => 'Put it into a file, where no editor changes it, and its address into the settings.',
  ),
  'json-entities': told(
    ({ given }) => `The editor has written &amp; or &quot; into the JSON, which breaks it: ${given}`,
    () => 'Put it into a file, where no editor changes it, and its address into the settings.',
  ),
  'json-markup': told(
    ({ given }) => `The editor has put paragraphs into the JSON, which breaks it: ${given}`,
    () => 'Put it into a file, where no editor changes it, and its address into the settings.',
  ),
  'json-quotes': told(
    ({ given }) => `The editor has put curly quotation marks into the JSON, which breaks it: ${given}`,
    () => 'Put it into a file, where no editor changes it, and its address into the settings.',
  ),
  'markup-as-text': told(
    ({ given }) => `The host shows the markup as text: ${given}`,
    () => 'Paste it into a block for HTML (WordPress: “Custom HTML”), not into a paragraph or a code block.',
  ),
  'no-script': told(
    ({ given }) =>
      `"${given}" is there, but no script of the library: the host has taken it away, or nobody put it there.`,
    () =>
      'An administrator adds the script to the site’s template, or the plug-in does. If a bundle of your own defines the tags, all is well.',
  ),
  'no-tags': told(
    ({ given }) => `${given} is there, but no tag and no placeholder: the host has taken them away.`,
    () => 'Use a placeholder: a div with data-gut-skin comes through almost everywhere.',
  ),
  'nothing-here': told(
    () => 'There is nothing of the library on this page.',
    () => 'Check the address, or paste the source of the published page, not of the editor.',
  ),
  'paragraph-broken': told(
    ({ given }) => `<${given}> stands in a paragraph, which ends where its text begins: that text is outside now.`,
    () => 'Take it out of the <p>, into a block for HTML.',
  ),
  'self-closing': told(
    ({ given }) => `<${given} /> is not closed: all that follows stands in it, and vanishes with the widget.`,
    ({ given }) => `Write <${given}></${given}>.`,
  ),
  'settings-closed-early': told(
    ({ given }) => `<${given}> has no end: the editor has closed it early, or left its end out.`,
    () => 'Set it in one block for HTML together with the widgets in it, without blank lines.',
  ),
  'settings-empty': told(
    ({ given }) => `There is no widget in <${given}>: its settings reach nobody.`,
    () => 'Put the widgets inside, in the same block for HTML.',
  ),
  'tag-in-paragraph': told(
    ({ given }) => `<${given}> stands in a paragraph. It works; text between its tags might not.`,
    () => 'Take it out of the <p> if you can.',
  ),
  'tag-unclosed': told(
    ({ given }) => `<${given}> has no end: what follows stands in it, and vanishes with the widget.`,
    ({ given }) => `Write <${given}></${given}>.`,
  ),
};
export type StructureFindings = typeof findings;
export default findings;
