import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from '../chance.js';
import { inDigits } from '../../src/core/numbers.js';
import { inWords } from '../../src/widgets/strain/strain-logic.js';

/** German has no names of its own here. */
const languages = ['en', 'ko', 'de'] as const;
/** As many digits as an amount or a dose is ever told with. */
const told = fc
  .tuple(fc.integer({ min: 0, max: 999_999 }), fc.integer({ min: -6, max: 10 }))
  .map(([digits, power]) => Number(`${digits}e${power}`));
const dose = fc
  .tuple(fc.integer({ min: 1, max: 99 }), fc.integer({ min: 0, max: 13 }))
  .map(([digits, power]) => Number(`${digits}e${power}`));

describe('numbers', () => {
  it('are written as the language writes them', () => {
    fc.assert(
      fc.property(told, fc.integer({ min: 0, max: 3 }), (value, decimals) => {
        const intl = { maximumFractionDigits: 6, minimumFractionDigits: decimals };
        for (const language of languages)
          assert.equal(inDigits(value, language, decimals), new Intl.NumberFormat(language, intl).format(value));
      }),
      { numRuns: 2000 },
    );
  });

  it('are said as the language says them', () => {
    const intl = { notation: 'compact', compactDisplay: 'long', maximumFractionDigits: 2 } as const;
    fc.assert(
      fc.property(dose, (value) => {
        for (const language of languages)
          assert.equal(inWords(value, language), new Intl.NumberFormat(language, intl).format(value));
      }),
      { numRuns: 2000 },
    );
  });

  it('stay readable where they are beyond what anybody counts', () => {
    for (const language of languages) {
      assert.match(inDigits(1e18, language), /^1[.,]000/);
      assert.match(inWords(1e21, language), /\d/);
      assert.equal(inDigits(0, language), '0');
      assert.equal(inDigits(-1234, language), new Intl.NumberFormat(language).format(-1234));
    }
  });
});
