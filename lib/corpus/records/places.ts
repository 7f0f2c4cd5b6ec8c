/** The place of a quote or passage: `article#0` is an article's first quote, `primary#2` the passage numbered 2. */
export function quoteKey(record: string, index: number): string {
  return `${record}#${index}`;
}
