import { html, type PropertyDeclarations } from 'lit';
import files from 'virtual:gut-skin/load/axis';
import wordFiles from 'virtual:gut-skin/words/axis';
import { GutSkinElement, type Shared } from '../../core/element.js';
import { load } from '../../dataset/source.js';
import type { Slices } from '../../dataset/types.js';
import type { AxisWords } from '../../i18n/axis/en.js';
import { byline } from '../../pieces/byline.js';
import { heading } from '../../pieces/heading.js';
import { styles } from './axis-styles.js';

type AxisSlice = Slices['axis'] & { axisWords: AxisWords };
export type AxisData = Shared & AxisSlice;

/**
 * Interactive picture of the gut-skin axis.
 *
 * @summary Interactive picture of the gut-skin axis
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
export class GutSkinAxis extends GutSkinElement<AxisSlice> {
  static override styles = [...GutSkinElement.styles, styles];

  static override properties: PropertyDeclarations = { pathway: {} };

  /** Id of the pathway that is open at first, for example `immune`. Default: none. */
  declare pathway?: string;

  protected async load(language: string) {
    const [slice, axisWords] = await Promise.all([load(files, language), load(wordFiles, language)]);
    return { ...slice, axisWords };
  }

  protected view(data: AxisData) {
    return html`${heading(this, data.axisWords.title)}
      <div part="body">${data.entries.map((entry) => html`<p part="item">${entry.name}</p>`)}</div>
      ${byline(this, data)}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'gut-skin-axis': GutSkinAxis;
  }
}
