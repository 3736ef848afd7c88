/** Where a site has put the library's files: what somebody typed, as a folder that can stand in a snippet. Pure. */

export type BaseTrouble = 'bad' | 'local' | 'plain' | 'path';
export interface Base {
  /** Ends in a slash. */
  readonly address: string;
  /** What the snippet's reader has to hear. */
  readonly trouble?: BaseTrouble;
}

/** Stands for the visitor's own site, where a path is to be read. */
const here = 'https:site';
const local = /^(localhost|127(\.\d+){3}|\[::1\]|0\.0\.0\.0|.+\.(local|localhost|test))$/;

/** A folder: what names a file names where it is. */
const folderOf = (path: string) => path.replace(/[^/]*\.(js|mjs|html?|json)$/i, '').replace(/\/*$/, '/');

/** What to write where nothing was typed: where this page is served from, if it is served. */
export const ownFolder = (address: string) => {
  const { protocol, origin, pathname } = new URL(address);
  return /^https?:$/.test(protocol) ? origin + folderOf(pathname.replace(/[^/]*$/, '')) : '/gut-skin/';
};

/** An https or http address, or a path of the site; anything else is refused, and `own` stands in its place. */
export function baseOf(typed: string, own: string): Base {
  const given = typed.trim() || own;
  const path = /^\/(?![/\\])/.test(given);
  try {
    const { protocol, username, password, hostname, host, pathname, origin } = new URL(given, path ? here : undefined);
    if (!/^https?:$/.test(protocol) || username || password || !host) return { address: own, trouble: 'bad' };
    const folder = folderOf(pathname);
    if (path) return { address: folder, trouble: 'path' };
    const address = origin + folder;
    if (local.test(hostname)) return { address, trouble: 'local' };
    return protocol === 'http:' ? { address, trouble: 'plain' } : { address };
  } catch {
    return { address: own, trouble: 'bad' };
  }
}

/** What a policy has to allow. */
export const sourceOf = ({ address }: Base) => (address.startsWith('/') ? "'self'" : new URL(address).origin);
/** Whether a folder says of which version its files are. */
export const isVersioned = ({ address }: Base, version: string) => address.split('/').includes(version);
