import { html, nothing, type PropertyDeclarations, type PropertyValues } from 'lit';
import { id, isoDate } from '../../core/checks.js';
import { dayNumber } from '../../core/day.js';
import { GutSkinElement } from '../../core/element.js';
import { find, insideOf, levelOf, settingOf } from '../../core/inside.js';
import { byline } from '../../core/pieces/byline.js';
import { consult } from '../../pieces/booking.js';
import { callStyles, whereIs } from '../../core/lazy/emergency.js';
import { heading } from '../../core/pieces/heading.js';
import { closedStyles, shelter } from '../../pieces/shelter.js';
import { Sources } from '../../core/pieces/sources.js';
import { Unfolded } from '../../core/pieces/unfolded.js';
import { buttonStyles } from '../../pieces/buttons.js';
import { urgencyStyles } from '../../pieces/urgency-styles.js';
import { chooser } from './care-plan-chooser.js';
import { CarePlanCopies } from './care-plan-copies.js';
import { need, type CarePlanData } from './care-plan-data.js';
import { PlanDate } from './care-plan-date.js';
import { offered, tellOffer } from './care-plan-offer.js';
import type { CarePlanStage } from './care-plan-stage.js';
import { styles } from './care-plan-styles.js';
import { Today } from './care-plan-today.js';
import { planView } from './care-plan-view.js';

/** The bundled ones by name, so that editors offer them; a site owner's own have ids of their own. */
export type ProcedureId = 'laser' | 'microneedling' | 'prp' | (string & {});

/**
 * What to do before and after a procedure on the skin, seen from today: what can be done now, on the day, and after it, each
 * with its reason, how sure that is, and its sources; what is often said and not established stands apart. Procedure and date live in private
 * fields of the element and nowhere else: not in an event, an attribute, the address, storage or a request.
 *
 * @summary Dated care plan before and after a procedure
 * @slot - Fallback: shown before upgrade, without JavaScript, and when the widget fails.
 * @slot heading - Replaces the heading.
 * @slot footer - Shown at the end of the card.
 * @event {GutSkinReadyEvent} gut-skin-ready - First render with data.
 * @event {GutSkinErrorEvent} gut-skin-error - The widget shows its fallback.
 * @event {GutSkinConsultEvent} gut-skin-consult - The visitor follows the clinic's booking link.
 * @csspart base - The card.
 * @csspart heading - The heading.
 * @csspart body - The questions and the plan.
 * @csspart item - One step of the plan.
 * @csspart control - The choice of a procedure, the date, the reminder, and the buttons.
 * @csspart certainty - How sure a step is, and why.
 * @csspart sources - The sources of a step.
 * @csspart cta - The clinic's booking link.
 * @csspart byline - Who reviewed the content, and when it was updated.
 */
export class GutSkinCarePlan extends GutSkinElement<typeof need> {
  static override styles = [...GutSkinElement.styles, buttonStyles, callStyles, urgencyStyles, closedStyles, styles];
  static override shadowRootOptions: ShadowRootInit = { mode: 'closed' };

  static override properties: PropertyDeclarations = { procedure: { type: id }, date: { type: isoDate } };

  /** Id of the procedure, for example `laser`. Default: the visitor chooses. */
  declare procedure?: ProcedureId | undefined;
  /** Day of the procedure, ISO 8601, which the visitor may change. Default: the visitor enters it. */
  declare date?: string | undefined;

  /** The content and the setting that were last looked at for what is offered; either may change. */
  #looked: readonly unknown[] = [];
  #chosen = '';
  readonly #date = new PlanDate();
  /** Whether the visitor wants to change what was entered. */
  #asking = false;
  /** The steps whose reasons stand open. */
  readonly #open = new Set<string>();
  readonly #sources = new Sources(this);
  readonly #copies = new CarePlanCopies(this, this.#sources);
  readonly #unfolded = new Unfolded(this);

  constructor() {
    super({
      need,
      ids: ({ entries }) => ({
        procedure: offered(entries, settingOf(this, 'procedures')).map((entry) => entry.id),
      }),
      view: (data) => this.#view(data),
      help: () => ({}),
    });
    new Today(this);
  }

  protected override willUpdate(changed: PropertyValues) {
    super.willUpdate(changed);
    if (changed.has('date')) this.#enter(this.date ?? '');
    if (changed.has('procedure')) this.#open.clear();
  }

  protected override updated() {
    this.#tellOffer();
    // Not bound in the template: writing what is there already would wipe a date that is half typed.
    const field = find<HTMLInputElement>(this, '[type=date]');
    if (field && field.value !== this.#date.typed) field.value = this.#date.typed;
  }

  #tellOffer() {
    const { data } = insideOf<typeof need>(this);
    const offer = settingOf(this, 'procedures');
    if (!data || (data === this.#looked[0] && offer === this.#looked[1])) return;
    this.#looked = [data, offer];
    tellOffer(this, data.entries, offer, this.procedure);
  }

  #enter(...given: Parameters<PlanDate['enter']>) {
    this.#date.enter(...given);
    this.#copies.file = undefined;
  }

  readonly #onProcedure = (event: Event) => {
    this.#chosen = (event.target as HTMLInputElement).value;
    this.#open.clear();
    this.#copies.file = undefined;
    this.#asking = true;
    this.requestUpdate();
  };
  readonly #onDate = (event: Event) => {
    const { value, validity } = event.target as HTMLInputElement;
    this.#enter(value, { unreadable: validity.badInput, left: false });
    this.#asking = true;
    this.requestUpdate();
  };
  readonly #onLeave = (event: Event) => {
    if ((event as KeyboardEvent).key && (event as KeyboardEvent).key !== 'Enter') return;
    this.#date.leave();
    this.requestUpdate();
  };

  readonly #onRemind = (event: Event) => {
    this.#copies.remind = (event.target as HTMLInputElement).checked;
    this.#copies.file = undefined;
    this.requestUpdate();
  };
  readonly #onUnfold = (event: Event) => {
    const { dataset, open } = event.currentTarget as HTMLDetailsElement;
    const { id: step = '' } = dataset;
    this.#open[open ? 'add' : 'delete'](step);
    this.#unfolded.add(this.#open);
    this.requestUpdate();
  };

  /** Goes to the questions, or from them to the plan. */
  async #ask(asking: boolean) {
    this.#asking = asking;
    this.requestUpdate();
    await this.updateComplete;
    find(this, asking ? '.asking :checked, .asking [type=date]' : '[data-focus]')?.focus();
  }

  #stage(data: CarePlanData): CarePlanStage {
    const entryOf = (id?: string) => data.entries.find((entry) => entry.id === id);
    const given = entryOf(this.procedure);
    const procedure = given ?? entryOf(this.#chosen);
    const { day, problem } = this.#date;
    return {
      level: levelOf(this, 1),
      choice: !given,
      asking: this.#asking || !procedure || day === undefined,
      procedure,
      day,
      problem,
      today: dayNumber(new Date()),
      file: this.#copies.file,
      remind: this.#copies.remind,
      clinic: settingOf(this, 'clinic'),
      country: whereIs(this, data),
      paper: this.#unfolded.paper,
      open: (step: string) => this.#open.has(step),
      unfolded: (step: string) => this.#unfolded.has(step),
      onProcedure: this.#onProcedure,
      onDate: this.#onDate,
      onLeave: this.#onLeave,
      onRemind: this.#onRemind,
      onUnfold: this.#onUnfold,
      change: () => this.#ask(true),
      show: () => this.#ask(false),
      save: () => (procedure && day !== undefined ? this.#copies.save(data, procedure, day) : undefined),
      print: this.#copies.print,
      sources: (ids: readonly string[]) => this.#sources.render(data, ids),
      sourceList: (ids: readonly string[]) => this.#sources.list(ids),
    };
  }

  #view(whole: CarePlanData) {
    const data = { ...whole, entries: offered(whole.entries, settingOf(this, 'procedures')) };
    const stage = this.#stage(data);
    const plan = stage.procedure ? planView(data, stage, stage.procedure) : nothing;
    return html`${heading(this, data.t.title)}${shelter(html`${stage.asking ? chooser(data, stage) : nothing}${plan}`)}
    ${consult(this, data.t)}${byline(this, data)}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'gut-skin-care-plan': GutSkinCarePlan;
  }
}
