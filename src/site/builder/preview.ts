/** The real widget on a page of its own in a frame, so that its width, its size of text and its dark are those of a page. */
import { aroundOf, attributesOf, tagName } from './tag.js';
import type { State } from './state.js';

/** How wide each is, in px. */
export const roomOf = { phone: 390, column: 640, wide: 1100 } as const;

export interface Sample {
  readonly lang: string;
  readonly title: string;
  readonly text: string;
}

/** Sets what is to be there and takes away what is not; what is there stays untouched, and so does what a visitor did. */
function dress(element: Element, attributes: ReadonlyMap<string, string>) {
  for (const name of element.getAttributeNames())
    if (name !== 'style' && !attributes.has(name)) element.removeAttribute(name);
  for (const [name, value] of attributes) if (element.getAttribute(name) !== value) element.setAttribute(name, value);
}

export class Preview {
  readonly #frame: HTMLIFrameElement;
  readonly #seen: ResizeObserver;
  #room?: ResizeObserver;
  /** A visitor has opened or answered something: its height is no longer that of a fresh page. */
  #touched = false;

  constructor(frame: HTMLIFrameElement, measured: (height: number) => void) {
    this.#frame = frame;
    this.#seen = new ResizeObserver(([entry]) => {
      if (!this.#touched && entry?.target.matches(':defined')) measured(entry.target.getBoundingClientRect().height);
    });
  }

  /** Shows a state; once more when the frame has its page. */
  show(state: State, sample: Sample) {
    const page = this.#frame.contentDocument;
    const place = page?.getElementById('place');
    if (!page || !place) return;
    page.documentElement.lang = sample.lang;
    page.documentElement.dataset['page'] = state.page;
    for (const [id, text] of Object.entries({ title: sample.title, text: sample.text })) {
      const sample = page.getElementById(`sample-${id}`);
      if (sample) sample.textContent = text;
    }
    const around = new Map(aroundOf(state));
    const widget = this.#widget(page, place, tagName(state), around.size > 0);
    if (widget.parentElement !== place && widget.parentElement) dress(widget.parentElement, around);
    dress(widget, new Map(attributesOf(state)));
    for (const [name, value] of [
      ['accent', state.accent],
      ['font-size', state.follow ? 'inherit' : ''],
    ] as const)
      widget.style.setProperty(`--gut-skin-${name}`, value || null);
    this.#touched = false;
    this.#seen.observe(widget);
    this.#fit(roomOf[state.width]);
  }

  /** The page keeps its width; where there is less room it is drawn smaller. */
  #fit(room: number) {
    const stage = this.#frame.parentElement?.parentElement;
    if (!stage) return;
    this.#room?.disconnect();
    this.#room = new ResizeObserver(() => {
      stage.style.setProperty('--room', `${room}px`);
      stage.style.setProperty('--scale', `${Math.min(1, stage.clientWidth / room)}`);
    });
    this.#room.observe(stage);
  }

  /** The one that is there, or a new one. */
  #widget(page: Document, place: Element, tag: string, wrapped: boolean): HTMLElement {
    const [there] = place.children;
    const inner = there?.localName === 'gut-skin-settings' ? there.firstElementChild : there;
    if (inner?.localName === tag && (inner !== there) === wrapped) return inner as HTMLElement;
    this.#seen.disconnect();
    const widget = page.createElement(tag);
    if (wrapped) {
      const settings = page.createElement('gut-skin-settings');
      settings.append(widget);
      place.replaceChildren(settings);
    } else place.replaceChildren(widget);
    for (const type of ['pointerdown', 'keydown']) widget.addEventListener(type, () => (this.#touched = true));
    return widget;
  }

  disconnect() {
    this.#seen.disconnect();
    this.#room?.disconnect();
  }
}
