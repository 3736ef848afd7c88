import { html, type PropertyDeclarations } from 'lit';
import { idList, idsOf } from '../../core/checks.js';
import { GutSkinElement } from '../../core/element.js';
import { levelOf } from '../../core/inside.js';
import { byline } from '../../core/pieces/byline.js';
import { heading } from '../../core/pieces/heading.js';
import { Sources } from '../../core/pieces/sources.js';
import { need, type {{Class}}Data } from './{{name}}-data.js';
import { styles } from './{{name}}-styles.js';
import { {{camelName}}Item } from './{{name}}-view.js';

/**
 * What it shows, and what it never does.
 *
 * @summary {{Label}}
 * @slot - Fallback: shown before upgrade, without JavaScript, and when the widget fails.
 * @slot heading - Replaces the heading.
 * @slot footer - Shown at the end of the card.
 * @event {GutSkinReadyEvent} gut-skin-ready - First render with data.
 * @event {GutSkinErrorEvent} gut-skin-error - The widget shows its fallback.
 * @csspart base - The card.
 * @csspart heading - The heading.
 * @csspart body - All entries.
 * @csspart item - One entry.
 * @csspart sources - The sources of an entry.
 * @csspart byline - Who reviewed the content, and when it was updated.
 */
export class GutSkin{{Class}} extends GutSkinElement<typeof need> {
  static override styles = [...GutSkinElement.styles, styles];

  static override properties: PropertyDeclarations = { ids: { type: idList } };

  /** Ids of the entries to show, separated by spaces or commas. Default: all. */
  declare ids?: string | undefined;

  readonly #sources = new Sources(this);

  constructor() {
    super({
      need,
      ids: ({ entries }) => ({ ids: entries.map((entry) => entry.id) }),
      view: (data) => this.#view(data),
    });
  }

  #view(data: {{Class}}Data) {
    const asked = idsOf(this.ids);
    const some = data.entries.filter(({ id }) => asked.includes(id));
    const shown = some.length ? some : data.entries;
    const stage = { level: levelOf(this, 1), sources: this.#sources };
    return html`${heading(this, data.t.title)}
      <div class="stack" part="body">${shown.map((entry) => {{camelName}}Item(data, entry, stage))}</div>
      ${byline(this, data)}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'gut-skin-{{name}}': GutSkin{{Class}};
  }
}
