/** Links that a site owner may set: what a visitor can follow safely, and nothing else. */
import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { contactLink, webAddress } from '../../src/pieces/addresses.js';
import { data } from './helpers/data.js';
import { faults } from './helpers/overlay.js';

const stand = (page: string, base = page) => {
  const { protocol, host } = new URL(page);
  Object.assign(globalThis, { document: { baseURI: base }, location: { protocol, host } });
};
const contact = (given: string) => contactLink.parse?.(given);
const web = (given: string) => webAddress.parse?.(given);

/** What no page may make a visitor follow. */
const harmful = [
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  ' \n javascript:alert(1)',
  '\u0000\u001fjavascript:alert(1)',
  'java\nscript:alert(1)',
  'java\tscript:alert(1)',
  'javascript\r:alert(1)',
  'javascript://clinic.example/%0aalert(1)',
  'javascript:',
  'vbscript:msgbox(1)',
  'data:text/html,<script>alert(1)</script>',
  'DATA:text/html;base64,PHNjcmlwdD4=',
  'blob:https://clinic.example/1',
  'blob:null/1',
  'filesystem:https://clinic.example/temporary/a.html',
  'about:blank',
  'view-source:https://clinic.example/',
  'file:///etc/passwd',
  'ftp://clinic.example/',
  'ws://clinic.example/',
  'intent://scan/#Intent;end',
  'http://elsewhere.example/',
  'HTTP://elsewhere.example/',
  'http://clinic.example:8080/',
  'https://',
  'http://',
];

describe('a link to the clinic', () => {
  beforeEach(() => stand('http://clinic.example/info/'));
  afterEach(() => {
    Reflect.deleteProperty(globalThis, 'document');
    Reflect.deleteProperty(globalThis, 'location');
  });

  for (const [given, expected] of [
    ['https://booking.example/now?doctor=kim#today', 'https://booking.example/now?doctor=kim#today'],
    ['HTTPS://Booking.Example', 'https://booking.example/'],
    ['https://pf.kakao.com/_abcd/chat', 'https://pf.kakao.com/_abcd/chat'],
    ['https://open.kakao.com/o/abcd', 'https://open.kakao.com/o/abcd'],
    ['https://wa.me/821000000000', 'https://wa.me/821000000000'],
    ['https://line.me/R/ti/p/@clinic', 'https://line.me/R/ti/p/@clinic'],
    ['https://m.me/clinic', 'https://m.me/clinic'],
    ['https://t.me/clinic', 'https://t.me/clinic'],
    ['kakaotalk://plusfriend/home/@clinic', 'kakaotalk://plusfriend/home/@clinic'],
    ['whatsapp://send?phone=821000000000', 'whatsapp://send?phone=821000000000'],
    ['line://ti/p/@clinic', 'line://ti/p/@clinic'],
    ['tg://resolve?domain=clinic', 'tg://resolve?domain=clinic'],
    ['tel:+82-2-000-0000', 'tel:+82-2-000-0000'],
    ['TEL:119', 'tel:119'],
    ['sms:+821000000000', 'sms:+821000000000'],
    ['mailto:hello@clinic.example?subject=Visit', 'mailto:hello@clinic.example?subject=Visit'],
    ['/book', 'http://clinic.example/book'],
    ['book.html', 'http://clinic.example/info/book.html'],
    ['//clinic.example/book', 'http://clinic.example/book'],
    ['?book', 'http://clinic.example/info/?book'],
    ['#book', 'http://clinic.example/info/#book'],
  ] as const)
    it(`may be ${given}`, () => {
      assert.equal(contact(given), expected);
    });

  for (const given of [...harmful, 'https:', 'tel:', 'mailto:', 'sms:', 'kakaotalk:'])
    it(`may not be ${JSON.stringify(given)}`, () => {
      assert.equal(contact(given), undefined);
      assert.equal(web(given), undefined);
    });

  it('is a web address alone where a file is meant', () => {
    assert.equal(web('https://booking.example/now'), 'https://booking.example/now');
    assert.equal(web('/clinic.json'), 'http://clinic.example/clinic.json');
    for (const given of ['tel:119', 'mailto:a@b.example', 'kakaotalk://a', 'sms:1', 'tg://a'])
      assert.equal(web(given), undefined, given);
  });

  it('runs no script on any kind of page, be it from disk, a blob or without an address', () => {
    for (const page of ['file:///home/clinic/index.html', 'blob:null/1', 'about:srcdoc', 'data:text/html,hi']) {
      stand(page, page === 'about:srcdoc' ? 'https://clinic.example/' : page);
      for (const given of harmful.filter((one) => !(page.startsWith('file:') && one.startsWith('file:'))))
        assert.equal(contact(given), undefined, `${given} on ${page}`);
      assert.equal(contact('https://booking.example/now'), 'https://booking.example/now', page);
    }
  });

  it('is on this site for a page from disk and for one in an app', () => {
    stand('file:///home/clinic/index.html');
    assert.equal(contact('book.html'), 'file:///home/clinic/book.html');
    stand('capacitor://localhost/index.html');
    assert.equal(contact('/book'), 'capacitor://localhost/book');
    assert.equal(contact('capacitor://elsewhere/book'), undefined);
  });

  it('that is refused is told with what is allowed', () => {
    const told = contactLink.known.join();
    for (const kind of ['https:', 'tel:', 'sms:', 'mailto:', 'kakaotalk:', 'whatsapp:', 'line:', 'tg:', 'this site'])
      assert.ok(told.includes(kind), kind);
  });
});

describe('a link to a source of the site owner’s own', () => {
  const bundled = { ...data.references.entries[0], doi: undefined, url: undefined };
  const refused = (link: object) => faults({ references: [{ ...bundled, id: 'own-study', ...link }] });

  it('leads to an https address or to the register of DOIs', () => {
    for (const url of ['https://clinic.example/study', 'https://www.who.int/a?b=c#d'])
      assert.deepEqual(refused({ url }), [], url);
    assert.deepEqual(refused({ doi: '10.1000/xyz123' }), []);
  });

  it('leads nowhere else, be it on this site', () => {
    for (const url of [...harmful, 'mailto:a@b.example', 'tel:119', '/study', 'study.html', '//clinic.example/study'])
      assert.notDeepEqual(refused({ url }), [], url);
    for (const doi of [...harmful, 'https://doi.org/10.1000/1', '10.1000/', '10.1000/a b', '\n10.1000/1', '/10.1000/1'])
      assert.notDeepEqual(refused({ doi }), [], doi);
  });
});
