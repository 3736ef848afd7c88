/** The embed builder: how it looks. */
const words = {
  theme: 'Light or dark',
  themes: { '': 'As your page', light: 'Light', dark: 'Dark', auto: 'As the visitor’s device' },
  accent: 'Accent colour',
  accentOwn: 'The library’s own green',
  accentReset: 'Back to the library’s own',
  contrast: 'Contrast of this colour, as the widget adapts it',
  ink: 'Words in the accent, on the card',
  button: 'Words on a button',
  onLight: 'on a light page',
  onDark: 'on a dark page',
  ratio: (figure: number | string) => `${figure} : 1`,
  passes: 'enough: 4.5 are needed',
  fails: 'too low: 4.5 are needed',
  follow: 'Text as large as on my page (by itself it has the size that visitors set in their browser)',
  heading: 'Heading',
  headings: { own: 'The widget’s own', none: 'None: my page has one', text: 'My own words' },
  headingText: 'Your heading',
  level: 'Level of the heading',
  levelHint: 'One more than the heading above it on your page. Level 3 fits under a section with a heading 2.',
};
export type BuilderLookWords = typeof words;
export default words;
