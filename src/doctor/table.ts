/**
 * The settings of every tag, asked from the tags themselves: what their checks allow, and which ids their data has. So the
 * doctor knows what the library knows, and no list is kept twice. Runs where the library does, in Node as well.
 */
import languages from 'virtual:gut-skin/languages';
import type { ReactiveElement } from 'lit';
import type { Check } from '../core/checks.js';
import { gather } from '../core/gather.js';
import { insideOf } from '../core/inside.js';
import type { Known, KnownSetting } from './known.js';

const files = import.meta.glob('../widgets/*/gut-skin-*.ts');

function kindOf({ off, ids, known }: Check): KnownSetting['kind'] {
  return off === false ? 'flag' : ids ? 'ids' : known.length > 1 ? 'choice' : 'form';
}

/** For each setting that names entries, the ids it may name. */
async function idsOf(tag: string): Promise<Record<string, readonly string[]>> {
  const Tag = customElements.get(tag) as CustomElementConstructor;
  const { work } = insideOf(new Tag() as ReactiveElement) ?? {};
  return work?.ids ? work.ids(await gather(work.need, 'en', undefined)) : {};
}

async function settingsOf(tag: string): Promise<KnownSetting[]> {
  const { elementProperties } = customElements.get(tag) as unknown as typeof ReactiveElement;
  const ids = await idsOf(tag);
  return [...elementProperties].flatMap(([property, { attribute, type, state }]) => {
    const check = type as Check | undefined;
    if (state || !check?.known) return [];
    const name = typeof attribute === 'string' ? attribute : String(property).toLowerCase();
    const named = ids[String(property)];
    return { name, kind: kindOf(check), known: check.known.map(String), ...(named && { ids: [...new Set(named)] }) };
  });
}

/** All that the code itself knows. The build adds the version, the hashes and what may be in own content. */
export async function readTags(): Promise<Pick<Known, 'languages' | 'tags'>> {
  await Promise.all(Object.values(files).map((load) => load()));
  const names = Object.keys(files).map((file) => file.replace(/^.*\/(gut-skin-[\w-]+)\.ts$/, '$1'));
  const tags = await Promise.all(names.map(async (tag) => [tag, await settingsOf(tag)] as const));
  return { languages, tags: Object.fromEntries(tags) };
}
