/** The ways to the server: as fast as loopback is, and a phone's on a slow day (bytes a second, milliseconds). */
const slow = (1.6 * 1024 * 1024) / 8;
export const networks = {
  loopback: undefined,
  phone: { offline: false, latency: 150, downloadThroughput: slow, uploadThroughput: slow },
};
