import litA11y from 'eslint-plugin-lit-a11y';
import lit from 'eslint-plugin-lit';
import wc from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';

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
  // Chai's assertions read as properties.
  { files: ['test/widgets/**/*.ts'], rules: { '@typescript-eslint/no-unused-expressions': 'off' } },
);
