import type { Widget } from '../core/inside.js';

/** Whether the author gave a heading; the title of what is shown then stands one level below it. */
export const titled = (widget: Widget) => Boolean(widget.heading ?? widget.querySelector(':scope > [slot="heading"]'));
