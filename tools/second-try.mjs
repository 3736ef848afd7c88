/**
 * The second try of browser tests. A browser on a machine that is busy with something else loses a race that no visitor
 * would notice; one that is lost twice in a row is a fault. A few only: where many fail something is broken.
 */

/** How many may fail and be tried again, in a suite. */
export const FEW = 5;

/**
 * Runs all, and once more what failed of it, by the names. A part that then passes whole counts as its second try, and
 * stands in `again`; any other as its first.
 */
export async function withSecondTry(run) {
  const first = await run();
  const names = [...new Set(first.parts.filter(({ failed }) => failed).map(({ name }) => name))];
  if (!names.length || names.length > FEW) return { ...first, again: [] };
  console.log(`\nOnce more, as ${names.length === 1 ? 'it' : 'they'} may have lost a race: ${names.join(', ')}`);
  const second = await run(names);
  const called = (parts, name) => parts.filter((part) => part.name === name);
  const whole = (name) => {
    const tried = called(second.parts, name);
    return tried.length === called(first.parts, name).length && tried.every(({ passed, failed }) => passed && !failed);
  };
  const again = names.filter(whole);
  const parts = [
    ...first.parts.filter(({ name }) => !again.includes(name)),
    ...again.flatMap((name) => called(second.parts, name)),
  ];
  // A run with a failure never ends well, so how the first one ended says nothing more.
  return { parts, again, ended: again.length === names.length && second.ended };
}

/** A pattern for node:test that these names match, and no others. */
export const patternOf = (names) => `^(${names.map((name) => name.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')).join('|')})$`;
