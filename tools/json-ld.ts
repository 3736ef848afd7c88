/** What a prerendered widget is, for search engines: schema.org MedicalWebPage, of what its cards say and cite. Pure. */
import { shows, type Snippet } from '../src/changes/of-cards.js';
import { namedIn } from '../src/dataset/follow.js';
import { entryShapes } from '../src/dataset/schema.js';
import { collections } from '../src/dataset/slice.js';
import type { Dataset, Reference } from '../src/dataset/types.js';

type Entry = { id: string; updated: string; name?: Record<string, string> };

/** A source as the work that it is. */
const work = ({
  design,
  title,
  authors,
  year,
  doi,
  url,
}: Pick<Reference, 'design' | 'title' | 'authors' | 'year' | 'doi' | 'url'>) => ({
  '@type': design === 'web' ? 'WebPage' : 'ScholarlyArticle',
  name: title,
  author: authors.filter((name) => name !== 'et al.').join(', '),
  ...(year && { datePublished: String(year) }),
  url: doi ? `https://doi.org/${doi}` : url,
});

/**
 * `name` is the title of the widget. It is reviewed only where the tag names a person; `lastReviewed` stands beside a name
 * alone, since nobody else can have reviewed it.
 */
export function jsonLd(data: Dataset, { widget, settings = {} }: Snippet, name: string): Record<string, unknown> {
  const shown = collections
    .filter((collection) => collection !== 'quiz')
    .flatMap((collection) =>
      (data[collection] as { entries: Entry[] }).entries
        .filter(({ id }) => shows({ widget, settings }, `${collection}/${id}`))
        .map((entry) => ({ collection, entry })),
    );
  if (!shown.length)
    throw new Error(`--json-ld describes what cards say and cite, and ${widget} shows none that it names.`);
  const { lang = 'en', 'reviewed-by': by, 'reviewed-on': on } = settings;
  const language = data.meta.languages.find((one) => one === lang || one === lang.split('-')[0]) ?? 'en';
  const cited = new Set(
    shown.flatMap(({ collection, entry }) => namedIn('references', entryShapes[collection], entry)),
  );
  const about = shown
    .filter(({ collection }) => collection === 'conditions')
    .map(({ entry }) => entry.name?.[language]);
  return {
    '@context': 'https://schema.org',
    '@type': 'MedicalWebPage',
    name: settings['heading'] || name,
    inLanguage: language,
    dateModified: shown
      .map(({ entry }) => entry.updated)
      .sort()
      .at(-1),
    ...(about.length && { about: about.map((one) => ({ '@type': 'MedicalCondition', name: one })) }),
    ...(by && { reviewedBy: { '@type': 'Person', name: by }, ...(on && { lastReviewed: on }) }),
    citation: data.references.entries.filter(({ id }) => cited.has(id)).map(work),
  };
}

/** As a block of a page, which it can't leave. */
export const written = (said: Record<string, unknown>) =>
  `<script type="application/ld+json">${JSON.stringify(said).replaceAll('<', '\\u003c')}</script>`;
