import type { panel as english } from '../english/panel';

/** The side panel and the search for selected words. */
export const panel: typeof english = {};
