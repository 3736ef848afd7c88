/** Shows in the "Actions" panel what a page would hear. */
import type { Decorator } from '@storybook/web-components-vite';
import { action } from 'storybook/actions';
import { eventNames } from './arg-types.js';

const heard = new WeakSet<HTMLElement>();

export const listen: Decorator = (story, { canvasElement }) => {
  if (!heard.has(canvasElement)) {
    heard.add(canvasElement);
    // The fields of the event alone: the event itself drags the whole page along.
    for (const name of eventNames)
      canvasElement.addEventListener(name, (event) =>
        action(name)(Object.fromEntries(Object.entries(event).filter(([key]) => key !== 'isTrusted'))),
      );
  }
  return story();
};
