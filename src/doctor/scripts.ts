/** The scripts of the library on a page: which, from where, and whether a browser will run them. */
import { finding, type Finding } from './finding.js';
import type { Known } from './known.js';
import { addressOf, attribute, placeOf, textOf, type Element, type Page } from './page.js';

export interface Script {
  element: Element;
  /** Its address as it is written. */
  src: string;
  /** The whole address; undefined where it is none. */
  url: URL | undefined;
  /** Its name in `dist/`, such as `solo/gut-skin-faq.en.js`. */
  file: string;
  /** Whether it defines tags: not what a frame brings along. */
  defines: boolean;
  /** What keeps it from running: a type that is none, or another name for `src`. */
  heldBy: string | undefined;
}

/** Where a relative address leads on a page that nobody knows. */
export const somewhere = new URL('https://page.invalid/');
const beside = ['embed.js', 'resize.js'];
const scriptTypes = ['', 'module', 'text/javascript', 'application/javascript', 'text/ecmascript'];

function fileOf(src: string, page: Page, { integrity }: Known) {
  const url = addressOf(src.trim(), page.address ?? somewhere);
  // A path of Windows is an address of its own kind, with its slashes as they were.
  const path = (url?.pathname ?? src).replaceAll('\\', '/');
  return { url, file: Object.keys(integrity).find((file) => path.endsWith(`/${file}`)) };
}

/** Those that the page names, held back or not. */
export function scriptsOf(page: Page, known: Known): Script[] {
  return page.elements.flatMap((element) => {
    if (element.tagName !== 'script') return [];
    const named = element.attrs.filter(({ name }) => name === 'src' || /^data-.*src$/.test(name));
    const type = (attribute(element, 'type') ?? '').trim().toLowerCase();
    for (const { name, value: src } of named) {
      const { url, file } = fileOf(src, page, known);
      const heldBy = name !== 'src' ? name : scriptTypes.includes(type) ? undefined : type;
      if (file) return [{ element, src, url, file, defines: !beside.includes(file), heldBy }];
    }
    return [];
  });
}

/** Whether a script in the page itself asks for the library, as a module may. */
export const isImported = ({ elements }: Page, { integrity }: Known) =>
  elements.some((one) => {
    const code = one.tagName === 'script' ? textOf(one) : '';
    return /\bimport\b/.test(code) && Object.keys(integrity).some((file) => code.includes(`/${file}`));
  });

const isModule = (file: string) => file === 'gut-skin.js' || file.startsWith('solo/');
export const versionOf = (text: string): string | undefined => /\d+\.\d+\.\d+(?:-[\w.]+)?/.exec(text)?.[0];
const versionIn = ({ src, url }: Script) => versionOf(src) ?? url?.searchParams.get('ver') ?? undefined;

const isLocal = ({ protocol, hostname }: URL) =>
  /^(file|[a-z]):$/.test(protocol) || /^(localhost|127\.[\d.]+|0\.0\.0\.0|\[::1\])$|\.(local|test)$/.test(hostname);

function whereFrom({ element, src, url }: Script, page: Page): Finding[] {
  const at = placeOf(element, 'src');
  const home = page.address;
  if (!url) return [finding('script-local', at, src)];
  if (isLocal(url) && !(home && isLocal(home))) return [finding('script-local', at, src)];
  const insecure = url.protocol === 'http:' && home?.protocol !== 'http:' && !isLocal(url);
  return insecure ? [finding('script-insecure', at, src)] : [];
}

function howRun({ element, file, heldBy }: Script): Finding[] {
  const type = attribute(element, 'type')?.trim().toLowerCase();
  const at = placeOf(element, 'type');
  if (heldBy) return [finding('script-held', placeOf(element), heldBy)];
  if (isModule(file) && type !== 'module') return [finding('module-missing', at, file, { allowed: ['module'] })];
  if (!isModule(file) && type === 'module') return [finding('module-needless', at, file)];
  return [];
}

function hash({ element, src, url, file }: Script, page: Page, known: Known): Finding[] {
  const given = attribute(element, 'integrity')?.trim();
  if (!given) return [];
  const at = placeOf(element, 'integrity');
  const version = versionOf(url?.pathname ?? src);
  const findings: Finding[] = [];
  if (!version) findings.push(finding('integrity-unversioned', at, src, { allowed: [known.version] }));
  const right = known.integrity[file] ?? '';
  const form = given.split(/\s+/).some((one) => /^sha(256|384|512)-[\w+/]+=*$/.test(one));
  if (!form || ((version ?? known.version) === known.version && !given.split(/\s+/).includes(right)))
    findings.push(finding('integrity-wrong', at, given, { allowed: [right] }));
  const elsewhere = url && url.origin !== (page.address ?? somewhere).origin;
  if (elsewhere && !isModule(file) && attribute(element, 'crossorigin') === undefined)
    findings.push(finding('integrity-crossorigin', at, src, { allowed: ['anonymous'] }));
  return findings;
}

/** Several that define the same: the first wins, the rest is weight. */
function twice(scripts: readonly Script[]): Finding[] {
  const defining = scripts.filter(({ defines, heldBy }) => defines && !heldBy);
  const [first, ...others] = defining;
  if (!first) return [];
  return others.flatMap((one) => {
    const [was, is] = [versionIn(first), versionIn(one)];
    const at = placeOf(one.element, 'src');
    if (was && is && was !== is) return [finding('two-versions', at, is, { allowed: [was] })];
    const apart = one.file.startsWith('solo/') && first.file.startsWith('solo/') && one.file !== first.file;
    return apart ? [] : [finding('two-scripts', at, one.src, { allowed: [first.src] })];
  });
}

export const checkScripts = (page: Page, known: Known, scripts: readonly Script[]): Finding[] => [
  ...scripts.flatMap((script) => [...whereFrom(script, page), ...howRun(script), ...hash(script, page, known)]),
  ...twice(scripts),
];
