import type { Fault, ReportField } from '../records/faults';
import type { CorpusRecords } from '../records/read-records';
import { checkDates } from './check-dates';

/** What primary texts say wrongly of the tables and of themselves. */
export function checkPrimary({ primary, outlets, people }: CorpusRecords): Fault[] {
  const faults: Fault[] = [];
  const speakers = new Set(people.map(({ name }) => name));
  const printers = new Set(Object.values(outlets).map(({ name }) => name));
  for (const record of primary) {
    const file = `primary/${record.id}.json`;
    const fault: ReportField = (field, reason) => faults.push({ file, field, reason });
    if (!Object.hasOwn(outlets, record.issuer)) fault('issuer', `"${record.issuer}" is not in outlets.json`);
    checkDates(record, fault);
    record.speakers.forEach((name, index) => {
      if (!speakers.has(name)) fault(`speakers.${index}`, `"${name}" is in no file of people/`);
    });
    const checkBy = (by: readonly string[], field: string) => {
      for (const name of by) if (!printers.has(name)) fault(field, `"${name}" is the name of no outlet`);
    };
    checkBy(record.by, 'by');
    const numbers = new Set<number>();
    record.passages.forEach((passage, index) => {
      if (numbers.has(passage.n)) fault(`passages.${index}.n`, `${passage.n} stands twice`);
      numbers.add(passage.n);
      checkBy(passage.by ?? [], `passages.${index}.by`);
      for (const name of passage.speakers ?? []) {
        if (!speakers.has(name)) fault(`passages.${index}.speakers`, `"${name}" is in no file of people/`);
      }
      const known = passage.attested ?? record.attested;
      if (known === 'as-printed-by' && (passage.by ?? record.by).length === 0) {
        fault(`passages.${index}.by`, 'must say who printed it');
      }
      if (passage.spoken !== undefined && !passage.text.includes(passage.spoken)) {
        fault(`passages.${index}.spoken`, 'is not a part of the text');
      }
    });
  }
  return faults;
}
