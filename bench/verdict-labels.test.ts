import { describe, expect, it } from 'vitest';
import { judge } from '../lib/match/judge';
import { isRightlyJudged } from './verdict-labels';

const PASSAGE = 'We cannot go on asking fishing crews to wait seven hours for a berth in spring.';

describe('isRightlyJudged', () => {
  it.each([
    ['trim', 'asking fishing crews to wait', true],
    ['trim', 'asking fishing men to wait', false],
    ['ellipsis', 'We cannot go on asking … a berth in spring.', true],
    ['ellipsis', 'We cannot go on asking a berth in spring.', false],
    ['cut_noellip', 'We cannot go on asking a berth in spring.', true],
    ['altered1', 'fishing crews to wait nine hours', true],
    ['altered1', 'fishing crews to wait seven hours', false],
    ['altered1', 'fishing crews to wait nine long hours for berth', false],
    ['typo', 'fishing crwes to wait seven hours', true],
    ['bracket', 'asking [them] to wait seven hours', true],
    ['bracket', 'asking fishing [sic] crews to wait', true],
    ['verbatim', PASSAGE, true],
    ['heavy', PASSAGE, null],
  ])('%s: %s', (kind, quote, expected) => {
    expect(isRightlyJudged(kind, judge(quote, PASSAGE))).toBe(expected);
  });
});
