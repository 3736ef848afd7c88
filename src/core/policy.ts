/**
 * One Trusted Types policy of our own. Lit makes one named `lit-html` as soon as it is evaluated, and a page that allows
 * that name once may have given it to a Lit of its own, to a second script or to another version of ours: then no widget
 * would come up. So the Lit that we ship gets this policy instead, which all copies on a page find under `Symbol.for`.
 * It passes what it is given: Lit hands it templates that stand in the source, never a value.
 *
 * This module is evaluated before Lit (core/lit.ts), and `release` is called after (core/element.ts). In the npm package Lit
 * is the consumer's own, and so is its policy.
 */
declare const __OWN_LIT__: boolean;

interface Factory {
  createPolicy(name: string, rules: object): object;
}
const key = Symbol.for('gut-skin-widgets.policy');
const kept = globalThis as { trustedTypes?: Factory; [key]?: object };
const factory = __OWN_LIT__ ? kept.trustedTypes : undefined;
const before = factory && Object.getOwnPropertyDescriptor(factory, 'createPolicy');

if (factory) {
  const { createPolicy } = factory;
  const make = (name: string, rules: object) => createPolicy.call(factory, name, rules);
  const ours = (name: string, rules: object) => {
    try {
      const policy = kept[key] ?? make('gut-skin-widgets', rules);
      // Not to be seen by a page that walks through its globals.
      Object.defineProperty(kept, key, { value: policy, configurable: true });
      return policy;
    } catch {
      return make(name, rules); // a page whose policy allows only the name of Lit's
    }
  };
  Reflect.defineProperty(factory, 'createPolicy', { value: ours, configurable: true });
}

/** Lit has its policy: the page's own calls go their old way. */
export function release() {
  if (before) Reflect.defineProperty(factory, 'createPolicy', before);
  else if (factory) Reflect.deleteProperty(factory, 'createPolicy');
}
