/**
 * fast-check, as every test takes it: `npm test` draws the same cases each time, so that what passed here passes on the next
 * machine as well. `SEED=any npm test -- node` draws new ones, as `npm run test:all` does, and `SEED=123` those of the failure
 * that named 123.
 */
import fc from 'fast-check';

declare global {
  /** In a browser: what the test runner's page was given. */
  var SEED: string | undefined;
}

const given = globalThis.SEED ?? globalThis.process?.env.SEED ?? '20261129';
if (given !== 'any') {
  const seed = Number(given);
  if (!Number.isInteger(seed)) throw new Error(`SEED is "${given}", and may be a whole number or "any"`);
  fc.configureGlobal({ seed });
}

export default fc;
