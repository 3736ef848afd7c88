/** In which language each widget will speak, and whether its script can. */
import { negotiate } from '../core/locale.js';
import { finding, type Finding } from './finding.js';
import type { Known } from './known.js';
import { around, attribute, curly, placeOf, type Page } from './page.js';
import type { Script } from './scripts.js';
import type { Widget } from './widgets.js';

function languageOf({ element, held }: Widget): string {
  const own = (held && attribute(element, 'data-lang')) || attribute(element, 'lang');
  if (own?.trim()) return own.trim();
  for (const one of around(element)) {
    const lang = (attribute(one, 'data-gut-skin') && attribute(one, 'data-lang')) || attribute(one, 'lang');
    if (lang?.trim()) return lang.trim();
  }
  return '';
}

/** The languages of a file; all of them where it names none. */
const spokenBy = ({ file }: Script, { languages }: Known) =>
  languages.filter((language) => !/\.[\w-]+\.js$/.test(file.replace('.all', '')) || file.endsWith(`.${language}.js`));

/** What a file has in it: one tag, or all. */
const covers = ({ file }: Script, { tag }: Widget) =>
  !file.startsWith('solo/') || file.startsWith(`solo/${tag}.`) || tag === 'gut-skin-settings';

export function checkLanguages(
  page: Page,
  known: Known,
  widgets: readonly Widget[],
  scripts: readonly Script[],
): Finding[] {
  const defining = scripts.filter(({ defines }) => defines);
  return widgets.flatMap((widget) => {
    const { element, tag } = widget;
    const at = placeOf(element);
    const given = languageOf(widget).replace(new RegExp(curly, 'g'), ''); // told of elsewhere
    const fit = defining.filter((script) => covers(script, widget));
    if (defining.length && !fit.length)
      return [finding('tag-not-in-file', at, tag, { tag, allowed: defining.map(({ file }) => file) })];
    // Of a part that somebody copied nobody knows what stands around it.
    if (!given) return page.whole ? [finding('language-missing', at, tag, { tag, allowed: known.languages })] : [];
    const spoken = fit.length
      ? known.languages.filter((one) => fit.some((s) => spokenBy(s, known).includes(one)))
      : known.languages;
    const shown = negotiate(given, spoken);
    const asked = given.toLowerCase().split(/[-_]/)[0];
    return shown.split('-')[0] === asked ? [] : [finding('language-not-there', at, given, { tag, allowed: spoken })];
  });
}
