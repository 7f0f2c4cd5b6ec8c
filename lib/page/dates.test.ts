import { describe, expect, it } from 'vitest';
import { toIsoDate } from './dates';

describe('toIsoDate', () => {
  it.each([
    ['2016-01-08', '2016-01-08'],
    ['2016-01-08T18:05:00-05:00', '2016-01-08T18:05:00-05:00'],
    ['2016-01-08T18:05:00.123Z', '2016-01-08T18:05:00Z'],
    ['2016-01-08 18:05', '2016-01-08T18:05'],
    ['20160108', '2016-01-08'],
    ['2016/01/08', '2016-01-08'],
    ['January 8, 2016', '2016-01-08'],
    ['Jan. 8, 2016 6:05 pm', '2016-01-08'],
    ['Fri, 08 Jan 2016 18:05:00 GMT', '2016-01-08'],
    ['8 de enero de 2016', '2016-01-08'],
    ['Viernes 8 de Enero del 2016', '2016-01-08'],
    ['1/8/2016', null],
    ['2016-02-30', null],
    ['31 February 2016', null],
    ['yesterday', null],
    ['', null],
  ])('%s', (written, iso) => {
    expect(toIsoDate(written)).toBe(iso);
  });

  it.each([
    ['letters without an end', 'a'.repeat(300_000)],
    ['digits without an end', '8 '.repeat(150_000)],
  ])('reads no more than a line: %s', (_trap, written) => {
    // The square of its length would run into the runner's own limit.
    expect(toIsoDate(written)).toBeNull();
  });
});
