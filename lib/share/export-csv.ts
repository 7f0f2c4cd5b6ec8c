import type { Appearance, Match, Quote, Report } from '../model/report';
import { joinParts } from '../text/joined-parts';
import { isSpeech } from './shared-quotes';

/** Columns of the table; names stay, further ones may come behind. */
export const CSV_COLUMNS = [
  'page_title',
  'page_url',
  'page_published',
  'quote',
  'marked',
  'speaker',
  'speaker_certainty',
  'statement',
  'verdict',
  'article',
  'outlet',
  'kind',
  'published',
  'title',
  'title_checked',
  'url',
  'article_verdict',
  'article_text',
  'credits',
] as const;

/** Excel reads a file without it in the system's own character set. */
const BYTE_ORDER_MARK = '\ufeff';

/**
 * The report as a table by RFC 4180: a row for each article that prints a quote, one with empty columns for a quote that nobody else
 * prints. Spreadsheets run a cell that begins with `=`, `+`, `-` or `@`, also behind a tab or a line break, as a formula, and what
 * a page wrote is not ours to run: such a cell gets an apostrophe in front, which they take as "this is text".
 */
export function exportCsv(report: Report): string {
  const rows = [...report.quotes.filter(isSpeech), ...report.unmarked].flatMap((quote) =>
    rowsOf(report, quote),
  );
  return (
    BYTE_ORDER_MARK +
    [CSV_COLUMNS, ...rows]
      .map((row) => row.map(cell).join(','))
      .join('\r\n')
      .concat('\r\n')
  );
}

type Row = (string | null)[];

function rowsOf({ page }: Report, quote: Quote): Row[] {
  const { source, certainty } = quote.attribution;
  const marked = quote.kind === 'unmarked' ? 'no' : 'yes';
  const own = [
    page.title,
    page.url,
    page.published,
    joinParts(quote).text,
    marked,
    source?.name ?? null,
    certainty,
  ];
  const rowOf = (match: Match | null, one: Appearance | null): Row => [
    ...own,
    match?.statement ?? null,
    match?.verdict ?? null,
    ...(one === null ? Array<null>(CSV_COLUMNS.length - own.length - 2).fill(null) : facts(one)),
  ];
  if (quote.matches.length === 0) return [rowOf(null, null)];
  return quote.matches.flatMap((match) =>
    match.appearances.length === 0 ? [rowOf(match, null)] : match.appearances.map((one) => rowOf(match, one)),
  );
}

function facts(one: Appearance): Row {
  return [
    one.article,
    one.outlet,
    one.kind,
    one.published,
    one.title,
    one.titleSeen ? 'yes' : 'no',
    one.url,
    one.verdict,
    one.text,
    one.credit?.name ?? null,
  ];
}

function cell(value: string | null): string {
  const text = value ?? '';
  const safe = /^[\t\r\n]*[=+\-@]|^[\t\r\n]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
