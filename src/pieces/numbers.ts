/**
 * Numbers as a language writes them. English and Korean are written here, as `Intl.NumberFormat` writes them: the first
 * formatter that a page makes holds up a slow phone for 50 ms, longer than drawing a card does.
 */

/** What stands behind a number instead of its zeros, the most first. */
const names: Record<string, readonly (readonly [number, string])[]> = {
  en: [
    [1e12, ' trillion'],
    [1e9, ' billion'],
    [1e6, ' million'],
    [1e3, ' thousand'],
    [1, ''],
  ],
  ko: [
    [1e12, '조'],
    [1e8, '억'],
    [1e4, '만'],
    [1e3, '천'],
    [1, ''],
  ],
};

/** "1,234.5": six decimals at most, `decimals` at least. */
export function inDigits(value: number, language: string, decimals = 0): string {
  if (!names[language] || Math.abs(value) >= 1e15)
    return value.toLocaleString(language, { maximumFractionDigits: 6, minimumFractionDigits: decimals });
  const [whole = '', rest = ''] = value
    .toFixed(6)
    .replace(/\.?0+$/, '')
    .split('.');
  const end = rest.padEnd(decimals, '0');
  return whole.replace(/\B(?=(\d{3})+$)/g, ',') + (end && `.${end}`);
}

/** 3000000000 is "3 billion" in English and "30억" in Korean; two decimals at most. */
export function inWords(value: number, language: string): string {
  const name = names[language]?.find(([least]) => value >= least);
  if (!name || value >= 1e15)
    return value.toLocaleString(language, { notation: 'compact', compactDisplay: 'long', maximumFractionDigits: 2 });
  return `${Number((value / name[0]).toFixed(2))}${name[1]}`;
}
