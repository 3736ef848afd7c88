/** Runs in the page before anything of the page does, the same in every case; it stands alone, since it is sent as text. */
export function witness(boxesOf, count, door) {
  (0, eval)(door); // closed roots open for us: see test/door.js
  const boxes = (0, eval)(`() => (${boxesOf})`);
  const seen = { ready: 0, shift: 0, tasks: [], inputs: [] };
  globalThis.bench = { seen, boxes };

  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) seen.tasks.push({ start: startTime, duration });
  }).observe({ type: 'longtask', buffered: true });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) if (!entry.hadRecentInput) seen.shift += entry.value;
  }).observe({ type: 'layout-shift', buffered: true });

  /** Ready: the last of the items that are to be there has its box. Looked at in every frame, where its layout is due anyway. */
  function look() {
    const all = boxes();
    if (all.length >= count && all[count - 1].getBoundingClientRect().height > 0) {
      seen.ready = performance.now();
      globalThis.benchReady('');
    } else requestAnimationFrame(look);
  }
  requestAnimationFrame(look);

  // From a visitor's input to the frame that shows what came of it.
  for (const type of ['click', 'input'])
    addEventListener(
      type,
      ({ timeStamp, isTrusted }) => {
        if (!isTrusted) return;
        requestAnimationFrame(() => {
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = () => seen.inputs.push(performance.now() - timeStamp);
          port2.postMessage(0);
        });
      },
      true,
    );

  /** All elements of the page, those in shadow roots too. */
  globalThis.bench.elements = function count(root = document) {
    let sum = 0;
    for (const element of root.querySelectorAll('*')) {
      sum++;
      const inner = globalThis.rootOf(element);
      if (inner) sum += count(inner);
    }
    return sum;
  };
}
