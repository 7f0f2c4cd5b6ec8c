import * as v from 'valibot';
import type { Settings } from './model/reader-settings';
import { isSite } from './text/sites';
import { browser } from './webext';

const STORED_UNDER = 'settings';

/** Most quiet sites that are kept; the browser takes a list of match patterns, not a history. */
export const QUIET_LIMIT = 500;

/** What holds until the reader chooses. */
const UNTOUCHED: Settings = { where: null, marks: true, language: 'browser', quiet: [] };

/** An entry that is no site's name is dropped alone: one damaged line must not make all the others loud again. */
const quietSchema = v.pipe(
  v.array(v.unknown()),
  v.transform((entries) => {
    const sites = entries.filter((entry): entry is string => typeof entry === 'string' && isSite(entry));
    return [...new Set(sites)].slice(0, QUIET_LIMIT);
  }),
);

/** A field that does not parse (an older version, a damaged profile) counts as never chosen; the others stay. */
const settingsSchema = v.object({
  where: v.fallback(v.nullable(v.picklist(['newsrooms', 'everywhere', 'click'])), UNTOUCHED.where),
  marks: v.fallback(v.boolean(), UNTOUCHED.marks),
  language: v.fallback(v.picklist(['browser', 'en', 'es']), UNTOUCHED.language),
  quiet: v.fallback(quietSchema, UNTOUCHED.quiet),
}) satisfies v.GenericSchema<unknown, Settings>;

/** Changes are stored one after another: each is made from what the one before it left. */
let queue: Promise<void> = Promise.resolve();

/**
 * The reader's stored choices. Never rejects: where the browser cannot read its storage (a damaged profile, a full disk), it is as if
 * nothing was chosen, so that every page still shows something.
 */
export async function readSettings(): Promise<Settings> {
  try {
    return await readStored();
  } catch (error) {
    console.error(error);
    return UNTOUCHED;
  }
}

/**
 * Stores some of the reader's choices and leaves the others. A change that builds on what is stored is a function of
 * it. Rejects when the browser refuses to store, or to read: what could not be read must not be overwritten.
 */
export function changeSettings(
  change: Partial<Settings> | ((now: Settings) => Partial<Settings>),
): Promise<void> {
  return inTurn(async () => {
    const now = await readStored();
    const changed = { ...now, ...(typeof change === 'function' ? change(now) : change) };
    await browser.storage.local.set({ [STORED_UNDER]: changed });
  });
}

/** Calls back with all choices whenever one was changed, in whatever window. Ends with the signal. */
export function watchSettings(onChange: (settings: Settings) => void, signal?: AbortSignal): void {
  const listen = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    if (area === 'local' && STORED_UNDER in changes) onChange(parse(changes[STORED_UNDER]?.newValue));
  };
  browser.storage.onChanged.addListener(listen);
  signal?.addEventListener('abort', () => browser.storage.onChanged.removeListener(listen), { once: true });
}

/** Deletes everything the extension has stored, the choices too. */
export function forgetEverything(): Promise<void> {
  return inTurn(() => browser.storage.local.clear());
}

async function readStored(): Promise<Settings> {
  return parse((await browser.storage.local.get(STORED_UNDER))[STORED_UNDER]);
}

function inTurn(work: () => Promise<void>): Promise<void> {
  const done = queue.then(work);
  queue = done.catch(() => undefined);
  return done;
}

function parse(stored: unknown): Settings {
  const parsed = v.safeParse(settingsSchema, stored);
  return parsed.success ? parsed.output : UNTOUCHED;
}
