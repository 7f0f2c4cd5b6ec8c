import type { card as english } from '../english/card';

/** The card beside a mark. */
export const card: typeof english = {};
