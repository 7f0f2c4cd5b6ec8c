import type { Settings } from '../../lib/model/reader-settings';
import { changeSettings } from '../../lib/settings';
import { isOnSite } from '../../lib/text/sites';

/** Makes a site quiet, or takes away every entry that makes it so. */
export function setQuiet(site: string, quiet: boolean): Promise<void> {
  return changeSettings((now) => ({ quiet: withQuiet(now, site, quiet) }));
}

function withQuiet(settings: Settings, site: string, quiet: boolean): string[] {
  // An entry above the site covers it too, and goes with it.
  const others = settings.quiet.filter((entry) => !isOnSite(`https://${site}`, entry));
  return quiet ? [...others, site].sort() : others;
}
