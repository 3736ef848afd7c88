/** The doctor on pages as hosts leave them: `test/node/doctor/` has one for each thing that goes wrong. */
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import fc from '../chance.js';
import { diagnose, type Diagnosis } from '../../src/doctor/diagnose.js';
import type { Known } from '../../src/doctor/known.js';
import { say } from '../../src/doctor/say.js';
import en from '../../src/doctor/words/en.js';
import ko from '../../src/doctor/words/ko.js';

const dist = new URL('../../dist/', import.meta.url);
const folder = new URL('doctor/', import.meta.url);
const page = (name: string) => readFileSync(new URL(`${name}.html`, folder), 'utf8');
const line = ({ line, column, severity, code, given, near }: Diagnosis['findings'][number]) =>
  `${line}:${column} ${severity} ${code} ${given}${near ? ` → ${near}` : ''}`;

/** Page → what is found on it, each with its place. */
const expected: Record<string, string[]> = {
  'camel-case': [
    '5:19 warning attribute-camel headinglevel → heading-level',
    '5:36 warning attribute-camel withsearch → with-search',
    '5:47 warning attribute-camel reviewedby → reviewed-by',
    '6:30 warning attribute-camel data-headinglevel → data-heading-level',
    '6:52 warning attribute-camel data-withsearch → data-with-search',
  ],
  'copied-part': [],
  fine: [],
  frames: [
    '4:13 error frame-widget faqs → faq',
    '4:5 warning frame-no-title iframe',
    '4:5 note frame-no-resize iframe',
    '5:5 error frame-no-scripts allow-popups',
    '5:13 warning parameter-unknown headinglevel → heading-level',
    '5:13 warning parameter-unknown acent → accent',
    '5:5 note frame-no-resize iframe',
  ],
  integrity: [
    '4:64 error integrity-wrong sha384-AAAA',
    '4:64 error integrity-crossorigin https://cdn.example/gut-skin/gut-skin.all.js',
    '4:64 warning integrity-unversioned https://cdn.example/gut-skin/gut-skin.all.js',
  ],
  json: [
    '6:7 error json-entities {"faq": [{"id": "safe", "answer": "Food &amp; drink", }]}',
    '10:7 error json-markup {"faq": [</p>\n        <p>{"id": "safe"}]}',
    '17:7 error json-quotes {“faq”: []}',
    '20:24 error json-as-text {"faq": []}',
    '25:7 error json-broken {"faq": [}',
  ],
  'line-breaks': ['5:40 warning injected-markup <br>', '6:21 warning injected-markup <p>'],
  'markup-as-text': [
    '1:1 error nothing-here ',
    '4:8 error markup-as-text <script type=”module” src=”/gut-skin/gut-skin.js”>',
    '5:8 error markup-as-text <gut-skin-faq ids=”proven”>',
  ],
  mistyped: [
    '5:5 error tag-unknown gut-skin-fax → gut-skin-faq',
    '6:5 error tag-unknown gutskin-quiz → gut-skin-quiz',
    '7:5 error placeholder-unknown nutrients → nutrient',
    '8:5 error placeholder-misspelt div → data-gut-skin',
    '9:19 warning attribute-unknown idz → ids',
    '10:25 warning id-unknown condition="akne" → acne',
    '11:24 warning id-unknown tip="sugary-drink" → sugary-drinks',
    '11:57 warning value-unknown count="13"',
    '12:25 warning id-unknown procedure="lazer" → laser',
    '12:43 warning value-unknown date="2027-02-30"',
    '13:23 warning value-unknown href="javascript:alert(1)"',
    '13:50 warning value-unknown tel="ring us"',
    '13:64 warning value-unknown country="Korea"',
    '14:20 warning value-unknown theme="drak" → dark',
    '15:19 warning attribute-unknown colour',
  ],
  'no-language': ['5:5 warning language-missing gut-skin-faq'],
  nothing: ['1:1 error nothing-here '],
  'other-language': ['5:5 warning language-not-there ko'],
  'paragraph-broken': ['5:8 error paragraph-broken gut-skin-faq', '6:8 note tag-in-paragraph gut-skin-fact'],
  placeholder: [
    '5:30 warning attribute-without-data ids → data-ids',
    '5:43 warning placeholder-harmful data-onclick',
    '5:84 warning attribute-unknown data-topik → data-topic',
  ],
  policy: [
    "10:5 error csp-script script-src 'self' https://cdn.example/gut-skin/gut-skin.js",
    '10:5 error csp-trusted-types trusted-types default',
    "11:5 error csp-connect default-src 'none'",
    '13:5 error csp-frame frame-src https://*.example',
  ],
  'script-held': [
    '4:5 error script-held text/plain',
    '5:5 error script-held data-rocket-src',
    '6:13 warning module-needless gut-skin.all.ko.js',
  ],
  'script-places': [
    '4:27 error script-local file:///C:/Users/me/gut-skin/gut-skin.js',
    '5:27 error script-insecure http://clinic.example/gut-skin/gut-skin.js',
    '5:27 warning two-scripts http://clinic.example/gut-skin/gut-skin.js',
    '6:27 error script-local C:\\gut-skin\\gut-skin.js',
    '6:27 warning two-scripts C:\\gut-skin\\gut-skin.js',
    '7:27 error script-local http://127.0.0.1:4173/gut-skin.js',
    '7:27 warning two-scripts http://127.0.0.1:4173/gut-skin.js',
  ],
  'script-types': ['4:5 error module-missing gut-skin.js'],
  'self-closing': ['5:5 error self-closing gut-skin-faq', '7:5 error tag-unclosed gut-skin-fact'],
  'settings-cut': ['5:10 error settings-closed-early gut-skin-settings', '5:10 error settings-empty gut-skin-settings'],
  'settings-alone': ['5:5 error settings-empty gut-skin-settings'],
  'smart-quotes': ['5:19 error smart-quotes ids="“proven"', '6:31 error smart-quotes data-lang="”ko”"'],
  solo: ['7:5 warning language-not-there en', '8:5 error tag-not-in-file gut-skin-quiz'],
  'tags-gone': ['3:9 error no-tags gut-skin.js'],
  'two-versions': ['5:27 warning two-versions 0.2.0', '6:13 warning two-scripts /gut-skin/gut-skin.all.js'],
  'wordpress-script-gone': ['7:7 error no-script faq'],
  wpautop: [
    '5:8 error paragraph-broken gut-skin-settings',
    '5:8 error settings-empty gut-skin-settings',
    '6:8 note tag-in-paragraph gut-skin-faq',
  ],
};

if (!existsSync(new URL('known.json', dist)))
  it('dist/ is there', () => assert.fail('dist/ is not there: run "npm run build" first (npm test does)'));
else suite(JSON.parse(readFileSync(new URL('known.json', dist), 'utf8')) as Known);

function suite(known: Known) {
  const found = (html: string, about = {}) => diagnose(html, known, about).findings.map(line);
  const form = (name: string) => diagnose(page(name), known).form;

  describe('the doctor', () => {
    it('has a page for every thing, and knows every page', () => {
      const pages = readdirSync(folder).map((file) => file.replace('.html', ''));
      assert.deepEqual(pages.sort(), Object.keys(expected).sort());
      assert.ok(pages.length >= 20);
    });

    for (const [name, lines] of Object.entries(expected))
      it(`finds what is wrong on ${name}.html, and nothing else`, () => assert.deepEqual(found(page(name)), lines));

    it('has met everything it has words for', () => {
      const met = new Set(Object.values(expected).flatMap((lines) => lines.map((one) => one.split(' ')[2])));
      const unmet = Object.keys(en.findings).filter((code) => !met.has(code));
      assert.deepEqual(unmet, []);
    });
  });

  describe('the form that works', () => {
    it('is the page’s own where nothing is lost, with right names and ids', () => {
      assert.equal(
        form('mistyped').html.split('\n').slice(4, 10).join('\n'),
        [
          '<div data-gut-skin="faq"></div>',
          '<gut-skin-faq ids="proven"></gut-skin-faq>',
          '<gut-skin-condition condition="acne"></gut-skin-condition>',
          '<gut-skin-diet-tip tip="low-gl-meals, sugary-drinks"></gut-skin-diet-tip>',
          '<gut-skin-care-plan procedure="laser"></gut-skin-care-plan>',
          '<gut-skin-consult></gut-skin-consult>',
        ].join('\n'),
      );
    });

    it('is a placeholder where tags are lost, with what an editor made of its quotation marks undone', () => {
      assert.deepEqual(form('markup-as-text'), {
        kind: 'placeholders',
        html: '<script type="module" src="/gut-skin/gut-skin.js" data-cfasync="false"></script>\n<div data-gut-skin="faq" data-ids="proven"></div>',
      });
      assert.match(form('smart-quotes').html, /<gut-skin-faq ids="proven leaky-gut" theme="dark">/);
      assert.match(form('smart-quotes').html, /data-gut-skin="quiz" data-lang="ko"/);
    });

    it('wraps what an editor moved out of its settings, and is well itself', () => {
      assert.match(form('settings-alone').html, /<gut-skin-settings [^]*<gut-skin-faq>[^]*<\/gut-skin-settings>$/);
      for (const name of Object.keys(expected)) {
        const again = diagnose(`<html lang="en"><body>${form(name).html}</body></html>`, known);
        assert.deepEqual(again.findings.filter(({ severity }) => severity === 'error').map(line), [], name);
      }
    });
  });

  describe('of what a server says', () => {
    const html = '<html lang="en"><script type="module" src="/g/gut-skin.js"></script><gut-skin-faq></gut-skin-faq>';

    it('counts every policy, and what is of the page’s own site', () => {
      const about = {
        address: 'https://clinic.example/a',
        policies: ["script-src 'self'", 'script-src https://cdn.example'],
      };
      assert.deepEqual(found(html, about), ['1:17 error csp-script script-src https://cdn.example']);
      assert.deepEqual(found(html, { policies: ["default-src 'self'; SCRIPT-SRC https: ; script-src 'none'"] }), []);
    });

    it('lets in what a nonce lets in, its imports only where trust is handed on', () => {
      const known = html.replace('type', 'nonce="n1" type');
      assert.deepEqual(found(known, { policies: ["script-src 'nonce-n1' 'strict-dynamic'"] }), []);
      assert.equal(found(known, { policies: ["script-src 'nonce-n1'"] }).length, 1);
      assert.equal(found(html, { policies: ["script-src 'self' 'strict-dynamic'"] }).length, 1);
    });

    it('takes a local address for right on a local page', () => {
      const local = html.replace('/g/', 'http://localhost:4173/');
      assert.deepEqual(found(local, { address: 'http://localhost:8080/' }), []);
    });
  });

  describe('every finding', () => {
    it('is said in every language, with what was given', () => {
      for (const name of Object.keys(expected))
        for (const finding of diagnose(page(name), known).findings)
          for (const words of [en, ko]) {
            const { problem, advice } = say(finding, words);
            assert.ok(problem && advice && !/undefined|\bNaN\b/.test(problem + advice), finding.code);
            assert.equal(/[가-힣]/.test(problem), words === ko, problem);
          }
    });
  });

  describe('whatever a page holds', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom(
        ...[
          '<gut-skin-faq',
          '<gut-skin-settings>',
          '</gut-skin-settings>',
          ' ids="',
          '“',
          '”',
          '>',
          '/>',
          '<p>',
          '</p>',
        ],
        ...[
          '<script src="gut-skin.js">',
          '</script>',
          '<template>',
          '<svg>',
          '<div data-gut-skin="',
          '" data-',
          'constructor',
        ],
        ...[
          '<iframe src="//[/embed.html?widget=',
          '<base href="http://[">',
          '<meta http-equiv=content-security-policy content="',
        ],
        ...[
          'script-src ',
          "'self'",
          ';',
          'https://*:x/',
          '<script type="application/json">{',
          '__proto__',
          '&quot;',
          '\0',
        ],
      ),
    );

    it('is taken, and what is found stands somewhere on it', () => {
      fc.assert(
        fc.property(
          fc.array(piece, { maxLength: 40 }),
          fc.option(fc.webUrl(), { nil: 'http://[' }),
          (parts, address) => {
            const html = parts.join('');
            const { findings, form } = diagnose(html, known, { address, policies: [html] });
            for (const one of findings) {
              assert.ok(one.line >= 1 && one.column >= 1 && one.given.length <= 121);
              for (const words of [en, ko]) assert.ok(say(one, words).problem);
            }
            assert.doesNotMatch(form.html, /javascript:|\son\w+=/i);
          },
        ),
        { numRuns: 300 },
      );
    });

    it('may be as deep as it likes', () => {
      const deep = `${'<div>'.repeat(5_000)}<gut-skin-faq></gut-skin-faq>`;
      assert.deepEqual(found(deep), ['1:25001 error no-script gut-skin-faq']);
    });
  });

  describe('the command line', () => {
    const cli = fileURLToPath(new URL('cli.mjs', dist));
    const run = (...args: string[]) =>
      promisify(execFile)(process.execPath, [cli, ...args], { encoding: 'utf8' }).then(
        ({ stdout, stderr }) => ({ code: 0, stdout, stderr }),
        (error: { code: number; stdout: string; stderr: string }) => error,
      );
    const file = (name: string) => fileURLToPath(new URL(`${name}.html`, folder));

    it('ends with 1 where something does not work, and with 0 where all does', async () => {
      const bad = await run('doctor', file('tags-gone'), '--lang', 'en');
      assert.equal(bad.code, 1);
      assert.match(bad.stdout, /^error · line 3, column 9 · no-tags\n/);
      assert.match(bad.stdout, /1 error, 0 warnings, 0 notes\n\nTags do not come through/);
      assert.equal((await run('doctor', file('camel-case'))).code, 0);
      assert.match((await run('doctor', file('fine'), '--lang', 'ko-KR')).stdout, /문제를 찾지 못했어요/);
    });

    it('gives the same as JSON', async () => {
      const { stdout } = await run('doctor', file('tags-gone'), '--json', '--lang', 'en');
      const { findings } = JSON.parse(stdout) as { findings: { code: string; advice: string }[] };
      assert.deepEqual(
        findings.map(({ code }) => code),
        ['no-tags'],
      );
      assert.match(findings[0]?.advice ?? '', /placeholder/);
    });

    it('says how it is used, and what it could not get', async () => {
      for (const args of [[], ['doctor'], ['heal', 'x'], ['doctor', 'a', 'b'], ['doctor', 'x', '--no']])
        assert.equal((await run(...args)).code, 2, args.join(' '));
      assert.match((await run('doctor', '/nowhere.html')).stderr, /ENOENT/);
      assert.match((await run('--help')).stdout, /^Usage/);
    });

    it('asks for an address once, hears its policy and letters, and takes no more than it needs', async () => {
      const asked: string[] = [];
      const server = createServer((request, response) => {
        asked.push(`${request.method ?? ''} ${request.url ?? ''}`);
        if (request.url === '/gone') return void response.writeHead(404).end();
        response.setHeader('Content-Type', 'text/html; charset=euc-kr');
        response.setHeader('Content-Security-Policy', "script-src 'none'");
        response.write(
          '<html lang="ko"><title>\x00</title><script type="module" src="/gut-skin.js"></script><gut-skin-faq></gut-skin-faq>',
        );
        if (request.url === '/endless') {
          const more = () => {
            while (response.writable && response.write('x '.repeat(10_000)));
          };
          response.on('drain', more);
          response.on('error', () => {});
          more();
        } else response.end();
      });
      await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
      const site = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
      try {
        const { code, stdout } = await run('doctor', `${site}/page`, '--lang', 'en');
        assert.equal(code, 1);
        assert.match(stdout, /csp-script[^]*Add to the policy: script-src 'self'/);
        assert.deepEqual(asked, ['GET /page']);
        assert.match((await run('doctor', `${site}/gone`)).stderr, /404/);
        assert.equal((await run('doctor', `${site}/endless`)).code, 1);
      } finally {
        server.closeAllConnections();
        server.close();
      }
    });
  });
}
