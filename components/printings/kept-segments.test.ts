import { describe, expect, it } from 'vitest';
import type { Against, Edit } from '../../lib/model/report';
import { keptSegments } from './kept-segments';

const against = (kept: [number, number], edits: Edit[]): Against => ({
  version: 'v',
  kind: null,
  attested: 'read',
  by: [],
  verdict: 'shortened',
  kept: { words: kept[0], of: kept[1] },
  edits,
});

describe('keptSegments', () => {
  it('draws one stretch where all is kept', () => {
    expect(keptSegments(10, against([2, 2], []))).toEqual([{ kept: true, length: 10 }]);
  });
  it('draws what is missing where it is missing', () => {
    const edits: Edit[] = [
      { kind: 'trim-start', page: [0, 0], source: [0, 8], weight: 'wording' },
      { kind: 'ellipsis', page: [4, 5], source: [12, 20], weight: 'wording' },
    ];
    expect(keptSegments(10, against([4, 8], edits))).toEqual([
      { kept: false, length: 8 },
      { kept: true, length: 4 },
      { kept: false, length: 8 },
      { kept: true, length: 5 },
    ]);
  });
  it('draws nothing where words are missing and no edit says which', () => {
    expect(keptSegments(10, against([2, 9], []))).toBeNull();
  });
});
