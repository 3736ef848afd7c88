/** `CHANGELOG.md`, whose section "Content" is written by program and stands last under its version. Pure. */

const unreleased = /^## \[Unreleased\]\n/m;
const heading = '### Content';

/** Where the part under "Unreleased" begins and ends. */
function span(changelog: string): [start: number, end: number] {
  const found = unreleased.exec(changelog);
  if (!found) throw new Error('CHANGELOG.md has no line "## [Unreleased]": put it above the newest version.');
  const start = found.index + found[0].length;
  const next = changelog.slice(start).search(/^## /m);
  return [start, next < 0 ? changelog.length : start + next];
}

/** The same with what the content says otherwise; what stood in that section is written anew. */
export function withContent(changelog: string, lines: readonly string[]): string {
  const [start, end] = span(changelog);
  const part = changelog.slice(start, end);
  const at = part.search(new RegExp(`^${heading}$`, 'm'));
  const after = at < 0 ? -1 : part.slice(at + heading.length).search(/^###? /m);
  const rest = at < 0 ? part : part.slice(0, at) + (after < 0 ? '' : part.slice(at + heading.length + after));
  const list = lines.map((line) => `- ${line}`).join('\n');
  const tail = changelog.slice(end);
  return `${changelog.slice(0, start)}\n${`${rest.trim()}\n\n`.trimStart()}${heading}\n\n${list}\n${tail && `\n${tail}`}`;
}

/** The same with all that is not released yet under its version, and an empty place for what comes. */
export function withRelease(changelog: string, version: string, date: string): string {
  const [start, end] = span(changelog);
  if (changelog.includes(`\n## [${version}]`)) throw new Error(`CHANGELOG.md has a section on ${version} already.`);
  const tail = changelog.slice(end);
  const part = changelog.slice(start, end).trim();
  return `${changelog.slice(0, start)}\n## [${version}] - ${date}\n\n${part}\n${tail && `\n${tail}`}`;
}
