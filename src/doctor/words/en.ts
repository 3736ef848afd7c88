/** Words of the embed doctor, for whoever looks after a site, in English. This file is the type of all other languages. */

/** What is said of: what stands on the page, what may stand there, what was likely meant, and the tag. */
interface Said {
  given: string;
  allowed: string;
  near: string;
  tag: string;
}
interface Told {
  problem: (said: Said) => string;
  advice: (said: Said) => string;
}
const told = (problem: Told['problem'], advice: Told['advice']): Told => ({ problem, advice });

const words = {
  severity: { error: 'error', warning: 'warning', note: 'note' },
  at: (line: number, column: number) => `line ${line}, column ${column}`,
  /** At the end of a list that goes on. */
  more: (count: number) => `and ${count} more`,
  fine: 'Nothing wrong was found.',
  count: (errors: number, warnings: number, notes: number) =>
    `${errors} ${errors === 1 ? 'error' : 'errors'}, ${warnings} ${warnings === 1 ? 'warning' : 'warnings'}, ${notes} ${notes === 1 ? 'note' : 'notes'}`,
  /** Above the form that works, by its kind. */
  form: {
    tags: 'This form works there:',
    placeholders: 'Tags do not come through whole there. This form does:',
    frame: 'No script runs there. This frame works:',
  },
  findings: {
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
    'frame-no-resize': told(
      () => 'Nothing tells this frame how high it must be.',
      ({ allowed }) => `Load ${allowed} on the page around it, or give it a height that fits.`,
    ),
    'frame-no-scripts': told(
      ({ given }) => `The frame may run no scripts: sandbox="${given}".`,
      ({ allowed }) => `Add ${allowed} to it. Nothing else is needed.`,
    ),
    'frame-no-title': told(
      () => 'The frame has no title: a screen reader says only that there is a frame.',
      () => 'Give it a title that says what is in it.',
    ),
    'frame-widget': told(
      ({ given, allowed }) => `The frame's address asks for widget=${given || '(nothing)'}. Known: ${allowed}.`,
      ({ near }) => `The nearest is widget=${near}.`,
    ),
    'id-unknown': told(
      ({ given, allowed }) => `${given} names nothing that is there, so the default is shown. Known: ${allowed}.`,
      ({ near }) => `The nearest is "${near}".`,
    ),
    'injected-markup': told(
      ({ given, tag }) => `The editor has put ${given} into <${tag}>.`,
      () => 'Write the tag in one line, without blank lines, in a block for HTML.',
    ),
    'integrity-crossorigin': told(
      ({ given }) => `A hash on a script of another site needs crossorigin, or the browser blocks it: ${given}.`,
      ({ allowed }) => `Add crossorigin="${allowed}" to the script.`,
    ),
    'integrity-unversioned': told(
      ({ given }) =>
        `There is a hash beside an address without a version: ${given}. The next release blocks the script.`,
      ({ allowed }) => `Put the version into the path, such as /${allowed}/, or leave the hash out.`,
    ),
    'integrity-wrong': told(
      ({ given }) => `The hash is not that of the file, so the browser blocks it: ${given}.`,
      ({ allowed }) => `Copy it from integrity.json: ${allowed}.`,
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
    'language-missing': told(
      ({ tag, allowed }) => `Nothing says in which language <${tag}> is to be, so it is in English. Known: ${allowed}.`,
      () => 'Write lang on <html>, or on the tag.',
    ),
    'language-not-there': told(
      ({ given, allowed }) => `The script has no texts in "${given}". It has: ${allowed}.`,
      () => 'Load a script that has it, or set lang to one that is there.',
    ),
    'markup-as-text': told(
      ({ given }) => `The host shows the markup as text: ${given}`,
      () => 'Paste it into a block for HTML (WordPress: “Custom HTML”), not into a paragraph or a code block.',
    ),
    'module-missing': told(
      ({ given }) => `${given} is a module, but the script does not say so: nothing runs.`,
      () => 'Add type="module" to the script.',
    ),
    'module-needless': told(
      ({ given }) => `${given} is no module. As one it needs CORS from another site, and does not work from a disk.`,
      () => 'Take type="module" away.',
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
    'parameter-unknown': told(
      ({ given, allowed }) => `The frame knows no parameter "${given}". Known: ${allowed}.`,
      ({ near }) => `The nearest is ${near}.`,
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
    'smart-quotes': told(
      ({ given }) => `The editor has made curly quotation marks of straight ones: ${given}`,
      () => 'Write straight ones, in a block for HTML.',
    ),
    'tag-in-paragraph': told(
      ({ given }) => `<${given}> stands in a paragraph. It works; text between its tags might not.`,
      () => 'Take it out of the <p> if you can.',
    ),
    'tag-not-in-file': told(
      ({ given, allowed }) => `No script on this page has <${given}>. There is: ${allowed}.`,
      () => 'Load gut-skin.js, which has all of them, or the file of that tag too.',
    ),
    'tag-unclosed': told(
      ({ given }) => `<${given}> has no end: what follows stands in it, and vanishes with the widget.`,
      ({ given }) => `Write <${given}></${given}>.`,
    ),
    'tag-unknown': told(
      ({ given, allowed }) => `There is no <${given}>. Known: ${allowed}.`,
      ({ near }) => `The nearest is <${near}>.`,
    ),
    'two-scripts': told(
      ({ given, allowed }) => `The library is loaded twice: ${given} and ${allowed}. It works, and weighs twice.`,
      () => 'Keep one.',
    ),
    'two-versions': told(
      ({ given, allowed }) => `There are two versions, ${allowed} and ${given}. The first one to run wins.`,
      () => 'Keep one, and clear the caches of the site.',
    ),
    'value-unknown': told(
      ({ given, allowed }) => `${given} is not known, so the default is used. Known: ${allowed}.`,
      ({ near }) => (near ? `The nearest is "${near}".` : 'Write one of them.'),
    ),
  },
};
export type DoctorWords = typeof words;
export default words;
