import { describe, expect, it } from 'vitest';
import type { Against, Appearance, Edit, Match } from '../../lib/model/report';
import { printingOf, textsRead, wordsOf } from './version-texts';

const edit = (at: number): Edit => ({
  kind: 'replace',
  page: [at, at + 1],
  source: [at, at + 1],
  weight: 'wording',
});
const text = (article: string, edits: Edit[], more: Partial<Appearance> = {}): Appearance => ({
  article,
  outlet: 'Office',
  kind: 'office',
  url: null,
  published: null,
  title: article,
  titleSeen: true,
  primary: true,
  text: article,
  read: 'whole',
  edges: { start: 'seen', end: 'seen' },
  origin: null,
  credit: null,
  lang: 'en',
  verdict: 'changed',
  edits,
  framing: [],
  ...more,
});
const version = (attested: Against['attested'], by: string[], edits: Edit[]): Against => ({
  version: attested,
  kind: null,
  attested,
  by,
  verdict: 'changed',
  kept: { words: 1, of: 2 },
  edits,
});
const match = (against: Against[], appearances: Appearance[]): Match => ({
  statement: 's',
  score: 1,
  verdict: 'changed',
  against,
  appearances,
  quoted: null,
});

describe('the texts of versions', () => {
  const release = text('release', [edit(1)]);
  const letter = text('letter', [edit(2)]);
  const read = version('read', ['Office'], [edit(1)]);
  const printed = version('as-printed-by', ['Post'], [edit(2)]);
  const both = match([read, printed], [release, letter]);

  it('tells two texts of one office apart by how they differ', () => {
    expect(printingOf(read, both)).toBe(release);
    expect(printingOf(printed, both)).toBe(letter);
  });
  it('never claims what a letter says that nobody has read', () => {
    expect(textsRead(both)).toEqual([release]);
  });
  it('tells nothing where two texts differ alike', () => {
    expect(printingOf(read, match([read], [release, text('other', [edit(1)])]))).toBeUndefined();
  });
  it('finds the words of a version where an article that printed it has them', () => {
    const post = text('the words', [edit(2)], { outlet: 'Post', primary: false });
    expect(wordsOf(printed, [release, post])).toBe('the words');
    expect(wordsOf(printed, [release])).toBeNull();
  });
});
