import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { paragraphs } from '../../text/paragraphs';
import { pairMarks } from './marks';

const inside = (text: string): string[] =>
  pairMarks(text, paragraphs(text)).map((q) => text.slice(q.start, q.end));

describe('pairMarks', () => {
  it.each<[trap: string, text: string, expected: string[]]>([
    ['straight', 'He said "we go" and "we stay".', ['we go', 'we stay']],
    ['curly', 'He said “we go” and “we stay”.', ['we go', 'we stay']],
    ['low-high', 'Er sagte: „Wir gehen“ und ging.', ['Wir gehen']],
    ['low-high before a comma', '„Wir gehen“, sagte er, „und zwar heute.“', ['Wir gehen', 'und zwar heute.']],
    ['guillemets outward', 'Elle dit : «Nous partons» hier.', ['Nous partons']],
    ['guillemets inward', 'Er sagte: »Wir gehen« und ging.', ['Wir gehen']],
    ['doubled apostrophes', "He said ''it's the unions' day'' there.", ["it's the unions' day"]],
    ['backticks', "He said ``it's late'' there.", ["it's late"]],
    ['three apostrophes close twice', "''She said 'no,''' he said.", ["She said 'no,'"]],
    [
      'nested single',
      '“She told me, ‘Leave now,’ and I did,” he said.',
      ['She told me, ‘Leave now,’ and I did,'],
    ],
    ['nested of the same kind', '“This is the “best” time,” he said.', ['This is the “best” time,']],
    ['wrong-way close', 'He called it “late“ and left.', ['late']],
    ['wrong-way open', 'He called it ”late” and left.', ['late']],
    ['straight closed by curly', 'He called it "late” and left.', ['late']],
    ['feet and inches', 'The 6\'2" guard held a 12" pipe.', []],
    [
      'a plural possessive inside single marks',
      'Roe: ‘The unions’ day has come’',
      ['The unions’ day has come'],
    ],
    ['an elided head', "Back in the '90s it was rock 'n' roll for 'em.", []],
    ['apostrophes alone', 'The unions’ day isn’t the workers’ day.', []],
    ['a quote that ends in a number', 'He said "back in 2016" there.', ['back in 2016']],
    ['a space lost before the mark', 'He fled."We were deceived," she said.', ['We were deceived,']],
    // Marks of other languages.
    ['guillemets outward with spaces', 'Elle dit « nous partons » hier.', [' nous partons ']],
    ['single guillemets outward', 'Il dit ‹nous partons› hier.', ['nous partons']],
    ['single guillemets inward', 'Er sagte ›wir gehen‹ und ging.', ['wir gehen']],
    ['single guillemets between links', 'Start › Lake › Odell', []],
    ['low-high single', 'Bauer: ‚Wir gehen‘ und mehr', ['Wir gehen']],
    ['a low mark that is a comma', 'Bauer‚ der ging‘', []],
    ['low-high single, no plural possessive', 'Bauer: ‚Es war uns‘ und mehr', ['Es war uns']],
    ['low-high closed by a straight mark', 'Er sagte „wir gehen" und ging.', ['wir gehen']],
    ['low-high opened and closed low', 'Er sagte „wir gehen‟ und ging.', ['wir gehen']],
    ['corner brackets', '彼は「行きます」と言った。', ['行きます']],
    ['corner brackets nested', '「彼は『行く』と言った」', ['彼は『行く』と言った']],
    ['a corner bracket that only closes', '行く」と言った。', []],
    // Slips of the keyboard.
    [
      'a space before a low-high close',
      '„Wir gehen heim . “ Er ging. „Und ihr?“',
      ['Wir gehen heim . ', 'Und ihr?'],
    ],
    ['a space before a curly close', '“We go home . “ He went. “And you?”', ['We go home . ', 'And you?']],
    ['a space after a curly open', 'He said “ we go ” there.', [' we go ']],
    ['loose doubled apostrophes before a comma', "Das Haus '' Lake '', das „Alt“ heisst", ['Alt']],
    ['a straight mark before a comma opens nothing', 'The 12 ", and then "we go" he said.', ['we go']],
    ['a quotation that begins with an ellipsis', 'He said "... and we go" there.', ['... and we go']],
    [
      'a quotation that begins with a spaced ellipsis',
      'He said ". . . and we go" there.',
      ['. . . and we go'],
    ],
    ['a tweet that begins with a stop', 'Odell tweeted ".@roe is late" today.', ['.@roe is late']],
    ['curly wrong way round twice', 'He called it ”late“ and left.', ['late']],
    ['curly closed by straight', 'He called it “late" and left.', ['late']],
    ['doubled apostrophes closed by curly', "He called it ''late” and left.", ['late']],
    ['invisible characters beside the marks', 'He said\u200b "we go"\u200b there.', ['we go']],
    ['an invisible character inside the marks', 'He said "\u200fwe go\u200f" there.', ['\u200fwe go\u200f']],
    // Nesting.
    [
      'nested straight single',
      '"She said, \'Go now,\' and I did," he said.',
      ["She said, 'Go now,' and I did,"],
    ],
    ['nested straight in curly', '“She said "go" and I did,” he said.', ['She said "go" and I did,']],
    ['nested in guillemets', 'Dijo: «Ella gritó “fuera” y salió».', ['Ella gritó “fuera” y salió']],
    ['guillemets in guillemets', 'Dijo: «Ella gritó «fuera» y salió».', ['Ella gritó «fuera» y salió']],
    ['low-high in low-high', 'Er sagte: „Sie rief ‚raus‘ und ging.“', ['Sie rief ‚raus‘ und ging.']],
    // What is no quotation.
    ['minutes and seconds', "At 40°26'46\" north he ran 5' behind.", []],
    ['inches beside a quotation', 'The 12" pipe, he said, "is old."', ['is old.']],
    ['feet and inches of two', 'One is 6\'2" and one 5\'11" tall.', []],
    ['doubled apostrophes as inches', "The 12'' pipe and the 6'' pipe.", []],
    ['contractions', "It isn't what they'd've wanted, y'all.", []],
    ['elided heads, curly the wrong way', 'Back in the ‘90s it was ‘em or us, ‘til noon.', []],
    ['an elided tail', "They were goin' home and singin' songs.", []],
    ['names with apostrophes', 'D’Arcy O’Dare met Ana d’Este.', []],
    ['plural possessives on both sides', "The workers' day and the unions' day.", []],
    // Single marks.
    ['single marks in a headline, straight', "Odell: 'We were never asked'", ['We were never asked']],
    ['single marks in a headline, twice', "Roe: 'Go' is 'not an order'", ['Go', 'not an order']],
    ['a contraction inside single marks', "Roe: 'We don't go' again", ["We don't go"]],
    ['an elided tail inside single marks', "Roe: 'We ain't goin' home' again", ["We ain't goin' home"]],
    ['a single mark that nothing closes', "Roe: 'We go home again", []],
    // Unclosed.
    ['unclosed runs to the end of its line', 'He said “we go home\nThe end.', ['we go home']],
    ['a straight mark at the end opens nothing', 'We go home. "', []],
    ['a close that nothing opened', 'We go home,” he said.', []],
    [
      'a lost close before a new quotation',
      '“We lost, Roe said. “No,” Vo said.',
      ['We lost, Roe said. ', 'No,'],
    ],
  ])('%s', (_, text, expected) => expect(inside(text)).toEqual(expected));

  it('goes on where a paragraph opens the mark again', () => {
    const text = '“First point.\n“Second point,” Roe said. “Third.”';
    const pairs = pairMarks(text, paragraphs(text));
    expect(pairs.map((q) => [q.closed, q.continues])).toEqual([
      [false, false],
      [true, true],
      [true, false],
    ]);
  });

  it.each([
    ['curly', '“First point.\n“Second point,” Roe said.'],
    ['straight', '"First point.\n"Second point," Roe said.'],
    ['doubled apostrophes', "''First point.\n''Second point,'' Roe said."],
    ['guillemets', '«First point.\n«Second point», Roe said.'],
    ['Spanish, which repeats the close', '«First point.\n»Second point», Roe said.'],
    ['low-high', '„First point.\n„Second point“, Roe said.'],
  ])('joins paragraphs that open the mark again: %s', (_, text) => {
    const pairs = pairMarks(text, paragraphs(text));
    expect(pairs.map((q) => [text.slice(q.start, q.end).replace(',', ''), q.closed, q.continues])).toEqual([
      ['First point.', false, false],
      ['Second point', true, true],
    ]);
  });

  it('goes on over a paragraph that opens nothing, where the next mark can only close', () => {
    const text = '“First point.\nSecond point,” Roe said.';
    const pairs = pairMarks(text, paragraphs(text));
    expect(pairs.map((q) => [text.slice(q.start, q.end), q.continues])).toEqual([
      ['First point.', false],
      ['Second point,', true],
    ]);
  });

  it('does not join a paragraph that begins with a quotation of its own', () => {
    const text = '“First point,” Roe said.\n“Second point,” Vo said.';
    expect(pairMarks(text, paragraphs(text)).map((q) => q.continues)).toEqual([false, false]);
  });

  it('gives spans inside the text, in order, disjoint', () => {
    const soup = fc.string({ unit: fc.constantFrom(...'"“”‘’‚\'«»‹›„`「」ab .,?\n'), maxLength: 80 });
    fc.assert(
      fc.property(soup, (text) => {
        let last = 0;
        for (const pair of pairMarks(text, paragraphs(text))) {
          expect(pair.outerStart).toBeGreaterThanOrEqual(last);
          expect(pair.start).toBeGreaterThanOrEqual(pair.outerStart);
          expect(pair.end).toBeGreaterThanOrEqual(pair.start);
          expect(pair.outerEnd).toBeLessThanOrEqual(text.length);
          last = pair.outerEnd;
        }
      }),
      { numRuns: 500 },
    );
  });

  const words = fc.array(fc.constantFrom('We', 'go', 'home,', 'isn’t', 'late.', 'Why?', '(now)'), {
    minLength: 1,
    maxLength: 5,
  });
  const piece = fc.oneof(
    words.map((list) => list.join(' ')),
    words.map((list) => `“${list.join(' ')}”`),
  );
  const prose = fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join(' '));
  const spans = (text: string) => pairMarks(text, paragraphs(text)).map((q) => [q.start, q.end, q.closed]);

  it('gives the same spans for straight and for curly marks', () => {
    fc.assert(
      fc.property(prose, (text) => {
        expect(spans(text.replaceAll(/[“”]/g, '"'))).toEqual(spans(text));
      }),
    );
  });

  it.each([
    ['doubled apostrophes', "''", "''"],
    ['inward guillemets', '»', '«'],
    ['outward guillemets', '«', '»'],
    ['low-high', '„', '“'],
    ['corner brackets', '「', '」'],
  ])('finds what curly marks enclose in %s', (_, open, close) => {
    fc.assert(
      fc.property(prose, (text) => {
        const other = text.replaceAll('“', open).replaceAll('”', close);
        expect(inside(other)).toEqual(inside(text));
      }),
    );
  });

  it.each([
    ...[
      '"',
      '“',
      '”',
      "'",
      "''",
      '‘',
      "' 'a",
      '«',
      '»',
      '„',
      '“a” ',
      '‹',
      '‚',
      '「',
      '‚a ',
      "a' ",
      '“a\n',
      '"a\n',
    ],
    ...['„a “ ', '\'a " ', '". '],
  ])('does not choke on a flood of %j', (unit) => {
    const text = unit.repeat(200_000 / unit.length);
    expect(pairMarks(text, paragraphs(text)).length).toBeLessThanOrEqual(text.length);
  });
});
