/** Own content as it comes. The one request that is not for a file of the library is made here. */

import { visible } from '../dataset/characters.js';

/** The content came and can't be used. */
export class Refusal extends Error {}

/** Bytes. All of the bundled content in all languages has less. */
const limit = 1_000_000;
const huge = () => new Refusal('it has more than a megabyte');
/** Milliseconds. The widgets inside wait for the file, so this is shorter than for their own. */
const patience = 10_000;
const late = 'no answer in time';

/** The text of a file. Rejects when it does not come, comes late, or has more than a megabyte. */
export async function read(address: string): Promise<string> {
  const control = new AbortController();
  const clock = setTimeout(() => control.abort(late), patience);
  try {
    const answer = await fetch(address, { signal: control.signal });
    if (!answer.ok) throw new Error(`the answer was ${answer.status}`);
    const reader = answer.body?.getReader();
    const decoder = new TextDecoder();
    let text = '';
    for (let bytes = 0; ;) {
      const part = await reader?.read();
      if (!part || part.done) return text + decoder.decode();
      bytes += part.value.length;
      if (bytes > limit) {
        control.abort();
        throw huge();
      }
      text += decoder.decode(part.value, { stream: true });
    }
  } catch (error) {
    throw control.signal.reason === late ? late : error; // WebKitGTK says only that it was aborted
  } finally {
    clearTimeout(clock);
  }
}

/** Takes the prototype off every object: what a page gave to all of them is no field of an entry. */
function bare(file: unknown): unknown {
  const all = [file];
  for (const value of all) {
    if (typeof value !== 'object' || value === null) continue;
    if (!Array.isArray(value)) Object.setPrototypeOf(value, null);
    for (const part of Object.values(value)) if (typeof part === 'object') all.push(part);
  }
  return file;
}

/** The value of a JSON text. */
export function parse(text: string): unknown {
  const json = text.trim(); // a byte-order mark counts as white space
  if (!json) throw new Refusal('it is empty');
  if (json.length > limit) throw huge();
  if (json.startsWith('<')) throw new Refusal('it is a page, not JSON');
  try {
    return bare(JSON.parse(json));
  } catch (error) {
    throw new Refusal(`it is not JSON: ${visible((error as Error).message)}`);
  }
}
