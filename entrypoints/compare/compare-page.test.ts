import { describe, expect, it } from 'vitest';
import { comparisonPath } from '../pages/share-actions';
import { readAddress } from './compare-page';

describe('the address of a comparison', () => {
  it.each([
    [12, 'q4'],
    [2_060_351_740, 'u1'],
    [1, 'q&quote=other#x'],
  ])('names tab %i and quote %s, and comes back', (tab, quote) => {
    expect(readAddress(comparisonPath(tab, quote).replace('compare.html', ''))).toEqual({ tab, quote });
  });

  it.each([
    ['nothing', ''],
    ['no number', '?tab=first&quote=q1'],
    ['a number below none', '?tab=-1&quote=q1'],
    ['a number no tab has', '?tab=99999999999999999999&quote=q1'],
  ])('names no tab with %s', (_trap, address) => expect(readAddress(address).tab).toBeNull());
});
