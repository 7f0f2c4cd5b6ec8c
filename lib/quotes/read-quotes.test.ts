import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ReadQuote, readQuotes } from './read-quotes';

/** source → name (role), cue, via: everything a row states about one quote. */
function line(quote: ReadQuote | undefined): string {
  if (quote === undefined) return 'nothing';
  const { source, cue, via } = quote.attribution;
  const who = source === null ? 'nobody' : `${source.text} = ${source.name ?? '?'} (${source.role})`;
  return `${quote.kind} [${quote.parts.map((part) => part.text).join('|')}] ${who}, ${cue?.text ?? 'no verb'}${via ? `, via ${via.name}` : ''}`;
}

const read = (text: string, lang = 'en'): string[] => readQuotes(text, { lang }).map(line);

describe('readQuotes', () => {
  it.each<[trap: string, text: string, expected: string[]]>([
    [
      'an accent that is a character of its own',
      '“We lost,” said Ana Pe\u0301rez. “We lost it all,” Pe\u0301rez said.',
      [
        'speech [We lost,] Ana Pe\u0301rez = Ana P\u00e9rez (person), said',
        'speech [We lost it all,] Pe\u0301rez = Ana P\u00e9rez (person), said',
      ],
    ],
    [
      'a soft hyphen inside a name',
      '“We lost,” Ada Odel\u00adstone said.',
      ['speech [We lost,] Ada Odel\u00adstone = Ada Odelstone (person), said'],
    ],
    [
      'marks of writing direction around the marks',
      '\u200f"We lost it,"\u200f Ada Odell said.',
      ['speech [We lost it,] Ada Odell = Ada Odell (person), said'],
    ],
    [
      'a capital that only begins a sentence is nobody',
      'Temperatures fell. “We lost it,” he said.',
      ['speech [We lost it,] he = ? (unnamed), said'],
    ],
    [
      'words of a third person passed on',
      'Vo quoted Odell as saying “we lost it all.” “We lost it all,” the Daily Ledger quoted Odell as saying.',
      [
        'fragment [we lost it all.] Odell = Odell (person), saying',
        'speech [We lost it all,] Odell = Odell (person), saying',
      ],
    ],
    [
      'a conjunction is no part of a name',
      'Odell denied that Kim Vo said “We lost it all.”',
      ['speech [We lost it all.] Kim Vo = Kim Vo (person), said'],
    ],
    [
      'a document of somebody',
      'In contrast to Vo’s calm words, Odell’s letter Monday called the raid “shameful” and went on.',
      ['fragment [shameful] Odell’s letter = Odell (document), called'],
    ],
    [
      'two names speak together',
      '“We object strongly,” Roe and Vo wrote.',
      ['speech [We object strongly,] Roe and Vo = ? (unnamed), wrote'],
    ],
    [
      'no comma closes the apposition',
      '“They are here,” Rep. Ada Odell, the House Budget Committee Chairwoman said as quoted by Lake City News. “So be it,” Odell added.',
      [
        'speech [They are here,] Rep. Ada Odell, the House Budget Committee Chairwoman = Ada Odell (person), said, via Lake City News',
        'speech [So be it,] Odell = Ada Odell (person), added, via Lake City News',
      ],
    ],
    [
      'a passive verb has its agent after it',
      'The plan was described as “plain wrong” by Senator Ada Odell.',
      ['fragment [plain wrong] Senator Ada Odell = Ada Odell (person), described'],
    ],
    [
      'a colon before the paragraph',
      'Odell put out a note and wrote:\n“We regret the delay.”',
      ['speech [We regret the delay.] Odell = Odell (person), wrote'],
    ],
    [
      'according to',
      'According to Ada Odell, “nobody was asked.”',
      ['speech [nobody was asked.] Ada Odell = Ada Odell (person), According to'],
    ],
    [
      'a party after the name',
      '“Let me be clear,” Senator Mitch Kaye, R-Ky., said.',
      ['speech [Let me be clear,] Senator Mitch Kaye, R-Ky. = Mitch Kaye (person), said'],
    ],
  ])('%s', (_, text, expected) => expect(read(text)).toEqual(expected));

  it.each([
    ['denied', 'Ada Odell denied saying “We never wanted any of it.”'],
    ['denied by clause', 'Ada Odell denied that she said “We never wanted any of it.”'],
    ['refused', 'Ada Odell refused to say “We never wanted any of it.”'],
    ['forged', 'A fake letter attributed to Ada Odell said “We never wanted any of it.”'],
    ['said by nobody', 'Nobody said “We never wanted any of it.”'],
  ])('is sure of no speaker: %s', (_trap, text) => {
    expect(readQuotes(text, { lang: 'en' })[0]?.attribution.certainty).toBe('unclear');
  });

  it.each([
    ['a denial of something else', 'Ada Odell denied the charge and said “We never wanted any of it.”'],
    ['an interview declined', 'Ada Odell declined an interview, saying “We never wanted any of it.”'],
  ])('is not put off by %s', (_trap, text) => {
    expect(readQuotes(text, { lang: 'en' })[0]?.attribution.certainty).not.toBe('unclear');
  });
});

/** One article in the shape that matters, with names, outlets, verbs and marks to put in. */
function story(
  names: { first: string; last: string; she: string; aide: string },
  outlet: string,
  verb: string,
): string {
  const { first, last, she, aide } = names;
  return [
    `Union leader ${first} ${last} stepped up the fight Thursday, sending a letter to the governor urging him to “halt at once” the closures.`,
    `“Our towns were built on work,” ${last} ${verb} in the letter. “I am troubled that the yards are closing.”`,
    `State Rep. ${she} of Ohio has said the closures go against the law. She said shutting “yards is wrong and adds to the pain of families,” ${outlet} reported Wednesday. “These workers could be our neighbors.”`,
    `“The company believes in its people,” ${last} spokesperson ${aide} said in a statement to the River Chronicle Monday. “Everybody will be heard.”`,
    `In contrast to that calm note, ${last}’s letter called the closures “cruel” and went on.`,
    `He added: “Let us keep the yards.”`,
  ].join('\n\n');
}

const MARKS: [string, string, string][] = [
  ['curly', '“', '”'],
  ['straight', '"', '"'],
  ['inward guillemets', '»', '«'],
  ['doubled apostrophes', "''", "''"],
];

describe.each(MARKS)('a whole article in %s marks', (_, open, close) => {
  it.each([
    [
      { first: 'Robert', last: 'Halloway', she: 'Ingrid Måne', aide: 'Tim Vo' },
      'the Lake',
      'wrote',
      'The Lake',
    ],
    [
      { first: 'Ken', last: 'O’Dare', she: 'Nadia Ferrán', aide: 'Lia Wu' },
      'the Morning Standard',
      'said',
      'Morning Standard',
    ],
    [
      { first: 'Luis', last: 'Barrio', she: 'Ana Pell', aide: 'Omar Dietz' },
      'the Harbor',
      'declared',
      'The Harbor',
    ],
  ])('of %o reads the same', (names, outlet, verb, via) => {
    const text = story(names, outlet, verb).replaceAll('“', open).replaceAll('”', close);
    const he = `${names.first} ${names.last}`;
    const quotes = readQuotes(text, { lang: 'en' });
    expect(
      quotes.map((quote) => [
        quote.attribution.source?.name,
        quote.attribution.cue?.text,
        quote.attribution.via?.name,
      ]),
    ).toEqual([
      [he, 'urging', undefined],
      [he, verb, undefined],
      [he, undefined, undefined],
      [names.she, 'said', via],
      [names.she, undefined, via],
      [names.aide, 'said', 'River Chronicle'],
      [names.aide, undefined, 'River Chronicle'],
      [he, 'called', undefined],
      [expect.anything(), 'added', undefined],
    ]);
    for (const quote of quotes) {
      expect(quote.text).toBe(text.slice(quote.start, quote.end));
      for (const part of quote.parts) expect(part.text).toBe(text.slice(part.start, part.end));
    }
  });
});

describe('readQuotes holds for any text', () => {
  const word = fc.constantFrom(
    'Roe',
    'said',
    'the',
    '“',
    '”',
    '"',
    ',',
    '.',
    '‘',
    '’',
    '\n',
    'he',
    'wrote',
    'Ann',
    'letter',
    ':',
    '—',
    '?',
    '«',
    '»',
    'a',
  );
  const soup = fc.array(word, { maxLength: 60 }).map((words) => words.join(' '));

  it('gives spans inside the text, disjoint, each equal to its slice', () => {
    fc.assert(
      fc.property(soup, (text) => {
        let last = 0;
        for (const quote of readQuotes(text, { lang: 'en' })) {
          expect(quote.start).toBe(quote.parts[0]?.start);
          expect(quote.end).toBe(quote.parts.at(-1)?.end);
          for (const part of quote.parts) {
            expect(part.start).toBeGreaterThanOrEqual(last);
            expect(part.text).toBe(text.slice(part.start, part.end));
            expect(part.text).not.toBe('');
            last = part.end;
          }
          const { source, cue, via } = quote.attribution;
          for (const span of [source, cue, via])
            if (span) expect(span.text).toBe(text.slice(span.start, span.end));
        }
      }),
      { numRuns: 300 },
    );
  });

  it('reads the same spans when a paragraph is added after', () => {
    const clean = soup.map((text) => text.replaceAll('\n', ' ').replaceAll(/["“”«»‘’]/g, ''));
    fc.assert(
      fc.property(clean, clean, (a, b) => {
        const text = `${a}\n“We go on,” Ann Roe said.`;
        const spans = (value: string) =>
          readQuotes(value, { lang: 'en' }).map((quote) => [quote.start, quote.end, quote.kind]);
        expect(spans(`${text}\n${b}`)).toEqual(spans(text));
      }),
    );
  });

  it('reads the same spans in straight and in curly marks', () => {
    const sentence = fc.constantFrom(
      '“We go,” Roe said.',
      'Roe called it “plain wrong” today.',
      'Nobody spoke.',
      '“Why?” Ann asked.',
      'Roe said, “We stay.”',
    );
    fc.assert(
      fc.property(fc.array(sentence, { maxLength: 8 }), (sentences) => {
        const text = sentences.join(' ');
        const facts = (value: string) =>
          readQuotes(value, { lang: 'en' }).map((quote) => [
            quote.start,
            quote.end,
            quote.kind,
            quote.attribution.source?.start,
          ]);
        expect(facts(text.replaceAll(/[“”]/g, '"'))).toEqual(facts(text));
      }),
    );
  });

  it.each(['"', '“', '" "', '“a” said ', 'Roe said ', 'A ', '. ', ',', '("', "'a"])(
    'takes a flood of %j in its stride',
    (unit) => {
      // A quadratic step anywhere would take minutes at this size and hit the test's limit.
      expect(readQuotes(unit.repeat(200_000 / unit.length), { lang: 'en' })).toBeInstanceOf(Array);
    },
  );
});
