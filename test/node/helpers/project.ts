/** A copy of the project on which a test may try what changes files. */
import { cpSync, mkdtempSync, readFileSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../../', import.meta.url));

export function copied(): string {
  const folder = mkdtempSync(join(tmpdir(), 'gut-skin-'));
  for (const one of ['data', 'src', 'tools', 'package.json', 'tsconfig.json'])
    cpSync(join(root, one), join(folder, one), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction');
  return folder;
}

/** Runs a tool there: its last status and all that it said. */
export function ran(folder: string, tool: string, ...words: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', `tools/${tool}`, ...words], {
    cwd: folder,
    encoding: 'utf8',
  });
  return { status, said: stdout + stderr };
}

/** Everything that is in a folder, as text by name. */
export const inside = (folder: string): Record<string, string> =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((one) => one.isFile())
      .map((one) => join(one.parentPath, one.name))
      .map((name) => [name.slice(folder.length + 1), readFileSync(name, 'utf8')]),
  );

/** A machine that translates: each text becomes what it says, and slots stay what they are. */
export function translate(folder: string, say: (source: string, id: string, file: string) => string | undefined) {
  for (const [name, xml] of Object.entries(inside(folder))) {
    const filled = xml.replace(
      /(<unit id="([^"]+)">[\s\S]*?<source>)([\s\S]*?)(<\/source>)(?:\n<target>[\s\S]*?<\/target>)?/g,
      (whole, before: string, id: string, source: string, after: string) => {
        const said = source.split(/(<ph [^>]*>)/).map((part, i) => (i % 2 || !part ? part : say(part, id, name)));
        return said.includes(undefined) ? whole : `${before}${source}${after}\n<target>${said.join('')}</target>`;
      },
    );
    writeFileSync(join(folder, name), filled);
  }
}
