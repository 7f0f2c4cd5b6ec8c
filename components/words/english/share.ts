/** Citing, copying, exporting, printing. */
export const share = {};
