/**
 * The context protocol of the web components community group, in which settings and widgets of any two copies of the
 * library meet, and of any library that speaks it. Lit's own events stand on `Event`, which old libraries replace.
 */
import type { Context } from '@lit/context';
import { NativeEvent } from './native.js';

/** A provider may call it anew with each change; the second argument ends that. */
export type Answer<Value> = (value: Value, unsubscribe?: () => void) => void;
const outward = { bubbles: true, composed: true };

/** Asks whoever is around for a value. */
export class RequestEvent<Value> extends NativeEvent {
  constructor(
    readonly context: Context<unknown, Value>,
    readonly contextTarget: Element,
    readonly callback: Answer<Value>,
    /** Whether to be told of changes. */
    readonly subscribe = true,
  ) {
    super('context-request', outward);
  }
}

/** Says that a provider has come: who asked before may ask anew. */
export class ProviderEvent extends NativeEvent {
  constructor(
    readonly context: Context<unknown, unknown>,
    readonly contextTarget: Element,
  ) {
    super('context-provider', outward);
  }
}
