import { html, type PropertyDeclarations } from 'lit';
import files from 'virtual:gut-skin/load/conditions';
import wordFiles from 'virtual:gut-skin/words/condition';
import { GutSkinElement, type Shared } from '../../core/element.js';
import { load } from '../../dataset/source.js';
import type { Slices } from '../../dataset/types.js';
import type { ConditionWords } from '../../i18n/condition/en.js';
import { byline } from '../../pieces/byline.js';
import { heading } from '../../pieces/heading.js';
import { styles } from './condition-styles.js';

type ConditionSlice = Slices['conditions'] & { conditionWords: ConditionWords };
export type ConditionData = Shared & ConditionSlice;

/**
 * One skin condition and the gut.
 *
 * @summary One skin condition and the gut
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
export class GutSkinCondition extends GutSkinElement<ConditionSlice> {
  static override styles = [...GutSkinElement.styles, styles];

  static override properties: PropertyDeclarations = { condition: {} };

  /** Id of the condition, for example `acne`. Default: a list of all. */
  declare condition?: string;

  protected async load(language: string) {
    const [slice, conditionWords] = await Promise.all([load(files, language), load(wordFiles, language)]);
    return { ...slice, conditionWords };
  }

  protected view(data: ConditionData) {
    return html`${heading(this, data.conditionWords.title)}
      <div part="body">${data.entries.map((entry) => html`<p part="item">${entry.name}</p>`)}</div>
      ${byline(this, data)}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'gut-skin-condition': GutSkinCondition;
  }
}
