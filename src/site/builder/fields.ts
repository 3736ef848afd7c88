/** The fields of a form, each with its label and what is wrong with it. Templates, pure. */
import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Faults, Name, State } from './state.js';
import type { BuilderWords } from './words.js';

/** What every part of the page is drawn from. */
export interface Scene {
  readonly t: BuilderWords;
  readonly language: string;
  readonly state: State;
  readonly faults: Faults;
  /** As it was typed, also where that is not allowed. */
  typed(name: Name): string;
  set(name: Name, value: unknown): void;
}

export type Choice = readonly [value: string, label: unknown];
const value = (event: Event) => (event.target as HTMLInputElement).value;

/** One of some, all of them in sight. */
export const radios = (
  { state, set }: Scene,
  name: Name,
  choices: readonly Choice[],
  legend: unknown,
  look = 'pills',
) =>
  html`<fieldset class=${look}>
    <legend>${legend}</legend>
    <div>
      ${choices.map(([one, label]) => {
        const choose = () => set(name, one);
        return html`<label
          ><input type="radio" name=${name} value=${one} .checked=${live(state[name] === one)} @change=${choose} /><span
            >${label}</span
          ></label
        >`;
      })}
    </div>
  </fieldset>`;

/** What stands in an empty field, and what is wrong beside what its name knows. */
interface More {
  readonly example?: string;
  readonly fault?: string | undefined;
}

/** A line of text. What is not allowed stays as it was typed, is told beside it, and counts as empty. */
export function line(scene: Scene, name: Name, label: string, hint = '', type = 'text', more: More = {}) {
  const { t, faults, typed, set } = scene;
  const trouble = more.fault ?? (faults.includes(name) ? t.faults[name as keyof typeof t.faults] : undefined);
  const told = [hint && `${name}-hint`, trouble && `${name}-fault`].filter(Boolean).join(' ');
  const hear = (event: Event) => set(name, value(event));
  return html`<p class="field">
    <label for=${`field-${name}`}>${label}</label>
    <input
      id=${`field-${name}`}
      name=${name}
      type=${type}
      autocomplete="off"
      spellcheck="false"
      placeholder=${more.example ?? nothing}
      aria-describedby=${told || nothing}
      aria-invalid=${trouble ? 'true' : nothing}
      .value=${live(typed(name))}
      @input=${hear}
    />
    ${hint ? html`<small id=${`${name}-hint`}>${hint}</small>` : nothing}
    ${trouble ? html`<strong class="fault" id=${`${name}-fault`}>${trouble}</strong>` : nothing}
  </p>`;
}

export function choice({ state, set }: Scene, name: Name, choices: readonly Choice[], label: string, hint = '') {
  const hear = (event: Event) => set(name, value(event));
  return html`<p class="field">
    <label for=${`field-${name}`}>${label}</label>
    <select id=${`field-${name}`} name=${name} aria-describedby=${hint ? `${name}-hint` : nothing} @change=${hear}>
      ${choices.map(
        ([one, words]) => html`<option value=${one} .selected=${live(state[name] === one)}>${words}</option>`,
      )}
    </select>
    ${hint ? html`<small id=${`${name}-hint`}>${hint}</small>` : nothing}
  </p>`;
}

export function tick({ state, set }: Scene, name: 'follow' | 'pin', label: string, hint: unknown = '') {
  const hear = (event: Event) => set(name, (event.target as HTMLInputElement).checked);
  return html`<p class="tick">
    <label
      ><input
        type="checkbox"
        name=${name}
        aria-describedby=${hint ? `${name}-hint` : nothing}
        .checked=${live(state[name])}
        @change=${hear}
      /><span>${label}</span></label
    >
    ${hint ? html`<small id=${`${name}-hint`}>${hint}</small>` : nothing}
  </p>`;
}

/** A place to paste what stands elsewhere. */
export const paste = (name: string, label: string, hint: string) =>
  html`<p class="field">
    <label for=${`paste-${name}`}>${label}</label>
    <textarea
      id=${`paste-${name}`}
      rows="4"
      dir="ltr"
      autocomplete="off"
      autocapitalize="off"
      spellcheck="false"
      aria-describedby=${`paste-${name}-hint`}
    ></textarea>
    <small id=${`paste-${name}-hint`}>${hint}</small>
  </p>`;
