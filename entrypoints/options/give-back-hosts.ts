import { browser } from '../../lib/webext';

/** Gives back every host that the browser has granted. */
export async function giveBackHosts(): Promise<void> {
  const { origins = [] } = await browser.permissions.getAll();
  if (origins.length > 0) await browser.permissions.remove({ origins });
}
