import { describe, expect, it } from 'vitest';
import { findBrowsers, type System } from '../../scripts/find-browsers.mjs';
import {
  distribution,
  installCommand,
  isInstalled,
  missingBrowsers,
  nodeIsNewEnough,
} from '../../scripts/setup.mjs';

/** A machine with only the given programs; a program's text is what its file holds. */
function machine(platform: string, env: Record<string, string>, programs: Record<string, string>): System {
  return {
    platform,
    env,
    isExecutable: (file) => file in programs,
    readText: (file) => programs[file] ?? null,
  };
}

const PATH = '/usr/local/bin:/usr/bin';
const SNAP_STUB =
  '#!/bin/sh\necho "requires the chromium snap to be installed"\nexec /snap/bin/chromium "$@"\n';

describe('findBrowsers', () => {
  it.each([
    ['nothing there', 'linux', { PATH }, {}, null, null],
    [
      'both on PATH',
      'linux',
      { PATH },
      { '/usr/bin/chromium': '', '/usr/bin/firefox': '' },
      '/usr/bin/chromium',
      '/usr/bin/firefox',
    ],
    [
      'Chromium before branded Chrome, whatever PATH says',
      'linux',
      { PATH },
      { '/usr/local/bin/google-chrome': '', '/usr/bin/chromium': '' },
      '/usr/bin/chromium',
      null,
    ],
    [
      'off PATH, in a usual place',
      'linux',
      {},
      { '/opt/google/chrome/chrome': '', '/opt/firefox/firefox': '' },
      '/opt/google/chrome/chrome',
      '/opt/firefox/firefox',
    ],
    [
      'a stub that only names a snap',
      'linux',
      { PATH },
      { '/usr/bin/chromium-browser': SNAP_STUB },
      null,
      null,
    ],
    [
      'the stub and its snap',
      'linux',
      { PATH },
      { '/usr/bin/chromium-browser': SNAP_STUB, '/snap/bin/chromium': '' },
      '/usr/bin/chromium-browser',
      null,
    ],
    [
      'a variable wins',
      'linux',
      { PATH, CHROME_PATH: '/my/chrome' },
      { '/my/chrome': '', '/usr/bin/chromium': '' },
      '/my/chrome',
      null,
    ],
    [
      'macOS',
      'darwin',
      { PATH },
      {
        '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome': '',
        '/Applications/Firefox.app/Contents/MacOS/firefox': '',
      },
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Firefox.app/Contents/MacOS/firefox',
    ],
    [
      'Windows',
      'win32',
      { Path: 'C:\\bin', PROGRAMFILES: 'C:\\Program Files' },
      { 'C:\\Program Files\\Microsoft\\Edge\\Application\\msedge.exe': '', 'C:\\bin\\firefox.exe': '' },
      'C:\\Program Files\\Microsoft\\Edge\\Application\\msedge.exe',
      'C:\\bin\\firefox.exe',
    ],
  ] satisfies [
    string,
    string,
    Record<string, string>,
    Record<string, string>,
    string | null,
    string | null,
  ][])('%s', (_trap, platform, env, programs, chromium, firefox) => {
    expect(findBrowsers(machine(platform, env, programs))).toEqual({ chromium, firefox, faults: [] });
  });

  it('says which variable names nothing, and does not quietly take another browser', () => {
    const found = findBrowsers(machine('linux', { PATH, CHROME_PATH: '/gone' }, { '/usr/bin/chromium': '' }));
    expect(found.chromium).toBeNull();
    expect(found.faults).toEqual([expect.stringMatching(/^CHROME_PATH is "\/gone".*unset it\.$/)]);
  });
});

describe('isInstalled', () => {
  const lock = (packages: object) => JSON.stringify({ packages });
  const root = { '': { name: 'source-context' } };
  const one = { 'node_modules/one': { version: '1.0.0', integrity: 'a' } };

  it.each([
    ['same', lock({ ...root, ...one }), lock(one), true],
    ['no node_modules', lock({ ...root, ...one }), null, false],
    [
      'another version',
      lock({ ...root, 'node_modules/one': { version: '1.0.1', integrity: 'a' } }),
      lock(one),
      false,
    ],
    [
      'same version, other content',
      lock({ ...root, 'node_modules/one': { version: '1.0.0', integrity: 'b' } }),
      lock(one),
      false,
    ],
    ['one missing', lock({ ...root, ...one, 'node_modules/two': { version: '1.0.0' } }), lock(one), false],
    [
      'one for another system',
      lock({ ...root, ...one, 'node_modules/two': { version: '1.0.0', optional: true } }),
      lock(one),
      true,
    ],
    ['one too many', lock(root), lock(one), false],
    ['cut in half', lock({ ...root, ...one }), lock(one).slice(0, 20), false],
  ])('%s', (_trap, wanted, present, expected) => {
    expect(isInstalled(wanted, present)).toBe(expected);
  });
});

describe('setup', () => {
  it.each([
    ['18.20.0', false],
    ['20.18.9', false],
    ['20.19.0', true],
    ['22.0.0', true],
  ])('Node %s: %s', (version, expected) => {
    expect(nodeIsNewEnough(version)).toBe(expected);
  });

  it('asks npm start for one browser and npm test for both', () => {
    const none = { chromium: null, firefox: null };
    expect(missingBrowsers('prestart', none)).toEqual(['chromium']);
    expect(missingBrowsers('prestart', { ...none, firefox: '/f' })).toEqual([]);
    expect(missingBrowsers('pretest', { ...none, firefox: '/f' })).toEqual(['chromium']);
    expect(missingBrowsers('pretest', none)).toEqual(['chromium', 'firefox']);
  });

  it.each([
    ['ID=debian', 'linux', 'sudo apt-get install -y chromium firefox-esr'],
    ['ID=linuxmint\nID_LIKE="ubuntu debian"', 'linux', 'sudo snap install chromium firefox'],
    ['ID=fedora', 'linux', 'sudo dnf install -y chromium firefox'],
    ['', 'darwin', 'brew install --cask google-chrome firefox'],
    ['', 'win32', 'winget install Google.Chrome Mozilla.Firefox'],
  ])('on %j %s types one command', (osRelease, platform, expected) => {
    expect(installCommand(['chromium', 'firefox'], { platform, osRelease, root: false })).toBe(expected);
  });

  it('reads ID and ID_LIKE and nothing else', () => {
    expect(distribution('VERSION_ID="12"\nID=debian\nHOME_URL="x"\n')).toEqual(['debian']);
  });
});
