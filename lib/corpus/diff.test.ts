import { describe, expect, it } from 'vitest';
import { compileCorpus } from './compile';
import { describeChanges, diffCorpora } from './diff';
import { decodePack, encodePack } from './pack/pack';
import { type RecordFile, readRecords } from './records/read-records';
import { articleFile, ferryFiles } from './records/test-records';

function compile(files: RecordFile[]) {
  const read = readRecords('ferry-2020', files);
  if (!read.ok) throw new Error(JSON.stringify(read.faults));
  const compiled = compileCorpus(read.records);
  if (!compiled.ok) throw new Error(JSON.stringify(compiled.faults));
  return compiled.corpus;
}

const changed = (path: string, from: string, to: string): RecordFile[] =>
  ferryFiles().map((file) => (file.path === path ? { ...file, text: file.text.replace(from, to) } : file));
const changes = (files: RecordFile[]): string[] =>
  describeChanges(diffCorpora(compile(ferryFiles()), compile(files)));

describe('diffCorpora', () => {
  it('finds nothing between a corpus and its pack', () => {
    const corpus = compile(ferryFiles());
    const opened = decodePack(encodePack(corpus));
    if (!opened.ok) throw new Error(opened.reason);
    expect(diffCorpora(corpus, opened.corpus)).toEqual([]);
  });

  it('names a new article, its statement, and both when they are gone', () => {
    const text = 'Nobody on Lisk was asked.';
    const more = [
      ...ferryFiles(),
      articleFile('new', 'gull-wire', '2020-03-13', [{ text, speaker: 'Ines Valk' }]),
    ];
    const added = ['article new', 'statement valk-2020-03-13-nobody-on-lisk-was-asked'];
    expect(changes(more)).toEqual(added.map((what) => `+ ${what}`));
    expect(describeChanges(diffCorpora(compile(more), compile(ferryFiles())))).toEqual(
      added.map((what) => `- ${what}`),
    );
  });

  it.each([
    [
      'a headline',
      'articles/coastcourier-20200311.json',
      'Harbour board defends',
      'Harbour board explains',
      '~ article coastcourier-20200311: title: "Harbour board defends ferry shutdown" is now "Harbour board explains ferry shutdown"',
    ],
    [
      'the verb of one quote',
      'articles/coastcourier-20200311.json',
      '"printed": "urged"',
      '"printed": "told"',
      '~ article coastcourier-20200311: “immediately cease this closing”: verb: {"printed":"urged","lemma":"urge","class":"directive"} is now {"printed":"told","lemma":"urge","class":"neutral"}',
    ],
    [
      'the words of one quote',
      'articles/coastcourier-20200311.json',
      '"immediately cease this closing"',
      '"cease this closing"',
      '~ article coastcourier-20200311: no longer prints “immediately cease this closing”',
    ],
    [
      'a rendering',
      'statements/orlan-2020-03-10.json',
      ',\n      "renderings": ["elfaro-20200312#0"]',
      '',
      '~ statement orlan-2020-03-10-the-ferry-is-not-a: loses the rendering elfaro-20200312 “El transbordador no es un lujo. Debemos cesar …”',
    ],
    [
      'a word far inside a version: the line shows where',
      'primary/orlan-letter-20200310.json',
      'that islanders need to live',
      'that islanders can do without',
      '~ statement orlan-2020-03-10-the-ferry-is-not-a: gains the version orlan-letter-20200310#1 “… a line that islanders can do without.”',
    ],
    [
      'how a version is known',
      'primary/orlan-letter-20200310.json',
      '"by": ["Tidewater Post"]',
      '"by": ["Gull Wire"]',
      '~ statement orlan-2020-03-10-the-ferry-is-not-a: version orlan-letter-20200310#1: by: ["Tidewater Post"] is now ["Gull Wire"]',
    ],
  ])('tells what changed: %s', (_what, path, from, to, line) => {
    expect(changes(changed(path, from, to))).toContain(line);
  });
});
