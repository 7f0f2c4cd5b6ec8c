// No dependency: setup runs this before anything is installed.
import { accessSync, constants, readFileSync, statSync } from 'node:fs';
import path from 'node:path';

/**
 * The browsers looked for: environment variable, names on PATH, usual places. Names come before places and in
 * this order, so Chromium wins over branded Chrome where both are installed.
 */
const BROWSERS = {
  chromium: {
    variable: 'CHROME_PATH',
    commands: [
      'chromium',
      'chromium-browser',
      'google-chrome',
      'google-chrome-stable',
      'microsoft-edge',
      'microsoft-edge-stable',
      'chrome',
      'msedge',
    ],
    places: {
      linux: [
        '/usr/lib/chromium/chromium',
        '/snap/bin/chromium',
        '/opt/google/chrome/chrome',
        '/opt/microsoft/msedge/msedge',
      ],
      darwin: [
        'Chromium.app/Contents/MacOS/Chromium',
        'Google Chrome.app/Contents/MacOS/Google Chrome',
        'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
      ],
      win32: [
        'Chromium\\Application\\chrome.exe',
        'Google\\Chrome\\Application\\chrome.exe',
        'Microsoft\\Edge\\Application\\msedge.exe',
      ],
    },
  },
  firefox: {
    variable: 'FIREFOX_PATH',
    commands: ['firefox-esr', 'firefox', 'firefox-developer-edition'],
    places: {
      linux: [
        '/usr/lib/firefox-esr/firefox-esr',
        '/usr/lib/firefox/firefox',
        '/snap/bin/firefox',
        '/opt/firefox/firefox',
      ],
      darwin: [
        'Firefox.app/Contents/MacOS/firefox',
        'Firefox Developer Edition.app/Contents/MacOS/firefox',
        'Firefox Nightly.app/Contents/MacOS/firefox',
      ],
      win32: ['Mozilla Firefox\\firefox.exe', 'Firefox Developer Edition\\firefox.exe'],
    },
  },
};

/** This machine, as `findBrowsers` asks for it. */
export const thisSystem = {
  env: process.env,
  platform: process.platform,
  /** @param {string} file */
  isExecutable(file) {
    try {
      if (!statSync(file).isFile()) return false;
      accessSync(file, process.platform === 'win32' ? constants.F_OK : constants.X_OK);
      return true;
    } catch {
      return false;
    }
  },
  /** @param {string} file */
  readText(file) {
    try {
      return readFileSync(file, 'utf8');
    } catch {
      return null;
    }
  },
};

/**
 * Finds one Chromium-family browser and one Firefox.
 * @param {typeof thisSystem} system
 * @returns {{ chromium: string | null, firefox: string | null, faults: string[] }} absolute paths, or null where
 *   none was found; `faults` has one sentence for each environment variable that names no program.
 */
export function findBrowsers(system = thisSystem) {
  const faults = [];
  const found = { chromium: null, firefox: null, faults };
  for (const [name, browser] of Object.entries(BROWSERS)) {
    const named = system.env[browser.variable];
    if (named) {
      if (system.isExecutable(named)) found[name] = named;
      else
        faults.push(
          `${browser.variable} is "${named}", and there is no program there; correct it or unset it.`,
        );
      continue;
    }
    found[name] = candidates(browser, system).find((file) => isBrowser(file, system)) ?? null;
  }
  return found;
}

function candidates(browser, { env, platform }) {
  const { join, delimiter } = platform === 'win32' ? path.win32 : path.posix;
  const folders = (env.PATH ?? env.Path ?? '').split(delimiter).filter(Boolean);
  const endings = platform === 'win32' ? ['.exe'] : [''];
  const onPath = browser.commands.flatMap((command) =>
    folders.flatMap((folder) => endings.map((ending) => join(folder, command + ending))),
  );
  const places = browser.places[platform] ?? browser.places.linux;
  return [...onPath, ...roots(env, platform).flatMap((root) => places.map((place) => join(root, place)))];
}

function roots(env, platform) {
  if (platform === 'darwin')
    return ['/Applications', env.HOME ? `${env.HOME}/Applications` : ''].filter(Boolean);
  if (platform === 'win32')
    return [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter((folder) => Boolean(folder));
  return ['/'];
}

/** Ubuntu leaves a script in the browser's place that only says which snap to install. */
function isBrowser(file, system) {
  if (!system.isExecutable(file)) return false;
  if (system.platform !== 'linux' || !file.startsWith('/usr/bin/')) return true;
  const text = system.readText(file)?.slice(0, 4000) ?? '';
  if (!text.startsWith('#!') || !/requires the \S+ snap|\/snap\/bin\//.test(text)) return true;
  const snap = /chrom/.test(file) ? '/snap/bin/chromium' : '/snap/bin/firefox';
  return system.isExecutable(snap);
}
