'use strict';

/* A violation on purpose: it shows that another one would not stay unseen. */
expectFault(/require-trusted-types-for forbids .*onfocus/);

check('the policy is in force', async () => {
  let taken = true;
  try {
    document.createElement('gut-skin-settings').setAttribute('onfocus', script('a probe'));
  } catch {
    taken = false;
  }
  ok(!taken, 'onfocus took a plain text');
  await until('the violation', () => faults.some((fault) => fault.includes('onfocus')));
});
