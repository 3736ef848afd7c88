import { ProviderEvent, RequestEvent, type Answer } from '../../core/context.js';
import { settingsContext, type Settings } from '../../core/settings.js';

interface Heard {
  consumer: EventTarget;
  unsubscribe: () => void;
}
/** What stands in an event of the context protocol, whoever made it. */
interface Asking extends Event {
  context?: unknown;
  contextTarget?: EventTarget;
  callback?: Answer<Settings>;
  subscribe?: boolean;
}

/** Answers whoever asks from inside for the settings: our own widgets, those of another copy, and whatever speaks the protocol. */
export class Provider {
  #value: Settings = {};
  readonly #heard = new Map<Answer<Settings>, Heard>();

  constructor(readonly host: HTMLElement) {
    host.addEventListener('context-request', (event) => this.#answer(event));
    host.addEventListener('context-provider', (event) => this.#giveWay(event));
  }

  /** Tells those who asked before it was there. */
  arrive() {
    this.host.dispatchEvent(new ProviderEvent(settingsContext, this.host));
  }

  set(value: Settings) {
    this.#value = value;
    for (const [callback, { unsubscribe }] of this.#heard) this.#tell(callback, unsubscribe);
  }

  /** What somebody else does with the value is not to stop the others. */
  #tell(callback: Answer<Settings>, unsubscribe?: () => void) {
    try {
      callback(this.#value, unsubscribe);
    } catch (error) {
      reportError(error);
    }
  }

  /** Who asks from inside; nobody where the event is about something else, or the wrapper itself asks those around it. */
  #consumer(event: Asking) {
    const consumer = event.contextTarget ?? event.composedPath()[0];
    return event.context === settingsContext && consumer !== this.host ? consumer : undefined;
  }

  #answer(event: Asking) {
    const consumer = this.#consumer(event);
    const { callback, subscribe } = event;
    if (!consumer || typeof callback !== 'function') return;
    event.stopPropagation();
    if (!subscribe) return this.#tell(callback);
    const heard = this.#heard.get(callback) ?? { consumer, unsubscribe: () => this.#heard.delete(callback) };
    this.#heard.set(callback, heard);
    this.#tell(callback, heard.unsubscribe);
  }

  /** A wrapper inside this one has come: those who are inside of it ask anew, and it is the nearer one that answers. */
  #giveWay(event: Asking) {
    if (!this.#consumer(event)) return;
    event.stopPropagation();
    for (const [callback, { consumer }] of [...this.#heard])
      consumer.dispatchEvent(new RequestEvent(settingsContext, consumer as Element, callback));
  }
}
