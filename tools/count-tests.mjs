/** A reporter of node:test that writes `{ passed, failed }`. A skipped or unfinished test is no passed one. */
export default async function* countTests(events) {
  let passed = 0;
  let failed = 0;
  for await (const { type, data } of events) {
    if (data?.details?.type === 'suite') continue;
    if (type === 'test:pass' && data.skip === undefined && data.todo === undefined) passed++;
    else if (type === 'test:pass' || type === 'test:fail') failed++;
  }
  yield JSON.stringify({ passed, failed });
}
