import type { Report } from '../model/report';

/** Rises when a field changes its meaning or goes; a field that comes does not raise it. */
export const REPORT_FORMAT = 1;

/**
 * The report for a program: `{ format, version, report }`, `report` as `docs/formats.md` describes it. The page's full text, where the
 * report has it, is left out: the article is its publisher's.
 */
export function exportJson({ page: { text: _, ...page }, ...rest }: Report): string {
  const file = { format: 'source-context-report', version: REPORT_FORMAT, report: { page, ...rest } };
  return `${JSON.stringify(file, null, 2)}\n`;
}
