/** A reporter of node:test that writes `{ passed, failed, tests }`. A skipped or unfinished test is no passed one. */
export default async function* countTests(events) {
  const tests = [];
  for await (const { type, data } of events) {
    if (data?.details?.type === 'suite') continue;
    const passed = type === 'test:pass' && data.skip === undefined && data.todo === undefined;
    if (passed || type === 'test:pass' || type === 'test:fail') tests.push({ name: data.name, passed });
  }
  const passed = tests.filter((test) => test.passed).length;
  yield JSON.stringify({ passed, failed: tests.length - passed, tests });
}
