import litA11y from 'eslint-plugin-lit-a11y';
import lit from 'eslint-plugin-lit';
import wc from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';

const eventMessage = 'MooTools and polyfills have their own: core/native.ts.';

export default tseslint.config(
  { ignores: ['dist', 'storybook-static', 'coverage', 'node_modules'] },
  { files: ['**/*.ts', '**/*.mjs'], extends: [tseslint.configs.recommended] },
  {
    files: ['src/**/*.ts'],
    extends: [tseslint.configs.recommendedTypeChecked, lit.configs['flat/all'], wc.configs['flat/recommended']],
    plugins: { 'lit-a11y': litA11y },
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      ...litA11y.configs.recommended.rules,
      // Lit binds the host to its handlers.
      '@typescript-eslint/unbound-method': 'off',
      // `lang` is an attribute of every element; here it is a setting with a default.
      'lit/no-native-attributes': 'off',
      'wc/guard-super-call': 'off',
      // A list of ten entries reads best where it stands.
      'lit/no-template-map': 'off',
      // The template minifier takes away white space between elements; where a word space matters it is a literal.
      'lit/no-useless-template-literals': 'off',
      // Which value a radio stands for never changes while it is there.
      'lit/no-value-attribute': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
    },
  },
  // What goes into pages: old libraries put something of another meaning in place of these.
  {
    files: ['src/**/*.ts'],
    ignores: ['src/dataset/{compile,hazards,plugin}.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        ...Object.entries({
          "MemberExpression[object.name='Array'][property.name='from']":
            'Prototype and MooTools have their own: spread it.',
          "MemberExpression[object.name='Date'][property.name='parse']":
            'date.js and MooTools have their own: new Date(text).',
          "MemberExpression[object.name='JSON'][property.name='stringify']": 'toJSON may be a page’s: core/json.ts.',
          ForInStatement: 'Object.prototype may have members of a page’s: Object.keys().',
          ':matches(ClassDeclaration, ClassExpression)[superClass.name=/^(Custom)?Event$/]': eventMessage,
          'NewExpression[callee.name=/^(Custom)?Event$/]': eventMessage,
          'CallExpression[callee.property.name=/^reduce/]': 'Prototype has one that takes no function: a loop.',
          'CallExpression[callee.property.name=/^(matches|closest|append|prepend)$/]':
            'Old libraries have their own: webkitMatchesSelector, a loop over parents, appendChild.',
        }).map(([selector, message]) => ({ selector, message })),
      ],
    },
  },
  // Chai's assertions read as properties.
  { files: ['test/widgets/**/*.ts'], rules: { '@typescript-eslint/no-unused-expressions': 'off' } },
);
