/**
 * `npm run manifest` → `custom-elements.json`: what Storybook, editors and the README tables know of the tags.
 * The analyzer reads classes and comments; the plugin below adds what only this project knows, and takes away what is no
 * public promise.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { valuesOf } from './tools/editors/values.mjs';

/** The public custom properties, the same on every element; that they match the style sheets is checked below. */
const cssProperties = {
  '--gut-skin-accent':
    'Colour of links, buttons, marks and tints. Its lightness is adapted, so that any colour keeps its contrast.',
  '--gut-skin-surface': 'Background of the card.',
  '--gut-skin-text': 'Colour of the text.',
  '--gut-skin-radius': 'Radius of the corners of the card.',
  '--gut-skin-space': 'Space inside the card; less on narrow cards.',
  '--gut-skin-font': 'Font of everything; `inherit` is the font of the page.',
  '--gut-skin-heading-font': 'Font of the headings.',
  '--gut-skin-font-size': 'Size everything else is measured in; `medium` is the size the visitor chose in the browser.',
};

/** Called by the browser. */
const lifecycle = new Set(['connectedCallback', 'disconnectedCallback', 'adoptedCallback']);

const cssStates = [
  { name: 'loading', description: 'The content is on its way for the first time.' },
  { name: 'error', description: 'The widget shows its fallback.' },
];

/** Where the build puts a module that a page or a bundler may import: what has no entry of its own is in the index. */
const published = (path) =>
  path
    .replace(/^src\/.*(?:events|booking)\.ts$/, 'dist/index.js')
    .replace(/^src\/widgets\/([^/]+)\/\1-element\.ts$/, 'dist/widgets/$1.js')
    .replace(/^src\/widgets\/[^/]+\/(gut-skin-[^/]+)\.ts$/, 'dist/define/$1.js');

/** Custom property → default, as the style sheets use them. A name that is used or described on one side only is an error. */
function describedProperties() {
  const folder = new URL('src/', import.meta.url);
  const css = readdirSync(folder, { recursive: true })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => readFileSync(new URL(name, folder), 'utf8'));
  const used = new Map();
  for (const [, name, fallback] of css.join('\n').matchAll(/var\((--gut-skin-[\w-]+),\s*((?:[^()]|\([^()]*\))*)\)/g))
    used.set(name, fallback);
  const odd = [...used.keys(), ...Object.keys(cssProperties)].filter(
    (name) => !used.has(name) || !(name in cssProperties),
  );
  if (odd.length)
    throw new Error(`Custom properties that are not both used in src and described here: ${odd.join(', ')}`);
  return Object.entries(cssProperties).map(([name, description]) => ({ name, description, default: used.get(name) }));
}

/** The specifier a name is imported by, as a path from the top folder. */
function importedFrom(ts, source, name) {
  const from = source.statements.find(
    (s) => ts.isImportDeclaration(s) && s.importClause?.namedBindings?.elements?.some((e) => e.name.text === name),
  );
  return (
    from && new URL(from.moduleSpecifier.text, `file:///${source.fileName}`).pathname.slice(1).replace(/\.js$/, '.ts')
  );
}

const property = (ts, object, name) =>
  object.properties.find((p) => ts.isPropertyAssignment(p) && p.name.getText() === name)?.initializer;

/** "…. Default: 3." → the sentence before it, and `3`. What is no value, such as "all", stays in the sentence. */
function splitDefault(description = '') {
  const [, text, fallback] = /^(.*?)\s*Default:\s*(off|\d+)\.?$/s.exec(description) ?? [undefined, description];
  return { ...(text && { description: text }), ...(fallback && { default: fallback === 'off' ? 'false' : fallback }) };
}

/** What a page hears is of a class that the index exports. */
const ofEvent = (name) => ({
  text: name,
  references: [{ name, module: index, start: 0, end: name.length }],
});

const isEvent = ({ kind, name }) => kind === 'class' && name.endsWith('Event');
const index = 'dist/index.js';

/** The module that a program imports classes from: those of the tags, and those of the events, which have no other. */
function indexOf(modules) {
  const here = modules.filter(({ path }) => path === index).flatMap(({ declarations }) => declarations);
  for (const event of here) {
    event.superclass = { name: 'Event', package: 'global:' };
    delete event.members; // what an event carries is in the declarations: parameters of a constructor are not seen here
  }
  const exported = modules.flatMap(({ path, declarations }) => declarations.map(({ name }) => [name, path]));
  return {
    kind: 'javascript-module',
    path: index,
    declarations: here,
    exports: exported.map(([name, module]) => ({ kind: 'js', name, declaration: { name, module } })),
  };
}

function gutSkin() {
  /** Class → property → attribute, from `static properties`. */
  const attributes = new Map();
  /** Class → property → its allowed values, of those that have few. */
  const allowed = new Map();

  return {
    name: 'gut-skin',
    analyzePhase({ ts, node, moduleDoc }) {
      // define('gut-skin-faq', GutSkinFaq): the guarded registration of core/define.ts.
      if (
        ts.isCallExpression(node) &&
        node.expression.getText() === 'define' &&
        ts.isStringLiteral(node.arguments[0])
      ) {
        const name = node.arguments[1].getText();
        const module = published(importedFrom(ts, node.getSourceFile(), name));
        moduleDoc.exports.push({
          kind: 'custom-element-definition',
          name: node.arguments[0].text,
          declaration: { name, module },
        });
      }
      if (
        ts.isPropertyDeclaration(node) &&
        node.name.getText() === 'properties' &&
        node.initializer &&
        ts.isObjectLiteralExpression(node.initializer)
      ) {
        const own = new Map();
        for (const { name, initializer } of node.initializer.properties) {
          const options = initializer && ts.isObjectLiteralExpression(initializer) ? initializer : undefined;
          const attribute = options && property(ts, options, 'attribute');
          const internal = options && property(ts, options, 'state');
          if (!internal) own.set(name.getText(), attribute ? attribute.text : name.getText().toLowerCase());
        }
        attributes.set(node.parent.name.text, own);
      }
      // declare theme?: Theme | undefined
      if (ts.isPropertyDeclaration(node) && node.type && ts.isUnionTypeNode(node.type)) {
        const values = valuesOf(ts, node.getSourceFile(), node.type.types[0].getText());
        if (values) allowed.set(`${node.parent.name.text}.${node.name.getText()}`, values);
      }
    },

    packageLinkPhase({ customElementsManifest: manifest }) {
      manifest.schemaVersion = '2.1.0';
      const classes = manifest.modules.flatMap((module) =>
        module.declarations.filter((d) => d.kind === 'class' && !isEvent(d)),
      );
      const base = classes.find((c) => c.name === 'GutSkinElement');
      const shared = describedProperties();
      // The inherited settings come after the element's own.
      const settings = (c) => [
        ...(attributes.get(c.name) ?? []),
        ...(c.superclass?.name === base.name ? attributes.get(base.name) : []),
      ];

      for (const c of classes) {
        const named = new Map(settings(c));
        c.members = (c.members ?? []).filter(
          (m) => !m.static && !['private', 'protected'].includes(m.privacy) && m.description && !lifecycle.has(m.name),
        );
        c.attributes = [];
        // What the analyzer guesses from dispatchEvent calls has no description; what the class comment lists has one.
        c.events = c.events
          ?.filter((event) => event.description)
          .map((event) => ({ ...event, type: ofEvent(event.type.text) }));
        for (const m of c.members) {
          delete m.inheritedFrom;
          for (const parameter of m.parameters ?? []) {
            if (!parameter.default) continue;
            delete parameter.default; // an expression over private fields
            parameter.optional = true;
          }
        }
        for (const [name, attribute] of named) {
          const field = c.members.find((m) => m.name === name);
          if (!field) throw new Error(`${c.name}.${name} needs a sentence that says what it is`);
          const values = allowed.get(`${c.name}.${name}`) ?? allowed.get(`${base.name}.${name}`);
          const type = { text: values ?? field.type.text.replace(/( \| undefined)+$/, '') };
          Object.assign(field, { type, attribute, privacy: 'public' }, splitDefault(field.description));
          c.attributes.push({
            name: attribute,
            fieldName: name,
            type,
            description: field.description,
            default: field.default,
          });
        }
        c.members.sort((a, b) => [...named.keys()].indexOf(a.name) - [...named.keys()].indexOf(b.name));
        c.cssProperties = shared;
        if (c.superclass?.name === base.name) c.cssStates = cssStates;
        c.superclass = { name: 'ReactiveElement', package: 'lit' };
      }

      manifest.modules = manifest.modules
        .map((module) => ({ ...module, declarations: module.declarations.filter((d) => d.tagName || isEvent(d)) }))
        .map((module) => ({
          ...module,
          exports: module.exports.filter(
            (e) => e.kind === 'custom-element-definition' || module.declarations.some((d) => d.name === e.name),
          ),
        }))
        .filter((module) => module.exports.length)
        .map((module) =>
          JSON.parse(JSON.stringify(module), (key, value) =>
            key === 'path' || key === 'module' ? published(value.replace(/^\//, '')) : value,
          ),
        )
        .sort((a, b) => (a.path < b.path ? -1 : 1));
      manifest.modules = [indexOf(manifest.modules), ...manifest.modules.filter(({ path }) => path !== index)];
    },
  };
}

export default {
  globs: [
    'src/core/{element,events}.ts',
    'src/pieces/booking.ts',
    'src/widgets/quiz/quiz-events.ts',
    'src/widgets/*/*-element.ts',
    'src/widgets/*/gut-skin-*.ts',
  ],
  outdir: '.',
  packagejson: false,
  plugins: [gutSkin()],
};
