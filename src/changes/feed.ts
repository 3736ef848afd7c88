/** The releases as a feed, in one language. Pure. */
import type own from './words/en.js';

/** What a release changed, a line an entry. */
export interface Told {
  version: string;
  date: string;
  lines: readonly string[];
}

/** A JSON Feed 1.1, the newest release first. Where the files will stand nobody knows: it has no address but one that is given. */
export function feed(releases: readonly Told[], language: string, words: typeof own, homepage?: string) {
  return {
    version: 'https://jsonfeed.org/version/1.1',
    title: words.title,
    description: words.about,
    ...(homepage && { home_page_url: homepage }),
    language,
    items: releases.toReversed().map(({ version, date, lines }) => ({
      id: `gut-skin-widgets ${version}`, // the specification asks for a unique text, and an address where there is one
      title: words.release(version),
      content_text: lines.join('\n'),
      date_published: `${date}T00:00:00Z`,
    })),
  };
}
