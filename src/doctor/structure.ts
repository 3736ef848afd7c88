/** What an editor or the parser did to the markup: what became text, what stands elsewhere now, what came in between. */
import { finding, type Finding } from './finding.js';
import { attribute, around, hasFault, inside, placeOf, textOf, type Element, type Page, type Text } from './page.js';
import type { Script } from './scripts.js';
import type { Widget } from './widgets.js';

const selfClosing = 'non-void-html-element-start-tag-with-trailing-solidus';
const isSettings = ({ tag }: Widget) => tag === 'gut-skin-settings';

function howClosed(page: Page, widget: Widget): Finding[] {
  const { element, held, tag } = widget;
  const at = placeOf(element);
  const name = element.tagName;
  if (hasFault(page, element, selfClosing)) return [finding('self-closing', at, name, { tag })];
  const paragraph = [...around(element)].some(({ tagName }) => tagName === 'p');
  if (!element.sourceCodeLocation?.endTag) {
    const code = paragraph ? 'paragraph-broken' : isSettings(widget) ? 'settings-closed-early' : 'tag-unclosed';
    return [finding(code, at, name, { tag })];
  }
  return paragraph && !held ? [finding('tag-in-paragraph', at, name, { tag })] : [];
}

const blank = (element: Element) =>
  element.tagName === 'br' ||
  (element.tagName === 'p' && inside(element).every(({ tagName }) => tagName === 'br') && !textOf(element).trim());

/** An author's own paragraphs are the fallback; an empty one, or a line end, is an editor's. */
function cameBetween({ element, tag }: Widget): Finding[] {
  const own = inside(element).find((one) => one.parentNode === element && blank(one));
  return own ? [finding('injected-markup', placeOf(own), `<${own.tagName}>`, { tag })] : [];
}

/** What JSON has to say of own content: nothing, or what is wrong with it. */
function fault(json: string): 'json-entities' | 'json-quotes' | 'json-markup' | 'json-broken' | undefined {
  try {
    JSON.parse(json);
    return undefined;
  } catch {
    if (/&(amp|quot|lt|gt|#\d+);/.test(json)) return 'json-entities';
    if (/<\/?(p|br)\b/i.test(json)) return 'json-markup';
    return /[“”„]/.test(json) ? 'json-quotes' : 'json-broken';
  }
}

const isJson = (element: Element) =>
  element.tagName === 'script' && attribute(element, 'type')?.trim().toLowerCase() === 'application/json';

function ownContent(settings: Widget, widgets: readonly Widget[]): Finding[] {
  const { element, tag } = settings;
  const within = inside(element);
  const findings = within.filter(isJson).flatMap((one) => {
    const code = fault(textOf(one));
    return code ? [finding(code, placeOf(one), textOf(one).trim(), { tag })] : [];
  });
  if (!widgets.some((one) => !isSettings(one) && within.includes(one.element)))
    findings.push(finding('settings-empty', placeOf(element), element.tagName, { tag }));
  const loose = element.childNodes.find(
    (node): node is Text => node.nodeName === '#text' && /^\s*[{[]\s*["“]/.test((node as Text).value),
  );
  if (loose) findings.push(finding('json-as-text', placeOf(loose), loose.value.trim(), { tag }));
  return findings;
}

const silent = ['script', 'style', 'textarea', 'title', 'noscript', 'template', 'iframe'];
const shows = ['pre', 'code', 'kbd', 'samp'];

/** Markup that a visitor reads as text. A page that has the real thing may show how it is written. */
function becameText({ texts }: Page, live: boolean): Finding[] {
  return texts.flatMap((text) => {
    const found = /<\/?(?:gut-skin|script\b[^>]*gut-skin|div\s[^>]*data-gut-skin)[^>]*>?/.exec(text.value);
    if (!found) return [];
    const parents = [...around(text)].map(({ tagName }) => tagName);
    if (parents.some((name) => silent.includes(name))) return [];
    if (live && parents.some((name) => shows.includes(name))) return [];
    return [finding('markup-as-text', placeOf(text), found[0])];
  });
}

/** One of two halves without the other. */
function halves(page: Page, widgets: readonly Widget[], scripts: readonly Script[], imported: boolean): Finding[] {
  const frames = page.elements.some((one) => one.tagName === 'iframe' && attribute(one, 'src')?.includes('embed.html'));
  const script = scripts.find(({ defines }) => defines);
  if (widgets[0]) {
    const { element, given, tag } = widgets[0];
    return script || imported ? [] : [finding('no-script', placeOf(element), given, { tag })];
  }
  if (script) return [finding('no-tags', placeOf(script.element), script.file)];
  return frames ? [] : [finding('nothing-here', { line: 1, column: 1 }, '')];
}

export function checkStructure(
  page: Page,
  widgets: readonly Widget[],
  scripts: readonly Script[],
  imported: boolean,
): Finding[] {
  const text = becameText(page, widgets.length > 0);
  return [
    ...widgets.flatMap((one) => [...howClosed(page, one), ...cameBetween(one)]),
    ...widgets.filter(isSettings).flatMap((one) => ownContent(one, widgets)),
    ...text,
    ...halves(page, widgets, scripts, imported),
  ];
}
