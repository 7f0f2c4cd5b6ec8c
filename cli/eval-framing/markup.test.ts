import { describe, expect, it } from 'vitest';
import { readMarkup } from './markup';

describe('readMarkup', () => {
  it('takes the markup away and keeps each label at its place', () => {
    const read = readMarkup(
      '“{people.quote|Families} fear {event.quote|raids},” {critics.narrator|a group} said.',
    );
    if (!read.ok) throw new Error(read.reason);
    expect(read.text).toBe('“Families fear raids,” a group said.');
    expect(read.labels).toEqual([
      { concept: 'people', voice: 'quote', start: 1, end: 9, text: 'Families' },
      { concept: 'event', voice: 'quote', start: 15, end: 20, text: 'raids' },
      { concept: 'critics', voice: 'narrator', start: 23, end: 30, text: 'a group' },
    ]);
    for (const { start, end, text } of read.labels) expect(read.text.slice(start, end)).toBe(text);
  });

  it('takes a sentence without a label', () => {
    expect(readMarkup('The swings are down | for good.')).toEqual({
      ok: true,
      text: 'The swings are down | for good.',
      labels: [],
    });
  });

  it.each([
    ['an unknown concept', '{person.narrator|families}', 'is no label'],
    ['an unknown voice', '{people.author|families}', 'is no label'],
    ['no voice', '{people|families}', 'is no label'],
    ['a third name', '{people.quote.headline|families}', 'is no label'],
    ['no words', '{people.narrator| }', 'is no label'],
    ['a label in a label', '{people.narrator|the {people.narrator|families}}', 'do not nest'],
    ['an open brace', 'the {people.narrator families', 'a brace stands alone'],
  ])('says what is wrong: %s', (_fault, marked, reason) => {
    const read = readMarkup(marked);
    expect(read.ok ? 'was read' : read.reason).toContain(reason);
  });
});
