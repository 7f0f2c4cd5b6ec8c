import * as v from 'valibot';
import { browser } from './webext';

const STORED_UNDER = 'settings';

const settingsSchema = v.object({
  /** Null until the reader has chosen once. */
  where: v.nullable(v.picklist(['newsrooms', 'everywhere', 'click'])),
});

export type Settings = v.InferOutput<typeof settingsSchema>;

const NOT_CHOSEN_YET: Settings = { where: null };

/**
 * The reader's stored choices. A value that does not parse (an older version, a damaged profile) counts as
 * "not chosen yet" and is left where it is until the reader chooses again.
 */
export async function readSettings(): Promise<Settings> {
  const stored = await browser.storage.local.get(STORED_UNDER);
  const parsed = v.safeParse(settingsSchema, stored[STORED_UNDER]);
  return parsed.success ? parsed.output : NOT_CHOSEN_YET;
}

/** Stores the reader's choices. Rejects when the browser refuses to store. */
export async function writeSettings(settings: Settings): Promise<void> {
  await browser.storage.local.set({ [STORED_UNDER]: settings });
}
