import * as v from 'valibot';
import type { Settings } from './model/reader-settings';
import { browser } from './webext';

const STORED_UNDER = 'settings';

/** Most quiet sites that are kept; the browser takes a list of match patterns, not a history. */
const QUIET_LIMIT = 500;

/** What holds until the reader chooses. */
const UNTOUCHED: Settings = { where: null, marks: true, language: 'browser', quiet: [] };

/** A field that does not parse (an older version, a damaged profile) counts as never chosen; the others stay. */
const settingsSchema = v.object({
  where: v.fallback(v.nullable(v.picklist(['newsrooms', 'everywhere', 'click'])), UNTOUCHED.where),
  marks: v.fallback(v.boolean(), UNTOUCHED.marks),
  language: v.fallback(v.picklist(['browser', 'en', 'es']), UNTOUCHED.language),
  quiet: v.fallback(
    v.pipe(v.array(v.pipe(v.string(), v.regex(/^[\w.-]+$/))), v.maxLength(QUIET_LIMIT)),
    UNTOUCHED.quiet,
  ),
}) satisfies v.GenericSchema<unknown, Settings>;

/** The reader's stored choices. */
export async function readSettings(): Promise<Settings> {
  return parse((await browser.storage.local.get(STORED_UNDER))[STORED_UNDER]);
}

/** Stores some of the reader's choices and leaves the others. Rejects when the browser refuses to store. */
export async function changeSettings(change: Partial<Settings>): Promise<void> {
  await browser.storage.local.set({ [STORED_UNDER]: { ...(await readSettings()), ...change } });
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
export async function forgetEverything(): Promise<void> {
  await browser.storage.local.clear();
}

function parse(stored: unknown): Settings {
  const parsed = v.safeParse(settingsSchema, stored);
  return parsed.success ? parsed.output : UNTOUCHED;
}
