/**
 * `embed.js`, the script of `embed.html`: one widget for hosts that take only a frame. Its address says what to show; every
 * setting of the tag, and of the settings around it, is a parameter of the same name.
 */
import apology from 'virtual:gut-skin/apology';
import languages from 'virtual:gut-skin/languages';
import names from 'virtual:gut-skin/names';
import { negotiate } from '../core/locale.js';
import type { Apology } from '../i18n/apology/en.js';
import { tellHeight } from './height.js';
import { settingsOf } from './placeholder.js';

const own = document.currentScript as HTMLScriptElement;
const parameters = new URLSearchParams(location.search);
const given = (name: string) => parameters.get(name)?.trim() ?? '';

/** How the widget looks: parameter → the custom property, and a property whose values it may have. */
const looks: readonly (readonly [string, string])[] = [
  ['accent', 'color'],
  ['surface', 'color'],
  ['text', 'color'],
  ['radius', 'border-radius'],
  ['space', 'padding-left'],
  ['font-size', 'font-size'],
  ['font', 'font-family'],
  ['heading-font', 'font-family'],
];

/** The setting that names a file. */
const file = 'content';

const warn = (name: string, known: string) =>
  console.warn(`embed.html: "${name}" can't be "${given(name).slice(0, 100)}"; it is ${known}. The default is shown.`);

/** A language tag as it is written; empty where it is none, and the default is shown. */
function tagOf(text: string): string {
  try {
    return Intl.getCanonicalLocales(text || [])[0] ?? '';
  } catch {
    warn('lang', 'a language tag, such as en or ko');
    return '';
  }
}

function dress(root: HTMLElement) {
  for (const [name, property] of looks) {
    const value = given(name);
    if (!value) continue;
    // Nothing that reaches for a file, and no variable that only this page knows.
    if (CSS.supports(property, value) && !/url|image|var\(|env\(|[;{}]/i.test(value))
      root.style.setProperty(`--gut-skin-${name}`, value);
    else warn(name, `a CSS value of ${property}`);
  }
}

/** A file of own content is the site's: nobody else's words stand under its address. */
function isOurs(address: string): boolean {
  try {
    return new URL(address, location.href).origin === new URL(location.href).origin;
  } catch {
    return false;
  }
}

/** An element that takes from the address what it declares as a setting; what it doesn't know it leaves alone. */
function make(tag: string) {
  const element = document.createElement(tag);
  const set = ({ observedAttributes }: CustomElementConstructor & { observedAttributes?: readonly string[] }) => {
    for (const name of settingsOf(observedAttributes)) {
      if (name === 'lang' || !parameters.has(name)) continue;
      if (name === file && !isOurs(given(name))) warn(name, 'a file of the site that this page is on');
      else element.setAttribute(name, given(name));
    }
  };
  // Asked for before it is on the page: this comes before its first render, which is a microtask later.
  void customElements.whenDefined(tag).then(set);
  return element;
}

/** A frame that may not be of its own site gets no modules from it. */
function load(language: string) {
  const apart = self.origin === 'null';
  const script = document.createElement('script');
  if (!apart) script.type = 'module';
  script.src = new URL(apart ? `gut-skin.all.${language}.js` : 'gut-skin.js', own.src).href;
  document.head.appendChild(script);
}

/** An address that names no widget: what there is instead. */
function offer(language: string) {
  const words = apology[language] as Apology; // the build has one for each of its languages
  const said = document.createElement('p');
  said.textContent = words.lost;
  const list = document.createElement('ul');
  for (const name of names) {
    if (!Object.hasOwn(words.titles, name)) continue; // settings show nothing
    const link = document.createElement('a');
    link.href = `?widget=${name}&lang=${language}`;
    link.target = '_self';
    link.textContent = words.titles[name as keyof Apology['titles']];
    list.appendChild(document.createElement('li')).appendChild(link);
  }
  document.body.appendChild(said);
  document.body.appendChild(list);
}

function show() {
  const { documentElement: root, body } = document;
  const asked = tagOf(given('lang'));
  const language = negotiate(asked, languages);
  root.lang = asked || language;
  const theme = given('theme');
  if (theme === 'dark' || theme === 'auto') root.style.colorScheme = theme === 'dark' ? 'dark' : 'light dark';
  dress(root);
  tellHeight();
  const name = given('widget')
    .toLowerCase()
    .replace(/^gut-skin-/, '');
  if (!names.includes(name) || name === 'settings') {
    warn('widget', `one of ${names.join(', ')}`);
    return offer(language);
  }
  const around = make('gut-skin-settings');
  around.appendChild(make(`gut-skin-${name}`));
  body.appendChild(around);
  load(language);
}

show();
