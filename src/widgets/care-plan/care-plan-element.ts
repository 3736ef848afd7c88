import { html, type PropertyDeclarations } from 'lit';
import files from 'virtual:gut-skin/load/procedures';
import wordFiles from 'virtual:gut-skin/words/care-plan';
import { GutSkinElement, type Shared } from '../../core/element.js';
import { load } from '../../dataset/source.js';
import type { Slices } from '../../dataset/types.js';
import type { CarePlanWords } from '../../i18n/care-plan/en.js';
import { byline } from '../../pieces/byline.js';
import { heading } from '../../pieces/heading.js';
import { styles } from './care-plan-styles.js';

type CarePlanSlice = Slices['procedures'] & { carePlanWords: CarePlanWords };
export type CarePlanData = Shared & CarePlanSlice;

/**
 * Dated care plan before and after a procedure.
 *
 * @summary Dated care plan before and after a procedure
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
export class GutSkinCarePlan extends GutSkinElement<CarePlanSlice> {
  static override styles = [...GutSkinElement.styles, styles];

  static override properties: PropertyDeclarations = { procedure: {}, date: {} };

  /** Id of the procedure, for example `laser`. Default: the visitor chooses. */
  declare procedure?: string;
  /** Day of the procedure, ISO 8601. Default: the visitor enters it. */
  declare date?: string;

  protected async load(language: string) {
    const [slice, carePlanWords] = await Promise.all([load(files, language), load(wordFiles, language)]);
    return { ...slice, carePlanWords };
  }

  protected view(data: CarePlanData) {
    return html`${heading(this, data.carePlanWords.title)}
      <div part="body">${data.entries.map((entry) => html`<p part="item">${entry.name}</p>`)}</div>
      ${byline(this, data)}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'gut-skin-care-plan': GutSkinCarePlan;
  }
}
