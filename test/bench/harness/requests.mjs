/** What one visit asks the server for: bytes over the wire, how many files, and how many of them wait for one another. */
export function followRequests(cdp) {
  const depthOf = new Map(); // address → how many files lead to it
  const open = new Set();
  const sum = { bytes: 0, requests: 0, depth: 0 };
  let quietSince = Date.now();

  cdp.on('Network.requestWillBeSent', ({ requestId, request, initiator, documentURL }) => {
    if (/^(data|blob):/.test(request.url)) return;
    const callers = initiator.stack ? [initiator.stack, initiator.stack.parent] : [];
    const from = initiator.url ?? callers.flatMap((stack) => stack?.callFrames ?? []).find(({ url }) => url)?.url;
    const depth = request.url === documentURL ? 0 : (depthOf.get(from) ?? 0) + 1;
    depthOf.set(request.url, depth);
    sum.depth = Math.max(sum.depth, depth);
    sum.requests++;
    open.add(requestId);
  });
  const over = ({ requestId, encodedDataLength = 0 }) => {
    sum.bytes += encodedDataLength;
    open.delete(requestId);
    quietSince = Date.now();
  };
  cdp.on('Network.loadingFinished', over);
  cdp.on('Network.loadingFailed', over);
  return { sum, quietFor: () => (open.size ? 0 : Date.now() - quietSince) };
}
