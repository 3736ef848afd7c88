/** The days in a file that was in a spreadsheet, which writes them in the way of its country. */

// `\x2f` is a slash: a minifier that knows no classes would take one for the end.
/** 2026-11-20, 2026/11/20, 2026. 11. 20., 2026년 11월 20일. */
const yearFirst = /^(\d{4})[-\x2f. 년]+(\d{1,2})[-\x2f. 월]+(\d{1,2})[. 일]*$/;
/** 20/11/2026, 11/20/2026, 20.11.2026. */
const yearLast = /^(\d{1,2})([-\x2f. ]+)(\d{1,2})[-\x2f. ]+(\d{4})\.?$/;

const iso = (year = '', month = '', day = '') => [year, month.padStart(2, '0'), day.padStart(2, '0')].join('-');

/**
 * Learns from all cells together which number is the month, and gives back how to read each. A cell in no known form stays as
 * it is; where the order is not clear, or not the same in all, it gives nothing. Dots always stand after the day.
 */
export function dayReader(cells: readonly string[]): (cell: string) => string | undefined {
  const orders = new Set(
    cells.flatMap((cell) => {
      const [found, one = 0, between, two = 0] = yearLast.exec(cell.trim()) ?? [];
      if (!found || between?.includes('.')) return [];
      return +one > 12 ? 'day first' : +two > 12 ? 'month first' : [];
    }),
  );
  return (cell) => {
    const text = cell.trim();
    const first = yearFirst.exec(text);
    if (first) return iso(first[1], first[2], first[3]);
    const last = yearLast.exec(text);
    if (!last) return text;
    const [, one, between, two, year] = last;
    if (between?.includes('.')) return iso(year, two, one);
    if (orders.size !== 1) return undefined;
    return orders.has('day first') ? iso(year, two, one) : iso(year, one, two);
  };
}
