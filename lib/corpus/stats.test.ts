import { describe, expect, it } from 'vitest';
import { compileCorpus } from './compile';
import { readRecords } from './records/read-records';
import { ferryFiles } from './records/test-records';
import { countCorpus, describeStats } from './stats';

describe('countCorpus', () => {
  const read = readRecords('ferry-2020', ferryFiles());
  if (!read.ok) throw new Error(JSON.stringify(read.faults));
  const compiled = compileCorpus(read.records);
  if (!compiled.ok) throw new Error(JSON.stringify(compiled.faults));
  const stats = countCorpus(read.records, compiled.corpus);

  it('counts what the records say', () => {
    expect(stats).toMatchObject({
      articles: 3,
      readInPart: 1,
      quotes: 5,
      speakers: 2,
      roles: { office: 4, spokesperson: 1, organisation: 0, clergy: 0, 'unnamed-role': 0 },
      primary: { read: 1, 'read-in-part': 0, 'as-printed-by': 1 },
      statements: 3,
      shared: 1,
      renderings: 1,
      // Of two quotes credited to the Post, it printed one so.
      credits: { checked: 1, named: 1 },
      origins: { stated: 0, inferred: 0 },
      outlets: { news: 3, agency: 0, office: 0, organisation: 0, site: 0 },
    });
    expect(compiled.corpus.extent).toMatchObject({ readInPart: 1, mostly: 'office', lang: 'en' });
  });

  it('says them a line each', () => {
    expect(describeStats(stats).split('\n')).toContain(
      'credits to an outlet: 1 checked (its article is here with those words), 1 only named',
    );
  });
});
