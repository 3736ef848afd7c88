/** What holds for any own content at all, tried with thousands of files that nobody thought of. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isDeepStrictEqual } from 'node:util';
import fc from '../chance.js';
import { same, type Thing } from '../../src/overlay/text.js';
import { rules } from '../../src/overlay/rules.js';
import type { OverlayCollection } from '../../src/dataset/types.js';
import { data } from './helpers/data.js';
import { filesFrom, type Content } from './helpers/overlay-files.js';
import { accepted, bundled, faults, languages, misshapen, names, sourcesOf, type Slice } from './helpers/overlay.js';

const files = filesFrom(data as unknown as Content, names);
const texts = (value: unknown) => (Array.isArray(value) ? (value as unknown[]) : [value]);
const objects = (value: unknown) => (value ?? []) as Thing[];

/** Runs a property over accepted files, and fails when too few are accepted for it to say anything. */
function always(runs: number, property: (file: Record<string, unknown>, merge: (slice: Slice) => Slice) => void) {
  let taken = 0;
  fc.assert(
    fc.property(files, (file) => {
      const merge = accepted(file);
      if (!merge) return;
      taken += 1;
      property(file, merge);
    }),
    { numRuns: runs, interruptAfterTimeLimit: 60_000 },
  );
  assert.ok(taken > runs / 4, `only ${taken} of ${runs} files were accepted`);
}
const touched = (file: object) => names.filter((name) => name in file);
/** Every entry of the collections that a file speaks of, after and before, in every language. */
function pairs(
  file: object,
  merge: (slice: Slice) => Slice,
  visit: (name: OverlayCollection, now: Thing, base: Thing | undefined, slice: Slice) => void,
) {
  for (const name of touched(file))
    for (const language of languages) {
      const slice = merge(bundled(name, language));
      for (const now of slice.entries)
        visit(
          name,
          now,
          bundled(name, language).entries.find(({ id }) => id === now.id),
          slice,
        );
    }
}

describe('any JSON at all', () => {
  it('is checked without a throw, and every fault has a place', () => {
    const wild = fc.oneof(
      fc.jsonValue({ maxDepth: 6 }),
      fc.dictionary(
        fc.constantFrom(...names, 'references', 'quiz', '__proto__'),
        fc.array(fc.jsonValue(), { maxLength: 3 }),
      ),
      files.chain((file) =>
        fc
          .jsonValue()
          .map((value) => ({ ...file, faq: [{ id: 'safe', answer: value, sources: value, topic: value }] })),
      ),
    );
    fc.assert(
      fc.property(wild, (file) => {
        for (const line of faults(file)) assert.match(line, /^\$[\s\S]*: \S/);
      }),
      { numRuns: 600, interruptAfterTimeLimit: 60_000 },
    );
  });
});

describe('any own content that is accepted', () => {
  it('leaves every entry in the shape that the widgets need', () => {
    always(100, (file, merge) =>
      pairs(file, merge, (name, now, __, slice) => {
        assert.deepEqual(misshapen(name, now), []);
        const { conditions = [], studies = [] } = now as { conditions?: string[]; studies?: { condition: string }[] };
        for (const id of name === 'diet-tips' ? conditions : studies.map(({ condition }) => condition))
          assert.ok(slice.conditions?.[id], `${id} has no name`);
      }),
    );
  });

  it('never stands under a grade or a source of the project', () => {
    always(100, (file, merge) =>
      pairs(file, merge, (name, now, base) => {
        const { grades, sources, only = {}, free = [], add = [], union = [], parts = [], identity = [] } = rules[name];
        const apart = new Set([...free, ...add, ...union, ...parts]);
        const list = (Array.isArray(file[name]) ? file[name] : (file[name] as { entries?: unknown })?.entries) as
          Thing[] | undefined;
        const change = list?.find(({ id }) => id === now['id']);
        const ours = (value: unknown) => typeof value === 'string' && !value.startsWith('own');
        const left = grades.filter((grade) => ours(now[grade]));
        if (left.length) assert.ok(base, 'a new entry has a grade of the project');
        for (const grade of left)
          for (const field of Object.keys({ ...base, ...now }))
            if (![...apart, ...grades, ...sources].includes(field) && (only[field] ?? grade) === grade)
              assert.ok(same(now[field], base?.[field]), `${field} changed under a grade`);
        for (const grade of left) assert.equal(now[grade], base?.[grade]);
        for (const field of sources)
          if (!left.length) assert.deepEqual(now[field], change?.[field] ?? []);
          else if (left.length === grades.length) assert.deepEqual(now[field], base?.[field]);
          else for (const id of texts(base?.[field])) assert.ok((now[field] as unknown[]).includes(id), field);
        const other = identity.some((field) => !same(now[field], base?.[field]));
        for (const field of parts)
          for (const part of objects(now[field])) {
            assert.ok(!other || !ours(part['certainty']), `${field} keeps a grade of something else`);
            const known = objects(base?.[field]).some((one) => same(one, part));
            if (ours(part['certainty'])) assert.ok(known, `${field} has a grade of the project`);
            const given = objects(change?.[field]).some((one) => same(one['sources'], part['sources']));
            if (!known) assert.ok(given || !objects(part['sources']).length, `${field} borrows sources`);
          }
      }),
    );
  });

  it('never takes away what is said for safety', () => {
    always(100, (file, merge) =>
      pairs(file, merge, (name, now, base) => {
        if (!base) return;
        const { add = [], union = [] } = rules[name];
        for (const field of add)
          if (typeof base[field] === 'string') assert.ok(String(now[field]).startsWith(base[field]), field);
          else
            for (const one of objects(base[field]))
              assert.ok(
                texts(now[field]).some((other) => same(one, other)),
                field,
              );
        for (const field of union)
          for (const one of texts(base[field] ?? [])) assert.ok((now[field] as unknown[]).includes(one), field);
      }),
    );
  });

  it('says the same when it is put in twice', () => {
    always(100, (file, merge) => {
      for (const name of touched(file))
        for (const language of languages) {
          const once = merge(bundled(name, language));
          assert.ok(isDeepStrictEqual(merge(once), once), `${name} in ${language}`); // a diff of all would take minutes
        }
    });
  });

  it('cites what a visitor can open', () => {
    always(100, (file, merge) =>
      pairs(file, merge, (name, now, __, slice) => {
        const there = [...sourcesOf(name), ...(slice.references ?? []).map(({ id }) => id)];
        const walk = (value: unknown) => {
          if (typeof value !== 'object' || value === null) return;
          for (const [key, child] of Object.entries(value))
            if (/sources$/i.test(key)) for (const id of child as string[]) assert.ok(there.includes(id), id);
            else walk(child);
        };
        walk(now);
        for (const one of slice.references ?? []) assert.deepEqual(misshapen('references', one as never), []);
      }),
    );
  });
});
