/**
 * A number as a language writes it, such as "1,234.5": six decimals at most, `decimals` at least. English and Korean do without
 * `Intl.NumberFormat`: the first formatter that a page makes holds up a slow phone for 50 ms, longer than drawing a card does.
 */
export function inDigits(value: number, language: string, decimals = 0): string {
  if (!/^(en|ko)$/.test(language))
    return value.toLocaleString(language, { maximumFractionDigits: 6, minimumFractionDigits: decimals });
  const [whole = '', rest = ''] = String(Number(value.toFixed(6))).split('.');
  const end = rest.padEnd(decimals, '0');
  return whole.replace(/\B(?=(\d{3})+$)/g, ',') + (end && `.${end}`);
}
