/** How the autoloader's chunks are cut and named. */
import { defineFile, widgets } from './vite-tags.js';

/** `faq.en-<hash>.js` for data, `faq-sources.en-<hash>.js` for its sources, `base-words.en-<hash>.js` for words, the module's own name for code. */
export function chunkName({ name, facadeModuleId }: { name: string; facadeModuleId: string | null }): string {
  const localised = /(slice|i18n|references|words)[/-]([\w-]+)\/(\w+)/.exec(facadeModuleId ?? '');
  const [, kind, part, language] = localised ?? [];
  const suffix = { i18n: '-words', words: '-words', references: '-sources' }[kind ?? ''] ?? '';
  return `chunks/${localised ? `${part}${suffix}.${language}` : name}-[hash].js`;
}

type Info = { code: string | null; importers: readonly string[]; dynamicImporters: readonly string[] } | null;

const defineFiles = new Set(widgets.map(defineFile));
/** `?copy`: see `copies` in vite-early.ts. */
const core = /\/src\/core\/(?!lazy\/)[^?]+$/;
/** Letters of a module, comments and all, that leave no 400 bytes. */
const tiny = 1_100;

/**
 * The core is the first chunk of every page. What several tags share is in one more, which is named after what most of
 * them deal with, unless it is too small to be asked for: then every page has it.
 */
function group(id: string, { getModuleInfo }: { getModuleInfo(id: string): Info }): string | undefined {
  if (core.test(id)) return 'core';
  const roots = new Set<string>();
  const seen = new Set<string>();
  const climb = (one: string) => {
    if (seen.has(one)) return;
    seen.add(one);
    const info = getModuleInfo(one);
    if (info?.dynamicImporters.length) roots.add(one);
    info?.importers.forEach(climb);
  };
  climb(id);
  const tags = [...roots].filter((root) => defineFiles.has(root)).length;
  if (/\/node_modules\//.test(id) || !tags || roots.size < 2) return undefined;
  if ((getModuleInfo(id)?.code?.length ?? 0) < tiny) return 'core';
  return tags > 1 ? 'clinic' : undefined;
}

export const groups = [{ name: group }];
