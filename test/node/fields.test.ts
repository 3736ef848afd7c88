/** What a collection is stands in its one file, and what a field means where the field is: nobody goes by names. */
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { describe, it } from 'node:test';
import * as z from 'zod/mini';
import { forEditors, meaningOf, type Schema } from '../../src/dataset/fields.js';
import { fieldsOf, holds, marked, namedIn, namesOf, shown } from '../../src/dataset/follow.js';
import { certaintyOf, id, idOf, list, sources, textIn } from '../../src/dataset/parts.js';
import { descriptionOf, entryShapes, files, type FileName } from '../../src/dataset/schema.js';
import { collections } from '../../src/dataset/slice.js';

const folder = (path: string, end: string) =>
  readdirSync(new URL(`../../${path}`, import.meta.url))
    .filter((name) => name.endsWith(end))
    .map((name) => name.slice(0, -end.length))
    .sort();

/** Every field of a schema, however deep, with its path. */
function* everyField(schema: Schema, path = ''): Generator<[path: string, field: Schema]> {
  for (const [name, field] of Object.entries(fieldsOf(schema))) {
    yield [`${path}.${name}`, field];
    yield* everyField(field, `${path}.${name}`);
  }
  const { element, innerType } = schema._zod.def as { element?: Schema; innerType?: Schema };
  for (const inner of [element, innerType]) if (inner) yield* everyField(inner, path);
}
const fields = files.flatMap((name) => [...everyField(entryShapes[name], name)]);
/** One id, or a list of them, as far as its shape tells. */
function isId(schema: Schema): boolean {
  const { element, innerType } = schema._zod.def as { element?: Schema; innerType?: Schema };
  const inner = element ?? innerType;
  if (inner) return isId(inner);
  for (let one: Schema | undefined = schema; one; one = one._zod.parent) if (one === id) return true;
  return false;
}

describe('a collection', () => {
  it('is described in a file that is named like its data', () => {
    assert.deepEqual([...files].sort(), folder('src/dataset/collections', '.ts'));
    assert.deepEqual([...files].sort(), folder('data', '.json'));
  });

  it('cites collections that there are', () => {
    for (const name of collections)
      for (const other of descriptionOf(name).cites ?? []) assert.ok(files.includes(other as FileName), other);
  });

  it('lets an owner change only fields that it has', () => {
    for (const name of files) {
      const { own } = descriptionOf(name);
      if (typeof own !== 'object') continue;
      const { only = {}, ...lists } = own;
      for (const field of [...Object.entries(only).flat(), ...Object.values(lists).flat()])
        assert.ok(field in fieldsOf(entryShapes[name]), `${name}.${field}`);
    }
  });
});

describe('a field', () => {
  it('that holds ids says of what, but for its own id and the parts of the quiz', () => {
    assert.deepEqual(
      fields.filter(([path, field]) => isId(field) && !namesOf(field) && !path.endsWith('.id')).map(([path]) => path),
      ['quiz.screens.items', 'quiz.items.section'],
    );
  });

  it('is called sources or certainty where it is that, and nowhere else', () => {
    const called = (end: RegExp) => fields.filter(([path]) => end.test(path)).map(([path]) => path);
    const are = (test: (field: Schema) => unknown) => fields.filter(([, field]) => test(field)).map(([path]) => path);
    assert.deepEqual(
      called(/sources$/i),
      are((field) => namesOf(field) === 'references'),
    );
    assert.deepEqual(
      called(/certainty$/i),
      are((field) => meaningOf(field)?.grade),
    );
  });

  it('stands on sources that are beside it', () => {
    for (const name of files)
      for (const schema of [entryShapes[name], ...fields.map(([, field]) => field)])
        for (const field of Object.values(fieldsOf(schema))) {
          const on = meaningOf(field)?.grade?.on;
          if (on) assert.equal(namesOf(fieldsOf(schema)[on] as Schema), 'references', `${name}: ${on}`);
        }
  });
});

describe('who follows a schema', () => {
  const schema = z.strictObject({
    historySources: z.optional(sources),
    steps: list(
      z.strictObject({ told: idOf('notes'), doneCertainty: certaintyOf('done', 'grounds'), grounds: sources }),
    ),
    seen: forEditors(z.optional(z.string())),
    name: textIn(['en']),
  });
  const value = {
    historySources: ['a', 'b'],
    steps: [{ told: 'c', doneCertainty: 'low', grounds: ['d'] }],
    seen: 'today',
    name: { en: 'Name' },
    sources: ['not of the schema'],
  };

  it('finds a field that has a name nobody has thought of', () => {
    assert.deepEqual(namedIn('references', schema, value), ['a', 'b', 'd']);
    assert.deepEqual(namedIn('notes', schema, value), ['c']);
    const [grade, ...more] = marked('grade', schema, value, ['x']);
    assert.deepEqual(more, []);
    assert.deepEqual(grade?.path, ['x', 'steps', 0, 'doneCertainty']);
    assert.deepEqual(grade?.around[grade.what.on], ['d']);
    assert.ok(holds(schema, ({ names }) => names === 'notes'));
    assert.ok(!holds(schema, ({ names }) => names === 'areas'));
  });

  it('shows nobody what only editors need', () => {
    assert.deepEqual(
      shown(schema, value, (text) => (text as { en: string }).en),
      { historySources: ['a', 'b'], steps: value.steps, name: 'Name' },
    );
  });

  it('is not led astray by a value of another shape', () => {
    for (const other of [null, 7, 'x', [], { steps: {} }, { steps: [null, 'x', [[]]] }, { historySources: 'a' }])
      assert.deepEqual(namedIn('references', schema, other), [], JSON.stringify(other));
  });
});
