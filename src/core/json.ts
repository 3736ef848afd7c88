/** Without a prototype: a page's own `toJSON` of lists, objects or dates is never asked, as JSON would. */
function bare(value: unknown): unknown {
  if (typeof value !== 'object' || !value) return value;
  if (value instanceof Date) return value.toISOString();
  if (Array.isArray(value)) return Object.setPrototypeOf(value.map(bare), null) as unknown;
  const parts = Object.entries(value).map(([name, part]) => [name, bare(part)] as const);
  return Object.setPrototypeOf(Object.fromEntries(parts), null) as unknown;
}

/** A value as JSON, whatever old libraries have made of `toJSON`: Prototype writes a list as a text with brackets in it. */
export const written = (value: unknown, indent = 0): string =>
  // eslint-disable-next-line no-restricted-syntax -- the one place
  JSON.stringify(bare(value), null, indent);
