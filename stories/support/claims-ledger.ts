/**
 * `<claims-ledger>`: the health claims of the articles the project started from, each with its verdict, what can honestly
 * be said instead, and its sources. For the Storybook alone; in the light DOM, where the page's find and anchors reach it.
 */
import { html, LitElement, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import en from '../../src/i18n/base/en.js';
import ko from '../../src/i18n/base/ko.js';
import type { ClaimVerdict, Dataset } from '../../src/dataset/types.js';
import { claimVerdicts } from '../../src/dataset/vocabulary.js';
import { data } from './dataset.js';

type Claim = Dataset['claims']['entries'][number];
type Reference = Dataset['references']['entries'][number];
/** All of them, and each by its own name. */
const { languages } = data.meta;
const ownName = (language: string) => new Intl.DisplayNames(language, { type: 'language' }).of(language) ?? language;

/** Those that nobody has written are said in English. */
const words = {
  en: {
    certainty: en.certainty,
    sources: en.sources,
    instead: 'What can be said',
    why: 'Why',
    verdict: {
      supported: 'Supported',
      limited: 'Limited support',
      mixed: 'Mixed results',
      'not-established': 'Not established',
      contradicted: 'Contradicted',
    },
  },
  ko: {
    certainty: ko.certainty,
    sources: ko.sources,
    instead: '이렇게 말할 수 있어요',
    why: '이유',
    verdict: {
      supported: '뒷받침됨',
      limited: '근거가 제한적임',
      mixed: '결과가 엇갈림',
      'not-established': '확립되지 않음',
      contradicted: '근거와 반대됨',
    },
  },
};
const wordsOf = (language: string) => (words as Record<string, typeof words.en>)[language] ?? words.en;

const references = new Map(data.references.entries.map((reference) => [reference.id, reference]));
const claims = data.claims.entries;
const countOf = (verdict: ClaimVerdict) => claims.filter((claim) => claim.verdict === verdict).length;

export class ClaimsLedger extends LitElement {
  static override properties = { verdict: { state: true }, shown: { state: true } };
  declare protected verdict: ClaimVerdict | '';
  declare protected shown: string;

  constructor() {
    super();
    this.verdict = '';
    this.shown = 'en';
  }

  protected override createRenderRoot() {
    return this;
  }

  protected override render() {
    const found = claims.filter(({ verdict }) => !this.verdict || verdict === this.verdict);
    return html`<style>
        ${style}
      </style>
      <form class="ledger-tools sb-unstyled" @submit=${(event: Event) => event.preventDefault()}>
        <label>
          Verdict
          <select @change=${this.#choose('verdict')}>
            <option value="">All (${claims.length})</option>
            ${claimVerdicts.map(
              (verdict) => html`<option value=${verdict}>${words.en.verdict[verdict]} (${countOf(verdict)})</option>`,
            )}
          </select>
        </label>
        <label>
          Language
          <select @change=${this.#choose('shown')}>
            ${languages.map((language) => html`<option value=${language}>${ownName(language)}</option>`)}
            <option value="all">All</option>
          </select>
        </label>
        <span role="status">${found.length} of ${claims.length} claims</span>
      </form>
      <ol class="ledger sb-unstyled">
        ${repeat(
          found,
          ({ id }) => id,
          (claim) =>
            html`<li id=${`claim-${claim.id}`}>
              ${this.#languages.map((language) => this.#claim(claim, language))} ${sources(claim, this.#languages)}
            </li>`,
        )}
      </ol>`;
  }

  get #languages(): string[] {
    return this.shown === 'all' ? languages : [this.shown];
  }

  #choose(what: 'verdict' | 'shown') {
    return (event: Event) => {
      Object.assign(this, { [what]: (event.target as HTMLSelectElement).value });
    };
  }

  #claim({ claim, verdict, certainty, wording, why }: Claim, language: string) {
    const says = wordsOf(language);
    const text = (given: Claim['claim']) => given[language] ?? given.en;
    return html`<div lang=${language}>
      <p class="ledger-claim">${language === 'ko' ? html`‘${text(claim)}’` : html`“${text(claim)}”`}</p>
      <p class="ledger-grades">
        <span class="ledger-verdict" data-verdict=${verdict}>${says.verdict[verdict]}</span>
        <span>${says.certainty[certainty]}</span>
      </p>
      <dl>
        <dt>${says.instead}</dt>
        <dd>${text(wording)}</dd>
        ${
          why
            ? html`<dt>${says.why}</dt>
                <dd>${text(why)}</dd>`
            : nothing
        }
      </dl>
    </div>`;
  }
}

function sources({ sources }: Claim, [language = 'en']: readonly string[]) {
  const cited = sources.flatMap((id) => references.get(id) ?? []);
  return html`<details>
    <summary lang=${language}>${wordsOf(language).sources(cited.length)}</summary>
    <ul>
      ${cited.map((reference) => html`<li>${source(reference, language)}</li>`)}
    </ul>
  </details>`;
}

function source({ authors, title, journal, year, people, doi, url }: Reference, language: string) {
  const href = doi ? `https://doi.org/${doi}` : url;
  return html`${authors[0]}${authors.length > 1 ? ' et al.' : ''} <cite>${title}</cite>.
    ${journal}${year ? `, ${year}` : ''}.
    <span lang=${language}>${people[language] ?? people.en}.</span>
    <a href=${href ?? nothing} target="_blank" rel="noopener">${href?.replace(/^https:\/\/(www\.)?/, '')}</a>`;
}

// Colour adds to the words, it never stands for them.
const style = `
  claims-ledger { display: block; font: 15px/1.6 system-ui, 'Noto Sans KR', 'Noto Sans CJK KR', sans-serif; color: var(--text); }
  claims-ledger select { font: inherit; }
  .ledger-tools { display: flex; flex-wrap: wrap; gap: 12px 24px; align-items: center; margin-block: 16px; }
  .ledger-tools label { display: flex; gap: 8px; align-items: center; font-weight: 600; }
  .ledger-tools select { min-block-size: 44px; padding-inline: 12px; font-weight: 400; color: inherit; background: var(--card); border: 1px solid var(--edge); border-radius: 6px; }
  .ledger-tools [role='status'] { color: var(--muted); }
  .ledger { list-style: none; padding: 0; margin: 0; display: grid; gap: 16px; }
  .ledger > li { margin: 0; padding: 16px 20px; border: 1px solid var(--line); border-radius: 10px; }
  .ledger > li > div + div { margin-block-start: 16px; padding-block-start: 16px; border-block-start: 1px dashed var(--line); }
  .ledger p { margin: 0; }
  .ledger [lang='ko'] { word-break: keep-all; overflow-wrap: anywhere; }
  .ledger .ledger-claim { font-weight: 600; font-size: 17px; line-height: 1.45; }
  .ledger .ledger-grades { display: flex; flex-wrap: wrap; gap: 6px 14px; margin-block: 8px 12px; align-items: center; color: var(--muted); }
  .ledger-verdict { padding: 2px 10px; border-radius: 999px; border: 1px solid currentcolor; font-weight: 600; background: light-dark(#f3f4f6, #2a343a); color: light-dark(#374151, #d5dbdc); }
  .ledger-verdict[data-verdict='supported'] { background: light-dark(#e6f4ea, #14352a); color: light-dark(#14532d, #9fe0bd); }
  .ledger-verdict[data-verdict='limited'] { background: light-dark(#e8f1fb, #1b2f47); color: light-dark(#1e3a6e, #b0cff5); }
  .ledger-verdict[data-verdict='mixed'] { background: light-dark(#fdf3d7, #3a2f14); color: light-dark(#614200, #f0d48c); }
  .ledger-verdict[data-verdict='contradicted'] { background: light-dark(#fde8e6, #41201f); color: light-dark(#7f1d1d, #ffb4ac); }
  .ledger dl { margin: 0; padding: 0; display: grid; grid-template-columns: minmax(7em, max-content) 1fr; gap: 6px 16px; }
  .ledger dt { margin: 0; padding: 0; color: var(--muted); }
  .ledger dd { margin: 0; padding: 0; }
  .ledger details { margin-block-start: 12px; }
  .ledger summary { padding-block: 8px; inline-size: fit-content; cursor: pointer; color: var(--ink); }
  .ledger a { color: var(--ink); }
  .ledger details ul { margin: 4px 0 0; padding-inline-start: 20px; }
  .ledger details li { overflow-wrap: anywhere; }
  @media (max-width: 600px) { .ledger dl { grid-template-columns: 1fr; gap: 2px; } .ledger dd { margin-block-end: 6px; } }
`;

/** The tag as a component of a page; an import for its effect alone is dropped, as package.json lists no stories. */
export const Ledger = 'claims-ledger';
if (!customElements.get(Ledger)) customElements.define(Ledger, ClaimsLedger);
