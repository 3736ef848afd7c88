/** What ships that is not ours: counted, pinned, under licences that allow it, with its notices; and nothing of the machine that built it. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { homedir, hostname, userInfo } from 'node:os';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { packageOf } from '../../tools/supply/bundled.js';
import { closureOf, find, manifest } from '../../tools/supply/lock.js';
import { noticesOf, sbomOf } from '../../tools/supply/third-party.js';

const root = new URL('../../', import.meta.url);
const dist = new URL('dist/', root);
const read = (path: string) => readFileSync(new URL(path, dist), 'utf8');
const licences = ['MIT', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', '0BSD'];

/** Everything whose code is in a file of `dist/`. A new one is a decision, and so a line here. */
const inFiles = {
  '@lit/reactive-element': ['all', 'builder', 'cdn', 'solo'],
  csv42: ['all', 'cdn', 'solo'],
  'd3-array': ['all', 'cdn', 'solo'],
  'd3-path': ['all', 'cdn', 'solo'],
  'd3-scale': ['all', 'cdn', 'solo'],
  entities: ['builder'],
  idb: ['all', 'cdn', 'solo'],
  'lean-qr': ['all', 'cdn'],
  lit: ['all', 'builder', 'cdn', 'solo'],
  'lit-element': ['builder'],
  'lit-html': ['all', 'builder', 'cdn', 'solo'],
  'lucide-static': ['all', 'builder', 'cdn', 'npm', 'solo'],
  parse5: ['builder'],
  'ts-ics': ['all', 'cdn', 'solo'],
  zod: ['all', 'cdn', 'npm', 'solo'],
};

describe('dependencies', () => {
  it('are ranges where a consumer’s bundler resolves them, and exact where only we do', () => {
    for (const [name, range] of Object.entries(manifest.dependencies)) assert.match(range, /^\^\d/, name);
    for (const [name, version] of Object.entries(manifest.devDependencies))
      // Types of Node follow the Node that is supported.
      if (name !== '@types/node') assert.match(version, /^(npm:.+@)?\d+\.\d+\.\d+$/, name);
  });

  it('have a hash each in the lock file, and no registry that somebody happened to use', () => {
    const { packages } = JSON.parse(readFileSync(new URL('package-lock.json', root), 'utf8')) as {
      packages: Record<string, { integrity?: string; resolved?: string; inBundle?: true }>;
    };
    // What a package brings along is covered by the hash of that package.
    const all = Object.entries(packages).filter(([path, { inBundle }]) => path && !inBundle);
    assert.ok(all.length > 100);
    assert.deepEqual(
      all.filter(([, one]) => !/^sha512-/.test(one.integrity ?? '') || one.resolved).map(([path]) => path),
      [],
    );
  });

  it('that reach a visitor are few, under licences that ask for a notice and no more', () => {
    const all = closureOf(Object.keys(manifest.dependencies).map((name) => find(name)));
    assert.ok(all.length <= 24, all.map(({ name }) => name).join());
    for (const { name, license = '' } of all) assert.ok(licences.includes(license), `${name}: ${license}`);
  });
});

describe('whose code a module is', () => {
  it('is told by its path, and for an icon by where it was drawn', () => {
    assert.equal(packageOf('/any/where/src/core/element.ts'), undefined);
    assert.equal(packageOf('/any/node_modules/lit-html/lit-html.js'), 'lit-html');
    assert.equal(packageOf('/any/node_modules/a/node_modules/@lit/context/index.js?x'), '@lit/context');
    assert.equal(packageOf('\0virtual:gut-skin/icon/info'), 'lucide-static');
    const [own = ''] = readdirSync(new URL('src/pieces/icons', root));
    assert.equal(packageOf(`\0virtual:gut-skin/icon/${own.replace('.svg', '')}`), undefined);
  });

  it('stops the build where there is no licence to pass on, as the test of the test', () => {
    assert.throws(() => noticesOf(new Map([['not-a-package', new Set(['cdn'])]])), /no not-a-package/);
    assert.throws(() => noticesOf(new Map([['@lit-labs/ssr-dom-shim', new Set(['cdn'])]])), /no licence/);
  });
});

if (!existsSync(new URL('sbom.cdx.json', dist)))
  it('dist/ is there', () => assert.fail('dist/ is not there, or old: run "npm run build" first (npm test does)'));
else suite();

function suite() {
  const files = readdirSync(dist, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !/\.(gz|br|png)$/.test(entry.name))
    .map((entry) => `${entry.parentPath}/${entry.name}`.slice(fileURLToPath(dist).length).replace(/^\//, ''));
  const sbom = JSON.parse(read('sbom.cdx.json')) as ReturnType<typeof sbomOf>;
  const notices = read('THIRD-PARTY.txt');
  const bundled = new Map(
    sbom.components.flatMap(({ name, properties }) => {
      const builds = properties.filter((one) => one.name.endsWith(':bundled')).map(({ value = '' }) => value);
      return builds.length ? [[name, builds] as const] : [];
    }),
  );

  describe('what is in the files', () => {
    it('is on the list, build by build', () => assert.deepEqual(Object.fromEntries(bundled), inFiles));

    it('has its licence in THIRD-PARTY.txt, with the copyright of Lit', () => {
      for (const [name] of bundled) {
        const { version, license } = find(name);
        assert.ok(notices.includes(`${name} ${version} (${license}), in `), name);
        assert.ok(licences.includes(license ?? ''), name);
        const installed = readFileSync(new URL(`node_modules/${name}/package.json`, root), 'utf8');
        assert.equal(
          (JSON.parse(installed) as { version: string }).version,
          version,
          'what was built is what is locked',
        );
      }
      assert.match(notices, /Copyright \(c\) \d{4} Google LLC/);
      assert.match(notices, /Redistributions in binary form must reproduce the above copyright/);
    });

    it('leads to it from every file that holds Lit or zod', () => {
      const scripts = files.filter((path) => path.endsWith('.js'));
      const holders = scripts.filter((path) => /_\$lit|lit\$|_zod\b/.test(read(path)));
      assert.ok(holders.length > widgetsIn(scripts), holders.join());
      assert.deepEqual(
        holders.filter((path) => !read(path).includes('/*! Licences: THIRD-PARTY.txt */')),
        [],
      );
    });
  });

  describe('the bill of materials', () => {
    it('names every component once, with its version, hash and licence, and leads nowhere else', () => {
      const refs = sbom.components.map((one) => one['bom-ref']);
      assert.equal(new Set(refs).size, refs.length);
      for (const { name, version, hashes, licenses, purl } of sbom.components) {
        assert.match(hashes[0]?.content ?? '', /^[\da-f]{128}$/, name);
        assert.equal(hashes[0]?.alg, 'SHA-512');
        assert.ok(licenses[0]?.license.id && purl.endsWith(`@${version}`), name);
      }
      const known = [sbom.metadata.component['bom-ref'], ...refs];
      for (const { ref, dependsOn } of sbom.dependencies)
        for (const one of [ref, ...dependsOn]) assert.ok(known.includes(one), one);
      assert.equal(sbom.dependencies.length, known.length);
    });

    it('says the ranges of package.json for what a consumer resolves', () => {
      const ranges = sbom.components.flatMap(({ name, properties }) =>
        properties.flatMap((one) => (one.name.endsWith(':range') ? [[name, one.value] as const] : [])),
      );
      assert.deepEqual(Object.fromEntries(ranges), manifest.dependencies);
    });
  });

  describe('a build', () => {
    /** What would be another one on another machine, or a minute later. */
    const marks = (text: string) =>
      [fileURLToPath(root), homedir(), hostname(), userInfo().username]
        .filter((mark) => mark.length > 5) // "root" and "app" are words
        .filter((mark) => text.includes(mark))
        .concat(
          /\b20\d\d-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z?/.exec(text)?.[0] ?? [],
          /file:\/\/\/\w+/.exec(text)?.[0] ?? [],
        );

    it('holds nothing of the machine and the minute it was made in', () => {
      assert.ok(files.length > 100);
      assert.deepEqual(
        files.flatMap((path) => marks(read(path)).map((mark) => `${path}: ${mark}`)),
        [],
      );
    });

    it('would be found out, as the test of the test', () => {
      assert.equal(marks(`made in ${fileURLToPath(root)}`).length, 1);
      assert.equal(marks('made 2026-11-29T16:00:00.000Z, from file:///home').length, 2);
      assert.deepEqual(marks('updated on 2026-11-29'), []);
    });
  });
}

/** How many solo files there are. */
function widgetsIn(scripts: readonly string[]) {
  return scripts.filter((path) => path.startsWith('solo/') && !path.includes('settings')).length;
}
