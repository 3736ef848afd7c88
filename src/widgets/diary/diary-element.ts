import { html, type PropertyDeclarations, type PropertyValues } from 'lit';
import { oneOf } from '../../core/checks.js';
import { GutSkinElement } from '../../core/element.js';
import { find, insideOf, levelOf } from '../../core/inside.js';
import { byline } from '../../core/pieces/byline.js';
import { heading } from '../../core/pieces/heading.js';
import { closedStyles, shelter } from '../../pieces/shelter.js';
import { Sources } from '../../core/pieces/sources.js';
import { need, type DiaryData } from './diary-data.js';
import { buttonStyles } from '../../pieces/buttons.js';
import { doorOf } from './diary-door.js';
import type { Desk } from './diary-room.js';
import type { Stage } from './diary-sheet.js';
import { limits, startScreen } from './diary-start.js';
import { styles } from './diary-styles.js';

const prints = ['beforeprint', 'afterprint'] as const;
const weeks = [...Array(23).keys()].map((i) => i + 4);

/**
 * A diary of skin and habits, kept on the visitor's own device and nowhere else. Nothing is stored, opened or loaded for
 * it before the visitor says yes. It draws a chart and a table, computes no links and gives no advice. What is written
 * in it is in no event, attribute, address, request or line on the console.
 *
 * @summary Habit and skin diary that stays on the device
 * @slot - Fallback: shown before upgrade, without JavaScript, and when the widget fails.
 * @slot heading - Replaces the heading.
 * @slot footer - Shown at the end of the card.
 * @event {GutSkinReadyEvent} gut-skin-ready - First render with data.
 * @event {GutSkinErrorEvent} gut-skin-error - The widget shows its fallback.
 * @csspart base - The card.
 * @csspart heading - The heading.
 * @csspart body - What stands before the diary, or the diary.
 * @csspart control - The buttons and fields.
 * @csspart sources - The sources of the signs that want a doctor.
 * @csspart byline - Who reviewed the content, and when it was updated.
 */
export class GutSkinDiary extends GutSkinElement<typeof need> {
  static override styles = [...GutSkinElement.styles, buttonStyles, closedStyles, styles];
  static override shadowRootOptions: ShadowRootInit = { mode: 'closed' };

  static override properties: PropertyDeclarations = { weeks: { type: oneOf(...weeks) } };

  /** How many weeks the chart shows and back to when a day may be written, 4 to 26. Default: 12. */
  declare weeks?: number | undefined;

  /** What is typed, asked and told here; it lives as long as the diary is open. */
  #desk: Desk | undefined;
  /** Where the focus goes after the next render, and whether it was in here before. */
  #focus = '';
  #had = false;
  readonly #sources = new Sources(this);

  constructor() {
    super({
      need,
      view: (data) => this.#view(data),
    });
  }

  readonly #hear = () => this.requestUpdate();
  /** At once, since the page is printed as it stands when all have heard of it. */
  readonly #paper = ({ type }: Event) => {
    if (!this.#desk) return;
    this.#desk.paper = type === 'beforeprint';
    this.requestUpdate();
    this.performUpdate();
  };

  override connectedCallback() {
    super.connectedCallback();
    doorOf(this).listeners.add(this.#hear);
    for (const type of prints) addEventListener(type, this.#paper);
  }
  override disconnectedCallback() {
    super.disconnectedCallback();
    doorOf(this).listeners.delete(this.#hear);
    for (const type of prints) removeEventListener(type, this.#paper);
  }

  #stage(): Stage {
    const weeks = () => this.weeks ?? 12;
    return {
      get weeks() {
        return weeks();
      },
      render: (focus = '') => {
        this.#focus ||= focus;
        this.requestUpdate();
      },
    };
  }

  readonly #open = async () => {
    await doorOf(this).open();
    this.#focus = '[data-day], [data-said]';
    this.requestUpdate();
  };
  readonly #print = async () => {
    await this.#sources.load();
    doorOf(this).room?.printAlone(this);
  };

  #view(data: DiaryData) {
    return html`${heading(this, data.t.title)}${shelter(this.#body(data))}${byline(this, data)}`;
  }

  #body(data: DiaryData) {
    const { book, room, state } = doorOf(this);
    const level = levelOf(this, 1);
    const endings = {
      deleted: data.t.ended,
      'deleted-later': data.t.endedLater,
      'deleted-elsewhere': data.t.endedElsewhere,
    };
    if (!room || !book || book.state === 'closed') {
      this.#desk = undefined; // deleting everything takes along what is typed but not saved
      return startScreen(data, {
        level,
        weeks: this.weeks ?? 12,
        state,
        ending: book?.ending && endings[book.ending],
        open: this.#open,
      });
    }
    this.#desk ??= new room.Desk(book, this.#stage());
    return room.roomScreen(data, this.#desk, {
      level,
      print: this.#print,
      limits: limits(data),
      signs: room.signs(data, this.#sources, level),
    });
  }

  protected override willUpdate(changed: PropertyValues) {
    super.willUpdate(changed);
    const { surface } = insideOf(this);
    surface.wear(...(doorOf(this).room?.styles ?? []));
    this.#had = Boolean(surface.root?.activeElement);
  }

  protected override updated() {
    // What had the focus may be gone, such as the button that said yes.
    const lost = this.#had && !insideOf(this).surface.root?.activeElement;
    const to = this.#focus || (lost ? '[data-day], [data-said]' : '');
    this.#focus = '';
    if (to) find(this, to)?.focus();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'gut-skin-diary': GutSkinDiary;
  }
}
