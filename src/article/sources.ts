/** What stands at the end of every article: who reviewed it, and where it is from. */
import { isDay } from '../core/day.js';
import type { Reference } from '../dataset/types.js';
import type { SourceWords } from '../i18n/sources/en.js';
import { escaped, link, type Settings, type Writer } from './write.js';

export function byline(w: Writer, settings: Settings) {
  const { words } = w.data;
  const by = settings['reviewed-by']?.trim();
  const on = settings['reviewed-on']?.trim();
  w.text(by ? words.reviewed(by, on && isDay(on) ? words.date(on) : '') : words.about.review);
  w.text(words.updated(words.about.updated));
}

/** In the order in which the text cites them, so that their numbers are those of the list. */
export function sourceList(w: Writer, references: readonly Reference[], words: SourceWords) {
  if (!w.cited.length) return;
  const known = new Map(references.map((one) => [one.id, one]));
  w.head(1, w.data.words.sources(w.cited.length));
  const item = (id: string) => {
    const r = known.get(id);
    if (!r) throw new Error(`The article cites "${id}", and nothing is known of it.`);
    const when = r.year ?? (r.accessed ? words.read(r.accessed) : '');
    const said = `${r.authors.join(', ').replace(/\.$/, '')}. ${r.title}. ${r.journal}, ${when}. ${words.design[r.design]}: ${r.people}.`;
    const href = r.doi ? `https://doi.org/${r.doi}` : r.url;
    const money = r.funding ? ` ${words.funding} ${r.funding}.` : '';
    return `${escaped(said + money)}${href ? ` ${link(href, href.replace(/^https:\/\/(www\.)?/, ''))}` : ''}`;
  };
  w.items(w.cited.map(item), 'ol');
}
