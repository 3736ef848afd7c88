/** `<embed-builder>`: the page on which a clinic's web manager puts a widget together. What was chosen is its address. */
import { html, LitElement, nothing, type PropertyDeclarations } from 'lit';
import apology from 'virtual:gut-skin/apology';
import contents from 'virtual:gut-skin/contents';
import languages from 'virtual:gut-skin/languages';
import type { Apology } from '../../i18n/apology/en.js';
import { afterView } from './after-view.js';
import { baseOf, ownFolder } from './base.js';
import { beside } from './beside.js';
import { findable, idsIn } from './contents.js';
import { figuresOf, type Figure } from './contrast.js';
import { copy } from './copy.js';
import { find } from './find.js';
import type { Choice } from './fields.js';
import { languageOf } from './languages.js';
import { clinicView, lookView } from './look-view.js';
import { pageView } from './page-view.js';
import { Preview } from './preview.js';
import { previewView } from './preview-view.js';
import { showView, type ShowScene } from './show-view.js';
import type { Place } from './snippets.js';
import { read, settle, write, type Name, type State } from './state.js';
import { homeView, takeView, type TakeScene } from './take-view.js';
import { about } from './widgets.js';
import { wordsIn, type BuilderWords } from './words.js';

declare const __VERSION__: string;

const entries = findable(contents);
const known = { languages, ids: idsIn(contents) };

export class EmbedBuilder extends LitElement {
  static override properties: PropertyDeclarations = {
    given: { state: true },
    words: { state: true },
    query: { state: true },
    said: { state: true },
    height: { state: true },
    integrity: { state: true },
    figures: { state: true },
  };
  /** As it was typed; what of it is allowed is the state. */
  declare private given: Partial<Record<Name, unknown>>;
  declare private words: BuilderWords | undefined;
  declare private query: string;
  declare private said: string;
  declare private height: number;
  declare private integrity: Record<string, string>;
  declare private figures: readonly Figure[];

  #preview?: Preview;
  #spoken = '';

  constructor() {
    super();
    this.given = {};
    this.query = '';
    this.said = '';
    this.height = 0;
    this.integrity = {};
    this.figures = [];
  }

  get #settled() {
    return settle(this.given, known);
  }

  override connectedCallback() {
    super.connectedCallback();
    addEventListener('hashchange', this.#follow);
    addEventListener('pointerdown', this.#hush);
    addEventListener('keydown', this.#hush);
    this.#follow();
    // Its own file; without it no hash is offered.
    beside<Record<string, string>>('integrity.json')
      .then((hashes) => (this.integrity = hashes))
      .catch(() => {});
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    removeEventListener('hashchange', this.#follow);
    removeEventListener('pointerdown', this.#hush);
    removeEventListener('keydown', this.#hush);
    this.#preview?.disconnect();
  }

  /** In the light DOM, where the page's own style sheet reaches it: a policy needs to allow no other. */
  protected override createRenderRoot = () => this;

  protected override render() {
    const { words: t } = this;
    if (!t) return nothing;
    const { state, faults } = this.#settled;
    const language = this.#spoken;
    const titlesIn = (spoken: string) => (apology[spoken] as Apology).titles; // the build has one for each language
    const { content } = about(state.widget);
    const all = entries.filter((one) => one.collection === content?.collection);
    const scene: ShowScene & TakeScene = {
      t,
      language,
      state,
      faults,
      typed: (name) => `${(this.given[name] as string | undefined) ?? ''}`,
      set: (name, value) => this.#set(name, value),
      titles: titlesIn(language),
      all,
      found: this.query ? find(all, this.query) : all,
      languages: languages.map((one): Choice => [one, languageOf(one, language)]),
      ask: this.#ask,
      place: this.#place(state, titlesIn(state.lang || language)),
      copy: (event, code) => void this.#copy(event, code),
      tell: this.#tell,
    };
    return pageView(scene, {
      show: showView(scene),
      look: lookView(scene, this.figures),
      clinic: clinicView(scene),
      home: homeView(scene),
      take: takeView(scene),
      after: afterView(scene),
      preview: previewView(scene, () => this.#show()),
      said: html`<p class="said" role="status">${this.said}</p>`,
    });
  }

  protected override updated(changed: Map<PropertyKey, unknown>) {
    if (changed.has('given')) this.figures = figuresOf(this, this.#settled.state.accent);
    if (changed.has('given') || changed.has('words')) this.#show();
  }

  #place(state: State, titles: Apology['titles']): Place {
    const first = entries.find(({ id }) => id === state.ids[0]);
    const title = state.ids.length === 1 && first ? (first.title[state.lang || this.#spoken] ?? first.title.en) : '';
    return {
      base: baseOf(state.base, ownFolder(location.href)),
      integrity: this.integrity,
      version: __VERSION__,
      height: Math.ceil(this.height / 10) * 10,
      title: title || titles[state.widget],
    };
  }

  readonly #ask = (query: string) => (this.query = query);

  #set(name: Name, value: unknown) {
    this.said = '';
    if (name === 'widget') Object.assign(this, { query: '', height: 0 });
    // Entries of another widget are none of this one's.
    this.given = { ...this.given, [name]: value, ...(name === 'widget' && { ids: [] }) };
    history.replaceState(null, '', `#${write(this.#settled.state)}`);
    if (name === 'ui') void this.#speak();
  }

  /** Somebody has come with an address, or changed it. */
  #follow = () => {
    this.given = { ...read(location.hash, known) };
    void this.#speak();
  };

  async #speak() {
    const { ui } = this.#settled.state;
    const asked =
      ui || navigator.languages.map((one) => one.split('-')[0] ?? '').find((one) => languages.includes(one));
    const language = asked || 'en';
    const words = await wordsIn(language);
    if (!words) return;
    this.#spoken = language;
    this.words = words;
    document.documentElement.lang = language;
    document.title = `${words.title} – gut-skin-widgets`;
  }

  #show() {
    const frame = this.querySelector('iframe');
    const { words: t } = this;
    if (!frame || !t) return;
    const { state } = this.#settled;
    this.#preview ??= new Preview(frame, (height) => (this.height = height));
    this.#preview.show(state, { lang: state.lang || this.#spoken, title: t.sampleTitle, text: t.sampleText });
  }

  readonly #tell = (said: string) => (this.said = said);
  /** What was said covers a little of the page, until somebody goes on. */
  readonly #hush = () => (this.said = '');

  async #copy({ currentTarget }: Event, code: string) {
    const holder = (currentTarget as Element).parentElement?.previousElementSibling;
    if (holder && this.words) this.said = (await copy(code, holder)) ? this.words.copied : this.words.byHand;
  }
}
