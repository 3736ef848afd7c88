import { html, type PropertyDeclarations } from 'lit';
import files from 'virtual:gut-skin/load/red-flags';
import wordFiles from 'virtual:gut-skin/words/diary';
import { GutSkinElement, type Shared } from '../../core/element.js';
import { load } from '../../dataset/source.js';
import type { SliceMeta } from '../../dataset/types.js';
import type { DiaryWords } from '../../i18n/diary/en.js';
import { byline } from '../../pieces/byline.js';
import { heading } from '../../pieces/heading.js';
import { styles } from './diary-styles.js';

type DiarySlice = { meta: SliceMeta } & { diaryWords: DiaryWords };
export type DiaryData = Shared & DiarySlice;

/**
 * Habit and skin diary that stays on the device.
 *
 * @summary Habit and skin diary that stays on the device
 * @slot - Fallback: shown before upgrade, without JavaScript, and when the widget fails.
 * @slot heading - Replaces the heading.
 * @slot footer - Shown at the end of the card.
 * @event {GutSkinReadyEvent} gut-skin-ready - First render with data.
 * @event {GutSkinErrorEvent} gut-skin-error - The widget shows its fallback.
 * @csspart base - The card.
 * @csspart heading - The heading.
 * @csspart body - The content.
 * @csspart byline - Who reviewed the content, and when it was updated.
 */
export class GutSkinDiary extends GutSkinElement<DiarySlice> {
  static override styles = [...GutSkinElement.styles, styles];

  static override properties: PropertyDeclarations = {};

  protected async load(language: string) {
    const [{ meta }, diaryWords] = await Promise.all([load(files, language), load(wordFiles, language)]);
    return { meta, diaryWords };
  }

  protected view(data: DiaryData) {
    return html`${heading(this, data.diaryWords.title)}
      <div part="body"></div>
      ${byline(this, data)}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'gut-skin-diary': GutSkinDiary;
  }
}
