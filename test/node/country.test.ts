/** In which country a visitor would call for help, as far as the page's language and the visitor's clock tell. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { countryCode, countryIn } from '../../src/core/lazy/country.js';
import { data } from './helpers/data.js';

const seoul = () => 'Asia/Seoul';

describe('the country of a language tag', () => {
  for (const [tag, language, country] of [
    ['ko', 'ko', 'KR'],
    ['ko-KR', 'ko', 'KR'],
    ['ko_KR', 'ko', 'KR'],
    ['ko-US', 'ko', 'US'],
    ['ko-Kore-KP', 'ko', 'KP'],
    ['en', 'en', undefined],
    ['en-GB', 'en', 'GB'],
    ['en-gb', 'en', 'GB'],
    [' en-GB ', 'en', 'GB'],
    ['en-UK', 'en', 'GB'],
    ['en-Latn-AU', 'en', 'AU'],
    ['fr-CH', 'en', 'CH'],
    ['es-US', 'en', 'US'],
    ['zh-Hant-HK', 'en', 'HK'],
    ['de', 'en', undefined],
    ['', 'en', undefined],
  ] as const)
    it(`${JSON.stringify(tag)} (${language}): ${country}`, () => {
      assert.equal(countryIn(tag, language, seoul), country);
    });

  it('is read in its place alone: not out of an extension, a private part, or a part of the world', () => {
    assert.equal(countryIn('ko-u-ca-dangi', 'ko', seoul), 'KR');
    assert.equal(countryIn('en-u-ca-buddhist', 'en', seoul), undefined);
    assert.equal(countryIn('en-x-us', 'en', seoul), undefined);
    assert.equal(countryIn('en-GB-u-rg-uszzzz', 'en', seoul), 'GB');
    assert.equal(countryIn('en-GB-x-us', 'en', seoul), 'GB');
    assert.equal(countryIn('en-419', 'en', seoul), undefined);
    assert.equal(countryIn('en-001', 'en', seoul), undefined);
  });

  it('never throws on what is no tag', () => {
    for (const tag of [
      'x',
      '-',
      '??',
      'en--GB',
      'en-',
      'i-klingon',
      'x-us',
      '<b>',
      '𝓰𝓫',
      '한국어',
      'a'.repeat(10_000),
    ]) {
      assert.equal(countryIn(tag, 'en', seoul), undefined, tag);
      assert.equal(countryIn(tag, 'ko', seoul), 'KR', tag);
    }
  });

  describe('en-US, the default of many systems', () => {
    for (const zone of [
      'America/New_York',
      'America/Los_Angeles',
      'America/Indiana/Knox',
      'America/Indianapolis',
      'America/Kentucky/Louisville',
      'America/North_Dakota/Center',
      'America/Puerto_Rico',
      'Pacific/Honolulu',
      'US/Pacific',
    ])
      it(`counts in ${zone}`, () => {
        for (const tag of ['en-US', 'en-us', 'en_US', 'en-Latn-US', 'en-US-u-hc-h12'])
          assert.equal(
            countryIn(tag, 'en', () => zone),
            'US',
            tag,
          );
      });
    for (const zone of [
      'Asia/Seoul',
      'Europe/London',
      'America/Toronto',
      'America/Mexico_City',
      'America/New_Yorkshire',
      'Pacific/Auckland',
      'UTC',
      '',
    ])
      it(`does not in ${zone || 'a clock without a place'}`, () => {
        assert.equal(
          countryIn('en-US', 'en', () => zone),
          undefined,
        );
      });

    it('asks for the clock only then', () => {
      const never = () => assert.fail('nobody needs it');
      for (const tag of ['ko', 'en', 'en-GB', 'es-US', 'ko-US']) countryIn(tag, 'en', never);
    });

    it('asks the browser’s own clock when nothing else is given', () => {
      assert.ok([undefined, 'US'].includes(countryIn('en-US', 'en')));
    });
  });
});

describe('the country that a site owner sets', () => {
  it('is two letters, in any case, and UK is what people write for GB', () => {
    for (const [given, read] of [
      ['kr', 'KR'],
      ['Gb', 'GB'],
      ['UK', 'GB'],
      ['EU', 'EU'],
    ] as const)
      assert.equal(countryCode.parse?.(given), read);
    for (const bad of ['KOR', '41', 'K1', '', 'Korea', 'k-r']) assert.equal(countryCode.parse?.(bad), undefined, bad);
  });
});

describe('whom to call', () => {
  const { emergency } = data.meta;
  const of = (country: string) => emergency.find((e) => e.country === country || e.members?.includes(country));
  const own = (country: string) => of(country)?.national?.find((e) => e.country === country)?.number;

  it('every member state of the European Union, and Iceland, Liechtenstein, Norway and Switzerland: 112', () => {
    const members = 'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK'.split(' ');
    assert.equal(members.length, 27);
    for (const country of [...members, 'EU', 'IS', 'LI', 'NO', 'CH']) assert.equal(of(country)?.number, '112', country);
  });

  it('with the number of the country itself first, where an ambulance has one', () => {
    for (const [country, number] of [
      ['FR', '15'],
      ['CH', '144'],
      ['AT', '144'],
      ['NO', '113'],
      ['CZ', '155'],
    ] as const)
      assert.equal(own(country), number);
    for (const country of ['DE', 'SE', 'EU', 'KR']) assert.equal(own(country), undefined, country);
  });

  for (const [country, number] of Object.entries({
    KR: '119',
    GB: '999',
    US: '911',
    CA: '911',
    AU: '000',
    NZ: '111',
    IE: '112',
    JP: '119',
    CN: '120',
    TW: '119',
    HK: '999',
    SG: '995',
    IN: '112',
    BR: '192',
    MX: '911',
    ZA: '112',
    UA: '112',
    TR: '112',
  }))
    it(`${country}: ${number}`, () => {
      assert.equal(of(country)?.number, number);
    });

  for (const [country, number] of Object.entries({
    KR: '109',
    US: '988',
    GB: '116 123',
    CA: '988',
    AU: '13 11 14',
    NZ: '1737',
    IE: '116 123',
  }))
    it(`a crisis line in ${country}: ${number}, and where it was read`, () => {
      assert.equal(of(country)?.crisis?.number, number);
      assert.match(of(country)?.crisis?.seenAt ?? '', /^https:/);
    });

  it('a country nobody lists has none: its visitors get the plain list', () => {
    for (const country of ['ZZ', 'VN', 'KP']) assert.equal(of(country), undefined, country);
  });
});
