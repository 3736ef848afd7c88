/**
 * A field that the page can't listen to. What is typed, pasted or selected in a closed root is still told to the page's
 * window by the browser (`keydown.key`, `input.data`); of a frame inside that root it tells nothing, and the frame is in no
 * list that a page could walk.
 *
 *   <label><span>Note</span><iframe class="quiet" title="Note" lang="en" ${quiet(html`<textarea …></textarea>`)}></iframe></label>
 *
 * The frame carries the look of a field (`quietStyles`) and takes the focus for it. Where the browser gives no way into a
 * frame, as on a sandboxed page, the field stands in its place.
 */
import { css, noChange, render } from 'lit';
import { Directive, directive, type ElementPart } from 'lit/directive.js';

/**
 * The frame, beside what a field looks like. It inherits nothing, so it is
 * told when something changes: a transition says so, whatever on the page has changed it; the caret tells the scheme.
 */
export const quietStyles = css`
  .quiet {
    display: block;
    padding: 0;
    /* stylelint-disable-next-line color-no-hex, function-disallowed-list -- tells the scheme; nobody sees it */
    caret-color: light-dark(#000, #fff);
    transition: 1ms !important;
    transition-property: color, background-color, caret-color, font-size !important;
  }
  .quiet.focused {
    outline: 2px solid var(--ink);
    outline-offset: 2px;
  }
`;

/** The border and the ring are those of the frame. */
const sheetText = `
  body { margin: 0; overflow: hidden }
  textarea {
    display: block; box-sizing: border-box; inline-size: 100%; min-block-size: calc(max(2.75em, 44px) - 2px); margin: 0;
    padding: 0.5em 0.8em; border: 0; border-radius: 0; outline: 0; resize: vertical; overflow-wrap: anywhere
  }
`;
/** What the field takes over. A web font of the page can't be among it: documents don't share them. */
const handed = [
  'background-color',
  'color',
  'direction',
  'font-family',
  'font-size',
  'font-style',
  'font-weight',
  'letter-spacing',
  'line-break',
  'line-height',
  'word-break',
];

class QuietField extends Directive {
  #frame: HTMLIFrameElement | undefined;
  /** Where the field stands: the body of the frame's document, which is another one after each move. */
  #room: HTMLElement | undefined;
  #field: unknown;

  get #area() {
    return this.#room?.querySelector('textarea');
  }

  override render(_field: unknown) {
    return noChange;
  }

  override update({ element }: ElementPart, [field]: [unknown]) {
    this.#field = field;
    if (!this.#frame) {
      const frame = (this.#frame = element as HTMLIFrameElement);
      frame.focus = () => this.#area?.focus();
      frame.parentElement?.addEventListener('click', () => frame.focus());
      frame.addEventListener('load', this.#fill); // comes with the first document and after every move
      frame.addEventListener('transitionend', this.#match);
    }
    this.#fill();
    return noChange;
  }

  readonly #fill = () => {
    const frame = this.#frame;
    if (frame?.isConnected) {
      const inner = frame.contentDocument;
      if (!inner) frame.replaceWith((this.#room = document.createElement('span')));
      else if (this.#room !== inner.body) this.#furnish(frame, inner);
    }
    if (!this.#room) return;
    render(this.#field, this.#room);
    this.#match();
  };

  #furnish(frame: HTMLIFrameElement, inner: Document) {
    const { body, defaultView: view } = inner;
    if (!view) return;
    // Firefox may put another document in while the visitor is in the first: the field there takes over from this one.
    const before = this.#area;
    const had = (frame.getRootNode() as ShadowRoot).activeElement === frame;
    this.#room = body;
    const sheet = new view.CSSStyleSheet();
    sheet.replaceSync(sheetText);
    inner.adoptedStyleSheets = [sheet];
    render(this.#field, body);
    const field = this.#area;
    if (!field) return;
    const ring = ({ type }: Event) => frame.classList.toggle('focused', type === 'focus');
    field.addEventListener('focus', ring);
    field.addEventListener('blur', ring);
    // WebKit does not bring it into sight by itself.
    field.addEventListener('keyup', ({ key }) => {
      if (key === 'Tab') frame.scrollIntoView({ block: 'nearest' });
    });
    frame.classList.remove('focused');
    if (before && had) {
      field.focus();
      field.setSelectionRange(before.selectionStart, before.selectionEnd);
    }
    // The visitor can make it taller, and so can a larger font; a hidden one has no height.
    new view.ResizeObserver(() => {
      this.#match();
      const { height } = field.getBoundingClientRect();
      if (height) frame.height = String(height + frame.offsetHeight - frame.clientHeight);
    }).observe(field);
  }

  /** A frame inherits nothing; and where its scheme is not that of the place it stands in, its ground is never transparent. */
  readonly #match = () => {
    const frame = this.#frame;
    const root = frame?.contentDocument?.documentElement;
    if (!frame || !root) return;
    const { lang, title } = frame;
    const look = getComputedStyle(frame);
    for (const name of handed) this.#area?.style.setProperty(name, look.getPropertyValue(name));
    root.style.colorScheme = look.caretColor.includes('255') ? 'dark' : 'light';
    root.lang = lang;
    root.ownerDocument.title = title;
  };
}

export const quiet = directive(QuietField);
