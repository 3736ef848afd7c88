/** `<embed-doctor>`: says what a host has made of a published page, from its source. Nothing of it leaves this page. */
import { html, LitElement, nothing, type PropertyDeclarations } from 'lit';
import { attempt } from '../../core/attempt.js';
import type { Known } from '../../doctor/known.js';
import { beside } from './beside.js';
import type { Report } from './examine.js';
import { paste } from './fields.js';
import { piece } from './piece.js';
import type { Place } from './snippets.js';
import type { BuilderWords } from './words.js';

const load = () => import('./examine.js');
/** More than a page should have. */
const MOST = 2_000_000;

export class EmbedDoctor extends LitElement {
  static override properties: PropertyDeclarations = {
    t: { attribute: false },
    language: { attribute: false },
    report: { state: true },
    trouble: { state: true },
  };
  declare t: BuilderWords;
  declare language: string;
  declare place: Place;
  declare copy: (event: Event, code: string) => void;
  declare tell: (said: string) => void;
  declare private report: ((language: string) => Report) | undefined;
  declare private trouble: 'empty' | 'address' | 'lost' | undefined;

  #cut = false;

  protected override createRenderRoot = () => this;

  protected override render() {
    const { t, trouble } = this;
    return html`<details>
      <summary>${t.doctor.title}</summary>
      <p class="quiet">${t.doctor.hint}</p>
      ${paste('doctor', t.doctor.source, t.pastedHint)}
      <p><button type="button" @click=${this.#check}>${t.doctor.check}</button></p>
      ${trouble ? html`<p class="fault">${trouble === 'lost' ? t.lost : t.paste[trouble]}</p>` : nothing}
      ${this.report ? this.#found(this.report(this.language)) : nothing}
    </details>`;
  }

  #found({ findings, more, sum, form }: Report) {
    const { t } = this;
    return html`<p class="sum"><strong>${sum}</strong></p>
      <ol class="findings">
        ${findings.map(
          ({ severity, place, problem, advice }) =>
            html`<li data-severity=${severity}>
              <small>${place}</small>
              <p>${problem}</p>
              <p>${advice}</p>
            </li>`,
        )}
      </ol>
      ${more ? html`<p>${more}</p>` : nothing} ${this.#cut ? html`<p class="quiet">${t.doctor.cut(MOST)}</p>` : nothing}
      ${
        form
          ? html`<p>${form.title}</p>
              ${piece(this, 'form', form.code, form.title)}`
          : nothing
      }
      ${findings.length ? html`<p class="quiet">${t.doctor.here}</p>` : nothing}
      <p class="quiet">${t.doctor.header}</p>`;
  }

  #check = async () => {
    const source = this.querySelector('textarea')?.value.trim() ?? '';
    this.report = undefined;
    this.trouble = !source ? 'empty' : /^https?:\/\/\S+$/i.test(source) ? 'address' : undefined;
    if (this.trouble) return this.tell(this.t.paste[this.trouble]);
    this.#cut = source.length > MOST;
    try {
      const [{ examine }, known] = await Promise.all([attempt(load), beside<Known>('known.json')]);
      this.report = examine(source.slice(0, MOST), known, this.place.base.address);
      this.tell(this.report(this.language).sum);
    } catch {
      this.trouble = 'lost';
      this.tell(this.t.lost);
    }
  };
}
