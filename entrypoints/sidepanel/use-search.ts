import { useEffect, useState } from 'preact/hooks';
import { type Search, watchSelection } from './watch-selection';

/** The words that were chosen in this window, and what is known of them; null where the panel shows the page. */
export function useSearch(): { search: Search | null; end(): void } {
  const [search, setSearch] = useState<Search | null>(null);
  useEffect(() => watchSelection(setSearch), []);
  return { search, end: () => setSearch(null) };
}
