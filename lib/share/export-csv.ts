import type { Appearance, PrintedBy, Quote, Report } from '../model/report';
import { joinParts } from '../text/joined-parts';
import { isInOtherLanguage } from '../text/other-language';
import { isSpeech } from '../text/told-quotes';

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
  'read',
  'page_complete',
  'compared',
  'translation_of',
] as const;

/** Excel reads a file without it in the system's own character set. */
const BYTE_ORDER_MARK = '\ufeff';

type Cells = Partial<Record<(typeof CSV_COLUMNS)[number], string | null>>;

/**
 * The report as a table by RFC 4180: a row for each article that prints a quote, or the words a quote translates; one without an
 * article for a quote that was not found or not compared.
 */
export function exportCsv(report: Report): string {
  const rows = [...report.quotes.filter(isSpeech), ...report.unmarked]
    .flatMap((quote) => rowsOf(report, quote))
    .map((cells) => CSV_COLUMNS.map((column) => cells[column] ?? ''));
  return (
    BYTE_ORDER_MARK +
    [CSV_COLUMNS, ...rows]
      .map((row) => row.map(cell).join(','))
      .join('\r\n')
      .concat('\r\n')
  );
}

function rowsOf(report: Report, quote: Quote): Cells[] {
  const { page } = report;
  const { source, certainty } = quote.attribution;
  const own = {
    page_title: page.title,
    page_url: page.url,
    page_published: page.published,
    page_complete: yesOrNo(page.complete),
    quote: joinParts(quote).text,
    marked: yesOrNo(quote.kind !== 'unmarked'),
    speaker: source?.name ?? null,
    speaker_certainty: certainty,
  };
  const matched = quote.matches.flatMap(({ statement, verdict, appearances }): Cells[] => {
    const found = { ...own, statement, verdict, compared: 'yes' };
    return orOne(
      appearances.map((one) => ({ ...found, ...factsOf(one), ...comparedFacts(one) })),
      found,
    );
  });
  const rendered = quote.renderings.flatMap(({ statement, lang, printed }): Cells[] => {
    const found = { ...own, statement, compared: 'no', translation_of: lang };
    return orOne(
      printed.map((one) => ({ ...found, ...factsOf(one) })),
      found,
    );
  });
  return orOne([...matched, ...rendered], { ...own, compared: yesOrNo(!isInOtherLanguage(report)) });
}

function orOne(rows: Cells[], instead: Cells): Cells[] {
  return rows.length === 0 ? [instead] : rows;
}

function factsOf(one: PrintedBy): Cells {
  return {
    article: one.article,
    outlet: one.outlet,
    kind: one.kind,
    published: one.published,
    title: one.title,
    title_checked: yesOrNo(one.titleSeen),
    url: one.url,
    article_text: one.text,
  };
}

/** What only an article that was compared with the quote has. */
function comparedFacts({ verdict, credit, read }: Appearance): Cells {
  return { article_verdict: verdict, credits: credit?.name ?? null, read };
}

function yesOrNo(answer: boolean): string {
  return answer ? 'yes' : 'no';
}

/** Where some spreadsheet may begin a cell: Excel parts them by `;` where a comma is the decimal sign, a paste by tabs. */
const BORDER = /([;\t\r\n])(?=[\s"]*[=+\-@＝＋－＠])/g;
/** What a spreadsheet runs as a formula at the start of a cell. */
const FORMULA = /^[\s"]*[=+\-@＝＋－＠]|^[\t\r\n]/;

/**
 * What a page wrote is not ours to run: an apostrophe goes before whatever a spreadsheet would take for a formula, wherever a cell may
 * begin for it; it takes the apostrophe as "this is text".
 */
function cell(value: string): string {
  const inside = value.replace(BORDER, "$1'");
  const safe = FORMULA.test(value) ? `'${inside}` : inside;
  return /[",;\t\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
