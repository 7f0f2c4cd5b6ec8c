/** Lists whose items stand on one line each, because a change of one item is then a change of one line. */
const ONE_LINE_ITEMS = new Set(['labels']);
/** Characters up to which a list of words stands on one line. */
const SHORT_LIST = 80;

/**
 * Writes a record as JSON that reads well in a diff: two spaces, one label a line, a short list of words on one line and a
 * long one with a line for each, a final newline. The same value gives the same text.
 */
export function formatRecord(record: unknown): string {
  return `${write(record, '', null)}\n`;
}

function write(value: unknown, indent: string, name: string | null): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const deeper = `${indent}  `;
  if (Array.isArray(value)) {
    if (value.length === 0) return '[]';
    const line = oneLine(value);
    if (line.length <= SHORT_LIST && value.every((item) => typeof item !== 'object')) return line;
    const items = value.map((item: unknown) =>
      name !== null && ONE_LINE_ITEMS.has(name) ? oneLine(item) : write(item, deeper, null),
    );
    return `[\n${items.map((item) => deeper + item).join(',\n')}\n${indent}]`;
  }
  const entries = Object.entries(value).filter(([, item]) => item !== undefined);
  if (entries.length === 0) return '{}';
  if (entries.every(([, item]) => typeof item !== 'object') && entries.length <= 2) return oneLine(value);
  const lines = entries.map(([key, item]) => `${deeper}${JSON.stringify(key)}: ${write(item, deeper, key)}`);
  return `{\n${lines.join(',\n')}\n${indent}}`;
}

function oneLine(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(oneLine).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const entries = Object.entries(value).filter(([, item]) => item !== undefined);
  return `{ ${entries.map(([key, item]) => `${JSON.stringify(key)}: ${oneLine(item)}`).join(', ')} }`;
}
