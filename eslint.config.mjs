import { readdirSync } from 'node:fs';
import { createNodeResolver, importX } from 'eslint-plugin-import-x';
import litA11y from 'eslint-plugin-lit-a11y';
import lit from 'eslint-plugin-lit';
import wc from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';

const widgets = readdirSync(new URL('src/widgets/', import.meta.url));

/** The floors of the house, from the top to the bottom; a file imports from its own floor and from those below. */
const floors = ['site', 'doctor', 'embed', 'widgets', 'overlay', 'pieces', 'core', 'i18n', 'dataset'];
/** What of the dataset's folder goes into pages: types, and which characters a text may hold. */
const shippable = ['./types.ts', './characters.ts'];

/** Who may not import whom: `from` is closed to `target`, but for `except`. Types count, too. */
const zones = [
  ...floors.slice(1).map((floor, i) => ({
    target: `./src/${floor}`,
    from: floors.slice(0, i + 1).map((above) => `./src/${above}`),
    message: `src/${floor}/ stands below: hand it what it needs.`,
  })),
  {
    target: ['embed', 'widgets', 'pieces', 'core'].map((floor) => `./src/${floor}`),
    from: './src/dataset',
    except: shippable,
    message: 'Reads files, or brings a schema along: that is for the build, and for src/overlay/.',
  },
  {
    target: ['embed', 'pieces', 'core'].map((floor) => `./src/${floor}`),
    from: './src/overlay',
    message: 'A site owner’s own content loads on demand, through gut-skin-settings.',
  },
  ...widgets.map((name) => ({
    target: `./src/widgets/${name}`,
    from: './src/widgets',
    except: [`./${name}`, ...widgets.map((other) => `./${other}/gut-skin-${other}.ts`)],
    message: 'Another widget is composed by its tag.',
  })),
  { target: './src', from: './src/index.ts', message: 'The entry of the npm package is for its users.' },
];

/** Syntax that means something else, or harm, on a page that is somebody else's: selector → why. */
const hostile = {
  "MemberExpression[object.name='Array'][property.name='from']": 'Prototype and MooTools have their own: spread it.',
  "MemberExpression[object.name='Date'][property.name='parse']": 'date.js and MooTools have their own: new Date(text).',
  "MemberExpression[object.name='JSON'][property.name='stringify']": 'toJSON may be a page’s: core/json.ts.',
  ForInStatement: 'Object.prototype may have members of a page’s: Object.keys().',
  'CallExpression[arguments.length=0][callee.property.name="entries"]':
    'Prototype’s gives an array of the members: Object.entries(), or count.',
  ':matches(ClassDeclaration, ClassExpression)[superClass.name=/^(Custom)?Event$/]':
    'MooTools and polyfills have their own: core/native.ts.',
  'NewExpression[callee.name=/^(Custom)?Event$/]': 'MooTools and polyfills have their own: core/native.ts.',
  'CallExpression[callee.property.name=/^reduce/]': 'Prototype has one that takes no function: a loop.',
  'CallExpression[callee.property.name=/^(matches|closest|append|prepend)$/]':
    'Old libraries have their own: webkitMatchesSelector, a loop over parents, appendChild.',
  'MemberExpression[property.name=/^(innerHTML|outerHTML|insertAdjacentHTML|createContextualFragment|srcdoc)$/]':
    'Markup is never made from text.',
  'MemberExpression[object.name="document"][property.name=/^(write|cookie)$/]': 'The page is not ours.',
  'AssignmentExpression[left.object.name=/^(document|location)$/][left.property.name!="adoptedStyleSheets"]':
    'Title and address are the page’s.',
  'MemberExpression[property.name=/^(pushState|replaceState|sendBeacon)$/]': 'What a visitor does stays on the page.',
  'MemberExpression[object.name="location"][property.name=/^(assign|replace)$/]': 'The address is the page’s.',
  'MemberExpression[object.name="window"][property.name=/^(parent|top|opener)$/]': 'Other windows hear nothing.',
  'AssignmentExpression[left.property.name="src"]': 'A widget asks for no file but its own chunks.',
  'TemplateElement[value.raw=/\\sstyle=|<style/]': 'A strict page forbids styles in markup.',
  'MemberExpression[object.name="customElements"][property.name="define"]':
    'Only a define file does, through core/define.ts.',
  Decorator: 'The compiler drops standard decorators: static properties.',
  'Literal[value=/^https?:..(?!doi.org.|www.w3.org.)/]': 'No absolute address but that of a DOI, and names of the W3C.',
};
/** Of the page that a frame shows: it is ours, and asks for the library. */
const framed = Object.fromEntries(
  Object.entries(hostile).filter(([selector]) => selector !== 'AssignmentExpression[left.property.name="src"]'),
);
const syntax = (rules) => ['error', ...Object.entries(rules).map(([selector, message]) => ({ selector, message }))];
const globals = (...names) => [
  'error',
  ...names.map((name) => ({
    name,
    message: 'Nothing is stored, sent or asked for here; see “Privacy” in the README.',
  })),
];
const storage = ['localStorage', 'sessionStorage', 'indexedDB', 'caches', 'cookieStore'];
const requests = ['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource', 'Image', 'BroadcastChannel'];
const markup = ['DOMParser', 'dataLayer', 'gtag', 'postMessage', 'parent', 'top', 'opener'];

/** Packages a page may get, and where; everything else is for the build. */
const packages = {
  '': [
    'lit',
    'lit/directives?/(?!unsafe|style-map)[a-z-]+\\.js',
    'lit/(async-)?directive\\.js',
    '@lit/context',
    'virtual:gut-skin/.+',
  ],
  'core/lit': ['@lit/reactive-element', 'lit-html'],
  'core/lazy/handout/handout-code': ['lean-qr', 'lean-qr/extras/svg'],
  'widgets/diary/*': ['idb', 'd3-path', 'd3-scale', 'csv42'],
  'widgets/care-plan/care-plan-calendar': ['ts-ics'],
  'overlay/*': ['zod/.*'],
};
const outside = (...also) => ({
  regex: `^(?!\\.|(${[...packages[''], ...also].join('|')})$)`,
  message: 'What a page gets is Lit, its contexts, and what CONTRIBUTING.md names.',
});
const paths = { regex: '^\\..*(?<!\\.js)$', message: 'Paths end in .js.' };
const elements = { regex: '-element\\.js$', message: 'Types are in <name>-data.ts; a view never knows its element.' };
const imports = (...patterns) => ['error', { patterns }];

export default tseslint.config(
  {
    ignores: [
      'dist',
      'storybook-static',
      'coverage',
      'node_modules',
      'test/consumers/*/',
      'test/package',
      'test/bench/{node_modules,out}',
      'test/minifiers/node_modules',
      'test/sanitisers/node_modules',
      'tools/new-widget',
    ],
  },
  { files: ['**/*.ts', '**/*.mjs'], extends: [tseslint.configs.recommended] },
  {
    files: ['src/**/*.ts'],
    extends: [tseslint.configs.recommendedTypeChecked, lit.configs['flat/all'], wc.configs['flat/recommended']],
    plugins: { 'lit-a11y': litA11y, 'import-x': importX },
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    settings: {
      'import-x/resolver-next': [createNodeResolver({ extensions: ['.ts'], extensionAlias: { '.js': ['.ts'] } })],
    },
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
      'import-x/no-restricted-paths': ['error', { basePath: import.meta.dirname, zones }],
      'import-x/no-unresolved': ['error', { ignore: ['^virtual:', '^[^.]'] }],
      'max-lines': ['error', 150],
      // In a class: what it declares, what it keeps, how it lives, what it offers, what it does by itself.
      '@typescript-eslint/member-ordering': [
        'error',
        {
          default: {
            memberTypes: [
              ['public-static-field', 'protected-static-field'],
              ['public-instance-field', 'protected-instance-field'],
              '#private-instance-field',
              'constructor',
              ['public-instance-method', 'protected-instance-method', '#private-instance-method'],
            ],
          },
        },
      ],
    },
  },
  // What goes into pages. Code that reads files, and runs before there is a page, does as it likes.
  {
    files: ['src/{embed,widgets,overlay,pieces,core,i18n}/**/*.ts', 'src/dataset/{types,characters}.ts'],
    rules: {
      'no-restricted-syntax': syntax(hostile),
      'no-restricted-globals': globals(...storage, ...requests, ...markup),
      'no-restricted-imports': imports(outside(), paths, elements),
      'no-console': ['error', { allow: ['warn'] }],
      'no-eval': 'error',
      'no-implied-eval': 'error',
      'no-new-func': 'error',
      'import-x/no-default-export': 'error',
    },
  },
  ...Object.entries(packages)
    .filter(([place]) => place)
    .map(([place, names]) => ({
      files: [`src/${place}.ts`],
      rules: { 'no-restricted-imports': imports(outside(...names), paths, elements) },
    })),
  { files: ['src/widgets/*/gut-skin-*.ts'], rules: { 'no-restricted-imports': imports(outside(), paths) } },
  // A page of ours in a frame tells the page around it how high it is; that is all it tells.
  {
    files: ['src/embed/{frame,height,resize}.ts'],
    rules: {
      'no-restricted-globals': globals(...storage, ...requests, 'DOMParser', 'dataLayer', 'gtag'),
      'no-restricted-syntax': syntax(framed),
    },
  },
  // The one request for a file that is not of the library: the site owner's own content.
  { files: ['src/overlay/file.ts'], rules: { 'no-restricted-globals': globals(...storage, ...markup) } },
  { files: ['src/i18n/**'], rules: { 'import-x/no-default-export': 'off', 'max-lines': 'off' } },
  { files: ['src/{widgets,site}/*/*-element.ts', 'src/core/element.ts'], rules: { 'max-lines': ['error', 200] } },
  // Chai's assertions read as properties.
  { files: ['test/widgets/**/*.ts'], rules: { '@typescript-eslint/no-unused-expressions': 'off' } },
);
