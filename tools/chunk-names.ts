/** How the autoloader's chunks are cut and named. */
import { defineFile, widgets } from './vite-tags.js';

/** `faq.en-<hash>.js` for data, `faq-sources.en-<hash>.js` for its sources, `base-words.en-<hash>.js` for words, the module's own name for code. */
export function chunkName({ name, facadeModuleId }: { name: string; facadeModuleId: string | null }): string {
  const localised = /(slice|i18n|references|words|pseudo)[/-]([\w-]+)\/([\w-]+)/.exec(facadeModuleId ?? '');
  const [, kind, part, language] = localised ?? [];
  const suffix = { i18n: '-words', words: '-words', pseudo: '-words', references: '-sources' }[kind ?? ''] ?? '';
  return `chunks/${localised ? `${part}${suffix}.${language}` : name}-[hash].js`;
}

/**
 * Tells V8 to compile a file whole while it comes in, beside the page, and not function by function when each is first
 * called: https://v8.dev/blog/explicit-compile-hints. For files most of whose functions draw the first screen; others ignore it.
 */
export function runsAtOnce({ name, isEntry, facadeModuleId }: ChunkAbout): string {
  const first = isEntry || name === 'core' || defineFiles.has(facadeModuleId ?? '');
  return first ? '//# allFunctionsCalledOnLoad' : '';
}

type ChunkAbout = { name: string; isEntry: boolean; facadeModuleId: string | null };
type Info = { code: string | null; importers: readonly string[]; dynamicImporters: readonly string[] } | null;

const defineFiles = new Set(widgets.map(defineFile));
/** `?copy`: see `copies` in vite-early.ts. */
const core = /\/src\/core\/(?!lazy\/)[^?]+$/;
/** What others have written comes in files of its own, but for the directive of a long list. */
const ours = /^(?!.*\/node_modules\/)|\/lit(-html)?\/(directive|directives\/guard)\.js$/;
/** Letters of a module, comments and all, that leave no 400 bytes. */
const tiny = 1_100;

interface Graph {
  getModuleInfo(id: string): Info;
}

/** What a module is in: define files, and what else is imported on demand. */
function roots(id: string, graph: Graph, seen = new Set<string>()): string[] {
  if (seen.has(id)) return [];
  seen.add(id);
  const info = graph.getModuleInfo(id);
  return [
    ...(info?.dynamicImporters.length ? [id] : []),
    ...(info?.importers ?? []).flatMap((importer) => roots(importer, graph, seen)),
  ];
}

/** What a tag shares with another tag or with what comes later, and is no file by itself anyway. */
function shared(id: string, graph: Graph): 'tiny' | 'large' | undefined {
  const all = roots(id, graph);
  const tags = all.filter((root) => defineFiles.has(root)).length;
  if (!ours.test(id) || !tags || all.length < 2 || all.includes(id)) return undefined;
  if ((graph.getModuleInfo(id)?.code?.length ?? 0) < tiny) return 'tiny';
  return tags > 1 ? 'large' : undefined;
}

/**
 * The core is the first chunk of every page. What several tags share is in one more, which is named after what most of
 * them deal with, unless it is too small to be asked for: then every page has it.
 */
export const groups = [
  { name: (id: string, graph: Graph) => (core.test(id) || shared(id, graph) === 'tiny' ? 'core' : null), priority: 2 },
  { name: (id: string, graph: Graph) => (shared(id, graph) ? 'clinic' : null), priority: 1 },
];
