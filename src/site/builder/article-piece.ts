/** A widget's content as text, in the piece that a host takes. Pure. */
import { hostOf, type HostName } from './hosts.js';
import { piecesOf, type Place } from './snippets.js';
import type { State } from './state.js';

/** Forms without a place between tags: there the text stands alone. */
const apart = ['shortcode', 'element', 'frame', 'address', 'link'];
export const standsAlone = ({ host }: State) => apart.includes(hostOf(host).form);

/** Where somebody has put such a text and looked; a frame says nothing of what else an editor takes. */
export const isTextTried = (host: HostName) => hostOf(host).proof === 'tried' && hostOf(host).form !== 'frame';

/** What is read where no script runs, and what the script makes a widget of where one does. */
export function articlePiece(state: State, place: Place, article: string): string {
  if (standsAlone(state)) return article;
  const pieces = piecesOf(state, { ...place, inside: `\n${article}\n` });
  return pieces.find(({ part }) => part === (hostOf(state.host).form === 'hugo' ? 'file' : 'page'))?.code ?? article;
}
