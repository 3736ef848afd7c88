/**
 * WebKitGTK for @web/test-runner. Its own launcher for WebDriver sets no viewport and holds no key down, and one browser for
 * all files would carry what the first leaves into the next.
 */
import { webkit } from './driver.mjs';

/** What tests ask of the browser goes to launchers that the runner knows by name, so a tab wears the face of Puppeteer's. */
const pageOf = ({ setViewport, type, press, keyDown, keyUp, click }) => ({
  setViewport,
  keyboard: { type, press, down: keyDown, up: keyUp },
  mouse: { click: (x, y) => click([x, y]) },
});

/** `file` is a WebKitWebDriver. */
export function webkitLauncher(file) {
  const { begin, end } = webkit(file);
  const tabs = new Map();
  return {
    name: 'WebKit',
    type: 'puppeteer',
    getPage: (id) => pageOf(tabs.get(id)),
    async startSession(id, url) {
      const tab = await begin({ prepare: (tab) => tab.focus() });
      tabs.set(id, tab);
      await tab.goto(url);
    },
    isActive: (id) => tabs.has(id),
    getBrowserUrl: (id) => tabs.get(id).url(),
    async stopSession(id) {
      const tab = tabs.get(id);
      tabs.delete(id);
      await tab.close();
      return {};
    },
    startDebugSession() {
      throw new Error('There is no debugging in WebKit from here.');
    },
    stop: async () => end(),
  };
}
