/** Figures to read: medians with least and most, and what was to be reached. */
export const median = (numbers) => {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
};
/** [median, least, most] of each figure over the rounds. */
export const summary = (visits) =>
  Object.fromEntries(
    Object.keys(visits[0]).map((figure) => {
      const numbers = visits.map((one) => one[figure]);
      return [figure, [median(numbers), Math.min(...numbers), Math.max(...numbers)].map((n) => Number(n.toFixed(4)))];
    }),
  );

const whole = (n) => Math.round(n).toLocaleString('en-GB');
const kilo = (n) => (n / 1000).toFixed(1);
/** Column → how its figure is written. */
const columns = {
  ready: ([middle, least, most]) => `${whole(middle)} (${whole(least)}–${whole(most)})`,
  bytesReady: ([n]) => `${kilo(n)} kB`,
  bytes: ([n]) => `${kilo(n)} kB`,
  requests: ([n]) => whole(n),
  depth: ([n]) => whole(n),
  script: ([n]) => whole(n),
  style: ([n]) => whole(n),
  layout: ([n]) => whole(n),
  task: ([n]) => whole(n),
  longest: ([n]) => whole(n),
  worst: ([n]) => whole(n),
  heap: ([n]) => `${(n / 1e6).toFixed(1)} MB`,
  elements: ([n]) => whole(n),
  cls: ([n]) => n.toFixed(3),
};

/** A table a group of cases and network, every figure of it. */
export function tables(results) {
  const lines = [];
  const rooms = new Set(results.map(({ group, network }) => `${group} ${network}`));
  for (const room of rooms) {
    const rows = results.filter(({ group, network }) => `${group} ${network}` === room);
    const more = [...new Set(rows.flatMap(({ figures }) => Object.keys(figures)))].filter((name) => !columns[name]);
    const head = [room, ...Object.keys(columns), ...more];
    const body = rows.map(({ label, figures }) => [
      label,
      ...Object.entries(columns).map(([name, write]) => write(figures[name])),
      ...more.map((name) => (figures[name] ? columns.ready(figures[name]) : '')),
    ]);
    const widths = head.map((_, i) => Math.max(...[head, ...body].map((row) => row[i].length)));
    for (const row of [head, ...body])
      lines.push(row.map((cell, i) => (i ? cell.padStart(widths[i]) : cell.padEnd(widths[i]))).join('  '));
    lines.push('');
  }
  return lines.join('\n');
}

/** `tag-*`; or a name as it stands, or as it is of one of several builds. */
const matches = (pattern, name) =>
  pattern.endsWith('*') ? name.startsWith(pattern.slice(0, -1)) : name === pattern || name.startsWith(`${pattern} (`);

/** Each goal on each network, as far as its cases were run: what was measured, and whether it is reached. Of many, the worst. */
export function judge(goals, results) {
  const valueOf = (name, network, figure) =>
    results.find((one) => one.name === name && one.network === network)?.figures[figure]?.[0];
  return goals.flatMap(({ figure, of, to, times = 1, most, network: only, what }) =>
    [...new Set(results.map(({ network }) => network))].flatMap((network) => {
      const measured = results
        .filter((one) => one.network === network && (!only || only === network) && matches(of, one.name))
        .flatMap(({ name, label }) => {
          const build = / \(.+\)$/.exec(label)?.[0] ?? '';
          const other = to && (valueOf(to, network, figure) ?? valueOf(to + build, network, figure));
          const value = valueOf(name, network, figure);
          if (value === undefined || (to && !other)) return [];
          return {
            what,
            figure,
            of: name,
            ...(to && { to }),
            network,
            most,
            measured: to ? value / (times * other) : value,
          };
        })
        .sort((a, b) => b.measured - a.measured);
      return (of.endsWith('*') ? measured.slice(0, 1) : measured).map((one) => ({
        ...one,
        reached: one.measured <= most,
      }));
    }),
  );
}

export const verdicts = (judged) =>
  judged
    .map(({ what, of, to, network, figure, most, measured, reached }) => {
      const asked = to
        ? `${measured.toFixed(2)} × ${to}, goal ≤ ${most} ×`
        : `${Number(measured.toFixed(3))}, goal ≤ ${most}`;
      return `${reached ? '    reached' : 'NOT reached'}  ${what} (${of}, ${network}, ${figure}): ${asked}`;
    })
    .join('\n');
