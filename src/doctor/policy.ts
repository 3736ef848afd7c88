/** What the content security policies of a page block of the library. */
import { finding, type Finding } from './finding.js';
import { addressOf, attribute, placeOf, type Element, type Page } from './page.js';
import { somewhere, type Script } from './scripts.js';
import type { Widget } from './widgets.js';

type Directives = ReadonlyMap<string, readonly string[]>;

/** The first of a name counts, as in a browser. */
function read(policy: string): Directives {
  const directives = new Map<string, string[]>();
  for (const part of policy.split(';')) {
    const [name = '', ...values] = part.trim().split(/\s+/);
    if (name && !directives.has(name.toLowerCase())) directives.set(name.toLowerCase(), values);
  }
  return directives;
}

const ports: Record<string, string> = { 'http:': '80', 'https:': '443' };

/** Whether a source lets an address through: a host with its parts, a scheme, a star, the page's own site. */
function lets(source: string, url: URL, home: URL): boolean {
  const given = source.toLowerCase();
  if (given === "'self'") return url.origin === home.origin;
  if (given === '*') return /^(https?|wss?):$/.test(url.protocol);
  if (/^[a-z][a-z\d+.-]*:$/.test(given))
    return url.protocol === given || (given === 'http:' && url.protocol === 'https:');
  const [, scheme, host = '', port, path = ''] =
    /^(?:([a-z][a-z\d+.-]*):\/\/)?([^/:]+)(?::(\d+|\*))?(\/.*)?$/i.exec(source) ?? [];
  const name = host.toLowerCase();
  if (!name || name.startsWith("'")) return false;
  const protocol = scheme ? `${scheme.toLowerCase()}:` : home.protocol;
  if (url.protocol !== protocol && !(protocol === 'http:' && url.protocol === 'https:')) return false;
  if (name.startsWith('*.') ? !url.hostname.endsWith(name.slice(1)) : url.hostname !== name) return false;
  const own = url.port || ports[url.protocol];
  if (port !== '*' && (port ?? ports[url.protocol]) !== own) return false;
  return !path || (path.endsWith('/') ? url.pathname.startsWith(path) : url.pathname === path);
}

/** The directive that decides, by the names it may have, and what it lets through. */
function deciding(directives: Directives, names: readonly string[]) {
  const name = names.find((one) => directives.has(one));
  return name === undefined ? undefined : { name, sources: directives.get(name) ?? [] };
}

interface Asked {
  code: 'csp-script' | 'csp-connect' | 'csp-frame';
  names: readonly string[];
  element: Element;
  urls: readonly URL[];
}

const scriptNames = ['script-src-elem', 'script-src', 'default-src'];

/** Everything of ours on the page that a policy may have something against. */
function asks(page: Page, scripts: readonly Script[], widgets: readonly Widget[], home: URL): Asked[] {
  const one = (code: Asked['code'], names: readonly string[], element: Element, given: string | undefined) => {
    const url = given === undefined ? undefined : addressOf(given.trim(), home);
    return url ? [{ code, names, element, urls: [url] }] : [];
  };
  return [
    ...scripts.flatMap(({ element, url, file }) => {
      // The autoloader's other files stand beside it: a policy that names one file alone keeps them out.
      const beside = file === 'gut-skin.js' ? addressOf('chunks/x.js', url) : undefined;
      const urls = [url, beside].filter((one) => one !== undefined);
      return urls.length ? [{ code: 'csp-script' as const, names: scriptNames, element, urls }] : [];
    }),
    ...widgets.flatMap(({ element }) =>
      ['content', 'dataset', 'data-content', 'data-dataset'].flatMap((name) =>
        one('csp-connect', ['connect-src', 'default-src'], element, attribute(element, name)),
      ),
    ),
    ...page.elements
      .filter((frame) => frame.tagName === 'iframe' && attribute(frame, 'src')?.includes('embed.html'))
      .flatMap((frame) => one('csp-frame', ['frame-src', 'child-src', 'default-src'], frame, attribute(frame, 'src'))),
  ];
}

/** A nonce or a hash on the script itself lets it in, and what it imports with it where trust is handed on. */
function trusted(sources: readonly string[], element: Element) {
  const nonce = attribute(element, 'nonce');
  const hashes = (attribute(element, 'integrity') ?? '').split(/\s+/).filter(Boolean);
  return [nonce && `nonce-${nonce}`, ...hashes].some((token) => token && sources.includes(`'${token}'`));
}

function blocked(directives: Directives, { code, names, element, urls }: Asked, home: URL): Finding[] {
  const rule = deciding(directives, names);
  if (!rule) return [];
  const { sources } = rule;
  const strict = code === 'csp-script' && sources.includes("'strict-dynamic'");
  const known = code === 'csp-script' && trusted(sources, element);
  const passes = (url: URL) => !strict && sources.some((source) => lets(source, url, home));
  if (known && (strict || urls.length === 1)) return [];
  if (urls.every((url, i) => (known && i === 0) || passes(url))) return [];
  const origin = urls[0]?.origin === home.origin ? "'self'" : `${urls[0]?.origin ?? ''}`;
  const given = [rule.name, ...sources].join(' ');
  return [
    finding(code, placeOf(element), given, {
      allowed: [`${rule.name === 'default-src' ? names[names.length - 2] : rule.name} ${origin}`],
    }),
  ];
}

/** Names that Lit’s templates may be made under: ours, or Lit's own. */
const policyNames = ['gut-skin-widgets', 'lit-html'];

function templates(directives: Directives, script: Script | undefined): Finding[] {
  const names = directives.get('trusted-types');
  if (!script || !names || !directives.get('require-trusted-types-for')?.includes("'script'")) return [];
  if (names.includes('*') || policyNames.some((name) => names.includes(name))) return [];
  const given = ['trusted-types', ...names].join(' ');
  return [
    finding('csp-trusted-types', placeOf(script.element), given, { allowed: ['trusted-types gut-skin-widgets'] }),
  ];
}

export function checkPolicies(page: Page, scripts: readonly Script[], widgets: readonly Widget[]): Finding[] {
  const home = page.address ?? somewhere;
  const asked = asks(page, scripts, widgets, home);
  const defining = scripts.find(({ defines }) => defines);
  return page.policies
    .map(read)
    .flatMap((directives) => [
      ...asked.flatMap((one) => blocked(directives, one, home)),
      ...templates(directives, defining),
    ]);
}
