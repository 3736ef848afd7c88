/** What the builder prints: a state, and where the files are, as pieces to copy. Pure; everything is escaped. */
import type { Base } from './base.js';
import { hostOf } from './hosts.js';
import { element, literal, scriptOf, type Attributes } from './markup.js';
import type { State } from './state.js';
import { attributesOf, aroundOf, fallback, parametersOf, placeholderOf, shortcodeOf, tagName, tagOf } from './tag.js';

/** What a snippet needs to know beside the state. */
export interface Place {
  readonly base: Base;
  /** `integrity.json`; empty where it is not there. */
  readonly integrity: Readonly<Record<string, string>>;
  readonly version: string;
  /** How high the widget is on the page, in px; 0 where nobody has measured. */
  readonly height: number;
  /** The name of the widget or of its entry, in the language that it speaks. */
  readonly title: string;
  /** HTML to be read until the widget is there; without it that is the title. */
  readonly inside?: string;
}

/** What a piece is for; the words of each are in i18n. */
export type Part = 'page' | 'head' | 'style' | 'address' | 'tag' | 'settings' | 'config' | 'file' | 'policy';
export interface Piece {
  readonly part: Part;
  readonly code: string;
}

/** The script with its hash, where it is asked for and there is one: the one-file build, as chunks have no hash in a tag. */
export function scriptFile(state: State, { integrity }: Place): { file: string; hash: string } {
  const file = state.lang ? `gut-skin.all.${state.lang}.js` : 'gut-skin.all.js';
  const hash = state.pin ? integrity[file] : undefined;
  return hash ? { file, hash } : { file: 'gut-skin.js', hash: '' };
}

function script(state: State, place: Place, inline = ''): string {
  const { file, hash } = scriptFile(state, place);
  const kind: Attributes = hash
    ? [
        ['integrity', hash],
        ['crossorigin', 'anonymous'],
      ]
    : [['type', 'module']];
  return scriptOf(place.base.address + file, kind, inline);
}

/** Room for more than a screen holds nothing in its place, and where no script comes it stays empty. */
const SCREEN = 900;

/** The lines that a style sheet gets: the look, and room for the widget before its script is there. */
export function styles(state: State, { height }: Place, holder = false): string[] {
  const tag = tagName(state);
  const look = [
    ...(state.accent ? [`--gut-skin-accent: ${state.accent}`] : []),
    ...(state.follow ? ['--gut-skin-font-size: inherit'] : []),
  ];
  const early = [...(holder ? [`[data-gut-skin=${state.widget}]`] : []), `${tag}:not(:defined)`].join(', ');
  return [
    ...(look.length ? [`${tag} { ${look.join('; ')} }`] : []),
    ...(height ? [`${early} { display: block; min-block-size: ${Math.min(SCREEN, Math.round(height))}px }`] : []),
  ];
}

const style = (state: State, place: Place, open = '<style>', holder = false) => {
  const lines = styles(state, place, holder);
  return lines.length ? [`${open}${lines.join(' ')}</style>`] : [];
};
const sheet = (state: State, place: Place): Piece[] => {
  const lines = styles(state, place);
  return lines.length ? [{ part: 'style', code: lines.join('\n') }] : [];
};

export const frameAddress = (state: State, { base }: Place) => `${base.address}embed.html?${parametersOf(state)}`;

function frame(state: State, place: Place): string {
  const tag = element('iframe', [
    ['src', frameAddress(state, place)],
    ['title', place.title],
    ['width', '100%'],
    ['height', String(Math.round(place.height) || 600)],
    ['frameborder', '0'],
    ['loading', 'lazy'],
  ]);
  return `${tag}\n${scriptOf(`${place.base.address}resize.js`)}`;
}

const lines = (...all: (string | readonly string[])[]) => all.flat().join('\n');

/** Every piece that a host needs, in the order in which the steps ask for them. */
export function piecesOf(state: State, place: Place): Piece[] {
  const { base, inside = fallback(place.title) } = place;
  const tag = tagOf(state, inside);
  const head: Piece = { part: 'head', code: script(state, place) };
  const page = (code = tag): Piece => ({ part: 'page', code });
  switch (hostOf(state.host).form) {
    case 'paste':
      return [page(lines(script(state, place), style(state, place), tag))];
    case 'placeholder':
      return [
        { part: 'head', code: lines(script(state, place), style(state, place, '<style>', true)) },
        page(placeholderOf(state, inside)),
      ];
    case 'shortcode':
      return [page(shortcodeOf(state)), ...sheet(state, { ...place, height: 0 })];
    case 'element':
      return [
        { part: 'address', code: base.address + 'gut-skin.all.js' },
        { part: 'tag', code: tagName(state) },
        {
          part: 'settings',
          code: lines([...attributesOf(state), ...aroundOf(state)].map(([name, value]) => `${name}: ${value}`)),
        },
      ].filter((one): one is Piece => Boolean(one.code));
    case 'frame':
      return [page(frame(state, place))];
    case 'address':
    case 'link':
      return [{ part: 'address', code: frameAddress(state, place) }];
    case 'hugo':
      return [
        { part: 'file', code: lines(script(state, place), style(state, place), tag) },
        page(`{{< ${tagName(state)} >}}`),
      ];
    case 'docusaurus':
      return [{ part: 'config', code: docusaurus(state, place) }, page(), ...sheet(state, place)];
    case 'astro':
      return [page(lines(script(state, place, 'is:inline'), style(state, place, '<style is:global>'), tag))];
    case 'vue':
      return [
        head,
        {
          part: 'config',
          code: "vue({ template: { compilerOptions: { isCustomElement: (tag) => tag.startsWith('gut-skin-') } } })",
        },
        page(),
        ...sheet(state, place),
      ];
    case 'angular':
      return [head, { part: 'config', code: 'schemas: [CUSTOM_ELEMENTS_SCHEMA]' }, page(), ...sheet(state, place)];
    case 'react':
    case 'svelte':
      return [head, page(), ...sheet(state, place)];
  }
}

function docusaurus(state: State, place: Place): string {
  const { file, hash } = scriptFile(state, place);
  const more = hash ? [`integrity: ${literal(hash)}`, "crossorigin: 'anonymous'"] : ["type: 'module'"];
  return `scripts: [{ ${[`src: ${literal(place.base.address + file)}`, ...more].join(', ')} }],`;
}
