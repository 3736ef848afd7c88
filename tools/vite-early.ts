/**
 * What the autoloader asks for before any code of a widget has come: for each tag the chunks that its define file stands
 * on, and in each language the words and data that it imports from `-data.ts` and from the core. Read from the bundler's
 * own graph once the chunks are there, and written where `virtual:gut-skin/early` has left a place in our entry.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseAst, type Plugin, type Rolldown } from 'vite';
import type { Table } from '../src/embed/early.js';
import { defineFile, widgets } from './vite-tags.js';

const PLACE = '__EARLY__';
const id = /^\0?virtual:gut-skin\/early$/;

/** Files whose words and data are there at the first render. What others import comes when it is needed. */
const first = /\/src\/(core\/(?!lazy\/).+|widgets\/.+-data)\.ts$/;
const loads = /^\0virtual:gut-skin\/(load|words)\//;
/** `…/slice/faq/en`, `…/i18n/fact/en.ts` */
const languageOf = (module: string) => /\/([\w-]+)(\.ts)?$/.exec(module)?.[1] ?? '';

const aheadFile = fileURLToPath(new URL('../src/core/ahead.ts', import.meta.url));

/** What the core's chunk calls `ahead` for others. The bundler tells in a file that only passes it on, and that goes again. */
function calledAhead(bundle: Rolldown.OutputBundle): string {
  const passing = Object.values(bundle).find((file) => file.type === 'chunk' && file.facadeModuleId === aheadFile);
  if (passing?.type !== 'chunk') throw new Error('no file passes on what is asked for ahead');
  // `import{kt as o}from"./core.js";export{o as ahead}`, or both in one.
  const [first] = parseAst(passing.code).body;
  const [specifier] = first && 'specifiers' in first ? first.specifiers : [];
  const name = specifier && ('imported' in specifier ? specifier.imported : 'local' in specifier && specifier.local);
  if (!name || !('name' in name)) throw new Error(`${passing.fileName} passes on nothing: ${passing.code}`);
  delete bundle[passing.fileName];
  return name.name;
}

/** All that a module imports before it runs, and itself. */
export function closure(
  start: string,
  next: (one: string) => readonly string[],
  seen = new Set<string>(),
): Set<string> {
  if (!seen.has(start)) {
    seen.add(start);
    next(start).forEach((one) => closure(one, next, seen));
  }
  return seen;
}

/** Name of a tag → the modules of its words and data, in all languages. */
export function firstModules(context: Rolldown.PluginContext, name: string): string[] {
  const imports = (module: string) => context.getModuleInfo(module)?.importedIds ?? [];
  return [...closure(defineFile(name), imports)]
    .filter((module) => first.test(module))
    .flatMap(imports)
    .filter((module) => loads.test(module))
    .flatMap((module) => context.getModuleInfo(module)?.dynamicallyImportedIds ?? []);
}

export function early(): Plugin {
  let building = false;
  return {
    name: 'gut-skin-early',
    enforce: 'pre',
    configResolved({ mode }) {
      building = mode === 'cdn';
    },
    resolveId: { filter: { id }, handler: (source) => `\0${source}` },
    load: {
      filter: { id },
      handler: () => ({
        code: `export default ${building ? PLACE : '{languages:[],needs:{},files:[],ahead:""}'}`,
        moduleType: 'js',
      }),
    },
  };
}

/** After all that rewrites imports: what is written here is asked for once, and whoever needs it tries again. */
export function writeEarly(): Plugin {
  return {
    name: 'gut-skin-write-early',
    apply: 'build',
    enforce: 'post',
    buildStart() {
      this.emitFile({ type: 'chunk', id: aheadFile, name: 'ahead' });
    },
    generateBundle(_options, bundle) {
      const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
      const entry = chunks.find(({ name }) => name === 'gut-skin');
      const chunkOf = (module: string) => {
        const found = chunks.find(({ moduleIds }) => moduleIds.includes(module));
        if (!found) throw new Error(`no chunk holds ${module}`);
        return found.fileName;
      };
      const imports = (file: string) => chunks.find(({ fileName }) => fileName === file)?.imports ?? [];
      const files: string[] = [];
      const place = (file: string) => (files.includes(file) ? files.indexOf(file) : files.push(file) - 1);
      const needs: Record<string, number[][]> = {};
      const preload: Record<string, Record<string, string[]>> = {};
      const modules = new Map(widgets.map((name) => [name, firstModules(this, name)]));
      const languages = [...new Set([...modules.values()].flat().map(languageOf))];
      for (const [name, texts] of modules) {
        const [own = '', ...code] = closure(chunkOf(defineFile(name)), imports);
        const inLanguage = (language: string) => [
          ...new Set(texts.filter((one) => languageOf(one) === language).map(chunkOf)),
        ];
        needs[name] = [code, ...languages.map(inLanguage)].map((list) => list.map(place));
        preload[name] = Object.fromEntries(languages.map((one) => [one, [...code, own, ...inLanguage(one)]]));
      }
      if (entry?.code.split(PLACE).length !== 2) throw new Error(`the entry has not one place for ${PLACE}`);
      const table = JSON.stringify({ languages, needs } satisfies Omit<Table, 'files' | 'ahead' | 'ask'>);
      const names = files.map((file) => /^chunks\/(.+)\.js$/.exec(file)?.[1]).join(' ');
      entry.code = entry.code.replace(
        PLACE,
        () =>
          `{...${table},files:"${names}".split(" "),ahead:"${calledAhead(bundle)}",ask:f=>import("./chunks/"+f+".js")}`,
      );
      // The same for a page that knows its widgets and would rather not wait for the entry.
      this.emitFile({ type: 'asset', fileName: 'preload.json', source: `${JSON.stringify(preload, null, 2)}\n` });
    },
  };
}

/**
 * What the entry takes from the core it gets as a copy: otherwise it would wait for that chunk before it runs. So does who
 * asks on demand for what other widgets have at once: in one chunk for both there would be a second file to pass it on, and
 * a file behind a file can't be asked for under another address when it is lost.
 */
export function copies(): Plugin {
  return {
    name: 'gut-skin-copies',
    apply: 'build',
    enforce: 'pre',
    async resolveId(source, importer, { kind }) {
      if (!importer?.includes('/src/')) return null;
      const later = kind === 'dynamic-import' || importer.endsWith('?copy');
      const copied = later
        ? /\/src\/(core\/lazy|pieces)\//
        : /\/src\/embed\//.test(importer)
          ? /\/src\/core\//
          : undefined;
      if (!copied) return null;
      const found = await this.resolve(source, importer, { kind, skipSelf: true });
      return found && copied.test(found.id) ? `${found.id}?copy` : found;
    },
    load: {
      filter: { id: /\?copy$/ },
      handler: (file) => ({ code: readFileSync(file.replace('?copy', ''), 'utf8'), moduleType: 'ts' }),
    },
  };
}
