/** What a printed quote shows of an editor's hand: words left out, words put in, a fault kept on purpose. */
export interface Mark {
  kind: 'ellipsis' | 'bracket' | 'sic';
  /** UTF-16 offsets of the mark with its brackets. */
  start: number;
  end: number;
}

const DOTS = String.raw`(?:…|\.(?:[ \u00A0\u2009\u202F]?\.){2,})(?:[ \u00A0]?[….])*`;
const MARK = new RegExp(
  [
    String.raw`(?<sic>[[(]\s*sic\s*[.!]?\s*[\])])`,
    String.raw`(?<ellipsis>[[(]\s*${DOTS}\s*[\])]|${DOTS})`,
    String.raw`(?<bracket>\[[^[\]\n]{1,120}\])`,
  ].join('|'),
  'giu',
);

/** The marks of a text in reading order: every printed form of the ellipsis, square brackets, `[sic]`. Linear time. */
export function findMarks(text: string): Mark[] {
  if (!/[…[]|\.[ \u00A0\u2009\u202F]?\.|\(\s*sic/i.test(text)) return [];
  return Array.from(text.matchAll(MARK), (found): Mark => {
    const kind = found.groups?.sic ? 'sic' : found.groups?.ellipsis ? 'ellipsis' : 'bracket';
    return { kind, start: found.index, end: found.index + found[0].length };
  });
}
