import { describe, expect, it } from 'vitest';
import { earliestOf, namesOn, timelineOf } from '../../components/pictures/timeline-days';
import { appearance } from './fixtures';

const printing = (outlet: string, published: string | null, more = {}) =>
  appearance(outlet, published, 'Keep the ferry.', 'same', [], [], more);
const text = printing('Harbour Board', '2019-03-07', { primary: true, kind: 'office' });

describe('timelineOf', () => {
  it('puts days on a true scale, in UTC, the text itself apart from articles', () => {
    const { days } = timelineOf(
      [printing('Late', '2019-03-11'), text, printing('Night', '2019-03-08T23:30:00-08:00')],
      null,
    );
    expect(days.map(({ day, at, texts, articles }) => [day, at, texts.length, articles.length])).toEqual([
      ['2019-03-07', 0, 1, 0],
      ['2019-03-08', 0.25, 0, 1],
      ['2019-03-11', 1, 0, 1],
    ]);
  });

  it.each<[trap: string, string | null]>([
    ['no date', null],
    ['a month alone is no day', '2019-03'],
    ['a day that no calendar has', '2019-13-40'],
    ['words', 'March'],
  ])('keeps off the line what has no date: %s', (_trap, published) => {
    const { days, undated } = timelineOf([text, printing('Loose', published)], null);
    expect(days.map(({ day }) => day)).toEqual(['2019-03-07']);
    expect(undated.map(({ outlet }) => outlet)).toEqual(['Loose']);
  });

  it('marks the day of this page, which is a copy too', () => {
    const timeline = timelineOf([text], '2019-03-01T09:00:00Z');
    expect(timeline.days.map(({ day, here }) => [day, here])).toEqual([
      ['2019-03-01', true],
      ['2019-03-07', false],
    ]);
    expect(earliestOf(timeline)?.day).toBe('2019-03-01');
  });

  it('has no day and no earliest copy where nothing is dated, though this page is', () => {
    const timeline = timelineOf([printing('Loose', null)], '2019-03-01');
    expect(timeline.days).toEqual([]);
    expect(earliestOf(timeline)).toBeNull();
  });
});

describe('namesOn', () => {
  it('names a text once, by the article that was copied', () => {
    const origin = { name: 'Wire', kind: 'agency' as const, article: 'wire-1', basis: 'same-text' as const };
    const copies = [printing('Copy', '2019-03-08', { origin }), printing('Wire', '2019-03-08')];
    const [day] = timelineOf(copies, null).days;
    expect(day && namesOn(day)).toEqual(['Wire']);
  });
});
