import type { ReportField } from '../records/faults';

/** A thing is read after it appeared, and reviewed after it was read. */
export function checkDates(
  record: {
    published: string | null;
    publishedMonth?: string | undefined;
    readOn: string | null;
    reviewed: string | null;
  },
  fault: ReportField,
): void {
  const { published, publishedMonth, readOn, reviewed } = record;
  if (published !== null && publishedMonth !== undefined) {
    fault('publishedMonth', 'has no place where the day is known');
  }
  if (published !== null && readOn !== null && readOn < published) fault('readOn', `is before ${published}`);
  if (readOn !== null && reviewed !== null && reviewed < readOn) fault('reviewed', `is before ${readOn}`);
  if (published !== null && reviewed !== null && reviewed < published)
    fault('reviewed', `is before ${published}`);
}
