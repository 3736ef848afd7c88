/** The builds of ours that are measured. */
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';

/** Each with the address that it is served under; of several each has a name. */
export function buildsOf(folders) {
  return folders.map((given, i) => {
    const folder = resolve(given);
    if (!existsSync(`${folder}/gut-skin.js`)) throw new Error(`${given} holds no build: run "npm run build" first`);
    return { folder, address: `/ours${i}/`, name: folders.length > 1 ? ` (${given})` : '', questions: 40 };
  });
}
