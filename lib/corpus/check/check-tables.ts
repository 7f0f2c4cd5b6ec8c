import { parseAddress, withoutArchive } from '../../text/address';
import type { Fault } from '../records/faults';
import type { CorpusRecords } from '../records/read-records';

/** What the tables of people and outlets say wrongly of each other and of the records. */
export function checkTables(records: CorpusRecords): Fault[] {
  return [...checkPeople(records), ...checkOutlets(records)];
}

function checkPeople({ people, outlets }: CorpusRecords): Fault[] {
  const faults: Fault[] = [];
  const bodies = new Set([
    ...people.flatMap(({ name, organisation = name }) => [name, organisation]),
    ...Object.values(outlets).map(({ name }) => name),
  ]);
  for (const { name, speaksFor } of people) {
    // Decides whose voice a quote is, so a slip of the pen would tie two speakers.
    if (speaksFor !== undefined && !bodies.has(speaksFor)) {
      faults.push({
        file: 'people/',
        field: 'speaksFor',
        reason: `${name} speaks for "${speaksFor}", which is the name of nobody, of no organisation and no outlet`,
      });
    }
  }
  const spelled = new Map<string, string>();
  for (const { name, spellings = [] } of people) {
    for (const each of new Set([name, ...spellings])) {
      const other = spelled.get(each);
      if (other !== undefined) {
        faults.push({
          file: 'people/',
          field: 'spellings',
          reason: `"${each}" is both ${other} and ${name}`,
        });
      }
      spelled.set(each, name);
    }
  }
  return faults;
}

function checkOutlets({ outlets, articles }: CorpusRecords): Fault[] {
  const faults: Fault[] = [];
  const fault = (key: string, field: string, reason: string) =>
    faults.push({ file: 'outlets.json', field: `${key}.${field}`, reason });
  const names = new Map<string, string>();
  const domains = new Map<string, string>();
  for (const [key, outlet] of Object.entries(outlets)) {
    const other = names.get(outlet.name);
    if (other !== undefined) fault(key, 'name', `is also the name of "${other}"`);
    names.set(outlet.name, key);
    for (const domain of outlet.domains) {
      const owner = domains.get(domain);
      if (owner !== undefined) fault(key, 'domains', `"${domain}" is also a domain of "${owner}"`);
      domains.set(domain, key);
    }
  }
  for (const article of articles) {
    if (article.url === null) continue;
    const host = parseAddress(withoutArchive(article.url))?.hostname.toLowerCase() ?? '';
    const known = outlets[article.outlet]?.domains;
    if (known !== undefined && !known.some((domain) => host === domain || host.endsWith(`.${domain}`))) {
      faults.push({
        file: `articles/${article.id}.json`,
        field: 'url',
        reason: `"${host}" is no domain of "${article.outlet}"`,
      });
    }
  }
  return faults;
}
