// Run by npm before `npm start` and `npm test`: installs what is missing, says nothing when nothing is.
import { spawnSync } from 'node:child_process';
import { readFileSync, realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findBrowsers, thisSystem } from './find-browsers.mjs';

/** The oldest Node that Vite 8 and Vitest 5 run on. */
export const OLDEST_NODE = [20, 19];

/**
 * Whether this Node is new enough.
 * @param {string} version such as `20.19.0`
 */
export function nodeIsNewEnough(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major > OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor >= OLDEST_NODE[1]);
}

/**
 * Whether node_modules holds what the lock file says. npm leaves its own account of what it installed in
 * `node_modules/.package-lock.json`; comparing the two takes milliseconds, hashing the folder would take seconds.
 * Packages marked optional may be missing: they are for other systems.
 * @param {string | null} lock text of package-lock.json
 * @param {string | null} installed text of node_modules/.package-lock.json
 */
export function isInstalled(lock, installed) {
  if (lock === null || installed === null) return false;
  let wanted;
  let present;
  try {
    wanted = JSON.parse(lock).packages ?? {};
    present = JSON.parse(installed).packages ?? {};
  } catch {
    return false;
  }
  for (const [place, entry] of Object.entries(wanted)) {
    if (place === '') continue;
    const have = present[place];
    if (!have) {
      if (entry.optional || entry.devOptional) continue;
      return false;
    }
    if (have.version !== entry.version || have.integrity !== entry.integrity) return false;
  }
  return Object.keys(present).every((place) => place in wanted);
}

/**
 * Which browsers are missing for a command.
 * @param {'prestart' | 'pretest'} command `npm start` runs in any one browser, `npm test` in both
 * @param {{ chromium: string | null, firefox: string | null }} found
 * @returns {('chromium' | 'firefox')[]}
 */
export function missingBrowsers(command, found) {
  if (command === 'prestart') return found.chromium || found.firefox ? [] : ['chromium'];
  return ['chromium', 'firefox'].filter((name) => !found[name]);
}

/**
 * The one command a person types to install browsers on this system.
 * @param {('chromium' | 'firefox')[]} missing
 * @param {{ platform: string, osRelease: string, root: boolean }} system `osRelease`: text of /etc/os-release
 */
export function installCommand(missing, { platform, osRelease, root }) {
  const names = (table) => missing.map((name) => table[name]).join(' ');
  const sudo = root ? '' : 'sudo ';
  if (platform === 'darwin')
    return `brew install --cask ${names({ chromium: 'google-chrome', firefox: 'firefox' })}`;
  if (platform === 'win32')
    return `winget install ${names({ chromium: 'Google.Chrome', firefox: 'Mozilla.Firefox' })}`;
  const ids = distribution(osRelease);
  if (ids.includes('ubuntu'))
    return `${sudo}snap install ${names({ chromium: 'chromium', firefox: 'firefox' })}`;
  if (ids.includes('debian'))
    return `${sudo}apt-get install -y ${names({ chromium: 'chromium', firefox: 'firefox-esr' })}`;
  if (ids.includes('fedora') || ids.includes('rhel'))
    return `${sudo}dnf install -y ${names({ chromium: 'chromium', firefox: 'firefox' })}`;
  if (ids.includes('arch'))
    return `${sudo}pacman -S --needed ${names({ chromium: 'chromium', firefox: 'firefox' })}`;
  if (ids.includes('suse') || ids.includes('opensuse'))
    return `${sudo}zypper install -y ${names({ chromium: 'chromium', firefox: 'MozillaFirefox' })}`;
  return `${sudo}apt-get install -y ${names({ chromium: 'chromium', firefox: 'firefox-esr' })}`;
}

/**
 * `ID` and `ID_LIKE` of /etc/os-release.
 * @param {string} osRelease
 */
export function distribution(osRelease) {
  return [...osRelease.matchAll(/^ID(?:_LIKE)?="?([^"\n]*)"?$/gm)].flatMap((line) => line[1].split(' '));
}

function main() {
  const root = join(dirname(fileURLToPath(import.meta.url)), '..');
  if (!nodeIsNewEnough(process.versions.node))
    return stop(
      `Node ${OLDEST_NODE.join('.')} or later is needed; this is ${process.versions.node}. Get it from nodejs.org.`,
    );
  const lock = thisSystem.readText(join(root, 'package-lock.json'));
  if (!isInstalled(lock, thisSystem.readText(join(root, 'node_modules', '.package-lock.json')))) {
    say('Installing packages (npm ci) …');
    if (!run('npm', ['ci', '--include=dev', '--no-audit', '--no-fund'], root))
      return stop('npm ci failed; its own message stands above.');
  }
  return setUpBrowsers();
}

function setUpBrowsers() {
  const command = process.env.npm_lifecycle_event === 'prestart' ? 'prestart' : 'pretest';
  const found = findBrowsers();
  if (found.faults.length > 0) return stop(found.faults.join('\n'));
  let missing = missingBrowsers(command, found);
  if (missing.length === 0) return;
  const system = { platform: process.platform, osRelease: readOsRelease(), root: process.getuid?.() === 0 };
  const ids = distribution(system.osRelease);
  if (process.platform === 'linux' && system.root && (ids.includes('debian') || ids.includes('ubuntu'))) {
    installWithApt(missing);
    missing = missingBrowsers(command, findBrowsers());
    if (missing.length === 0) return;
  }
  const what = missing
    .map((name) => (name === 'chromium' ? 'Chromium, Chrome or Edge' : 'Firefox'))
    .join(' and ');
  stop(`Not found: ${what}. Install with:  ${installCommand(missing, system)}`);
}

function installWithApt(missing) {
  const packages = missing.map((name) => (name === 'chromium' ? 'chromium' : 'firefox-esr'));
  say(`Installing ${packages.join(' and ')} (apt-get) …`);
  run('apt-get', ['update', '-q']);
  run('apt-get', ['install', '-y', '-q', '--no-install-recommends', ...packages]);
}

/** Runs a program with its output on stderr, so that stdout stays the answer's. */
function run(program, args, cwd) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const shell = process.platform === 'win32';
  return spawnSync(program, args, { cwd, env, shell, stdio: ['ignore', 2, 2] }).status === 0;
}

function readOsRelease() {
  try {
    return readFileSync('/etc/os-release', 'utf8');
  } catch {
    return '';
  }
}

function say(line) {
  process.stderr.write(`${line}\n`);
}

function stop(line) {
  say(line);
  process.exitCode = 1;
}

if (process.argv[1] && realpathSync(process.argv[1]) === realpathSync(fileURLToPath(import.meta.url))) main();
