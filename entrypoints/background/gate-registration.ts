import { readSettings } from '../../lib/settings';
import { browser } from '../../lib/webext';
import { describeCollection } from './collection';

const GATE_ID = 'gate';
const GATE_FILE = 'gate.js';
const EVERY_SITE = '*://*/*';

/** Registrations are replaced one after another: two events at once must not both add the same id. */
let queue: Promise<void> = Promise.resolve();

/**
 * Registers the gate for what the reader chose and the browser granted, and for nothing else. Called whenever either
 * may have changed; calling it again changes nothing.
 */
export function registerGate(): Promise<void> {
  queue = queue.then(replaceRegistration, replaceRegistration);
  return queue;
}

async function replaceRegistration(): Promise<void> {
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [GATE_ID] });
  const matches = await wantedMatches();
  if (matches === null) return;
  if (registered.length > 0) await browser.scripting.unregisterContentScripts({ ids: [GATE_ID] });
  if (matches.length === 0) return;
  await browser.scripting.registerContentScripts([
    { id: GATE_ID, js: [GATE_FILE], matches, runAt: 'document_idle', allFrames: false },
  ]);
}

/** Null where the newsrooms cannot be told: then what is registered stays. */
async function wantedMatches(): Promise<string[] | null> {
  const { where } = await readSettings();
  if (where === 'everywhere') return (await isGranted([EVERY_SITE])) ? [EVERY_SITE] : [];
  if (where !== 'newsrooms') return [];
  const collection = await describeCollection();
  if (collection.status !== 'open') return null;
  return (await isGranted(collection.newsrooms)) ? collection.newsrooms : grantedOf(collection.newsrooms);
}

function isGranted(origins: string[]): Promise<boolean> {
  return browser.permissions.contains({ origins });
}

/** A reader may take single sites back in the browser's own settings; the others stay. */
async function grantedOf(origins: string[]): Promise<string[]> {
  const granted = await Promise.all(origins.map((origin) => isGranted([origin])));
  return origins.filter((_, index) => granted[index]);
}
