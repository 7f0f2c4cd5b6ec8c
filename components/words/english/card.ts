/** The card beside a mark. */
export const card = {};
