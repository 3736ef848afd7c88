/**
 * Finds the browsers that are on this machine, for every tool that drives one. `CHROME_PATH`, `FIREFOX_PATH` and
 * `WEBKIT_DRIVER_PATH` come first; an empty one means "as if there were none", and that none is fetched either.
 */
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, join } from 'node:path';

const { env, platform } = process;
const root = process.getuid?.() === 0;

const names = {
  chrome: [
    'google-chrome-stable',
    'google-chrome',
    'chromium',
    'chromium-browser',
    'microsoft-edge',
    'microsoft-edge-stable',
  ],
  firefox: ['firefox', 'firefox-esr'],
  webkit: ['WebKitWebDriver'],
};

const installed = {
  darwin: {
    chrome: ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
      (app) => `/Applications/${app}.app/Contents/MacOS/${app}`,
    ),
    firefox: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
  },
  win32: {
    chrome: inPrograms(
      'Google/Chrome/Application/chrome.exe',
      'Chromium/Application/chrome.exe',
      'Microsoft/Edge/Application/msedge.exe',
    ),
    firefox: inPrograms('Mozilla Firefox/firefox.exe'),
  },
}[platform];

function inPrograms(...files) {
  const folders = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter(Boolean);
  return files.flatMap((file) => folders.map((folder) => join(folder, file)));
}

function executable(file) {
  try {
    accessSync(file, constants.X_OK);
    return statSync(file).isFile();
  } catch {
    return false;
  }
}

const onPath = (name) => (env.PATH ?? '').split(delimiter).map((folder) => join(folder, name));

/** A download that lacks the system's libraries is there but does not start. */
const starts = (file) =>
  executable(file) && (platform === 'win32' || spawnSync(file, ['--version'], { timeout: 30_000 }).status === 0);

/** Where `npx playwright-core install chromium` puts its download; undefined when there is none that starts. */
function playwrightChromium() {
  try {
    const file = createRequire(import.meta.url)('playwright-core').chromium.executablePath();
    return starts(file) ? file : undefined;
  } catch {
    return undefined; // not a platform that Playwright knows
  }
}

function find(kind, variable) {
  const wanted = env[variable];
  if (wanted === '') return undefined;
  if (wanted && !executable(wanted)) throw new Error(`${variable} is ${wanted}, which can't be run.`);
  return wanted ?? [...names[kind].flatMap(onPath), ...(installed?.[kind] ?? [])].find(executable);
}

/**
 * The browsers that are here, as paths of their executables. Chrome stands for any browser built on Chromium; WebKit is
 * WebKitGTK, as the driver that starts it.
 * @returns {{ chrome?: string, firefox?: string, webkit?: string }}
 */
export function findBrowsers() {
  const chrome = find('chrome', 'CHROME_PATH') ?? (env.CHROME_PATH === '' ? undefined : playwrightChromium());
  const firefox = find('firefox', 'FIREFOX_PATH');
  const webkit = find('webkit', 'WEBKIT_DRIVER_PATH');
  return { ...(chrome && { chrome }), ...(firefox && { firefox }), ...(webkit && { webkit }) };
}

function run(command, ...args) {
  console.log(`  $ ${[command, ...args].join(' ')}`);
  const options = {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...env, DEBIAN_FRONTEND: 'noninteractive' },
    shell: platform === 'win32',
  };
  return spawnSync(command, args, options).status === 0;
}

/** Path of a Chromium; installs one where there is none, and says so. Throws when none can be had, or is to be. */
export function ensureChrome() {
  const found = findBrowsers().chrome;
  if (found) return found;
  if (env.CHROME_PATH === '')
    throw new Error('CHROME_PATH is empty: without a Chrome, Chromium or Edge this can’t run.');

  console.log(
    'There is no Chrome, Chromium or Edge on this machine (set CHROME_PATH if there is). Fetching Chromium with Playwright:',
  );
  run('npx', 'playwright-core', 'install', 'chromium');
  const fetched = playwrightChromium();
  if (fetched) return fetched;

  if (root && existsSync('/etc/debian_version')) {
    console.log('Playwright gave no Chromium that starts here. Installing the one of this Debian system:');
    if (run('apt-get', 'update')) run('apt-get', 'install', '--yes', '--no-install-recommends', 'chromium');
    const packaged = names.chrome.flatMap(onPath).find(executable);
    if (packaged) return packaged;
  }
  throw new Error(
    'These tests need a browser, and none could be found or fetched. Install Chrome, Chromium or Edge, or set CHROME_PATH to one.',
  );
}

/** How to come by the engines that are never fetched. */
const install = {
  firefox: 'Firefox (Debian: firefox-esr), or set FIREFOX_PATH to one',
  webkit: 'WebKitGTK (Debian: webkit2gtk-driver), or set WEBKIT_DRIVER_PATH to its WebKitWebDriver',
  display: 'xvfb, as WebKitGTK opens a window and there is no display (Debian: xvfb)',
};

/** All three engines; throws where one is missing, and says what to install. */
export function ensureEngines() {
  ensureChrome();
  const found = {
    ...findBrowsers(),
    display: env.DISPLAY || env.WAYLAND_DISPLAY || onPath('xvfb-run').some(executable),
  };
  const lacking = Object.keys(install).filter((name) => !found[name]);
  if (lacking.length)
    throw new Error(
      ['Not all three engines are here. Install', ...lacking.map((name) => `- ${install[name]}`)].join('\n'),
    );
}

/** Keeps Chromium quiet and off the network; as root its sandbox can't be had. */
export const chromeArgs = [
  ...(root ? ['--no-sandbox'] : []),
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** The same for Firefox, as preferences. */
export const firefoxPrefs = {
  'app.normandy.enabled': false,
  'app.update.enabled': false,
  'browser.safebrowsing.downloads.remote.enabled': false,
  'browser.safebrowsing.malware.enabled': false,
  'browser.safebrowsing.phishing.enabled': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'extensions.update.enabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'network.dns.disablePrefetch': true,
  'toolkit.telemetry.enabled': false,
};
