/** The embed builder: once it is published. */
const words = {
  doctor: {
    title: 'It does not show as it should? Check the page',
    hint: 'On a computer, open the published page, show its source (Ctrl+U, on a Mac ⌥⌘U), copy all of it and paste it here. You hear what your site has taken out or changed, and what works there.',
    source: 'Source of your page',
    check: 'Check the page',
    cut: (most: number) => `It is very long: only the first ${most} characters were read.`,
    here: 'What your site takes is printed under “Copy it”, for what you have chosen under “Where your site lives”.',
    header:
      'A content security policy that your server sends along is not in the source of a page. “npx gut-skin-widgets doctor”, with the address of the page, sees it too.',
  },
  changes: {
    title: 'A new version? What has changed in what you show',
    hint: 'Paste your snippet, the source of your page, or only the version that you had, such as 0.2.0: then it is about what is chosen above.',
    source: 'Snippet, page or version',
    look: 'Show what changed',
    looked: 'What changed stands below the button.',
    since: 'Since version',
    shown: (list: string) => `About: ${list}`,
    first: (version: string) => `There is nothing to compare with yet: no version before ${version} has been released.`,
    unknown: (version: string) => `Version ${version} is not among the released ones. Choose one:`,
    unsaid: 'No version stands in the address of your script. Choose the one that you had:',
  },
  /** Of what is pasted: that it stays here, and what can’t be read. */
  pastedHint: 'It is not uploaded: your own browser reads it, and forgets it when you close this page.',
  paste: {
    empty: 'Nothing has been pasted yet.',
    address:
      'That is an address. This page asks no other server, so it can’t look there: paste what stands at that address.',
    nothing: 'There is no widget of ours in it.',
  },
};
export type BuilderAfterWords = typeof words;
export default words;
