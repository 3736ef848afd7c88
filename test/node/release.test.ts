/** Two releases in a copy of the project: what a clinic is told of the second one; and what is refused, with nothing changed. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import prettier from 'prettier';
import type { ChangesFile } from '../../src/changes/changes.js';
import { changesOn } from '../../src/changes/of-cards.js';
import { withContent, withRelease } from '../../tools/changes/changelog.js';
import { editionNamed } from '../../tools/changes/editions.js';
import { readHistory } from '../../tools/changes/history.js';
import { release, type World } from '../../tools/changes/release.js';

const home = fileURLToPath(new URL('../../', import.meta.url));
const copied = ['data', 'src', 'tools', 'CHANGELOG.md', 'package.json', 'package-lock.json', 'tsconfig.json'];
let copy: string;
const path = (file: string) => join(copy, file);
const read = (file: string) => readFileSync(path(file), 'utf8');
const json = <Whole>(file: string) => JSON.parse(read(file)) as Whole;
const node = (...args: string[]) =>
  execFileSync(process.execPath, args, { cwd: copy, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });

/** Of the build, what reads the history; packing is npm's own. */
const ran: string[] = [];
const world: World = {
  on: '2027-01-31',
  uncommitted: () => [],
  isTagged: () => false,
  run: (command, ...args) => {
    ran.push([command, ...args.slice(0, 2)].join(' '));
    if (args[1] === 'build') node('--import', 'tsx', 'tools/content.ts');
    if (args[0] === 'pack')
      execFileSync(command, args, { cwd: copy, stdio: 'ignore', shell: process.platform === 'win32' });
  },
};
const addresses = { repository: 'https://code.test/clinic/widgets.git' };
const make = (version: string, other: Partial<World> = {}) => release(copy, version, { ...world, ...other });

/** Every file that a release writes, so that a refusal can be shown to have written none. */
const state = () =>
  [
    ...copied.filter((file) => file.includes('.')),
    ...readdirSync(path('data'), { recursive: true, encoding: 'utf8' }).map((file) => `data/${file}`),
  ]
    .filter((file) => /\.\w+$/.test(file))
    .map((file) => [file, read(file)]);
async function refused(says: RegExp, version: string, other: Partial<World> = {}) {
  const made = () => (existsSync(path('release')) ? readdirSync(path('release')) : []);
  const before = [state(), made()];
  await assert.rejects(make(version, other), (error: Error) => {
    assert.match(error.message, says);
    assert.equal(error.message.split('\n').length, 1, 'one line');
    return true;
  });
  assert.deepEqual([state(), made()], before);
}
function edit(file: string, id: string, change: (entry: Record<string, unknown>) => void) {
  const content = json<{ entries: { id: string }[] }>(`data/${file}.json`);
  const entry = content.entries.find((one) => one.id === id);
  assert.ok(entry, id);
  change(entry);
  writeFileSync(path(`data/${file}.json`), JSON.stringify(content));
}

before(() => {
  copy = mkdtempSync(join(tmpdir(), 'gut-skin-release-'));
  for (const file of copied) cpSync(join(home, file), path(file), { recursive: true });
  for (const gone of ['data/history', 'dist', 'release']) rmSync(path(gone), { recursive: true, force: true });
  symlinkSync(join(home, 'node_modules'), path('node_modules'), 'junction');
  const manifest = { ...json<Record<string, unknown>>('package.json'), version: '0.1.0' };
  for (const address of ['repository', 'homepage', 'bugs']) Reflect.deleteProperty(manifest, address);
  writeFileSync(path('package.json'), JSON.stringify(manifest));
});
after(() => rmSync(copy, { recursive: true, force: true }));

describe('a release', () => {
  it('is refused where it would not be one, and nothing is written', async () => {
    for (const version of ['', '1', '1.0', 'v0.2.0', '0.2.0-rc.1', '0.02.0', '../0.2.0', '0.2.0 '])
      await refused(/is no version: it is MAJOR\.MINOR\.PATCH/, version, { addresses });
    await refused(/0\.0\.9 has gone by: the project is at 0\.1\.0/, '0.0.9', { addresses });
    await refused(/^A release is made of what is committed, and 1 path is not:  M data\/faq\.json$/, '0.2.0', {
      addresses,
      uncommitted: () => [' M data/faq.json'],
    });
    await refused(/0\.2\.0 is released already/, '0.2.0', { addresses, isTagged: (tag) => tag === 'v0.2.0' });
    await refused(/names no repository.*--repository https:/, '0.2.0');
    await refused(/--repository is an address that begins with https/, '0.2.0', {
      addresses: { repository: 'git@code.test:x' },
    });
    await refused(/--bugs is an address/, '0.2.0', { addresses: { ...addresses, bugs: 'javascript:alert(1)' } });
    assert.deepEqual(ran, [], 'nothing was started');
  });

  it('is undone where the build fails', () =>
    refused(/^The release was not made, and every file is as it was: no space left$/, '0.2.0', {
      addresses,
      run: (_, ...args) => {
        if (args[1] === 'build') throw new Error('no space left');
      },
    }));

  it('is the first: version, addresses, changelog, history, package and hashes', async () => {
    const open = read('CHANGELOG.md').split('## [Unreleased]\n')[1]?.trim() ?? '';
    const { folder, files } = await make('0.2.0', { addresses });
    assert.deepEqual(ran.splice(0), ['npm run check:data', 'npm run build', 'npm pack --ignore-scripts']);
    const manifest = json<{ version: string; repository: { url: string }; homepage: string; bugs: { url: string } }>(
      'package.json',
    );
    assert.equal(manifest.version, '0.2.0');
    assert.equal(manifest.repository.url, 'git+https://code.test/clinic/widgets.git');
    assert.equal(manifest.homepage, 'https://code.test/clinic/widgets');
    assert.equal(manifest.bugs.url, 'https://code.test/clinic/widgets/issues');
    const lock = json<{ version: string; packages: Record<string, { version: string }> }>('package-lock.json');
    assert.deepEqual([lock.version, lock.packages['']?.version], ['0.2.0', '0.2.0']);
    assert.equal(json<{ version: string }>('data/meta.json').version, '0.2.0');
    const changelog = read('CHANGELOG.md');
    assert.ok(
      changelog.includes(
        `## [Unreleased]\n\n## [0.2.0] - 2027-01-31\n\n${open}\n\n### Content\n\n- The first release.\n`,
      ),
    );
    assert.equal(await prettier.format(changelog, { parser: 'markdown', printWidth: 120 }), changelog);
    assert.deepEqual(
      readHistory(path('data/history')).map(({ version, after }) => [version, after]),
      [['0.2.0', null]],
    );
    assert.deepEqual(files, ['gut-skin-widgets-0.2.0.tgz', 'SHA256SUMS', 'integrity.json']);
    const tarball = readFileSync(path(`${folder}/${files[0]}`));
    assert.equal(read(`${folder}/SHA256SUMS`), `${createHash('sha256').update(tarball).digest('hex')}  ${files[0]}\n`);
    const built = json<ChangesFile>('dist/changes.json');
    assert.deepEqual([built.version, built.released, built.since], ['0.2.0', true, []]);
  });

  it('is not made twice, nor one before it', async () => {
    await refused(/0\.2\.0 is released already/, '0.2.0');
    await refused(/0\.1\.9 has gone by: the project is at 0\.2\.0/, '0.1.9');
  });

  it('is the second: the list a clinic would want', async () => {
    edit('claims', 'probiotics-help-acne', (claim) => Object.assign(claim, { certainty: 'very-low' }));
    edit('facts', 'leaky', (fact) => (fact['why'] = { en: 'No test for it is proven.', ko: '입증된 검사가 없어요.' }));
    edit('hazards', 'isotretinoin', (hazard) => ((hazard['warning'] as Record<string, string>)['en'] += ' Ask.'));
    edit(
      'faq',
      'what-is',
      (entry) => (entry['seeDoctor'] = { en: 'If your skin worries you.', ko: '피부가 걱정되면 진료를 받으세요.' }),
    );
    edit('faq', 'what-is', (entry) => (entry['sources'] = ['mahmud-2022']));
    await make('0.3.0', { on: '2027-03-01' });
    assert.deepEqual(
      readHistory(path('data/history')).map(({ version, after }) => [version, after]),
      [
        ['0.2.0', null],
        ['0.3.0', '0.2.0'],
      ],
    );

    const file = json<ChangesFile>('dist/changes.json');
    const [since] = file.since;
    assert.deepEqual(
      since?.entries.map(({ entry, changes }) => [entry, changes.map(({ words }) => words['en'])]),
      [
        ['conditions/acne', ['Certainty fell: Low → Very low']],
        ['faq/probiotics-acne', ['Certainty fell: Low → Very low']],
        ['faq/what-is', ['Caution added', 'Source withdrawn: Salem I 2018']],
        ['hazards/isotretinoin', ['Caution reworded (English)']],
        ['facts/leaky', ['Wording changed']],
      ],
    );
    assert.equal(since?.entries[0]?.changes[0]?.words['ko'], '근거 수준이 내려갔어요: 낮음 → 매우 낮음');
    const on = (ids: string) =>
      changesOn(file, '0.2.0', [{ widget: 'faq', settings: { ids } }])?.map(({ entry }) => entry);
    assert.deepEqual(on('what-is'), ['faq/what-is']);
    assert.deepEqual(on('sugar-acne'), []);

    const section = read('CHANGELOG.md').split('## [0.3.0] - 2027-03-01\n')[1]?.split('\n## ')[0];
    assert.equal(
      section?.trim(),
      `### Content

- Acne (\`conditions/acne\`): Certainty fell: Low → Very low
- Do probiotics clear acne? (\`faq/probiotics-acne\`): Certainty fell: Low → Very low
- What is the gut–skin axis? (\`faq/what-is\`): Caution added; Source withdrawn: Salem I 2018
- Isotretinoin (\`hazards/isotretinoin\`): Caution reworded (English)
- Wording only: \`facts/leaky\``,
    );
    assert.equal(
      await prettier.format(read('CHANGELOG.md'), { parser: 'markdown', printWidth: 120 }),
      read('CHANGELOG.md'),
    );
    const feeds = ['feed.json', 'feed.ko.json'].map((name) =>
      json<{ home_page_url: string; items: { id: string; content_text: string }[] }>(`dist/${name}`),
    );
    for (const { home_page_url, items } of feeds) {
      assert.equal(home_page_url, 'https://code.test/clinic/widgets');
      assert.deepEqual(
        items.map(({ id }) => id),
        ['gut-skin-widgets 0.3.0', 'gut-skin-widgets 0.2.0'],
      );
    }
    assert.match(feeds[1]?.items[0]?.content_text ?? '', /근거 수준이 내려갔어요: 낮음 → 매우 낮음/);
  });

  it('is compared by its version, a folder or a file; what is none of them is told in a line', () => {
    const said = (...args: string[]) => node('--import', 'tsx', 'tools/data-diff.ts', ...args).trim();
    assert.equal(said(), 'The content says what it said before.');
    assert.match(said('0.2.0'), /^Acne \(conditions\/acne\): Certainty fell: Low → Very low$/m);
    assert.match(said('0.2.0', '0.3.0', '--lang', 'ko'), /^여드름 \(conditions\/acne\): 근거 수준이 내려갔어요/m);
    assert.match(said('0.3.0', '0.2.0'), /^Acne \(conditions\/acne\): Certainty rose: Very low → Low$/m);
    assert.equal(said('data', path('data')), 'The content says what it said before.');
    assert.match(said(join(home, 'data'), 'data'), /^Wording only: facts\/leaky/m);
    writeFileSync(path('list.json'), '[]');
    writeFileSync(path('torn.json'), '{"meta": ');
    writeFileSync(
      path('nameless.json'),
      '{"meta": {"version": "1.0.0", "languages": ["en"]}, "faq": {"entries": [{}]}}',
    );
    mkdirSync(path('empty'));
    for (const [given, says] of [
      ['0.9.0', /^There is no release 0\.9\.0\. Known: 0\.2\.0, 0\.3\.0\.$/],
      ['nothing', /^"nothing" is neither a release \(known: 0\.2\.0, 0\.3\.0\) nor a folder or a file\.$/],
      [path('list.json'), /list\.json is no dataset: it has no "meta"\.$/],
      [path('package.json'), /package\.json is no dataset: it has no "meta"\.$/],
      [path('torn.json'), /torn\.json: this is no JSON: /],
      [path('nameless.json'), /nameless\.json is no dataset: entry 0 of its "faq" has no "id"\.$/],
      [path('empty'), /empty is no dataset: it holds neither meta\.json nor dataset\.json\.$/],
    ] as const)
      assert.throws(() => editionNamed(given, path('data/history')), { message: says });
    for (const [args, says] of [
      [['0.9.0'], /^There is no release 0\.9\.0\. Known: 0\.2\.0, 0\.3\.0\.$/],
      [['0.2.0', '0.3.0', '0.3.0'], /^Two at most/],
      [['--lang', 'fr'], /^--lang "fr" is no language of the content\. Known: en, ko\.$/],
    ] as const)
      assert.throws(
        () => said(...args),
        ({ status, stderr }: { status: number; stderr: string }) => status === 1 && says.test(stderr.trim()),
      );
  });

  it('finds a hole in the history, and what was changed by hand', async () => {
    const file = path('data/history/0.2.0.json');
    const kept = readFileSync(file, 'utf8');
    rmSync(file);
    await refused(/has a hole: 0\.3\.0 came after 0\.2\.0, whose file is not there/, '0.4.0');
    assert.throws(() => node('--import', 'tsx', 'tools/content.ts'), /has a hole/);
    writeFileSync(file, kept.replace('"certainty":"low"', '"certainty":"high"'));
    await refused(/0\.2\.0\.json: "[\w-]+\/[\w-]+" was changed by hand/, '0.4.0');
    writeFileSync(file, kept.replace('"version": "0.2.0"', '"version": "0.2.1"'));
    await refused(/it says that it is 0\.2\.1/, '0.4.0');
    writeFileSync(file, kept.slice(0, 2000));
    await refused(/0\.2\.0\.json: this is no JSON/, '0.4.0');
    writeFileSync(file, '{}');
    await refused(/this is not what "npm run release" writes/, '0.4.0');
    writeFileSync(file, kept.replace('"after": null', '"after": "0.3.0"'));
    await refused(/0\.2\.0 came after 0\.3\.0, but nothing stands before it/, '0.4.0');
    writeFileSync(file, kept);
  });
});

describe('the changelog', () => {
  const log =
    '# Changelog\n\n## [Unreleased]\n\n### Added\n\n- One.\n\n### Content\n\n- Old.\n\n### Fixed\n\n- Two.\n\n## [0.1.0] - 2026-01-01\n\n### Content\n\n- First.\n';
  it('has the section written anew, under what is not released, and last', () => {
    const next = withContent(log, ['A.', 'B.']);
    assert.equal(
      next,
      '# Changelog\n\n## [Unreleased]\n\n### Added\n\n- One.\n\n### Fixed\n\n- Two.\n\n### Content\n\n- A.\n- B.\n\n## [0.1.0] - 2026-01-01\n\n### Content\n\n- First.\n',
    );
    assert.equal(withContent(next, ['A.', 'B.']), next);
    assert.equal(withContent('## [Unreleased]\n', ['A.']), '## [Unreleased]\n\n### Content\n\n- A.\n');
    assert.throws(() => withContent('# Changelog\n', ['A.']), /no line "## \[Unreleased\]"/);
  });

  it('is closed under its version', () => {
    assert.match(
      withRelease(log, '0.2.0', '2026-02-01'),
      /## \[Unreleased\]\n\n## \[0\.2\.0\] - 2026-02-01\n\n### Added/,
    );
    assert.throws(() => withRelease(log, '0.1.0', '2026-02-01'), /has a section on 0\.1\.0 already/);
  });
});
