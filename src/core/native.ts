/**
 * The browser's own `Event`, under whatever name a page has: MooTools puts a class of its own there, which takes no type
 * and can not be dispatched. Nobody replaces the classes that stand on it.
 */
export const NativeEvent = Object.getPrototypeOf(MessageEvent) as typeof Event;
