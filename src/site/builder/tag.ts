/** The tag that a state means, in every spelling that a host takes. Pure. */
import { attribute, element, escape, type Attributes } from './markup.js';
import type { State } from './state.js';
import { about } from './widgets.js';

const present = (attributes: Attributes, evenEmpty: readonly string[] = []) =>
  attributes.filter(([name, value]) => value || evenEmpty.includes(name));

/** Attributes of the widget's own tag. */
export function attributesOf(state: State): Attributes {
  const { content, booking } = about(state.widget);
  return present(
    [
      [content?.attribute ?? '', state.ids.join(' ')],
      ['lang', state.lang],
      ['theme', state.theme],
      ...(state.title === 'own' ? [] : [['heading', state.title === 'none' ? '' : state.heading] as const]),
      ['heading-level', state.level === '3' ? '' : state.level],
      ['reviewed-by', state.by],
      ['reviewed-on', state.by && state.on],
      ...(booking === 'own'
        ? ([
            ['href', state.href],
            ['tel', state.tel],
          ] as const)
        : []),
    ],
    state.title === 'none' ? ['heading'] : [],
  );
}

/** Attributes of the settings around it; none, and no settings are needed. */
export const aroundOf = ({ widget, href, tel }: State): Attributes =>
  about(widget).booking === 'around'
    ? present([
        ['consult-href', href],
        ['consult-tel', tel],
      ])
    : [];

/** What readers without JavaScript see: the words that the widget is called by. */
export const fallback = (title: string) => (title ? `<p>${escape(title)}</p>` : '');

export const tagName = ({ widget }: State) => `gut-skin-${widget}`;

/** `inside` is HTML: what is read until the widget is there. */
export function tagOf(state: State, inside = ''): string {
  const tag = element(tagName(state), attributesOf(state), inside);
  const around = aroundOf(state);
  return around.length ? element('gut-skin-settings', around, tag) : tag;
}

const data = (attributes: Attributes): Attributes => attributes.map(([name, value]) => [`data-${name}`, value]);

/** For editors that strip unknown tags: the script makes the tag of it. */
export function placeholderOf(state: State, inside = ''): string {
  const holder = element('div', [['data-gut-skin', state.widget], ...data(attributesOf(state))], inside);
  const around = aroundOf(state);
  return around.length ? element('div', [['data-gut-skin', 'settings'], ...data(around)], holder) : holder;
}

const code = (name: string, attributes: Attributes) => `[${[name, ...attributes.map(attribute)].join(' ')}]`;

/** For the plug-in of WordPress. */
export function shortcodeOf(state: State): string {
  const short = code('gut-skin', [['widget', state.widget], ...attributesOf(state)]);
  const around = aroundOf(state);
  return around.length ? `${code('gut-skin-settings', around)}${short}[/gut-skin-settings]` : short;
}

/** What `embed.html` is asked for; the looks are parameters, too. */
export function parametersOf(state: State): string {
  const all: Attributes = [
    ['widget', state.widget],
    ...attributesOf(state),
    ...aroundOf(state),
    ...(state.accent ? ([['accent', state.accent]] as const) : []),
  ];
  return new URLSearchParams(all.map(([name, value]) => [name, value])).toString();
}
