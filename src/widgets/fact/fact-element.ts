import { html, type PropertyDeclarations } from 'lit';
import files from 'virtual:gut-skin/load/facts';
import wordFiles from 'virtual:gut-skin/words/fact';
import { GutSkinElement, type Shared } from '../../core/element.js';
import { load } from '../../dataset/source.js';
import type { Slices } from '../../dataset/types.js';
import type { FactWords } from '../../i18n/fact/en.js';
import { byline } from '../../pieces/byline.js';
import { heading } from '../../pieces/heading.js';
import { styles } from './fact-styles.js';

type FactSlice = Slices['facts'] & { factWords: FactWords };
export type FactData = Shared & FactSlice;

/**
 * Myth-or-fact card.
 *
 * @summary Myth-or-fact card
 * @slot - Fallback: shown before upgrade, without JavaScript, and when the widget fails.
 * @slot heading - Replaces the heading.
 * @slot footer - Shown at the end of the card.
 * @event {GutSkinReadyEvent} gut-skin-ready - First render with data.
 * @event {GutSkinErrorEvent} gut-skin-error - The widget shows its fallback.
 * @csspart base - The card.
 * @csspart heading - The heading.
 * @csspart body - The content.
 * @csspart item - One entry.
 * @csspart byline - Who reviewed the content, and when it was updated.
 */
export class GutSkinFact extends GutSkinElement<FactSlice> {
  static override styles = [...GutSkinElement.styles, styles];

  static override properties: PropertyDeclarations = { fact: {} };

  /** Id of the statement, for example `leaky`, or several separated by spaces or commas. Default: the statement of the day. */
  declare fact?: string;

  protected async load(language: string) {
    const [slice, factWords] = await Promise.all([load(files, language), load(wordFiles, language)]);
    return { ...slice, factWords };
  }

  protected view(data: FactData) {
    return html`${heading(this, data.factWords.title)}
      <div part="body">${data.entries.map((entry) => html`<p part="item">${entry.statement}</p>`)}</div>
      ${byline(this, data)}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'gut-skin-fact': GutSkinFact;
  }
}
