/** Where something stands in a file, for people and for programs. It needs nothing, so that it may ship. */
export type Path = readonly PropertyKey[];
/** Takes a problem down. */
export type Report = (path: Path, message: string) => void;

const step = (key: PropertyKey) =>
  typeof key === 'number' ? `[${key}]` : /^\w+$/.test(String(key)) ? `.${String(key)}` : `["${String(key)}"]`;

/** `$.entries[3].answer.ko`. */
export const jsonPath = (path: Path) => `$${path.map(step).join('')}`;

/** What stands there; undefined where nothing does. */
export function at(value: unknown, path: Path): unknown {
  let inside = value;
  for (const key of path) inside = (inside as Record<PropertyKey, unknown> | null | undefined)?.[key];
  return inside;
}
