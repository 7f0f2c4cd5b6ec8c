import type { Fault, ReportField } from '../records/faults';
import type { CorpusRecords } from '../records/read-records';
import { checkDates } from './check-dates';

/** What articles say wrongly of the tables, of other records and of themselves. */
export function checkArticles({ articles, primary, outlets, people }: CorpusRecords): Fault[] {
  const faults: Fault[] = [];
  const speakers = new Set(people.map(({ name }) => name));
  const names = new Set(Object.values(outlets).map(({ name }) => name));
  const ids = new Set([...articles, ...primary].map((record) => record.id));
  const primaryIds = new Set(primary.map((record) => record.id));
  for (const article of articles) {
    const file = `articles/${article.id}.json`;
    const fault: ReportField = (field, reason) => faults.push({ file, field, reason });
    if (primaryIds.has(article.id)) fault('id', 'is also the id of a primary text');
    if (!Object.hasOwn(outlets, article.outlet))
      fault('outlet', `"${article.outlet}" is not in outlets.json`);
    if (article.title === null && article.titleSeen) fault('titleSeen', 'there is no headline that was seen');
    checkDates(article, fault);
    const from = article.origin?.article ?? null;
    if (from !== null && !ids.has(from)) fault('origin.article', `no record has the id "${from}"`);
    if (from === article.id) fault('origin.article', 'is the article itself');
    const seen = new Set<string>();
    article.quotes.forEach((quote, index) => {
      if (!speakers.has(quote.speaker))
        fault(`quotes.${index}.speaker`, `"${quote.speaker}" is in no file of people/`);
      if (seen.has(quote.text)) fault(`quotes.${index}.text`, 'stands twice in this record');
      seen.add(quote.text);
      if (quote.spoken !== undefined && !quote.text.includes(quote.spoken)) {
        fault(`quotes.${index}.spoken`, 'is not a part of the text');
      }
      if (quote.via !== undefined && !names.has(quote.via)) {
        fault(`quotes.${index}.via`, `"${quote.via}" is the name of no outlet`);
      }
      if (quote.viaClause !== undefined && quote.via === undefined) {
        fault(`quotes.${index}.viaClause`, 'has no via: name the outlet that is credited');
      }
    });
  }
  return faults;
}
