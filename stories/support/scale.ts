/** What the page "Scale" reckons: from what was measured (`npm run test:scale`) and what somebody assumes to a month's bill. */
import measured from '../../test/scale/load.json' with { type: 'json' };

export const assumptions = {
  sites: 10_000,
  /** Of one site. */
  viewsPerDay: 1_000_000,
  /** Percent of views by a browser that has the chunks of this site and of this release. */
  returning: 40,
  /** Percent of those within ten minutes of the last one, for which nothing is asked at all. */
  fresh: 30,
  releasesPerMonth: 4,
  /** Places of the CDN that each keep their own copy. */
  locations: 500,
};
export type Assumptions = typeof assumptions;
export const daysPerMonth = 30;
/** How often a place asks for the entry again in a month, if somebody asks it all the time: `max-age` is ten minutes. */
const agesPerMonth = (daysPerMonth * 24 * 60) / 10;

export interface View {
  requests: number;
  bytes: number;
}
/** The first view of a lone English FAQ. */
const faq = measured.views.find(({ tag, language }) => tag === 'gut-skin-faq' && language === 'en');
if (!faq) throw new Error('test/scale/load.json has no FAQ');
export const ways: Record<string, View> = {
  'the autoloader': { requests: faq.requests, bytes: faq.bytes },
  'one solo file': { requests: 1, bytes: faq.solo },
};

export interface Month {
  views: number;
  requests: number;
  bytes: number;
  /** At most: as if every place were asked all the time, and kept a file no longer than it must. */
  origin: number;
  hitRatio: number;
}

export function monthOf(given: Assumptions, first: View): Month {
  const views = given.sites * given.viewsPerDay * daysPerMonth;
  const again = given.returning / 100;
  const asks = again * (1 - given.fresh / 100);
  const requests = views * ((1 - again) * first.requests + asks);
  const bytes = views * ((1 - again) * first.bytes + asks * measured.revalidation.bytes);
  const chunks = first.requests - 1;
  const origin = Math.min(requests, given.locations * (agesPerMonth + given.releasesPerMonth * chunks));
  return { views, requests, bytes, origin, hitRatio: requests ? 1 - origin / requests : 1 };
}

const GB = 1e9;
const GiB = 2 ** 30;
/** A list price for visitors in Europe and North America, in US dollars; tiers are [up to, price], in `unit` bytes. */
export interface Price {
  name: string;
  unit: number;
  tiers: [number, number][];
  /** For 10,000 requests. */
  requests: number;
}
export const prices: Price[] = [
  {
    name: 'Amazon CloudFront',
    unit: GB,
    tiers: [
      [10_000, 0.085],
      [50_000, 0.08],
      [150_000, 0.06],
      [500_000, 0.04],
      [1_024_000, 0.03],
      [5_024_000, 0.025],
      [Infinity, 0.02],
    ],
    requests: 0.01,
  },
  {
    name: 'Google Cloud CDN',
    unit: GiB,
    tiers: [
      [10_240, 0.08],
      [153_600, 0.055],
      [Infinity, 0.03],
    ],
    requests: 0.0075,
  },
  { name: 'Bunny CDN, standard', unit: GB, tiers: [[Infinity, 0.01]], requests: 0 },
];

export function costOf({ unit, tiers, requests }: Price, month: Month) {
  let [egress, from] = [0, 0];
  for (const [to, price] of tiers) {
    egress += Math.max(0, Math.min(to, month.bytes / unit) - from) * price;
    from = to;
  }
  const asking = (month.requests / 10_000) * requests;
  const all = egress + asking;
  return { egress, asking, all, perMillion: month.views ? (all / month.views) * 1e6 : 0 };
}
