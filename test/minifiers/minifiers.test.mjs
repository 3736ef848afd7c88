/**
 * Hosts send scripts through minifiers, in plug-ins that nobody has looked at for years. What we ship for hosts has to be the
 * same program afterwards. Those that are installed by `npm run test:minifiers` understand what they read and may write it
 * anew: what they wrote runs in a browser. Those of content management systems walk over the letters: what they leave is
 * held against the original. They are tried as far as they are found (Debian: php-matthiasmullie-minify, python3-rjsmin,
 * python3-jsmin). By hand also with JShrink 1.7 and jsmin-php 2.4, which no distribution has.
 */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { parseAst } from 'vite';

const root = fileURLToPath(new URL('../..', import.meta.url));
const classic = ['gut-skin.all.js', 'gut-skin.all.en.js', 'gut-skin.all.ko.js', 'embed.js', 'resize.js'];
const textOf = (file) => readFileSync(join(root, 'dist', file), 'utf8');
const own = createRequire(import.meta.url);

const compilers = {
  esbuild: (code) => own('esbuild').transformSync(code, { minify: true }).code,
  terser: async (code) => (await own('terser').minify(code, { ecma: 2020 })).code,
  'uglify-js': (code) => {
    const { code: written, error } = own('uglify-js').minify(code);
    if (error) throw error;
    return written;
  },
};

/** A program that reads from stdin and writes to stdout; undefined where it is not. */
function walker(command, ...words) {
  const run = (input) => spawnSync(command, words, { input, encoding: 'utf8', maxBuffer: 1e8 });
  return run('var a = 1').status === 0 ? (code) => run(code).stdout : undefined;
}
const php = `
  require '/usr/share/php/MatthiasMullie/Minify/autoload.php';
  ini_set('pcre.backtrack_limit', '100000000');
  ini_set('memory_limit', '1G');
  $minifier = new MatthiasMullie\\Minify\\JS();
  $minifier->add(stream_get_contents(STDIN));
  echo $minifier->minify();`;
const python = (module) =>
  `import sys\nfrom ${module} import jsmin\nsys.stdin.reconfigure(encoding='utf-8')\nsys.stdout.reconfigure(encoding='utf-8')\nsys.stdout.write(jsmin(sys.stdin.read()))`;
const walkers = Object.entries({
  'matthiasmullie/minify': walker('php', '-r', php),
  rjsmin: walker('python3', '-c', python('rjsmin')),
  jsmin: walker('python3', '-c', python('jsmin')),
}).filter(([, minify]) => minify);

/** `for(;;)`, for which matthiasmullie/minify writes `while(!0)`: the same loop. */
const isEndless = ({ type, init, test, update }) =>
  type === 'ForStatement'
    ? !(init ?? test ?? update)
    : type === 'WhileStatement' && test.operator === '!' && test.argument.value === 0;
/** What a program says, without where it stands and how it is written. */
const program = (code) =>
  JSON.stringify(parseAst(code), (name, value) => {
    if (/^(start|end|raw|range)$/.test(name)) return undefined;
    if (value && isEndless(value)) return { type: 'endless', body: value.body };
    return typeof value === 'bigint' ? `${value}n` : value;
  });
const same = (one, other) => {
  try {
    return program(one) === program(other);
  } catch {
    return false; // that is no program any more
  }
};

describe('minifiers that walk over the letters', () => {
  it('are there', (test) => {
    test.diagnostic(`tried: ${walkers.map(([name]) => name).join(', ') || 'none, see the head of this file'}`);
    // Nothing would be shown by minifiers that do no harm to what is in the other builds.
    const nested = textOf('solo/gut-skin-faq.en.js');
    for (const [name, minify] of walkers)
      if (name !== 'jsmin') assert.ok(!same(nested, minify(nested)), `${name} leaves templates whole by now`);
  });

  for (const [name, minify] of walkers)
    for (const file of [...classic, 'gut-skin.js'])
      it(`${name}: ${file} is the same program`, () => {
        const [before, after] = [textOf(file), minify(textOf(file))];
        assert.ok(after.length > before.length / 2, 'nothing came back');
        assert.ok(same(before, after), 'another program');
      });
});

describe('minifiers that write a program anew', () => {
  for (const [name, minify] of Object.entries(compilers))
    it(`${name}: every tag comes up from gut-skin.all.js`, async () => {
      const folder = mkdtempSync(join(tmpdir(), 'gut-skin-minified-'));
      try {
        cpSync(join(root, 'dist'), join(folder, 'dist'), { recursive: true });
        symlinkSync(join(root, 'test'), join(folder, 'test'));
        const file = join(folder, 'dist/gut-skin.all.js');
        writeFileSync(file, await minify(readFileSync(file, 'utf8')));
        const { status, stdout } = spawnSync(process.execPath, ['--test', 'test/embed/run.test.mjs'], {
          cwd: root,
          encoding: 'utf8',
          env: {
            ...process.env,
            NODE_TEST_CONTEXT: undefined,
            EMBED_ROOT: folder,
            EMBED_PAGE: 'every-tag.html',
            FIREFOX_PATH: '',
            WEBKIT_DRIVER_PATH: '',
          },
        });
        assert.match(stdout, /every-tag\.html \(one-file\)/);
        assert.equal(status, 0, stdout);
      } finally {
        rmSync(folder, { recursive: true, force: true });
      }
    });
});
