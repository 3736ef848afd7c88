/** The form that works where this page comes from, with what was meant on it. */
import { escaped } from '../article/write.js';
import { settingsOf, type Known } from './known.js';
import { curly, inside, readPage, type Element, type Page } from './page.js';
import type { Code, Finding } from './finding.js';
import type { Script } from './scripts.js';
import { widgetsOf, type Widget } from './widgets.js';

export interface Form {
  /** Tags as they are; placeholders where tags don't come through; a frame where no script does. */
  kind: 'tags' | 'placeholders' | 'frame';
  html: string;
}

/** What tells that tags, or scripts, are taken away or broken where this page comes from. */
const tagsLost: readonly Code[] = ['markup-as-text', 'no-tags', 'paragraph-broken', 'settings-closed-early'];

/** A value as it was meant: with the ids that are there. */
function valueMeant(name: string, value: string, findings: readonly Finding[]): string {
  const plain = value.trim();
  const right = (given: string) => findings.find((one) => one.given === `${name}="${given}"`)?.near ?? given;
  return right(
    plain
      .split(/([\s,]+)/)
      .map(right)
      .join(''),
  );
}

/** The settings of a widget under their right names; what nothing is known of is left out. */
function settingsMeant({ attrs, held, tag }: Meant, known: Known, findings: readonly Finding[]): [string, string][] {
  const names = settingsOf(known, tag).map(({ name }) => name);
  const own = findings.filter((one) => one.tag === tag);
  const bad = (given: string) => own.some((one) => one.code === 'value-unknown' && one.given === given && !one.near);
  // Own content that an editor has broken moves into a file.
  const moved = own.some(({ code }) => code.startsWith('json-')) ? names.filter((name) => files.includes(name)) : [];
  const settings = attrs.flatMap(({ name, value }): [string, string][] => {
    if (bad(`${name}="${value.trim()}"`)) return [];
    const near = own.find((one) => one.given === name)?.near ?? name;
    const bare = held && near.startsWith('data-') ? near.slice('data-'.length) : near;
    return names.includes(bare) || bare === 'loading' ? [[bare, valueMeant(name, value, own)]] : [];
  });
  return [...settings, ...moved.map((name): [string, string] => [name, '/own-content.json'])];
}

/** Settings that name a file of own content. */
const files = ['content', 'dataset'];

function open(tag: string, settings: readonly (readonly [string, string])[], kind: Form['kind']): [string, string] {
  const written = (before: string) =>
    settings.map(([name, value]) => (value ? ` ${before}${name}="${escaped(value)}"` : ` ${before}${name}`)).join('');
  return kind === 'tags'
    ? [`<${tag}${written('')}>`, `</${tag}>`]
    : [`<div data-gut-skin="${tag.slice('gut-skin-'.length)}"${written('data-')}>`, '</div>'];
}

/** The address to write: the one that is there, unless it is only somebody's own disk, or of a file that has not all. */
function addressFor(scripts: readonly Script[], findings: readonly Finding[], folder: string): string {
  const bad = findings.filter(({ code }) => ['script-local', 'script-insecure'].includes(code)).map((one) => one.given);
  const own = scripts.find(({ src, defines, heldBy }) => defines && !heldBy && !bad.includes(src));
  const lacks = findings.some(({ code }) => code === 'tag-not-in-file' || code === 'language-not-there');
  if (!own) return `${folder}gut-skin.js`;
  return lacks ? own.src.trim().replace(own.file, 'gut-skin.js') : own.src.trim();
}

function frameOf(name: string, address: string): string {
  const folder = escaped(address.replace(/(solo\/)?[^/]*$/, ''));
  return [
    `<iframe src="${folder}embed.html?widget=${name}" title="gut-skin-${name}" width="100%" height="600"></iframe>`,
    `<script src="${folder}resize.js"></script>`,
  ].join('\n');
}

const isSettings = ({ tag }: Widget) => tag === 'gut-skin-settings';

const doubled = new RegExp(`(?<=")${curly}|${curly}(?=")`, 'g');
const straight = (markup: string) => markup.replace(doubled, '').replace(new RegExp(curly, 'g'), '"');

/** A widget with its attributes as they were before an editor made its quotation marks curly. */
type Meant = Widget & { attrs: Element['attrs'] };

/** Those of the page; where there are none, those that stand on it as text. */
function meantOn(page: Page, widgets: readonly Widget[], known: Known): Meant[] {
  const read = (markup: string) => widgetsOf(readPage(straight(markup)), known);
  const all = widgets.map((widget): Meant => {
    const { startOffset, endOffset } = widget.element.sourceCodeLocation?.startTag ?? {};
    const written = page.html.slice(startOffset, endOffset);
    const [again] = straight(written) === written ? [] : read(written);
    return { ...widget, attrs: (again ?? widget).element.attrs };
  });
  if (all.length) return all;
  const shown = page.texts.map(({ value }) => value).filter((text) => text.includes('<'));
  return read(shown.join('\n')).map((widget) => ({ ...widget, attrs: widget.element.attrs }));
}

export function formFor(
  page: Page,
  found: readonly Widget[],
  scripts: readonly Script[],
  known: Known,
  findings: readonly Finding[],
  folder = '/gut-skin/',
): Form {
  const has = (...codes: readonly Code[]) => findings.some(({ code }) => codes.includes(code));
  const address = addressFor(scripts, findings, folder);
  const widgets = meantOn(page, found, known);
  if (!widgets.length && has('frame-widget', 'frame-no-scripts')) {
    const near = findings.find(({ code }) => code === 'frame-widget')?.near ?? 'faq';
    return { kind: 'frame', html: frameOf(near, address) };
  }
  const lost = has(...tagsLost);
  const written = (widget: Meant) =>
    open(widget.tag, settingsMeant(widget, known, findings), lost || widget.held ? 'placeholders' : 'tags');
  const shown = widgets.filter((widget) => !isSettings(widget));
  const loose = new Set(shown);
  // What an editor moved out of its settings goes back into those that it left empty.
  const wrapped = widgets.filter(isSettings).flatMap((settings) => {
    const within = inside(settings.element);
    const own = shown.filter(({ element }) => within.includes(element));
    const back = own.length ? own : [...loose];
    back.forEach((widget) => loose.delete(widget));
    const [before, after] = written(settings);
    return back.length ? [before, ...back.map((widget) => written(widget).join('')), after] : [];
  });
  const some = /solo\/(gut-skin-[\w-]+)\./.exec(address)?.[1] ?? 'gut-skin-faq';
  const kind = lost || (shown.length > 0 && shown.every(({ held }) => held)) ? 'placeholders' : 'tags';
  const parts = [...wrapped, ...[...loose].map((widget) => written(widget).join(''))];
  const type = /gut-skin\.all[\w.-]*$/.test(address.replace(/[?#].*$/, '')) ? '' : ' type="module"';
  const script = `<script${type} src="${escaped(address)}" data-cfasync="false"></script>`;
  return { kind, html: [script, ...(parts.length ? parts : [open(some, [], kind).join('')])].join('\n') };
}
