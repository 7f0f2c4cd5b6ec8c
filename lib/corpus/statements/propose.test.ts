import { describe, expect, it } from 'vitest';
import { checkRecords } from '../check/check';
import { formatRecord } from '../records/format-record';
import { type RecordFile, readRecords } from '../records/read-records';
import { articleFile, ferryFiles, testFiles } from '../records/test-records';
import { proposeOccasions } from './propose';

function propose(files: RecordFile[]) {
  const read = readRecords('ferry-2020', files);
  if (!read.ok) throw new Error(JSON.stringify(read.faults));
  return proposeOccasions(read.records);
}

const filesOf = (occasions: ReturnType<typeof propose>): RecordFile[] =>
  occasions.map((occasion) => ({ path: `statements/${occasion.id}.json`, text: formatRecord(occasion) }));

describe('proposeOccasions', () => {
  it('has nothing to say where every quote has its place', () => {
    expect(propose(ferryFiles())).toEqual([]);
  });

  it('proposes files that pass the check, after which it has nothing to say', () => {
    const bare = ferryFiles().filter(({ path }) => !path.startsWith('statements/'));
    const proposed = propose(bare);
    expect(proposed.map(({ id, reviewed }) => [id, reviewed])).toEqual([
      ['brandt-2020-03-11-quoted', null],
      ['orlan-2020-03-10', null],
      // Which words a translation renders, only a person can say.
      ['orlan-2020-03-12-quoted', null],
    ]);
    const files = [...bare, ...filesOf(proposed)];
    expect(checkRecords('ferry-2020', files)).toEqual([]);
    expect(propose(files)).toEqual([]);
  });

  it('adds a new quote to the statement it prints, keeps its id, and asks for a review', () => {
    const text = 'The ferry is not a luxury. We must immediately cease this closing';
    const files = [
      ...ferryFiles(),
      articleFile('wire-1', 'gull-wire', '2020-03-12', [{ text, speaker: 'Mara Orlan' }]),
    ];
    const [occasion, ...more] = propose(files);
    expect(more).toEqual([]);
    expect(occasion).toMatchObject({ id: 'orlan-2020-03-10', reviewed: null });
    expect(occasion?.statements[0]).toMatchObject({
      id: 'orlan-2020-03-10-the-ferry-is-not-a',
      printed: ['coastcourier-20200311#0', 'coastcourier-20200311#1', 'tidewaterpost-20200311#0', 'wire-1#0'],
      renderings: ['elfaro-20200312#0'],
    });
  });

  it('adds a place to a file that also names one that is gone, and takes none out', () => {
    const text = 'The ferry is not a luxury. We must immediately cease this closing';
    const gone = ferryFiles().filter(({ path }) => path !== 'articles/tidewaterpost-20200311.json');
    const [occasion] = propose([
      ...gone,
      articleFile('wire-1', 'gull-wire', '2020-03-12', [{ text, speaker: 'Mara Orlan' }]),
    ]);
    expect(occasion?.statements[0]?.printed).toEqual([
      ...['coastcourier-20200311#0', 'coastcourier-20200311#1', 'tidewaterpost-20200311#0', 'wire-1#0'],
    ]);
  });

  it('names the speaker of a passage who does not speak for the writer of the letter', () => {
    const files = ferryFiles()
      .filter(({ path }) => !path.startsWith('statements/'))
      .map((file) =>
        file.path.includes('orlan-release')
          ? { ...file, text: file.text.replace('"n": 2,', '"n": 2, "speakers": ["Teo Brandt"],') }
          : file,
      );
    const proposed = propose(files);
    const letter = proposed.find(({ id }) => id === 'orlan-2020-03-10');
    expect(letter?.statements.map(({ speaker }) => speaker)).toEqual([undefined, 'Teo Brandt']);
    expect(checkRecords('ferry-2020', [...files, ...filesOf(proposed)])).toEqual([]);
  });

  it('gives two people of one last name a file each', () => {
    const other = {
      path: 'people/ana-valk.json',
      text: formatRecord({ name: 'Ana Valk', kind: 'person', basis: 'clergy' }),
    };
    const proposed = propose([
      ...testFiles([
        other,
        articleFile('a', 'gull-wire', '2020-03-12', [
          { text: 'Nobody was asked about this.', speaker: 'Ines Valk' },
          { text: 'We pray for the crews tonight.', speaker: 'Ana Valk' },
        ]),
      ]),
    ]);
    expect(proposed.map(({ id, speaker }) => [id, speaker]).filter(([id]) => id?.includes('valk'))).toEqual([
      ['ana-valk-2020-03-12-quoted', 'Ana Valk'],
      ['valk-2020-03-12-quoted', 'Ines Valk'],
    ]);
  });
});
