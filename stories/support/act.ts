/** What visitors do, for the stories that show a state nobody reaches by an attribute. */
import { fireEvent, userEvent, waitFor } from 'storybook/test';
import type { ReactiveElement } from 'lit';
import { insideOf } from '../../src/core/inside.js';

/** The widget of a story, with its content on screen. */
export async function ready<Tag extends keyof HTMLElementTagNameMap>(canvas: HTMLElement, tag: Tag) {
  const widget = canvas.querySelector(tag);
  if (!widget) throw new Error(`The story shows no <${tag}>`);
  const loading = widget as HTMLElement as ReactiveElement;
  if (!insideOf(loading).data)
    await new Promise((resolve, reject) => {
      loading.addEventListener('gut-skin-ready', resolve, { once: true });
      loading.addEventListener('gut-skin-error', (event) => reject(new Error(event.message)), { once: true });
    });
  await loading.updateComplete;
  return widget;
}

/** Until the widgets of a story are there; those that it keeps waiting, or whose content it takes away, are meant so. */
export async function settled(canvas: HTMLElement) {
  const are = (state: string) => {
    for (const widget of canvas.querySelectorAll(`:state(${state})`))
      if (!Object.hasOwn(widget, 'load')) throw new Error(`<${widget.localName}> is in the state "${state}"`);
  };
  await waitFor(() => are('loading'), { timeout: 60_000 });
  are('error');
}

/** The first match inside a widget, as soon as there is one: on a busy machine that is not within a second. */
export const find = <Found extends HTMLElement>(widget: Element, selector: string): Promise<Found> =>
  waitFor(
    () => {
      const found = widget.shadowRoot?.querySelector<Found>(selector);
      if (!found) throw new Error(`<${widget.localName}> shows no ${selector}`);
      return found;
    },
    { timeout: 60_000 },
  );

/** Clicks the first match inside a widget. */
export async function click(widget: Element, selector: string) {
  await userEvent.click(await find(widget, selector));
  await (widget as ReactiveElement).updateComplete;
}

/** Fills a field in. Keys that are pressed one by one don't arrive in a closed root: no event of its focus comes out. */
export async function fill(widget: Element, selector: string, value: string) {
  await fireEvent.input(await find(widget, selector), { target: { value } });
  await (widget as ReactiveElement).updateComplete;
}
