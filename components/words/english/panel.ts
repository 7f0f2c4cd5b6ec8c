/** The side panel and the search for selected words. */
export const panel = {};
