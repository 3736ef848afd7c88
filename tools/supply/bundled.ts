/** Whose code the bundler put into which build, as it was built: nobody has to remember to list it. */
import { existsSync } from 'node:fs';
import type { Plugin } from 'vite';

/** A package → the builds that hold code of it. */
export type Bundled = Map<string, Set<string>>;

/** So that whoever has one file alone finds the licences of all that is in it. */
const pointer = '\n/*! Licences: THIRD-PARTY.txt */\n';
const own = (icon: string) => existsSync(new URL(`../../src/pieces/icons/${icon}.svg`, import.meta.url));

/** The package that a module is of; undefined for one of ours. */
export function packageOf(id: string): string | undefined {
  const icon = /^\0virtual:gut-skin\/icon\/(.+)$/.exec(id)?.[1];
  if (icon) return own(icon) ? undefined : 'lucide-static'; // tools/vite-icons.ts takes it from there
  return /^.*\/node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(id)?.[1];
}

/** Notes what a mode bundles; the last of its plugins. */
export function noted(mode: string, bundled: Bundled): Plugin {
  const [build = mode] = mode.split(/[ .]/);
  return {
    name: 'gut-skin-bundled',
    apply: 'build',
    enforce: 'post',
    generateBundle(_options, bundle) {
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== 'chunk') continue;
        const packages = chunk.moduleIds.flatMap((id) => packageOf(id) ?? []);
        for (const name of packages) bundled.set(name, (bundled.get(name) ?? new Set()).add(build));
        if (packages.length) chunk.code = chunk.code.trimEnd() + pointer;
      }
    },
  };
}
