/** `npm run new:widget`: what it refuses, and that what it writes is whole, in a copy of the project. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { withClass } from '../../tools/new-widget.js';

const home = fileURLToPath(new URL('../../', import.meta.url));
const copied = ['.storybook', 'data', 'src', 'stories', 'test', 'tools'];
let copy: string;
const run = (command: string, ...args: string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [command, ...args], { cwd: copy, encoding: 'utf8' });
  return { status, said: `${stdout}${stderr}` };
};
const bin = (path: string) => join('node_modules', path);
const make = (...args: string[]) => run(bin('tsx/dist/cli.mjs'), 'tools/new-widget.ts', ...args);
const sound = ({ status, said }: ReturnType<typeof run>) => assert.equal(status, 0, said);
const tree = () =>
  copied.flatMap((folder) => readdirSync(join(copy, folder), { recursive: true, encoding: 'utf8' })).sort();

before(() => {
  copy = mkdtempSync(join(tmpdir(), 'gut-skin-'));
  for (const folder of copied) cpSync(join(home, folder), join(copy, folder), { recursive: true });
  for (const file of readdirSync(home, { withFileTypes: true }))
    if (file.isFile()) cpSync(join(home, file.name), join(copy, file.name));
  symlinkSync(join(home, 'node_modules'), join(copy, 'node_modules'));
});
after(() => rmSync(copy, { recursive: true, force: true }));

describe('a new widget', () => {
  for (const [args, says] of [
    [[], /is no name/],
    [['Timeline'], /"Timeline" is no name/],
    [['time_line'], /is no name/],
    [['../timeline'], /is no name/],
    [['time/line'], /is no name/],
    [['timeline-'], /is no name/],
    [['타임라인'], /is no name/],
    [['a'.repeat(31)], /is no name/],
    [['gut-skin-timeline'], /leave "gut-skin" away/],
    [['quiz'], /"quiz" is there: src\/widgets\/quiz\/\. Taken: axis, care-plan/],
    [['overlay'], /taken by the words in src\/i18n\/overlay/],
    [['timeline', 'nothing'], /"nothing" is no collection .* Known: .*facts, faq/],
    [['timeline', 'references'], /"references" is no collection/],
    [['timeline', 'facts', 'faq'], /One name/],
  ] as const)
    it(`is refused, and nothing is written: ${args.join(' ') || 'no name'}`, () => {
      const before = tree();
      const { status, said } = make(...args);
      assert.equal(status, 1);
      assert.match(said, says);
      assert.equal(said.trim().split('\n').length, 1, 'one line');
      assert.deepEqual(tree(), before);
    });

  it('is no half of one: where a file of its name is there, nothing else is written', () => {
    const file = 'stories/skin-type.stories.ts';
    cpSync(join(copy, 'stories/fact.stories.ts'), join(copy, file));
    const before = tree();
    assert.match(make('skin-type').said, /stories\/skin-type\.stories\.ts is there already; nothing was written/);
    assert.deepEqual(tree(), before);
    rmSync(join(copy, file));
  });

  it('is whole: formatted, linted, typed and built, with no line added by hand', () => {
    const { status, said } = make('skin-type', 'faq');
    assert.equal(status, 0, said);
    const made =
      said
        .split('\n\n')[0]
        ?.split('\n')
        .map((line) => line.trim()) ?? [];
    assert.equal(made.length, 9 + JSON.parse(readFileSync(join(copy, 'data/meta.json'), 'utf8')).languages.length);
    for (const path of made) {
      assert.ok(existsSync(join(copy, path)), path);
      assert.doesNotMatch(readFileSync(join(copy, path), 'utf8'), /\{\{/, path);
    }
    sound(run(bin('prettier/bin/prettier.cjs'), '--check', ...made));
    sound(run(bin('typescript7/bin/tsc'), '-p', '.'));
    sound(run(bin('eslint/bin/eslint.js'), ...made));
    sound(run(bin('vite/bin/vite.js'), 'build', '--mode', 'npm', '--logLevel', 'error'));
    const built = readFileSync(join(copy, 'dist/define/gut-skin-skin-type.js'), 'utf8');
    assert.match(built, /"?gut-skin-skin-type"?/);
    assert.match(readFileSync(join(copy, 'dist/index.js'), 'utf8'), /GutSkinSkinType/);
  });
});

describe('the line in the npm entry', () => {
  const line = (name: string) => `export { A } from './widgets/${name}/${name}-element.js';`;
  it('stands in its place', () => {
    const index = `${line('axis')}\n${line('fact')}\n`;
    for (const [name, at] of [
      ['aaa', 0],
      ['diary', 1],
      ['zoo', 2],
    ] as const)
      assert.match(withClass(index, name).split('\n')[at] ?? '', new RegExp(`/${name}/`));
  });
});
