/** What somebody pasted, to be told what has changed: a version, an address, a snippet, or a whole page. Pure. */
import type { Snippet } from '../../changes/of-cards.js';
import type { Known } from '../../doctor/known.js';
import { attribute, readPage, type Element } from '../../doctor/page.js';
import { widgetsOf } from '../../doctor/widgets.js';

export interface Pasted {
  /** Of the library's files, as their addresses say. */
  readonly version: string | undefined;
  readonly snippets: readonly Snippet[];
}

const version = /v?(\d+\.\d+\.\d+(?:-[\w.]+)?)/.source;
const alone = new RegExp(`^${version}$`);
/** A folder that is called so, or what a host puts behind an address. */
const inAddress = new RegExp(`[/@]${version}(?=/)|[?&]ver=${version}(?=&|$)`);

function versionIn(address: string): string | undefined {
  const [, folder, parameter] = inAddress.exec(address) ?? [];
  return folder ?? parameter;
}

/** The page of a frame, or an address that was pasted where a frame is made of it. */
function framed(address: string): Snippet[] {
  const [path = '', query = ''] = address.replace(/#.*$/, '').split('?');
  const [, widget] = /\/embed\/([\w-]+)\.[\w-]+\.html$/.exec(path) ?? [];
  const { widget: asked = widget, ...settings } = Object.fromEntries(new URLSearchParams(query));
  return asked && /embed(\/[\w.-]+)?\.html$/.test(path) ? [{ widget: asked.trim(), settings }] : [];
}

function snippetOf({ attrs }: Element, tag: string, held: boolean): Snippet {
  const bare = (name: string) => (held ? name.replace(/^data-/, '') : name);
  return { widget: tag, settings: Object.fromEntries(attrs.map(({ name, value }) => [bare(name), value])) };
}

/** Shortcodes of the plug-in as the tags that they become. */
const unfolded = (text: string) =>
  text.replace(/\[gut-skin\s([^\]]*)\]/g, (_, settings: string) => {
    const [, widget = 'faq'] = /(?:^|\s)widget="?([\w-]+)/.exec(settings) ?? [];
    return `<gut-skin-${widget} ${settings.replace(/[<>]/g, '')}></gut-skin-${widget}>`;
  });

export function readPasted(given: string, known: Known): Pasted {
  const text = given.trim();
  const [, only] = alone.exec(text) ?? [];
  if (only) return { version: only, snippets: [] };
  if (/^(https?:|\/)\S+$/i.test(text)) return { version: versionIn(text), snippets: framed(text) };
  const page = readPage(unfolded(text));
  const sources = page.elements.flatMap((one) =>
    ['script', 'iframe'].includes(one.tagName) ? (attribute(one, 'src') ?? []) : [],
  );
  return {
    version: sources.filter((src) => /gut-skin|embed\b|resize\.js/.test(src)).flatMap((src) => versionIn(src) ?? [])[0],
    snippets: [
      ...widgetsOf(page, known)
        .filter(({ tag }) => tag !== 'gut-skin-settings')
        .map(({ element, tag, held }) => snippetOf(element, tag, held)),
      ...page.elements.flatMap((one) => (one.tagName === 'iframe' ? framed(attribute(one, 'src') ?? '') : [])),
    ],
  };
}
