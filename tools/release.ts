/**
 * `npm run release -- 0.2.0`: everything of a release but the publishing. The version, the changelog, what is kept of the
 * content, the build, the package and its hashes; then it says what is left to do. Where it fails all is as it was.
 */
import { execFileSync } from 'node:child_process';
import { parseArgs } from 'node:util';
import { fileURLToPath } from 'node:url';
import { dayNumber, isoDay } from '../src/core/day.js';
import { release, type Addresses } from './changes/release.js';

const home = fileURLToPath(new URL('../', import.meta.url));
const git = (...args: string[]) => {
  try {
    return execFileSync('git', args, { cwd: home, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
  } catch (error) {
    throw new Error(
      `git ${args[0]} failed, and a release needs to know what is committed: ${(error as Error).message}`,
      {
        cause: error,
      },
    );
  }
};

try {
  const address = { type: 'string' } as const;
  const { values, positionals } = parseArgs({
    options: { repository: address, homepage: address, bugs: address },
    allowPositionals: true,
  });
  const [version = '', ...others] = positionals;
  if (others.length) throw new Error('One version, for example: npm run release -- 0.2.0');
  const { folder, files } = await release(home, version, {
    on: isoDay(dayNumber(new Date())),
    addresses: values as Addresses,
    uncommitted: () => git('status', '--porcelain').split('\n').filter(Boolean),
    isTagged: (tag) => git('tag', '--list', tag).trim() === tag,
    run: (command, ...args) => execFileSync(command, args, { cwd: home, stdio: 'inherit' }),
  });
  console.log(`\nRelease ${version} is ready in ${folder}: ${files.join(', ')}.
Read CHANGELOG.md, then:
  git add --all && git commit --message "Release ${version}" && git tag v${version} && git push --follow-tags
  npm publish ${folder}/${files[0]}`);
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
