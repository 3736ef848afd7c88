import type { OverlayFile } from '../../src/dataset/types.js';

/** Content of a site's own, as the owner writes it inside the settings. Lit takes no expressions in a script of a template. */
export function ownContent(content: OverlayFile | string) {
  const script = document.createElement('script');
  script.type = 'application/json';
  const json = typeof content === 'string' ? content : JSON.stringify(content, null, 2);
  script.textContent = `\n${json.replace(/^/gm, '        ')}\n      `;
  return script;
}
