import { html, type PropertyDeclarations } from 'lit';
import files from 'virtual:gut-skin/load/red-flags';
import wordFiles from 'virtual:gut-skin/words/consult';
import { GutSkinElement, type Shared } from '../../core/element.js';
import { load } from '../../dataset/source.js';
import type { Slices } from '../../dataset/types.js';
import type { ConsultWords } from '../../i18n/consult/en.js';
import { byline } from '../../pieces/byline.js';
import { heading } from '../../pieces/heading.js';
import { styles } from './consult-styles.js';

type ConsultSlice = Slices['red-flags'] & { consultWords: ConsultWords };
export type ConsultData = Shared & ConsultSlice;

/**
 * When to see a doctor, and how to reach the clinic.
 *
 * @summary When to see a doctor, and how to reach the clinic
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
export class GutSkinConsult extends GutSkinElement<ConsultSlice> {
  static override styles = [...GutSkinElement.styles, styles];

  static override properties: PropertyDeclarations = {};

  protected async load(language: string) {
    const [slice, consultWords] = await Promise.all([load(files, language), load(wordFiles, language)]);
    return { ...slice, consultWords };
  }

  protected view(data: ConsultData) {
    return html`${heading(this, data.consultWords.title)}
      <div part="body">${data.entries.map((entry) => html`<p part="item">${entry.title}</p>`)}</div>
      ${byline(this, data)}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'gut-skin-consult': GutSkinConsult;
  }
}
