/**
 * What ships and is not ours: `dist/THIRD-PARTY.txt`, the notices that its licences ask to be passed on, and
 * `dist/sbom.cdx.json`, the same for machines (CycloneDX 1.5). Not by `npm sbom`: that names the project after its folder,
 * draws a new number each time, and with `--omit dev` leaves out what a development tool needs as well, such as Lit.
 */
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Bundled } from './bundled.js';
import { closureOf, find, folderOf, manifest, needsOf, type Package } from './lock.js';

const builds: Record<string, string> = {
  cdn: 'gut-skin.js with chunks/',
  all: 'gut-skin.all.js and those of one language',
  solo: 'solo/',
  frame: 'embed.js',
  resize: 'resize.js',
  npm: 'the npm package',
  builder: 'builder.js',
  cli: 'cli.mjs',
};

function licenceOf(one: Package): string {
  const name = readdirSync(folderOf(one)).find((file) => /^licen[cs]e/i.test(file));
  if (!name || !one.license) throw new Error(`${one.name} ships, and has no licence that could be passed on`);
  return readFileSync(join(folderOf(one), name), 'utf8')
    .replaceAll('\r\n', '\n')
    .trim();
}

/** The notices: packages with the same text have it once. */
export function noticesOf(bundled: Bundled): string {
  const all = [...bundled].sort(([a], [b]) => (a < b ? -1 : 1));
  const texts = new Map<string, string[]>();
  for (const [name, where] of all) {
    const one = find(name);
    const places = Object.keys(builds).filter((build) => where.has(build));
    const head = `${name} ${one.version} (${one.license}), in ${places.map((build) => builds[build]).join('; ')}`;
    texts.set(licenceOf(one), [...(texts.get(licenceOf(one)) ?? []), head]);
  }
  return [
    `${manifest.name} is under the ${manifest.license} licence. Its files hold code of others, under these:`,
    ...[...texts].map(([text, heads]) => `${heads.join('\n')}\n\n${text}`),
  ].join(`\n\n${'-'.repeat(80)}\n\n`);
}

const purl = ({ name, version }: { name: string; version: string }) => `pkg:npm/${name.replace('@', '%40')}@${version}`;
const licences = (id: string) => [{ license: { id } }];

/** `scope` is `required` for all that a visitor may get. Whether it is in our files, or the consumer's bundler finds it, is a property. */
export function sbomOf(bundled: Bundled) {
  const asked = Object.keys(manifest.dependencies);
  const all = closureOf([...new Set([...asked, ...bundled.keys()])].map((name) => find(name)));
  const root = purl(manifest);
  const component = (one: Package) => {
    const [algorithm = '', digest = ''] = one.integrity.split('-');
    return {
      type: 'library',
      'bom-ref': purl(one),
      name: one.name,
      version: one.version,
      scope: 'required',
      purl: purl(one),
      hashes: [{ alg: algorithm.replace('sha', 'SHA-'), content: Buffer.from(digest, 'base64').toString('hex') }],
      licenses: licences(one.license ?? ''),
      properties: [
        ...[...(bundled.get(one.name) ?? [])].sort().map((value) => ({ name: `${manifest.name}:bundled`, value })),
        ...(asked.includes(one.name)
          ? [{ name: `${manifest.name}:range`, value: manifest.dependencies[one.name] }]
          : []),
      ],
    };
  };
  return {
    bomFormat: 'CycloneDX',
    specVersion: '1.5',
    version: 1,
    metadata: {
      lifecycles: [{ phase: 'build' }],
      component: {
        type: 'library',
        'bom-ref': root,
        name: manifest.name,
        version: manifest.version,
        description: manifest.description,
        purl: root,
        licenses: licences(manifest.license),
      },
    },
    components: all.map(component),
    dependencies: [
      { ref: root, dependsOn: [...new Set([...asked, ...bundled.keys()])].map((name) => purl(find(name))).sort() },
      ...all.map((one) => ({ ref: purl(one), dependsOn: needsOf(one).map(purl).sort() })),
    ],
  };
}

export function writeThirdParty(dist: URL, bundled: Bundled) {
  writeFileSync(new URL('THIRD-PARTY.txt', dist), `${noticesOf(bundled)}\n`);
  writeFileSync(new URL('sbom.cdx.json', dist), `${JSON.stringify(sbomOf(bundled), null, 2)}\n`);
}
