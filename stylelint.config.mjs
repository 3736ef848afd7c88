/** The rules of the css in Lit templates, as an editor shows them. What crosses files is in test/node/architecture.test.ts. */
const logical = (physical) => `Logical properties, so that right-to-left pages work: not "${physical}".`;
/** Sides and sizes by their place on the screen; the engine turns none of them with the direction of the text. */
const physical = [
  '/^(margin|padding)-(left|right|top|bottom)$/',
  '/^border-(left|right|top|bottom)/',
  '/^(left|right|top|bottom|width|height|float|clear)$/',
  '/^(min|max)-(width|height)$/',
];
const colours = {
  'color-no-hex': [true, { message: 'Colours are in src/core/styles/tokens.ts.' }],
  'color-named': ['never', { message: 'Colours are in src/core/styles/tokens.ts.' }],
  'function-disallowed-list': [
    ['rgb', 'rgba', 'hsl', 'hsla', 'oklch', 'oklab', 'lch', 'lab', 'light-dark'],
    { message: 'Colours are in src/core/styles/tokens.ts.' },
  ],
};

export default {
  customSyntax: 'postcss-lit',
  reportNeedlessDisables: true,
  rules: {
    ...colours,
    'property-disallowed-list': [physical, { message: logical }],
    'declaration-property-value-disallowed-list': {
      '/^text-align/': ['left', 'right'],
      '/^(font|text)-size-adjust$/': ['none'],
    },
    // A page may set its root to 62.5 %, and a widget knows its box, not the window.
    'unit-disallowed-list': [['rem', 'vw', 'vh', 'dvh', 'svh', 'lvh', 'vmin', 'vmax', 'vi', 'vb']],
    'media-feature-name-disallowed-list': [['/width/', '/height/', 'orientation', 'aspect-ratio']],
    'block-no-empty': true,
    'custom-property-pattern': '^([a-z]+)(-[a-z]+)*$',
    'declaration-block-no-duplicate-properties': [true, { ignore: ['consecutive-duplicates-with-different-values'] }],
    'declaration-block-no-shorthand-property-overrides': true,
    'font-family-no-duplicate-names': true,
    'keyframe-block-no-duplicate-selectors': true,
    'no-duplicate-selectors': true,
    'no-invalid-position-at-import-rule': true,
    'property-no-unknown': true,
    'selector-pseudo-class-no-unknown': true,
    'selector-pseudo-element-no-unknown': true,
    'unit-no-unknown': true,
  },
  overrides: [
    { files: ['src/core/styles/**'], rules: Object.fromEntries(Object.keys(colours).map((rule) => [rule, null])) },
  ],
};
