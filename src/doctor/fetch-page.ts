/** A page from a file, from what is piped in, or from its address. Only the command line asks for one. */
import { open } from 'node:fs/promises';
import type { Around } from './page.js';

export interface Got extends Around {
  html: string;
}

/** More than any page should have, and no more than a doctor needs to see. */
const most = 5_000_000;
const patience = 20_000;

export const isAddress = (given: string) => /^https?:\/\//i.test(given);

/** As much as is wanted of what comes; the rest is left where it is. */
async function take(chunks: AsyncIterable<Uint8Array>, charset = 'utf-8'): Promise<string> {
  const decoder = new TextDecoder(charset);
  let [text, size] = ['', 0];
  for await (const chunk of chunks) {
    const left = most - size;
    size += chunk.length;
    text += decoder.decode(chunk.subarray(0, left), { stream: true });
    if (size >= most) break;
  }
  return text + decoder.decode();
}

/** What a server calls its letters; one that nobody knows is read as UTF-8. */
function charsetOf(type: string): string {
  const [, charset = 'utf-8'] = /charset=["']?([\w-]+)/i.exec(type) ?? [];
  try {
    return new TextDecoder(charset).encoding;
  } catch {
    return 'utf-8';
  }
}

async function fetchPage(address: string): Promise<Got> {
  const answer = await fetch(address, {
    signal: AbortSignal.timeout(patience),
    headers: { accept: 'text/html,application/xhtml+xml' },
  });
  if (!answer.ok || !answer.body) throw new Error(`${address}: ${answer.status} ${answer.statusText}`.trim());
  if (!isAddress(answer.url)) throw new Error(`${address} leads elsewhere: ${answer.url}`);
  const policy = answer.headers.get('content-security-policy');
  return {
    html: await take(answer.body, charsetOf(answer.headers.get('content-type') ?? '')),
    address: answer.url,
    // Several headers come as one, with commas between them.
    policies: policy ? policy.split(',') : [],
  };
}

export async function getPage(given: string): Promise<Got> {
  if (isAddress(given)) return fetchPage(given);
  if (given === '-') return { html: await take(process.stdin as AsyncIterable<Uint8Array>) };
  const file = await open(given);
  try {
    return { html: await take(file.createReadStream({ autoClose: false }) as AsyncIterable<Uint8Array>) };
  } finally {
    await file.close();
  }
}
