/** Runs in the page before anything of the page does, the same in every case; it stands alone, since it is sent as text. */
export function witness(itemOf, count, door) {
  (0, eval)(door); // closed roots open for us: see test/door.js
  const seen = { ready: 0, shift: 0, tasks: [], inputs: [], input: 0 };
  const bench = (globalThis.bench = { seen, item: (0, eval)(itemOf) });

  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) seen.tasks.push(duration);
  }).observe({ type: 'longtask', buffered: true });
  new PerformanceObserver((list) => {
    for (const { hadRecentInput, value } of list.getEntries()) if (!hadRecentInput) seen.shift += value;
  }).observe({ type: 'layout-shift', buffered: true });

  /** Looks in every frame, where the layout is due anyway. */
  bench.frames = (look) => requestAnimationFrame(() => look() || bench.frames(look));
  /** Ready: the last of the items that are to be there has its box. */
  bench.frames(() => {
    if (!(bench.item(count - 1)?.getBoundingClientRect().height > 0)) return false;
    seen.ready = performance.now();
    globalThis.benchReady('');
    return true;
  });

  // From a visitor's input to the frame that shows what came of it.
  for (const type of ['click', 'input'])
    addEventListener(
      type,
      ({ timeStamp, isTrusted }) => {
        if (!isTrusted) return;
        seen.input = timeStamp;
        requestAnimationFrame(() => {
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = () => seen.inputs.push(performance.now() - timeStamp);
          port2.postMessage(0);
        });
      },
      true,
    );

  /** All elements of the page, those in shadow roots too. */
  bench.elements = (root = document) => {
    let sum = 0;
    for (const element of root.querySelectorAll('*')) {
      const inner = globalThis.rootOf(element);
      sum += 1 + (inner ? bench.elements(inner) : 0);
    }
    return sum;
  };
}
