/**
 * As much of JSON Schema (draft 2020-12) as dataset.schema.json uses, so that the file can be tried without another
 * dependency. A keyword it does not know throws, so nothing passes unread; `format` is a note, as the draft says.
 */
import type { Json } from './data.js';

export type Schema = { [keyword: string]: Json };
type Rule = (value: Json, of: Json, schema: Schema, root: Schema) => boolean;

const isObject = (value: Json): value is { [key: string]: Json } =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const types: Record<string, (value: Json) => boolean> = {
  object: isObject,
  array: Array.isArray,
  string: (value) => typeof value === 'string',
  number: (value) => typeof value === 'number',
  integer: (value) => Number.isInteger(value),
  boolean: (value) => typeof value === 'boolean',
  null: (value) => value === null,
};
/** A keyword for one type says nothing of values of another. */
const forText =
  (test: (value: string, of: Json) => boolean): Rule =>
  (value, of) =>
    typeof value !== 'string' || test(value, of);
const forNumber =
  (test: (value: number, of: number) => boolean): Rule =>
  (value, of) =>
    typeof value !== 'number' || test(value, of as number);
const forList =
  (test: (value: Json[], of: Json, root: Schema) => boolean): Rule =>
  (value, of, _, root) =>
    !Array.isArray(value) || test(value, of, root);
const note: Rule = () => true;

const keywords: Record<string, Rule> = {
  $schema: note,
  $defs: note,
  definitions: note, // the same, until draft 7
  format: note,
  title: note,
  description: note,
  type: (value, of) => [of].flat().some((type) => types[type as string]?.(value)),
  const: (value, of) => value === of,
  enum: (value, of) => (of as Json[]).includes(value),
  minLength: forText((value, of) => value.length >= (of as number)),
  // JSON Schema reads patterns as Unicode expressions.
  pattern: forText((value, of) => new RegExp(of as string, 'u').test(value)),
  minimum: forNumber((value, of) => value >= of),
  maximum: forNumber((value, of) => value <= of),
  exclusiveMinimum: forNumber((value, of) => value > of),
  exclusiveMaximum: forNumber((value, of) => value < of),
  minItems: forList((value, of) => value.length >= (of as number)),
  maxItems: forList((value, of) => value.length <= (of as number)),
  items: forList((value, of, root) => value.every((item) => fits(item, of as Schema, root))),
  required: (value, of) => !isObject(value) || (of as string[]).every((key) => Object.hasOwn(value, key)),
  properties: (value, of, _, root) =>
    !isObject(value) ||
    Object.entries(of as Record<string, Schema>).every(
      ([key, child]) => !Object.hasOwn(value, key) || fits(value[key] as Json, child, root),
    ),
  additionalProperties: (value, of, { properties }, root) =>
    !isObject(value) ||
    Object.entries(value)
      .filter(([key]) => !Object.hasOwn((properties ?? {}) as object, key))
      .every(([, child]) => of !== false && fits(child, of as Schema, root)),
  propertyNames: (value, of, _, root) =>
    !isObject(value) || Object.keys(value).every((key) => fits(key, of as Schema, root)),
  allOf: (value, of, _, root) => (of as Schema[]).every((schema) => fits(value, schema, root)),
  anyOf: (value, of, _, root) => (of as Schema[]).some((schema) => fits(value, schema, root)),
  oneOf: (value, of, _, root) => (of as Schema[]).filter((schema) => fits(value, schema, root)).length === 1,
  $ref: (value, of, _, root) => fits(value, target(root, of as string), root),
};

/** The schema a local `$ref` points to. */
function target(root: Schema, reference: string): Schema {
  const found = reference
    .split('/')
    .slice(1)
    .reduce<Json | undefined>((part, key) => (part as Schema | undefined)?.[key], root);
  if (!found) throw new Error(`${reference} leads nowhere`);
  return found as Schema;
}

/** Whether a value is what a schema describes. */
export function fits(value: Json, schema: Schema, root = schema): boolean {
  return Object.entries(schema).every(([keyword, of]) => {
    const rule = keywords[keyword];
    if (!rule) throw new Error(`"${keyword}" is not known here`);
    return rule(value, of, schema, root);
  });
}

/** Every schema inside a schema, with its JSON pointer. */
export function parts(schema: Schema, path = '#'): [string, Schema][] {
  const within = (keyword: string) =>
    Object.entries((schema[keyword] ?? {}) as Record<string, Schema>).flatMap(([key, child]) =>
      parts(child, `${path}/${keyword}/${key}`),
    );
  return [
    [path, schema],
    ...within('properties'),
    ...within('$defs'),
    ...within('allOf'),
    ...within('anyOf'),
    ...['additionalProperties', 'propertyNames'].flatMap((keyword) =>
      typeof schema[keyword] === 'object' ? parts(schema[keyword] as Schema, `${path}/${keyword}`) : [],
    ),
    ...(schema['items'] ? parts(schema['items'] as Schema, `${path}/items`) : []),
  ];
}
