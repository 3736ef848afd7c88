/** The form that works where this page comes from, with what was meant on it. */
import { settingsOf, type Known } from './known.js';
import { attribute } from './page.js';
import type { Code, Finding } from './finding.js';
import type { Script } from './scripts.js';
import type { Widget } from './widgets.js';

export interface Form {
  /** Tags as they are; placeholders where tags don't come through; a frame where no script does. */
  kind: 'tags' | 'placeholders' | 'frame';
  html: string;
}

/** What tells that tags, or scripts, are taken away or broken where this page comes from. */
const tagsLost: readonly Code[] = [
  'markup-as-text',
  'no-tags',
  'paragraph-broken',
  'settings-closed-early',
  'tag-unclosed',
];

const quoted = (text: string) => text.replace(/[&<>"]/g, (one) => `&#${String(one.codePointAt(0))};`);

/** A value as it was meant: without an editor's quotation marks, and with the ids that are there. */
function valueMeant(name: string, value: string, findings: readonly Finding[]): string {
  const plain = value.replace(/^[“”„"]+|[“”„"]+$/g, '').trim();
  const right = (given: string) => findings.find((one) => one.given === `${name}="${given}"`)?.near ?? given;
  return right(
    plain
      .split(/([\s,]+)/)
      .map(right)
      .join(''),
  );
}

/** The settings of a widget under their right names; what nothing is known of is left out. */
function settingsMeant({ element, held, tag }: Widget, known: Known, findings: readonly Finding[]): [string, string][] {
  const names = settingsOf(known, tag).map(({ name }) => name);
  const own = findings.filter((one) => one.tag === tag);
  return element.attrs.flatMap(({ name, value }): [string, string][] => {
    const near = own.find((one) => one.given === name)?.near ?? name;
    const bare = held && near.startsWith('data-') ? near.slice('data-'.length) : near;
    return names.includes(bare) || bare === 'loading' ? [[bare, valueMeant(name, value, own)]] : [];
  });
}

function open(tag: string, settings: readonly (readonly [string, string])[], kind: Form['kind']): [string, string] {
  const written = (before: string) =>
    settings.map(([name, value]) => (value ? ` ${before}${name}="${quoted(value)}"` : ` ${before}${name}`)).join('');
  return kind === 'tags'
    ? [`<${tag}${written('')}>`, `</${tag}>`]
    : [`<div data-gut-skin="${tag.slice('gut-skin-'.length)}"${written('data-')}>`, '</div>'];
}

/** The address to write: the one that is there, unless it is only somebody's own disk. */
function addressFor(scripts: readonly Script[], findings: readonly Finding[]): string {
  const bad = findings.filter(({ code }) => ['script-local', 'script-insecure'].includes(code)).map((one) => one.given);
  const own = scripts.find(({ src, defines, element }) => defines && attribute(element, 'src') && !bad.includes(src));
  return own?.src.trim() ?? '/gut-skin/gut-skin.js';
}

function frameOf(name: string, address: string): string {
  const folder = quoted(address.replace(/(solo\/)?[^/]*$/, ''));
  return [
    `<iframe src="${folder}embed.html?widget=${name}" title="gut-skin-${name}" width="100%" height="600"></iframe>`,
    `<script src="${folder}resize.js"></script>`,
  ].join('\n');
}

export function formFor(
  widgets: readonly Widget[],
  scripts: readonly Script[],
  known: Known,
  findings: readonly Finding[],
): Form {
  const has = (...codes: readonly Code[]) => findings.some(({ code }) => codes.includes(code));
  const framed = !widgets.length && has('frame-widget', 'frame-no-scripts');
  const placeholders = has(...tagsLost) || widgets.some(({ held }) => held);
  const kind = framed ? 'frame' : placeholders ? 'placeholders' : 'tags';
  const address = addressFor(scripts, findings);
  const shown = widgets.filter(({ tag }) => tag !== 'gut-skin-settings');
  if (kind === 'frame') {
    const near = findings.find(({ code }) => code === 'frame-widget')?.near ?? 'faq';
    return { kind, html: frameOf(near, address) };
  }
  const some = /solo\/(gut-skin-[\w-]+)\./.exec(address)?.[1] ?? 'gut-skin-faq';
  const parts = shown.length
    ? shown.map((widget) => open(widget.tag, settingsMeant(widget, known, findings), kind).join(''))
    : [open(some, [], kind).join('')];
  const settings = widgets.find((widget) => widget.tag === 'gut-skin-settings');
  const [before, after] = settings
    ? open('gut-skin-settings', settingsMeant(settings, known, findings), kind)
    : ['', ''];
  const type = /gut-skin\.all[\w.-]*$/.test(address.replace(/[?#].*$/, '')) ? '' : ' type="module"';
  const script = `<script${type} src="${quoted(address)}" data-cfasync="false"></script>`;
  return { kind, html: [script, before, ...parts, after].filter(Boolean).join('\n') };
}
