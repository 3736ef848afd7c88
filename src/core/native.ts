/**
 * The browser's own `Event`, under whatever name a page has: MooTools puts a class of its own there, which takes no type
 * and can not be dispatched. Nobody replaces the classes that stand on it; an edge server has none of those.
 */
export const NativeEvent = (
  typeof MessageEvent === 'undefined' ? Event : Object.getPrototypeOf(MessageEvent)
) as typeof Event;
