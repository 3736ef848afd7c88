/** Which browsers the tools take is told by the environment. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const said = (code: string) =>
  spawnSync(process.execPath, ['--input-type=module', '-e', `import * as tools from './tools/browsers.mjs'; ${code}`], {
    cwd: root,
    encoding: 'utf8',
    env: { CHROME_PATH: '', FIREFOX_PATH: '', WEBKIT_DRIVER_PATH: '' }, // and no PATH, so that nothing can be fetched
  });

test('an empty path means that there is no such browser, and that none is fetched', () => {
  assert.equal(said('console.log(JSON.stringify(tools.findBrowsers()))').stdout, '{}\n');
  const { stdout, stderr, status } = said('tools.ensureChrome()');
  assert.equal(status, 1);
  assert.match(stderr, /CHROME_PATH is empty/);
  assert.equal(stdout, '');
});
