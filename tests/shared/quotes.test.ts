import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type ReadQuote, readQuotes } from '../../lib/quotes/read-quotes';
import { samePerson } from '../../lib/text/names';

const seeds = join(process.env.SHARED_DIR ?? '../shared', 'seeds');

interface Expected {
  doc: string;
  id: string;
  start: number;
  end: number;
  text: string;
  paragraph: number;
  source: { start: number; end: number } | null;
  name: string;
  role: string;
  inherited: boolean;
  cue: { start: number; end: number; class: string | null } | null;
  via: { start: number; end: number; name: string } | null;
}

function isExpectedList(value: unknown): value is { quotes: Expected[] } {
  return typeof value === 'object' && value !== null && 'quotes' in value;
}

function loadExpected(): Expected[] {
  const parsed: unknown = JSON.parse(readFileSync(join(seeds, 'expected.json'), 'utf8'));
  return isExpectedList(parsed) ? parsed.quotes : [];
}

/** The parts of a reading that a hand reading fixes. */
function facts(quote: ReadQuote | undefined) {
  const attribution = quote?.attribution;
  const span = (value: { start: number; end: number } | null | undefined) =>
    value ? [value.start, value.end] : null;
  return {
    span: span(quote),
    paragraph: quote?.paragraph,
    source: span(attribution?.source),
    role: attribution?.source?.role,
    cue: span(attribution?.cue),
    class: attribution?.cue?.class ?? null,
    via: span(attribution?.via),
    viaName: attribution?.via?.name ?? null,
  };
}

if (!existsSync(seeds)) {
  describe('quotes of the two seed articles', () => {
    it('were not run: the shared folder is absent', () =>
      console.log('seed quotes were not run: no shared folder'));
  });
} else {
  describe.each([
    ['with the outlets known', ['The Hill', 'Latin Post', 'Fox News Latino', 'Washington Post']],
    ['with no outlet known', []],
  ])('quotes of the two seed articles, %s', (_, outlets) => {
    const expected = loadExpected();
    const read = (doc: string) => {
      const text = readFileSync(join(seeds, `${doc}.txt`), 'utf8');
      return readQuotes(text, { lang: 'en', outlets }).filter(
        (quote) => quote.kind === 'speech' || quote.kind === 'fragment',
      );
    };
    it.each(['000', '001'])('finds every quote of %s and nothing else', (doc) => {
      const spans = expected.filter((quote) => quote.doc === doc).map((quote) => [quote.start, quote.end]);
      expect(read(doc).map((quote) => [quote.start, quote.end])).toEqual(spans);
    });
    it.each(expected.map((quote) => [`${quote.doc} ${quote.id}`, quote] as const))(
      'reads %s as by hand',
      (_name, hand) => {
        const all = read(hand.doc);
        const index = all.findIndex((quote) => quote.start === hand.start);
        const found = facts(all[index]);
        // A quote that continues another has that quote's source.
        const source = hand.inherited
          ? facts(all[index - 1]).source
          : hand.source && [hand.source.start, hand.source.end];
        expect(found).toEqual({
          span: [hand.start, hand.end],
          paragraph: hand.paragraph,
          source,
          role: hand.role,
          cue: hand.cue && [hand.cue.start, hand.cue.end],
          class: hand.cue === null ? null : (hand.cue.class ?? found.class),
          via: hand.via && [hand.via.start, hand.via.end],
          viaName: hand.via?.name ?? null,
        });
        const name = all[index]?.attribution.source?.name ?? '';
        expect([name, samePerson(name, hand.name)]).toEqual([hand.name, true]);
      },
    );
  });
}
