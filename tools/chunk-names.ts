/** How the autoloader's chunks are cut and named. */
import { fileURLToPath } from 'node:url';
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
/** `?copy`: see `copies` in vite-early.ts. What the quiz and links share of Lit would be a file of a hundred bytes. */
const core = /\/src\/core\/(?!lazy\/)[^?]+$|\/lit-html\/directive-helpers\.js$/;
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

const tagsOf = (id: string, graph: Graph) => roots(id, graph).filter((root) => defineFiles.has(root));
const piece = (name: string) => fileURLToPath(new URL(`../src/pieces/${name}.ts`, import.meta.url));
/** Which tags have each of the two files, whatever else is in it. */
const shares = { clinic: piece('urgency'), cards: piece('evidence-picture') };

/** Where what several tags share is, or a tag and what comes later, and which is no file by itself anyway. */
function shared(id: string, graph: Graph): 'core' | 'clinic' | 'cards' | null {
  const all = roots(id, graph);
  const tags = tagsOf(id, graph);
  if (!ours.test(id) || !tags.length || all.length < 2 || all.includes(id)) return null;
  if ((graph.getModuleInfo(id)?.code?.length ?? 0) < tiny) {
    const have = (one: 'clinic' | 'cards') => tags.every((tag) => tagsOf(shares[one], graph).includes(tag));
    return tags.length < 2 ? 'core' : have('clinic') ? 'clinic' : have('cards') ? 'cards' : 'core';
  }
  return tags.length < 2 ? null : tags.includes(defineFile('consult')) ? 'clinic' : 'cards';
}

/**
 * The core is the first chunk of every page, and has what is too small to be asked for. What some tags share is in one of
 * two more: what leads to a doctor, as the card of that does, and what cards show that have pictures of evidence.
 */
const named = (name: string, priority: number) => ({
  name: (id: string, graph: Graph) => ((core.test(id) ? 'core' : shared(id, graph)) === name ? name : null),
  priority,
});
/** In this order: with a module comes what it imports, unless that has its place already. */
export const groups = [named('core', 3), named('clinic', 2), named('cards', 1)];
