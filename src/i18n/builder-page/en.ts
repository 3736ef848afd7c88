/** The embed builder, for whoever looks after a clinic’s site and is no developer: the page around its steps, and its preview. */
const words = {
  title: 'Put a widget on your site',
  intro: 'Choose what your visitors see, say where your site lives, and copy what works there.',
  promise:
    'This page stores nothing and sends nothing. What you choose stands in its address, so you can bookmark it or share it.',
  speak: 'Language of this page',
  demo: 'See all widgets on a made-up clinic’s site',
  steps: {
    show: 'What to show',
    look: 'How it looks',
    clinic: 'Your clinic',
    home: 'Where your site lives',
    take: 'Copy it',
    after: 'Once it is published',
  },
  jump: 'To the code',
  copy: 'Copy',
  copyOf: (part: string) => `Copy: ${part}`,
  copied: 'Copied.',
  byHand: 'The browser does not let this page copy. It is selected: press Ctrl+C.',
  size: (count: number) => `${count} characters`,
  lost: 'A file of this page could not be loaded. Try again; if it stays so, copy all files of its folder anew.',
  preview: 'Preview',
  width: 'Room for it',
  widths: { phone: 'Phone', column: 'Column', wide: 'Wide' },
  page: 'Your page',
  pages: { light: 'Light', dark: 'Dark', large: 'Large text' },
  frame: 'The widget on a page like yours',
  sampleTitle: 'A page of your clinic',
  sampleText: 'This is your own text, in the size and the colours of your page.',
  darkMind:
    'The preview’s page tells browsers that it is dark. If the widget stays light on your dark page, choose “Dark” under “How it looks”.',
  largeMind:
    'This page has text of 20 px. The widget keeps the size of the browser, unless you choose otherwise under “How it looks”.',
};
export type BuilderPageWords = typeof words;
export default words;
