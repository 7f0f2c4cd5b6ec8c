import { type Words, words } from '../../components/words/words';
import type { Settings } from '../../lib/model/reader-settings';
import { isOnSite } from '../../lib/text/sites';
import { interfaceLanguage } from '../pages/in-language';

/** What the reader's choices mean for one page. */
export interface Choices {
  /** Whether quotes are marked here. */
  marked: boolean;
  /** Whether the site is one of those that stay quiet. */
  quiet: boolean;
  words: Words;
}

/** What the stored choices mean at an address. */
export function choicesAt(url: string, settings: Settings): Choices {
  const quiet = settings.quiet.some((site) => isOnSite(url, site));
  return { marked: settings.marks && !quiet, quiet, words: words(interfaceLanguage(settings)) };
}
