import { ReactiveElement } from 'lit';
import { settle, type Check } from './checks.js';
import { complain } from './report.js';

/** What Lit's class stands on: by its name it is not there on a server. */
const platform = Object.getPrototypeOf(ReactiveElement.prototype) as object;

/**
 * A setting says what it may be in the place that Lit leaves for it: `theme: { type: oneOf('light', 'dark') }`. Not by
 * `getPropertyDescriptor`: of that Lit warns every developer. Properties of somebody's subclass are their own.
 */
function settling({ prototype, elementProperties }: typeof ReactiveElement, name: string) {
  const check = elementProperties.get(name)?.type as Check | undefined;
  const { get, set, ...rest } = Object.getOwnPropertyDescriptor(prototype, name) as Required<PropertyDescriptor>;
  if (!check?.parse) return;
  Object.defineProperty(prototype, name, {
    ...rest,
    get(this: ReactiveElement) {
      return (get.call(this) as unknown) ?? check.off;
    },
    set(this: ReactiveElement, given: unknown) {
      set.call(this, settle(this, name, check, given));
    },
  });
}

/**
 * What every element of the library stands on: its settings take anything (see `settle`), and nothing else about it can be
 * overwritten. Frameworks assign every name that is `in` an element: a site owner's `update="daily"` would take a method
 * away, and leave a blank box for good.
 */
export abstract class SealedElement extends ReactiveElement {
  protected static override finalize() {
    if (Object.hasOwn(this, 'finalized')) return;
    super.finalize();
    if (Object.hasOwn(this, 'properties')) for (const name of Object.keys(this.properties)) settling(this, name);
    const sealed = new Set(['constructor', 'enableUpdating']); // the second is what Lit itself assigns
    for (let from = this.prototype as object; from !== platform; from = Object.getPrototypeOf(from) as object)
      for (const [name, { value }] of Object.entries(Object.getOwnPropertyDescriptors(from))) {
        const known = sealed.has(name); // by a class nearer to this one, or when its parent was sealed
        sealed.add(name);
        if (known || typeof value !== 'function') continue;
        Object.defineProperty(this.prototype, name, {
          configurable: true,
          get: () => value as unknown,
          set(this: SealedElement) {
            if (Object.hasOwn(this, 'constructor')) return; // zone.js wraps what stands on a class
            complain(this, name, '(anything)', [
              ...(this.constructor as typeof SealedElement).elementProperties.keys(),
            ]);
          },
        });
      }
  }

  override connectedCallback() {
    super.connectedCallback();
    // Frameworks write `headingLevel` into markup, and the parser lowers it: nothing would happen, without a word.
    for (const [name, { attribute }] of (this.constructor as typeof SealedElement).elementProperties) {
      const lowered = String(name).toLowerCase();
      const given = typeof attribute === 'string' && this.getAttribute(lowered);
      if (typeof given === 'string') complain(this, lowered, given, [attribute]);
    }
  }
}
