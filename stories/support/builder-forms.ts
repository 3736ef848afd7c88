/** What the embed builder prints for each host, for the guide: by the functions of the builder itself. */
import enHome from '../../src/i18n/builder-home/en.js';
import koHome from '../../src/i18n/builder-home/ko.js';
import enTake from '../../src/i18n/builder-take/en.js';
import koTake from '../../src/i18n/builder-take/ko.js';
import { groupNames, groups, hostOf, type HostName } from '../../src/site/builder/hosts.js';
import { piecesOf, type Place } from '../../src/site/builder/snippets.js';
import { initial } from '../../src/site/builder/state.js';

const words = { en: { ...enHome, ...enTake }, ko: { ...koHome, ...koTake } };
const base = { address: 'https://example.com/gut-skin/' };

/** Group by group: what a host is called, how we know, and the pieces to copy. */
export function formsIn(language: keyof typeof words) {
  const t = words[language];
  const title = language === 'ko' ? '자주 묻는 질문' : 'Questions people ask';
  const place: Place = { base, integrity: {}, version: '', height: 0, title };
  const row = (host: HostName) => ({
    host,
    name: hostOf(host).brand ?? t.hosts[host as keyof typeof t.hosts],
    proof: t.proofs[hostOf(host).proof],
    pieces: piecesOf({ ...initial, host, lang: language }, place).map(({ part, code }) => ({
      title: t.parts[part],
      code,
    })),
  });
  return groupNames.map((group) => ({ title: t.groups[group], rows: groups[group].map(row) }));
}

export const formsStyle = `
  .forms h3 { margin-block: 1.6em 0.2em; }
  .forms p { margin: 0 0 0.6em; color: var(--muted); }
  .forms pre { margin: 0 0 0.8em; padding: 12px 16px; overflow-wrap: anywhere; white-space: pre-wrap; font-size: 13px; background: var(--card); border: 1px solid var(--line); border-radius: 10px; }
  .forms small { color: var(--muted); }
`;
