/** `dist/known.json`, what the doctor holds pages against: asked from the tags themselves, and from what was built. */
import { readFileSync, writeFileSync } from 'node:fs';
import type { Known } from '../src/doctor/known.js';
import { inNode } from './in-node.js';

const json = <Content>(file: URL) => JSON.parse(readFileSync(file, 'utf8')) as Content;

interface Manifest {
  modules: { declarations: { cssProperties?: { name: string }[] }[] }[];
}

export async function writeKnown(dist: URL) {
  const tags = await inNode(async (load) =>
    (await load<typeof import('../src/doctor/table.js')>('src/doctor/table.ts')).readTags(),
  );
  const { modules } = json<Manifest>(new URL('custom-elements.json', dist));
  const properties = modules.flatMap(({ declarations }) => declarations.flatMap((one) => one.cssProperties ?? []));
  const known: Known = {
    version: json<{ version: string }>(new URL('../package.json', import.meta.url)).version,
    ...tags,
    looks: [...new Set(properties.map(({ name }) => name.replace('--gut-skin-', '')))],
    integrity: json(new URL('integrity.json', dist)),
  };
  writeFileSync(new URL('known.json', dist), `${JSON.stringify(known)}\n`);
}
