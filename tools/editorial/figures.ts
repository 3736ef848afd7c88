/**
 * The figures of a text, in English or Korean, as numbers that can be compared: "1,100", "10 billion", "100억" and
 * "1x10^10" are read for what they mean. Figures inside a name (HN001, B12, ω-3) are no figures.
 */

export interface Figure {
  value: number;
  percent: boolean;
  /** As printed. */
  printed: string;
}

/** The languages whose figures and numerals are read here. */
export const legible: readonly string[] = ['en', 'ko'];

const powers: Record<string, number> = {
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
  천: 1e3,
  만: 1e4,
  억: 1e8,
  조: 1e12,
};
const superscripts = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** One way of writing for what has several. */
const tidy = (text: string) =>
  text
    .replace(/[⁰¹²³⁴⁵⁶⁷⁸⁹]+/g, (power) => '^' + [...power].map((one) => superscripts.indexOf(one)).join(''))
    .replace(/[−‐‑–—~]/g, '-')
    .replace(/(\d),(?=\d{3}(?!\d))/g, '$1')
    // The share of people whose psoriasis score fell by so much per cent.
    .replace(/\bPASI[- ]?(50|75|90|100)\b/g, '$1%')
    // Numbers that are names: of collections of strains, papers, vitamins, fats; "10대" is "teenage".
    .replace(/\b(ATCC|DSMZ?|CECT|NCC|KCTC|NCIMB|LMG|KCCM|NG|PMC|PMID) ?\d+\w*|\b10\.\d{4,9}\/\S+/g, '#')
    .replace(/(오메가|omega|비타민)[- ]?[A-Z]?\d+|10대/gi, '#');

const parts = {
  // "HN001", "B12" and "BB-12" are names; "week-4" holds a figure.
  alone: String.raw`(?<![\p{Script=Latin}\p{Script=Greek}]\d*)(?<!\p{Lu}\p{L}{0,2}-\d*)(?<![\d.^])`,
  power: String.raw`(?:(?<base>\d+(?:\.\d+)?) ?[x×·*] ?)?10\^(?<power>\d+)`,
  plain: String.raw`(?<plain>\d+(?:\.\d+)?)`,
  english: String.raw`[ -]?(?<word>thousand|million|billion|trillion)\b`,
  korean: String.raw`(?<units>[천만억조]+)(?: ?(?<rest>\d{1,4})(?<more>[천만억])?(?![\d.%]))?`,
  percent: String.raw`(?<percent> ?(?:%|per ?cent\b|퍼센트))?`,
};
const number = new RegExp(
  `${parts.alone}(?:${parts.power}|${parts.plain}(?:${parts.english}|${parts.korean})?)${parts.percent}`,
  'gu',
);
const times = (units = '') => [...units].reduce((all, unit) => all * (powers[unit] ?? 1), 1);

/** All figures of a text. */
export function figuresIn(text: string): Figure[] {
  const given = tidy(text);
  const found = [...given.matchAll(number)].map((match) => {
    const { base = '1', power, plain, word, units, rest = '0', more, percent } = match.groups ?? {};
    const value = power
      ? Number(base) * 10 ** Number(power)
      : Number(plain) * (word ? (powers[word] ?? 1) : times(units)) + Number(rest) * times(more);
    const end = match.index + match[0].length;
    // 1.1 * 1e9 is not quite 11e8 to a computer.
    return {
      value: Number(value.toPrecision(12)),
      percent: Boolean(percent),
      printed: match[0].trim(),
      start: match.index,
      end,
    };
  });
  // "50-65%" and "47 vs 36%" are two percentages each.
  found.reduceRight<(typeof found)[number] | undefined>((next, one) => {
    if (next?.percent && /^ ?(-|to|or|and|vs|against|에서|와|과) ?$/.test(given.slice(one.end, next.start)))
      one.percent = true;
    return one;
  }, undefined);
  return found.map(({ value, percent, printed }) => ({ value, percent, printed }));
}

const counting =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty';
const months = 'january february march april may june july august september october november december';
const english = new Map<string, number>([
  ...counting.split(' ').map((word, i) => [word, i] as const),
  ...months.split(' ').map((word, i) => [word, i + 1] as const),
  ...Object.entries({ a: 1, an: 1, single: 1, once: 1, first: 1, daily: 1, weekly: 1 }),
  ...Object.entries({ half: 2, twice: 2, both: 2, second: 2, double: 2, doubled: 2, third: 3, quarter: 4, dozen: 12 }),
  ...Object.entries({ thirty: 30, forty: 40, fifty: 50, hundred: 100 }),
]);
const korean: [RegExp, number][] = [
  [/(^|[^가-힣])한 ?[가-힣]|첫|하나|하루|매일|매주|같은/, 1],
  [/(^|[^가-힣])두 ?[가-힣]|둘|이틀|절반|반으로|양쪽/, 2],
  [/(^|[^가-힣])세 ?[가-힣]|셋|사흘/, 3],
  [/(^|[^가-힣])네 ?[가-힣]|넷|나흘/, 4],
  [/다섯/, 5],
  [/여섯/, 6],
  [/일곱|일주일/, 7],
  [/여덟/, 8],
  [/아홉/, 9],
  [/(^|[^가-힣])열 ?[가-힣]/, 10],
  [/열두/, 12],
];

/** The small numbers that a text says in words; it rather takes a word for a number than miss one. */
export const spelledIn = (text: string): Set<number> =>
  new Set([
    ...(text.toLowerCase().match(/[a-z]+/g) ?? []).flatMap((word) => english.get(word) ?? []),
    ...korean.filter(([word]) => word.test(text)).map(([, value]) => value),
  ]);
