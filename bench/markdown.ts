/** Tables in Markdown that are also readable as they are. */

/** A table with its columns padded; the first column stands left, the others right. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((_, column) =>
    Math.max(3, ...[head, ...rows].map((row) => row[column]?.length ?? 0)),
  );
  const line = (cells: readonly string[]): string =>
    `| ${widths.map((width, i) => (i === 0 ? (cells[i] ?? '').padEnd(width) : (cells[i] ?? '').padStart(width))).join(' | ')} |`;
  const rule = widths.map((width, i) => (i === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`));
  return [line(head), line(rule), ...rows.map(line)].join('\n');
}

/** A number to three figures, or to whole ones where it has more: "0.0914", "12.3", "1234". */
export function figures(value: number): string {
  if (value === 0) return '0';
  return Math.abs(value) >= 1000 ? Math.round(value).toString() : Number(value.toPrecision(3)).toString();
}

/** 100000 → "100,000" */
export function thousands(value: number): string {
  return value.toLocaleString('en-GB');
}
