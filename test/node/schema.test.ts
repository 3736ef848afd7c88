/** `data/schema/`: what an editor's tool reads while somebody types is what the build checks. */
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { describe, it } from 'node:test';
import { files } from '../../src/dataset/schema.js';
import { declarations } from '../../src/dataset/declarations.js';
import { editorSchemas, printed } from '../../tools/editor-schemas.js';
import { data, put, written, type Json } from './helpers/data.js';
import { fits, parts, type Schema } from './helpers/json-schema.js';

const folder = new URL('../../data/', import.meta.url);
const read = (path: string) => readFileSync(new URL(path, folder), 'utf8');
const schemas = editorSchemas(data.meta.languages);

describe('the schemas beside the data', () => {
  it('are those of its files, one each, and up to date (npm run data:schema)', () => {
    assert.deepEqual(readdirSync(new URL('schema/', folder)).sort(), files.map((name) => `${name}.schema.json`).sort());
    for (const [name, schema] of schemas) assert.equal(read(`schema/${name}`), printed(schema), name);
  });

  it('have beside them what TypeScript is told of the collections and words (npm run data:schema)', () => {
    assert.equal(read('../src/virtual.d.ts'), declarations());
    for (const path of ['load/diet-tips', 'words/quiz']) assert.match(declarations(), new RegExp(`skin/${path}'`));
  });

  for (const name of files)
    describe(name, () => {
      const schema = schemas.get(`${name}.schema.json`) as Schema;

      it('is named by the first line of the file', () => {
        const file = JSON.parse(read(`${name}.json`)) as { $schema?: string };
        assert.equal(Object.keys(file)[0], '$schema');
        assert.equal(file.$schema, `./schema/${name}.schema.json`);
      });

      it('is draft 2020-12, closed on every level and without a dead end', () => {
        assert.equal(schema['$schema'], 'https://json-schema.org/draft/2020-12/schema');
        for (const [path, part] of parts(schema))
          if (part['type'] === 'object' && !path.endsWith('/not'))
            assert.equal(part['additionalProperties'], false, `${path} lets anything in`);
      });

      it('accepts the file, and refuses what is not there or is too much', () => {
        const file = (written()[name] ?? null) as Json;
        assert.equal(fits(file, schema), true);
        for (const [path, value] of [
          ['$.extra', 'x'],
          [name === 'meta' || name === 'quiz' ? '$.version' : '$.entries[0].id', undefined],
          [name === 'meta' || name === 'quiz' ? '$.version' : '$.entries[0].id', 7],
        ] as const) {
          const all = written();
          put(all, name, path, value);
          assert.equal(fits(all[name] as Json, schema), false, path);
        }
      });

      it('explains what its name alone does not', () => {
        const explained = parts(schema).flatMap(([path, part]) =>
          Object.entries((part['properties'] ?? {}) as Record<string, Schema>)
            .filter(([, property]) => property['description'])
            .map(([key]) => `${path} ${key}`),
        );
        assert.ok(explained.length || name === 'meta', 'nothing is explained');
        for (const [path, part] of parts(schema))
          for (const key of ['certainty', 'sources', 'reviewed']) {
            const property = ((part['properties'] ?? {}) as Record<string, Schema>)[key];
            if (property) assert.ok(property['description'], `${path} ${key}`);
          }
      });
    });

  it('take their words from the comments of src/dataset/collections', () => {
    const descriptions = (name: string) => JSON.stringify(schemas.get(`${name}.schema.json`)?.['properties']);
    assert.match(descriptions('faq'), /"description":"In whom it was seen and what it does not show\."/);
    // A word means another thing in another collection.
    assert.match(descriptions('quiz'), /shown before the first question/);
    assert.doesNotMatch(descriptions('procedures'), /shown before the first question/);
  });
});
