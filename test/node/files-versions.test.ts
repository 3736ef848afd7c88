/** Diaries that were saved by each version that there was: `test/node/diary/` has one of each, and all are the same diary. */
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { describe, it } from 'node:test';
import { VERSION } from '../../src/widgets/diary/diary-entry.js';
import { readFile, toJson } from '../../src/widgets/diary/diary-files.js';

const folder = new URL('diary/', import.meta.url);
const text = (version: number) => readFileSync(new URL(`version-${version}.json`, folder), 'utf8');
async function copyOf(given: string) {
  const reading = await readFile(new Blob([given]));
  assert.ok('copy' in reading, JSON.stringify(reading));
  return reading.copy;
}
const versions = [...Array(VERSION).keys()].map((i) => i + 1);

describe('a diary that another version saved', () => {
  it('is kept here for every version', () => {
    assert.deepEqual(
      readdirSync(folder).sort(),
      versions.map((version) => `version-${version}.json`),
    );
  });

  it('is read as the same diary, whichever it was', async () => {
    const now = await copyOf(text(VERSION));
    assert.equal(now.entries.length, 2);
    for (const version of versions) assert.deepEqual(await copyOf(text(version)), now, `version ${version}`);
  });

  it('is saved as this version says: who changes the form of a file gives it a new number', async () => {
    const { entries, concern } = await copyOf(text(VERSION));
    assert.equal(toJson(entries, [], concern), text(VERSION));
  });

  it('is not read as if it were another version, as the test of the test', async () => {
    const misnamed = text(1).replace('"version": 1', `"version": ${VERSION}`);
    assert.notDeepEqual(await copyOf(misnamed), await copyOf(text(VERSION)));
  });
});
