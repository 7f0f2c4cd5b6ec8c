import type { share as english } from '../english/share';

/** Citing, copying, exporting, printing. */
export const share: typeof english = {};
