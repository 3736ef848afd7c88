/** `<embed-changes>`: what the content says otherwise since a version, of what a pasted snippet shows. It asks no page for it. */
import { html, LitElement, nothing, type PropertyDeclarations } from 'lit';
import type { ChangesFile } from '../../changes/changes.js';
import type { Snippet } from '../../changes/of-cards.js';
import { attempt } from '../../core/attempt.js';
import type { Known } from '../../doctor/known.js';
import { beside } from './beside.js';
import { paste } from './fields.js';
import type { Pasted } from './pasted.js';
import type { State } from './state.js';
import { attributesOf } from './tag.js';
import type { BuilderWords } from './words.js';

const load = () => import('./changed.js');

export class EmbedChanges extends LitElement {
  static override properties: PropertyDeclarations = {
    t: { attribute: false },
    language: { attribute: false },
    pasted: { state: true },
    since: { state: true },
    trouble: { state: true },
  };
  declare t: BuilderWords;
  declare language: string;
  declare state: State;
  declare titles: Readonly<Record<string, string>>;
  declare tell: (said: string) => void;
  declare private pasted: Pasted | undefined;
  /** The version that was chosen here; empty: the one that was pasted. */
  declare private since: string;
  declare private trouble: 'empty' | 'address' | 'nothing' | 'lost' | undefined;

  #file?: ChangesFile;
  #changed?: typeof import('./changed.js');

  protected override createRenderRoot = () => this;

  protected override render() {
    const { t, trouble } = this;
    return html`<details>
      <summary>${t.changes.title}</summary>
      <p class="quiet">${t.changes.hint}</p>
      ${paste('changes', t.changes.source, t.pastedHint)}
      <p><button type="button" @click=${this.#look}>${t.changes.look}</button></p>
      ${trouble ? html`<p class="fault">${trouble === 'lost' ? t.lost : t.paste[trouble]}</p>` : nothing}
      ${this.pasted && this.#file && this.#changed ? this.#found(this.pasted, this.#file, this.#changed) : nothing}
    </details>`;
  }

  #found({ version, snippets }: Pasted, file: ChangesFile, { changed, versionsIn }: typeof import('./changed.js')) {
    const { t, language, titles } = this;
    const versions = versionsIn(file);
    const [newest] = versions;
    if (!newest) return html`<p>${t.changes.first(file.version)}</p>`;
    const known = version && versions.includes(version) ? version : undefined;
    const since = this.since || known || newest;
    const { entries, rest } = changed(file, since, snippets, language);
    const shown = [...new Set(snippets.map(({ widget }) => titles[widget.replace('gut-skin-', '')] ?? widget))];
    const choose = (event: Event) => (this.since = (event.target as HTMLSelectElement).value);
    return html`${known ? nothing : html`<p>${version ? t.changes.unknown(version) : t.changes.unsaid}</p>`}
      <p class="field">
        <label for="field-since">${t.changes.since}</label>
        <select id="field-since" @change=${choose}>
          ${versions.map((one) => html`<option value=${one} .selected=${one === since}>${one}</option>`)}
        </select>
      </p>
      <p>${t.changes.shown(shown.join(', '))}</p>
      <ul class="findings">
        ${entries.map(
          ({ name, says }) =>
            html`<li>
              <p><strong>${name}</strong></p>
              ${says.map((line) => html`<p>${line}</p>`)}
            </li>`,
        )}
      </ul>
      ${rest ? html`<p>${rest}</p>` : nothing}`;
  }

  /** What is chosen above, for who pasted no more than a version. */
  get #chosen(): Snippet {
    return { widget: this.state.widget, settings: Object.fromEntries(attributesOf(this.state)) };
  }

  #look = async () => {
    const text = this.querySelector('textarea')?.value.trim() ?? '';
    Object.assign(this, { pasted: undefined, since: '', trouble: text ? undefined : 'empty' });
    if (!text) return this.tell(this.t.paste.empty);
    try {
      const [module, known, file] = await Promise.all([
        attempt(load),
        beside<Known>('known.json'),
        beside<ChangesFile>('changes.json'),
      ]);
      this.#changed = module;
      this.#file = file;
      const { version, snippets } = module.readPasted(text, known);
      const isVersion = version !== undefined && text.replace(/^v/, '') === version;
      if (snippets.length || isVersion) this.pasted = { version, snippets: isVersion ? [this.#chosen] : snippets };
      else this.trouble = /^(https?:|\/)\S+$/i.test(text) ? 'address' : 'nothing';
    } catch {
      this.trouble = 'lost';
    }
    await this.updateComplete;
    this.tell(
      this.trouble ? (this.trouble === 'lost' ? this.t.lost : this.t.paste[this.trouble]) : this.t.changes.looked,
    );
  };
}
