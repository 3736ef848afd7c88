/** The address that a handout leads back to: of the page and the card, and of nobody who reads it. */

export interface Place {
  /** The page's address as the browser has it. */
  href: string;
  /** What the page says of its own address, if anything. */
  canonical?: string | undefined;
  /** Whether the page stands in another one, whose address it can't know. */
  framed: boolean;
}

/** What the sheet says of the way back to the card. */
export interface Way {
  kind: 'scan' | 'long' | 'offline' | 'framed';
  address: string;
}

/** Longer ones make squares too fine for an old phone on paper from an old printer. */
export const longest = 300;

/**
 * What tells one page from another where a site's software has no addresses of their own for them: WordPress, Gnuboard,
 * Rhymix, and languages. Everything else of a query may be a visitor's: names, tickets, campaigns.
 */
const naming = ['p', 'page_id', 'bo_table', 'wr_id', 'co_id', 'mid', 'document_srl', 'lang'];

/** What a page says of its own address is believed, as far as it is of this site. */
function said({ canonical }: Place, url: URL): URL | undefined {
  try {
    const own = canonical ? new URL(canonical) : undefined;
    return own?.origin === url.origin && own.protocol === url.protocol ? own : undefined;
  } catch {
    return undefined; // it is no address
  }
}

/** The page's address without what is a visitor's. */
function pageOf(place: Place): URL {
  const url = new URL(place.href);
  const own = said(place, url);
  const kept = naming.flatMap((name) => {
    const value = url.searchParams.get(name) ?? '';
    return /^[\w-]{1,40}$/.test(value) ? [`${name}=${value}`] : [];
  });
  const page = own ?? url;
  if (!own) page.search = kept.join('&');
  page.username = page.password = page.hash = '';
  return page;
}

/** `card`: as links to cards name it, `condition/acne`. */
export function wayTo(place: Place, card: string): Way {
  if (place.framed) return { kind: 'framed', address: '' };
  const page = pageOf(place);
  if (!/^https?:$/.test(page.protocol)) return { kind: 'offline', address: page.href };
  page.hash = `gut-skin=${card}`;
  return { kind: page.href.length > longest ? 'long' : 'scan', address: page.href };
}
