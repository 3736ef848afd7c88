import { NativeEvent } from './native.js';

/** Everything a host page may listen to. All bubble and cross shadow roots. */
const outward = { bubbles: true, composed: true };

/** First render with data. */
export class GutSkinReadyEvent extends NativeEvent {
  constructor(
    /** The tag that is ready. */
    readonly tag: string,
    /** The language it speaks. */
    readonly lang: string,
  ) {
    super('gut-skin-ready', outward);
  }
}

/** A widget shows its fallback, or the site owner's own content is not used. */
export class GutSkinErrorEvent extends NativeEvent {
  constructor(
    /** `load`: a file did not arrive; `render`: a fault of ours; `content`: the site owner's own content is not right. */
    readonly code: 'load' | 'render' | 'content',
    readonly message: string,
  ) {
    super('gut-skin-error', outward);
  }
}

/** An item was opened or closed. */
export class GutSkinToggleEvent extends NativeEvent {
  constructor(
    /** The id of the item in the dataset. */
    readonly item: string,
    readonly open: boolean,
  ) {
    super('gut-skin-toggle', outward);
  }
}

// Of windows, documents and every kind of element, since all events bubble.
declare global {
  interface GlobalEventHandlersEventMap {
    'gut-skin-ready': GutSkinReadyEvent;
    'gut-skin-error': GutSkinErrorEvent;
    'gut-skin-toggle': GutSkinToggleEvent;
  }
}
