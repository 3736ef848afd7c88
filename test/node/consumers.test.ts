/** The README names the versions that `npm run test:consumers` builds with: each of them, and no other. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { describe, it } from 'node:test';

const root = new URL('../../', import.meta.url);
const folder = new URL('test/consumers/', root);
const read = (path: string) => readFileSync(new URL(path, root), 'utf8');

const apps = readdirSync(folder)
  .filter((name) => existsSync(new URL(`${name}/package.json`, folder)))
  .map((name) => {
    const { devDependencies } = JSON.parse(read(`test/consumers/${name}/package.json`)) as {
      devDependencies: Record<string, string>;
    };
    return { name, versions: Object.values(devDependencies) };
  });
const table = read('README.md').split('(`npm run test:consumers`):')[1]?.split('\n\n')[1] ?? '';
const told: readonly string[] = table.match(/\b\d+\.\d+\.\d+\b/g) ?? [];

describe('apps that use the package', () => {
  it('have exact versions', () => {
    for (const { name, versions } of apps)
      for (const version of versions) assert.match(version, /^\d+\.\d+\.\d+$/, name);
  });

  it('are in the README with the version that was built', () => {
    for (const { name, versions } of apps.filter((app) => app.versions.length))
      assert.ok(
        versions.some((version) => told.includes(version)),
        name,
      );
    const built = apps.flatMap(({ versions }) => versions);
    assert.deepEqual(
      told.filter((version) => !built.includes(version)),
      [],
    );
  });
});
