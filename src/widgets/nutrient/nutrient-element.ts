import { html, type PropertyDeclarations } from 'lit';
import files from 'virtual:gut-skin/load/nutrients';
import wordFiles from 'virtual:gut-skin/words/nutrient';
import { GutSkinElement, type Shared } from '../../core/element.js';
import { load } from '../../dataset/source.js';
import type { Slices } from '../../dataset/types.js';
import type { NutrientWords } from '../../i18n/nutrient/en.js';
import { byline } from '../../pieces/byline.js';
import { heading } from '../../pieces/heading.js';
import { styles } from './nutrient-styles.js';

type NutrientSlice = Slices['nutrients'] & { nutrientWords: NutrientWords };
export type NutrientData = Shared & NutrientSlice;

/**
 * One nutrient and the skin.
 *
 * @summary One nutrient and the skin
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
export class GutSkinNutrient extends GutSkinElement<NutrientSlice> {
  static override styles = [...GutSkinElement.styles, styles];

  static override properties: PropertyDeclarations = { nutrient: {} };

  /** Id of the nutrient, for example `zinc`. Default: a list of all. */
  declare nutrient?: string;

  protected async load(language: string) {
    const [slice, nutrientWords] = await Promise.all([load(files, language), load(wordFiles, language)]);
    return { ...slice, nutrientWords };
  }

  protected view(data: NutrientData) {
    return html`${heading(this, data.nutrientWords.title)}
      <div part="body">${data.entries.map((entry) => html`<p part="item">${entry.name}</p>`)}</div>
      ${byline(this, data)}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'gut-skin-nutrient': GutSkinNutrient;
  }
}
