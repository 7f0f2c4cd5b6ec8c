import type { PageMenuProps } from '../../components/popup/page-menu';
import type { Settings } from '../../lib/model/reader-settings';
import { changeSettings } from '../../lib/settings';
import { isWebAddress } from '../../lib/text/address';
import { isOnSite, isSite, siteOf } from '../../lib/text/sites';
import type { Tabs } from '../../lib/webext';
import { setQuiet } from './set-quiet';

/**
 * What the popup's menu offers on a tab; `settings` are null until they are read. In a private window it offers nothing that would be
 * stored: there the command of the keyboard hides the marks, on its page alone.
 */
export function pageMenu(tab: Tabs.Tab | null, settings: Settings | null): Omit<PageMenuProps, 'onOptions'> {
  const site = settings && tab ? quietSite(tab, settings.quiet) : null;
  return {
    marks: settings && tab && !tab.incognito ? settings.marks : null,
    quiet: site,
    onMarks: (marks) => void changeSettings({ marks }),
    onQuiet: (on) => {
      if (site) void setQuiet(site.site, on);
    },
  };
}

/** The entry that makes the tab's page quiet, or the site that would; none in a private window. */
function quietSite({ url, incognito }: Tabs.Tab, quiet: readonly string[]): PageMenuProps['quiet'] {
  if (incognito || url === undefined || !isWebAddress(url)) return null;
  const entry = quiet.find((each) => isOnSite(url, each));
  if (entry !== undefined) return { site: entry, on: true };
  const site = siteOf(url);
  return isSite(site) ? { site, on: false } : null;
}
