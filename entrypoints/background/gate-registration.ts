import type { Settings } from '../../lib/model/reader-settings';
import { readSettings } from '../../lib/settings';
import { browser } from '../../lib/webext';
import { describeCollection } from './collection';

const GATE_ID = 'gate';
const GATE_FILE = 'gate.js';
const EVERY_SITE = '*://*/*';

/** Registrations are replaced one after another: two events at once must not both add the same id. */
let queue: Promise<void> = Promise.resolve();

/**
 * Registers the gate for what the reader chose and the browser granted, quiet sites left out, and for nothing else.
 * Called whenever any of it may have changed; calling it again changes nothing.
 */
export function registerGate(): Promise<void> {
  queue = queue.then(replaceRegistration, replaceRegistration);
  return queue;
}

async function replaceRegistration(): Promise<void> {
  const [registered] = await browser.scripting.getRegisteredContentScripts({ ids: [GATE_ID] });
  const settings = await readSettings();
  const matches = await wantedMatches(settings);
  if (matches === null) return;
  const excludeMatches = settings.quiet.map(siteAndBelow);
  // A change of the language, say, must not leave the pages that load meanwhile without a gate.
  if (same(registered?.matches, matches) && same(registered?.excludeMatches, excludeMatches)) return;
  if (registered) await browser.scripting.unregisterContentScripts({ ids: [GATE_ID] });
  if (matches.length === 0) return;
  await browser.scripting.registerContentScripts([
    { id: GATE_ID, js: [GATE_FILE], matches, excludeMatches, runAt: 'document_idle', allFrames: false },
  ]);
}

/** Null where the newsrooms cannot be told: then what is registered stays. */
async function wantedMatches({ where }: Settings): Promise<string[] | null> {
  if (where === 'everywhere') return (await isGranted([EVERY_SITE])) ? [EVERY_SITE] : [];
  if (where !== 'newsrooms') return [];
  const collection = await describeCollection();
  if (collection.status !== 'open') return null;
  return (await isGranted(collection.newsrooms)) ? collection.newsrooms : grantedOf(collection.newsrooms);
}

/** The match pattern of a site and its subdomains, on every port. */
function siteAndBelow(site: string): string {
  return `*://*.${site}/*`;
}

/** Whether two lists of patterns are the same set; the browser gives them back in an order of its own. */
function same(one: readonly string[] = [], other: readonly string[] = []): boolean {
  return one.length === other.length && new Set([...one, ...other]).size === one.length;
}

function isGranted(origins: string[]): Promise<boolean> {
  return browser.permissions.contains({ origins });
}

/** A reader may take single sites back in the browser's own settings; the others stay. */
async function grantedOf(origins: string[]): Promise<string[]> {
  const granted = await Promise.all(origins.map((origin) => isGranted([origin])));
  return origins.filter((_, index) => granted[index]);
}
