import cited from 'virtual:gut-skin/cited';
import wordFiles from 'virtual:gut-skin/words/sources';
import { html, nothing } from 'lit';
import { load } from '../source.js';
import type { Collection, Reference, SliceMeta } from '../../dataset/types.js';

interface Cited {
  meta: SliceMeta;
  /** The site owner's own. */
  references?: readonly Reference[];
}

/** The language of a title, so that a voice reads it as what it is: a paper is English unless its letters say otherwise. */
const written = (title: string) => (/\p{Script=Hangul}/u.test(title) ? 'ko' : 'en');

/** Authors, title, journal, year, design, people studied, who paid, and the way to the source itself. */
export async function sourceList(
  { meta: { collection, language }, references = [] }: Cited,
  also: readonly Collection[],
) {
  const [lists, words] = await Promise.all([
    Promise.all([collection, ...also].map((name) => load(cited[name], language))),
    load(wordFiles, language),
  ]);
  const known = new Map([...lists.flatMap(({ entries }) => entries), ...references].map((entry) => [entry.id, entry]));
  return (ids: readonly string[]) =>
    html`<ol>
      ${ids
        .flatMap((id) => known.get(id) ?? [])
        .map((r) => {
          const href = r.doi ? `https://doi.org/${r.doi}` : r.url;
          const when = r.year ?? (r.accessed ? words.read(r.accessed) : '');
          return html`<li>
            <span lang=${written(r.title)} dir="auto"
              >${r.authors.join(', ').replace(/\.$/, '')}. <cite>${r.title}</cite>. ${r.journal}</span
            >, ${when}.<br />
            ${words.design[r.design]}: ${r.people}. ${r.funding ? html`${words.funding} ${r.funding}.` : nothing}
            <a dir="ltr" href=${href ?? nothing} target="_blank" rel="noopener"
              >${href?.replace(/^https:\/\/(www\.)?/, '')}</a
            >
          </li>`;
        })}
    </ol>`;
}
