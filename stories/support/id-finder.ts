/** `<id-finder>`: from what an entry is about to its id, and to the line that shows it. */
import { html, LitElement, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { copy } from '../../src/site/builder/copy.js';
import { data } from './dataset.js';
import { collections, find, knownIn, type Collection, type Found } from '../../src/site/builder/find.js';

const MOST = 25;
const known = knownIn(data);

const en = {
  search: 'What is it about?',
  hint: 'A word of its title, its text or its id, in any language: dairy, 유산균, GG',
  where: 'Where',
  all: 'Everywhere',
  collections: {
    faq: 'Questions',
    'diet-tips': 'Diet tips',
    conditions: 'Conditions',
    nutrients: 'Nutrients',
    strains: 'Strains',
    facts: 'Myths and facts',
    axis: 'Pathways of the axis',
    procedures: 'Procedures',
    references: 'Sources, for own content',
  } satisfies Record<Collection, string>,
  found: (count: number) => (count === 1 ? '1 entry' : `${count} entries`),
  none: 'Nothing says that. Try one word, or another spelling.',
  more: (count: number) => `${count} more: add a word.`,
  copyId: (id: string) => `Copy id ${id}`,
  copyTag: (id: string) => `Copy tag ${id}`,
  id: 'Copy id',
  tag: 'Copy tag',
  copied: (text: string) => `Copied: ${text}`,
  byHand: 'The browser does not let this page copy. It is selected: press Ctrl+C.',
};
const ko: typeof en = {
  search: '어떤 내용을 찾으세요?',
  hint: '제목, 본문, id에 있는 말이면 돼요. 예: 유제품, 유산균, GG',
  where: '찾을 곳',
  all: '전체',
  collections: {
    faq: '자주 묻는 질문',
    'diet-tips': '식단 팁',
    conditions: '피부 질환',
    nutrients: '영양소',
    strains: '유산균 균주',
    facts: '사실 확인 카드',
    axis: '장·피부 연결 경로',
    procedures: '시술',
    references: '출처(우리 병원 내용에 쓸 때)',
  },
  found: (count) => `${count}개`,
  none: '그런 내용이 없어요. 낱말 하나만 넣거나 다르게 적어 보세요.',
  more: (count) => `${count}개가 더 있어요. 낱말을 더 넣어 보세요.`,
  copyId: (id) => `id 복사: ${id}`,
  copyTag: (id) => `태그 복사: ${id}`,
  id: 'id 복사',
  tag: '태그 복사',
  copied: (text) => `복사했어요: ${text}`,
  byHand: '브라우저가 복사를 막고 있어요. 선택해 두었으니 Ctrl+C를 눌러 주세요.',
};

export class IdFinder extends LitElement {
  static override properties = {
    lang: { type: String },
    query: { state: true },
    collection: { state: true },
    said: { state: true },
  };
  declare private query: string;
  declare private collection: Collection | '';
  declare private said: string;

  constructor() {
    super();
    this.query = '';
    this.collection = '';
    this.said = '';
  }

  /** In the light DOM, where the look of the docs reaches it. */
  protected override createRenderRoot = () => this;

  get #t() {
    return this.lang === 'ko' ? ko : en;
  }

  protected override render() {
    const t = this.#t;
    const found = find(known, this.query, this.collection || undefined);
    return html`<div class="finder sb-unstyled">
      <form role="search" @submit=${(event: Event) => event.preventDefault()}>
        <label class="wide"
          ><span>${t.search}</span
          ><input
            type="search"
            autocomplete="off"
            aria-describedby="finder-hint"
            @input=${(event: Event) => this.#ask({ query: (event.target as HTMLInputElement).value })}
          />
          <small id="finder-hint">${t.hint}</small></label
        >
        <label
          ><span>${t.where}</span
          ><select
            @change=${(event: Event) => this.#ask({ collection: (event.target as HTMLSelectElement).value as Collection })}
          >
            <option value="">${t.all}</option>
            ${collections.map((name) => html`<option value=${name}>${t.collections[name]}</option>`)}
          </select></label
        >
      </form>
      <p role="status">${this.said || (found.length ? t.found(found.length) : t.none)}</p>
      <ul>
        ${repeat(
          found.slice(0, MOST),
          ({ collection, id }) => `${collection} ${id}`,
          (one) => this.#row(one),
        )}
      </ul>
      ${found.length > MOST ? html`<p>${t.more(found.length - MOST)}</p>` : nothing}
    </div>`;
  }

  #ask(changed: { query?: string; collection?: Collection | '' }) {
    Object.assign(this, { said: '', ...changed });
  }

  #row({ id, collection, title, snippet }: Found) {
    const t = this.#t;
    const language = this.lang === 'ko' ? 'ko' : 'en';
    return html`<li>
      <p class="what">
        <strong lang=${language}>${title[language] ?? title.en}</strong> <small>${t.collections[collection]}</small>
      </p>
      <p class="copies">
        <code>${id}</code>
        <button type="button" aria-label=${t.copyId(id)} @click=${(event: Event) => this.#copy(event, id)}>
          ${t.id}
        </button>
      </p>
      ${
        snippet
          ? html`<p class="copies">
              <code>${snippet}</code>
              <button type="button" aria-label=${t.copyTag(id)} @click=${(event: Event) => this.#copy(event, snippet)}>
                ${t.tag}
              </button>
            </p>`
          : nothing
      }
    </li>`;
  }

  async #copy({ currentTarget }: Event, text: string) {
    const holder = (currentTarget as Element).previousElementSibling;
    if (holder) this.said = (await copy(text, holder)) ? this.#t.copied(text) : this.#t.byHand;
  }
}

/** The tag as a component of a page. */
export const Finder = 'id-finder';
if (!customElements.get(Finder)) customElements.define(Finder, IdFinder);

export const finderStyle = `
  .finder { color: var(--text); font-size: 15px; line-height: 1.5; }
  .finder form { display: flex; flex-wrap: wrap; gap: 12px 16px; align-items: start; }
  .finder label { display: grid; gap: 4px; flex: 1 1 12em; min-inline-size: 0; }
  .finder .wide { flex: 3 1 20em; }
  .finder label > span { font-weight: 600; }
  .finder input, .finder select { font: inherit; color: inherit; min-block-size: 44px; padding-inline: 14px; background: var(--card); border: 1px solid var(--edge); border-radius: 10px; inline-size: 100%; box-sizing: border-box; }
  .finder small { color: var(--muted); font-size: 13px; }
  .finder p { margin: 0; }
  .finder > p, .finder [role='status'] { margin-block: 16px 8px; color: var(--muted); overflow-wrap: anywhere; }
  .finder ul { list-style: none; margin: 0; padding: 0; border-block-start: 1px solid var(--line); }
  .finder li { display: grid; gap: 6px; padding-block: 14px; border-block-end: 1px solid var(--line); }
  .finder .what { display: flex; flex-wrap: wrap; gap: 0 12px; align-items: baseline; justify-content: space-between; }
  .finder .copies { display: flex; gap: 10px; align-items: center; justify-content: space-between; }
  .finder code { font-size: 13px; overflow-wrap: anywhere; }
  .finder button { flex: none; font: inherit; font-size: 14px; color: var(--ink); min-block-size: 36px; padding-inline: 12px; background: none; border: 1px solid var(--line); border-radius: 8px; cursor: pointer; }
  .finder button:hover { background: var(--tint); }
`;
