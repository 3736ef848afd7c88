/** `<look-maker>`: a site's own look tried on by real widgets, the contrast they then have, and the lines to paste. */
import { html, LitElement, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import '../../src/widgets/consult/gut-skin-consult.js';
import '../../src/widgets/diet-tip/gut-skin-diet-tip.js';
import '../../src/widgets/faq/gut-skin-faq.js';
import { copy } from '../../src/site/builder/copy.js';
import { accents, declarations, snippetOf, type Look, type LookName, type Scheme } from './look.js';
import { pairsIn, type Pair } from './look-pairs.js';
import { lookWords } from './look-words.js';

/** What the colour fields show while a colour is the library's own. */
const shown = {
  light: { accent: '#0f766e', surface: '#ffffff', text: '#18252c' },
  dark: { accent: '#0f766e', surface: '#171f23', text: '#ecece8' },
};
const colours = ['accent', 'surface', 'text'] as const;
const choices: Partial<Record<LookName, readonly string[]>> = {
  font: ["Georgia, 'Nanum Myeongjo', serif", 'system-ui, sans-serif', "'Trebuchet MS', 'Nanum Gothic', sans-serif"],
  headingFont: ["Georgia, 'Nanum Myeongjo', serif", 'system-ui, sans-serif'],
  fontSize: ['inherit', '14px', '16px', '18px', '20px'],
  radius: ['0', '4px', '0.9em', '1.5em'],
  space: ['0.75em', '1.25em', '1.75em'],
};

export class LookMaker extends LitElement {
  static override properties = {
    lang: { type: String },
    look: { state: true },
    scheme: { state: true },
    pairs: { state: true },
    said: { state: true },
  };
  declare private look: Partial<Look>;
  declare private scheme: Scheme;
  declare private pairs: readonly Pair[];
  declare private said: string;

  constructor() {
    super();
    this.look = { accent: accents.rose };
    this.scheme = matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
    this.pairs = [];
    this.said = '';
  }

  /** In the light DOM, where the look of the docs reaches it. */
  protected override createRenderRoot = () => this;

  get #t() {
    return lookWords[this.lang === 'ko' ? 'ko' : 'en'];
  }

  protected override render() {
    const t = this.#t;
    return html`<div class="look sb-unstyled">
      <form aria-label=${t.choose} @submit=${(event: Event) => event.preventDefault()}>
        <fieldset>
          <legend>${t.page}</legend>
          ${(['light', 'dark'] as const).map(
            (scheme) =>
              html`<label
                ><input
                  type="radio"
                  name="scheme"
                  .checked=${live(scheme === this.scheme)}
                  @change=${() => (this.scheme = scheme)}
                />
                ${t.schemes[scheme]}</label
              >`,
          )}
        </fieldset>
        <fieldset>
          <legend>${t.begin}</legend>
          ${Object.entries(accents).map(
            ([name, colour]) =>
              html`<button type="button" @click=${() => this.#choose('accent', colour)}>
                <i style=${`background: ${colour}`}></i>${t.accents[name as keyof typeof accents]}
              </button>`,
          )}
        </fieldset>
        <div class="fields">${colours.map((name) => this.#colour(name))}${this.#selects()}</div>
      </form>
      <h2>${t.tried}</h2>
      <div
        class="tried"
        lang=${this.lang === 'ko' ? 'ko' : 'en'}
        role="region"
        aria-label=${t.tried}
        tabindex="0"
        style=${[`color-scheme: ${this.scheme}`, ...declarations(this.look)].join('; ')}
        @gut-skin-ready=${() => this.#measure()}
        @gut-skin-toggle=${() => this.#measure()}
      >
        <gut-skin-faq ids="how-long leaky-gut" open="how-long" heading-level="3"></gut-skin-faq>
        <gut-skin-diet-tip tip="low-gl-meals" heading-level="3"></gut-skin-diet-tip>
        <gut-skin-consult href="#book" tel="+82 2-000-0000" heading-level="3"></gut-skin-consult>
      </div>
      <h2>${t.paste}</h2>
      ${this.#snippet()}
      <h2>${t.measured}</h2>
      ${this.#figures()}
    </div>`;
  }

  protected override updated(changed: Map<PropertyKey, unknown>) {
    if (changed.has('look') || changed.has('scheme')) this.#measure();
  }

  #measure() {
    requestAnimationFrame(() => {
      const place = this.querySelector('.tried');
      if (place) this.pairs = pairsIn(place);
    });
  }

  #choose(name: LookName, value: string) {
    this.look = { ...this.look, [name]: value };
    this.said = '';
  }

  #colour(name: (typeof colours)[number]) {
    const { fields, own, reset } = this.#t;
    const value = this.look[name];
    return html`<label
      ><span>${fields[name]}</span>
      <span
        ><input
          type="color"
          name=${name}
          .value=${live(value || shown[this.scheme][name])}
          @input=${(event: Event) => this.#choose(name, (event.target as HTMLInputElement).value)}
        />
        <code>${value || own}</code>
        ${
          value
            ? html`<button type="button" aria-label=${reset(fields[name])} @click=${() => this.#choose(name, '')}>
                ×
              </button>`
            : nothing
        }</span
      ></label
    >`;
  }

  #selects() {
    const { fields, own, pages } = this.#t;
    return Object.entries(choices).map(
      ([name, values]) =>
        html`<label
          ><span>${fields[name as LookName]}</span>
          <select
            name=${name}
            @change=${(event: Event) => this.#choose(name as LookName, (event.target as HTMLSelectElement).value)}
          >
            <option value="">${/font/i.test(name) && name !== 'fontSize' ? pages : own}</option>
            ${values.map((value) => html`<option value=${value}>${value === 'inherit' ? pages : value}</option>`)}
          </select></label
        >`,
    );
  }

  #snippet() {
    const { nothing: none, copy: label, copied, byHand } = this.#t;
    const code = snippetOf(this.look, this.scheme);
    if (!code) return html`<p>${none}</p>`;
    const onCopy = async () => {
      const holder = this.querySelector('pre');
      if (holder) this.said = (await copy(code, holder)) ? copied : byHand;
    };
    return html`<pre tabindex="0" aria-label=${this.#t.paste}>${code}</pre>
      <p><button type="button" @click=${onCopy}>${label}</button> <span role="status">${this.said}</span></p>`;
  }

  #figures() {
    const t = this.#t;
    const poor = this.pairs.filter(({ ratio, least }) => ratio < least).length;
    const named = (role: string) => t.roles[role] ?? (role || t.colour);
    return html`<p class="verdict" data-poor=${poor} role="status">
        ${poor ? t.poor(poor, this.pairs.length) : t.well(this.pairs.length)}
      </p>
      <div class="numbers" role="region" aria-label=${t.measured} tabindex="0">
        <table>
          <thead>
            <tr>
              ${t.head.map((title) => html`<th scope="col">${title}</th>`)}
            </tr>
          </thead>
          <tbody>
            ${this.pairs.map(
              ({ names: [front, back], front: ink, back: paper, ratio, least, words }) =>
                html`<tr data-poor=${ratio < least}>
                  <th scope="row">
                    <i aria-hidden="true" style=${`color: ${ink}; background: ${paper}`}>Aa</i>
                    ${t.on(named(front), named(back))}
                  </th>
                  <td>${words ? (words.length > 40 ? `${words.slice(0, 38)}…` : words) : t.mark}</td>
                  <td>${ratio.toFixed(1)} ${ratio < least ? t.tooLow : t.enough}</td>
                  <td>${least}</td>
                </tr>`,
            )}
          </tbody>
        </table>
      </div>`;
  }
}

/** The tag as a component of a page. */
export const Maker = 'look-maker';
if (!customElements.get(Maker)) customElements.define(Maker, LookMaker);
