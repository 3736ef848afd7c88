import { attempt } from '../attempt.js';
import { insideOf, type Follower, type Widget } from '../inside.js';
import type { Shared } from '../needs.js';
import { nameByPlace } from './belonging.js';
import { css, html } from 'lit';
import type { Collection, SliceMeta } from '../../dataset/types.js';

export const sourceStyles = css`
  .sources ol {
    padding-inline-start: 1.4em;
    overflow-wrap: anywhere;
    max-inline-size: 70ch;
  }
  .sources li {
    margin-block-end: 0.6em;
  }
  .sources a {
    display: inline-block;
    min-block-size: max(1.75em, 24px);
  }
  @media print {
    /* Nobody has asked for the list: a number of sources is none. */
    .sources:not(:has(li)) {
      display: none;
    }
    .sources::details-content {
      content-visibility: visible;
      block-size: auto;
    }
  }
`;

const code = () => import('../lazy/source-list.js');

/** "3 sources": the list itself, its words and its code load when a visitor opens it. */
export class Sources implements Follower {
  /** The list of some ids, once it is there; until then, what is going on. */
  #list?: (ids: readonly string[]) => unknown;
  /** What they are the sources of. */
  #of: SliceMeta | undefined;

  /**
   * `also`: collections whose entries are shown beside the widget's own. `places`: where lists may stand, for a widget that
   * can have so many elements that looking through all would take long.
   */
  constructor(
    readonly widget: Widget,
    readonly also: readonly Collection[] = [],
    readonly places?: (root: ShadowRoot) => readonly ParentNode[],
  ) {
    insideOf(widget).followers.push(this);
  }

  /** Follows the language and the content, once a visitor has opened a list. */
  updated() {
    const { root } = insideOf(this.widget).surface;
    if (root) (this.places?.(root) ?? [root]).forEach(nameByPlace);
    if (this.#of) void this.load();
  }

  /** Loads the list for the widget's content of the moment; safe to call again. */
  readonly load = async () => {
    const { widget } = this;
    const { data } = insideOf(widget);
    if (!data || this.#of === data.meta) return;
    this.#of = data.meta;
    try {
      this.#list = await (await attempt(code)).sourceList(data, this.also);
    } catch (error) {
      this.#of = undefined;
      this.#list = () => html`<p class="screen" role="status">${data.words.sourcesLost}</p>`;
      console.warn(`<${widget.localName}> could not load its sources: ${String(error)}`);
    }
    widget.requestUpdate();
  };

  /** The bare list, for print; empty until it is loaded. */
  list(ids: readonly string[]) {
    return this.#list?.(ids);
  }

  render({ words }: Shared, ids: readonly string[]) {
    return (
      ids[0] &&
      html`<details class="sources" part="sources" @toggle=${this.load}>
        <summary>${words.sources(ids.length)}</summary>
        ${this.list(ids) ?? html`<p class="screen" role="status">${words.sourcesWait}</p>`}
      </details>`
    );
  }
}
