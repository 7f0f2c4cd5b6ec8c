import { describe, expect, it } from 'vitest';
import type { Block } from '../model/article';
import { type ReadQuote, readQuotes } from './read-quotes';

type Certainty = ReadQuote['attribution']['certainty'];
/** Certainties that are right, quote by quote, where the row is about them. */
type Row = [trap: string, text: string, expected: string[], certainty?: Certainty[][]];

const CERTAIN: Certainty[] = ['certain'];
const KNOWN: Certainty[] = ['certain', 'likely'];
const GUESS: Certainty[] = ['likely', 'unclear'];
const UNCLEAR: Certainty[] = ['unclear'];

/** kind [parts] source = name (role), cue, via: everything a row states about one quote. */
function line({ kind, parts, repeats, attribution }: ReadQuote): string {
  const { source, cue, via } = attribution;
  const who = source === null ? 'nobody' : `${source.text} = ${source.name ?? '?'} (${source.role})`;
  const credit = via ? `, via ${via.name}` : '';
  const again = repeats.map(({ text }) => `, again [${text}]`).join('');
  return `${kind} [${parts.map((part) => part.text).join('|')}] ${who}, ${cue?.text ?? 'no verb'}${credit}${again}`;
}

function check(
  [, text, expected, certainty]: Row,
  options: { lang: string; blocks?: readonly Block[] } = { lang: 'en' },
): void {
  const quotes = readQuotes(text, options);
  expect(quotes.map(line)).toEqual(expected);
  certainty?.forEach((allowed, i) => {
    expect(allowed).toContain(quotes[i]?.attribution.certainty);
  });
}

const HARD_CASES: Row[] = [
  [
    '1 a split quote is one',
    '“We will plant again,” Mayor Ida Lorne said, “and we will do it before the frost.”',
    [
      'speech [We will plant again,|and we will do it before the frost.] Mayor Ida Lorne = Ida Lorne (person), said',
    ],
    [CERTAIN],
  ],
  [
    '2 a partial quote woven into a sentence',
    'Lorne called the budget “hasty and thin” and walked out.',
    ['fragment [hasty and thin] Lorne = Lorne (person), called'],
    [KNOWN],
  ],
  [
    '3 brackets and an ellipsis stay as printed',
    '“[The bridge] … cannot hold,” Lorne said.',
    ['speech [[The bridge] … cannot hold,] Lorne = Lorne (person), said'],
    [CERTAIN],
  ],
  [
    '4 a pronoun over a paragraph takes the person of its gender',
    'Hugo Lorne met Ms. Sana Brandt on Monday.\n“It was a good talk,” she said.',
    ['speech [It was a good talk,] she = Sana Brandt (person), said'],
    [KNOWN],
  ],
  [
    '5 two persons of one gender: the subject speaks',
    'Hugo Lorne thanked Karl Weber. “He pulled us out,” he said.',
    ['speech [He pulled us out,] he = Hugo Lorne (person), said'],
    [GUESS],
  ],
  [
    '6 a spokesman is not the principal',
    '“He is sorry,” said a spokesman for Lorne. “He is sorry,” a Lorne spokesman said.',
    [
      'speech [He is sorry,] a spokesman for Lorne = ? (unnamed), said',
      'speech [He is sorry,] a Lorne spokesman = ? (unnamed), said',
    ],
  ],
  [
    '7 a named spokeswoman is herself',
    'Lorne spokeswoman Mira Tan said “no comment at all.”',
    ['fragment [no comment at all.] Lorne spokeswoman Mira Tan = Mira Tan (person), said'],
    [CERTAIN],
  ],
  [
    '8 a body speaks in a statement',
    'In a statement, the company said it was “truly sorry.”',
    ['fragment [truly sorry.] the company = ? (organisation), said'],
    [KNOWN],
  ],
  [
    '9 a tweet, and a document that speaks',
    '“Not again!” Lorne tweeted. The note reads, “Shred this tonight.”',
    [
      'speech [Not again!] Lorne = Lorne (person), tweeted',
      'speech [Shred this tonight.] The note = ? (document), reads',
    ],
    [KNOWN, KNOWN],
  ],
  [
    '10 second hand: the outlet is the credit, not the source',
    '“I never wanted it,” Lorne said, as quoted by the Morning Ledger.',
    ['speech [I never wanted it,] Lorne = Lorne (person), said, via Morning Ledger'],
    [CERTAIN],
  ],
  [
    '11 a title alone names nobody',
    '“We stand ready,” the interior minister told reporters.',
    ['speech [We stand ready,] the interior minister = ? (unnamed), told'],
  ],
  [
    '12 many speak',
    '“Resign!” marchers chanted. “We protest,” the deputies wrote.',
    [
      'speech [Resign!] marchers = ? (unnamed), chanted',
      'speech [We protest,] the deputies = ? (unnamed), wrote',
    ],
  ],
  [
    '13 a mark opened again at a paragraph goes on',
    '“The first thing is rain.\n“The second is seed,” Lorne said.',
    ['speech [The first thing is rain.|The second is seed,] Lorne = Lorne (person), said'],
    [CERTAIN],
  ],
  [
    '15 a quotation inside is no entry, and its speaker not ours',
    '“He told me, ‘Run now,’ and I ran,” Weber said.',
    ['speech [He told me, ‘Run now,’ and I ran,] Weber = Weber (person), said'],
    [CERTAIN],
  ],
  [
    '16 single marks in a headline',
    'Lorne: ‘Nobody asked us’\nMayor Ida Lorne left early.',
    ['speech [Nobody asked us] Lorne = Ida Lorne (person), no verb'],
    [KNOWN],
  ],
  ['17 feet, inches and minutes', "The 7'1\" centre bought a 15\" pipe and a 3' board in 4'.", []],
  ['18 a scare quote', 'The so-called “sages” met at noon.', ['scare [sages] nobody, no verb'], [UNCLEAR]],
  [
    '19 a title and a nickname',
    'She sang in “The Slow Green River” there. Max “Two Spoons” Ricci left.',
    ['title [The Slow Green River] nobody, no verb', 'title [Two Spoons] nobody, no verb'],
    [UNCLEAR, UNCLEAR],
  ],
  [
    '20 guillemets, low marks, backticks, doubled apostrophes',
    "«We stay», said Lorne. „We stay“, said Lorne. »We stay«, said Lorne. ``We stay,'' said Lorne. ''We stay,'' said Lorne.",
    [
      ...Array<string>(3).fill('speech [We stay] Lorne = Lorne (person), said'),
      ...Array<string>(2).fill('speech [We stay,] Lorne = Lorne (person), said'),
    ],
  ],
  [
    '21 a missing close ends before the reporting clause',
    '“We fell short, Lorne said. Weber nodded.',
    ['speech [We fell short,] Lorne = Lorne (person), said'],
  ],
  [
    '22 a narrator’s sentence after a full stop reports nothing',
    '“It is done.” Lorne shrugged and sat down.',
    ['speech [It is done.] nobody, no verb'],
    [UNCLEAR],
  ],
  [
    '23 the same words in a pull quote keep both places',
    '“We did all we could,” Lorne said.\n“We did all we could”',
    ['speech [We did all we could,] Lorne = Lorne (person), said, again [We did all we could]'],
    [CERTAIN],
  ],
  [
    '24 a joined verb has the outer subject',
    'Lorne said Weber lied and accused her of “plain theft.”',
    ['fragment [plain theft.] Lorne = Lorne (person), accused'],
    [KNOWN],
  ],
  [
    '25 never said, and only asked',
    'Lorne never said “I resign.” Would he say “maybe”?',
    ['speech [I resign.] Lorne = Lorne (person), said', 'fragment [maybe] he = Lorne (person), say'],
    [UNCLEAR, UNCLEAR],
  ],
  [
    '25 question and answer',
    'Q: “Why did it fail?”\nA: “We ran out of time.”\nMR. LORNE: “We lost time.”',
    [
      'speech [Why did it fail?] Q = ? (unnamed), no verb',
      'speech [We ran out of time.] A = ? (unnamed), no verb',
      'speech [We lost time.] MR. LORNE = LORNE (person), no verb',
    ],
  ],
];

const ALSO: Row[] = [
  ['apostrophes', "Back in the ’90s the rock ’n’ roll crowd of '68 didn't care.", []],
  [
    'curly marks turned the wrong way',
    '”We lost the barn,“ Lorne said. “We lost the shed,“ Weber said.',
    [
      'speech [We lost the barn,] Lorne = Lorne (person), said',
      'speech [We lost the shed,] Weber = Weber (person), said',
    ],
  ],
  [
    'a dash signature',
    '“We will come back.” — Jane Fisk',
    ['speech [We will come back.] Jane Fisk = Jane Fisk (person), no verb'],
    [KNOWN],
  ],
  ['a name, a colon, no verb', 'Ida Vo: “No.”', ['speech [No.] Ida Vo = Ida Vo (person), no verb']],
];

/** The shapes of other projects' unit tests, in our own words. */
const SHAPES: Row[] = [
  [
    'marks of the same kind inside',
    '“Morning,” she said, “is the “right” hour to leave.”',
    ['speech [Morning,|is the “right” hour to leave.] she = ? (unnamed), said'],
  ],
  [
    'a mark left open at the end',
    '"Good," he said, "what do we do now?',
    ['speech [Good,|what do we do now?] he = ? (unnamed), said'],
  ],
  [
    'single marks right inside double ones',
    "\"'Stop,' she told me, 'and look,'\" Edda Finch recalled.",
    ["speech ['Stop,' she told me, 'and look,'] Edda Finch = Edda Finch (person), recalled"],
    [CERTAIN],
  ],
  [
    'backticks, and an apostrophe that is an opening mark',
    "``Rents will fall,'' Vidal said. “The cat‘s supper once more,” said Wu.",
    [
      'speech [Rents will fall,] Vidal = Vidal (person), said',
      'speech [The cat‘s supper once more,] Wu = Wu (person), said',
    ],
  ],
  [
    'a pronoun of the sentence before',
    'Dora Whitcomb sat down.  She said, "I am staying here."',
    ['speech [I am staying here.] She = Dora Whitcomb (person), said'],
    [KNOWN],
  ],
  [
    'a first name stands for the full one',
    'Tess Lindgren came early.  Tess said, "I would like to speak."',
    ['speech [I would like to speak.] Tess = Tess Lindgren (person), said'],
    [CERTAIN],
  ],
  [
    'the speaker in front or behind; a quote after a full stop inherits it and has no verb',
    'Adeyemi said, "We want shade!"\n"We want rain!" insists Adeyemi. "We truly do."',
    [
      'speech [We want shade!] Adeyemi = Adeyemi (person), said',
      'speech [We want rain!] Adeyemi = Adeyemi (person), insists',
      'speech [We truly do.] Adeyemi = Adeyemi (person), no verb',
    ],
    [CERTAIN, CERTAIN, KNOWN],
  ],
  [
    'a title of a work after a verb of saying',
    'Adeyemi says his favourite song is "The Long Wet Summer".',
    ['title [The Long Wet Summer] nobody, no verb'],
    [UNCLEAR],
  ],
];

describe('the 25 hard cases', () => {
  it.each(HARD_CASES)('%s', (...row) => check(row));

  it('14 a block quotation without marks has the speaker of the colon before it', () => {
    const text = 'Ida Lorne wrote:\nWe are sorry for the wait.\nThe end.';
    const block: Block = { start: 17, end: 43, kind: 'blockquote' };
    check(
      ['', text, ['block [We are sorry for the wait.] Ida Lorne = Ida Lorne (person), wrote'], [CERTAIN]],
      {
        lang: 'en',
        blocks: [block],
      },
    );
  });

  it.each(ALSO)('%s', (...row) => check(row));

  it('a live blog: nobody is sure to go on speaking after the next time of day', () => {
    const text = '8:05 a.m.\nHugo Lorne spoke. “We begin,” Lorne said.\n8:40 a.m.\n“Nothing is decided.”';
    expect(readQuotes(text, { lang: 'en' }).at(-1)?.attribution.certainty).toBe('unclear');
  });
});

describe('shapes of other projects', () => {
  it.each(SHAPES)('%s', (...row) => check(row));

  it('guillemets and a Spanish verb', () => {
    check(
      [
        '',
        '«Queremos sombra», afirmó Adeyemi.',
        ['speech [Queremos sombra] Adeyemi = Adeyemi (person), afirmó'],
        [CERTAIN],
      ],
      { lang: 'es' },
    );
  });
});
