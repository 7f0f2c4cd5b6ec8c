import type {
  Against,
  Appearance,
  Edit,
  Extent,
  Match,
  Observation,
  Quote,
  Report,
  Verdict,
} from '../../lib/model/report';

// Invented outlets, people and words: a county that closes libraries.

export const extent: Extent[] = [
  {
    id: 'libraries-2019',
    articles: 112,
    readInPart: 64,
    quotes: 438,
    mostly: 'office',
    outlets: 41,
    lang: 'en',
    from: '2019-03-02',
    to: '2019-04-18',
  },
];

export const examples = [
  ['Council votes to close four branch libraries', 'The Harbor Post', '2019-03-09'],
  ['“Every reader counts,” says member from the islands', 'Metro Wire', '2019-03-10'],
  ['Readers queue at the Elm Street branch', 'Valley Courier', null],
  ['County budget: what closes and when', 'The Morning Pilot', '2019-03-12'],
  ['Carta abierta de una concejala sobre las bibliotecas', 'El Faro del Valle', '2019-03-14'],
].map(([title, outlet, published]) => {
  const url = `https://news.example/${String(title).length}-${String(outlet).toLowerCase().replaceAll(' ', '-')}`;
  return {
    title: String(title),
    outlet: String(outlet),
    url,
    published: published ?? null,
  };
});

/** The masthead's menu on a page without a site; nothing happens on a choice. */
export const menu = { marks: true, quiet: null, onMarks: () => undefined, onQuiet: () => undefined };

/** The edit that stands where `there` (in the other text) and `here` (on the page) are found. */
export function edit(
  page: string,
  source: string,
  kind: Edit['kind'],
  here: string,
  there: string,
  weight: Edit['weight'] = 'wording',
  pageAt?: number,
): Edit {
  const p = pageAt ?? page.indexOf(here);
  const s = there === '' ? 0 : source.indexOf(there);
  if (p < 0 || s < 0) throw new Error(`fixture: “${here}” or “${there}” is not in its text`);
  return { kind, page: [p, p + here.length], source: [s, s + there.length], weight };
}

let observations = 0;

export function observe(
  dimension: string,
  value: string,
  clause: string,
  voice: Observation['voice'] = 'narrator',
  confidence = 0.95,
): Observation {
  observations += 1;
  return {
    dimension,
    value,
    confidence,
    // A place is a fact, which the interface says by its rule.
    rule: dimension === 'position' ? 'position.counted' : `fixture-${observations}`,
    voice,
    evidence: { record: 'fixture', field: dimension, text: clause },
  };
}

export function appearance(
  outlet: string,
  published: string | null,
  text: string,
  verdict: Verdict,
  edits: Edit[],
  framing: Observation[],
  more: Partial<Appearance> = {},
): Appearance {
  const slug = outlet.toLowerCase().replaceAll(/[^a-z]+/g, '-');
  return {
    article: `${slug}-1`,
    outlet,
    kind: 'news',
    url: `https://${slug}.example/2019/03/libraries`,
    published,
    title: `County to close four libraries, ${outlet} readers learn`,
    titleSeen: true,
    primary: false,
    text,
    read: 'whole',
    edges: { start: 'seen', end: 'seen' },
    origin: null,
    credit: null,
    lang: 'en',
    verdict,
    edits,
    framing,
    ...more,
  };
}

function against(
  version: string,
  attested: Against['attested'],
  by: string[],
  verdict: Verdict,
  kept: [number, number],
  edits: Edit[],
): Against {
  const kind = version.startsWith('letter') ? 'letter' : null;
  return { version, kind, attested, by, verdict, kept: { words: kept[0], of: kept[1] }, edits };
}

function match(statement: string, verdict: Verdict, versions: Against[], appearances: Appearance[]): Match {
  return { statement, score: 0.97, verdict, against: versions, appearances, quoted: null };
}

let place = 0;

/** A quote of the fixture page; offsets run on from quote to quote. */
export function quote(
  id: string,
  text: string,
  speaker: string | null,
  matches: Match[],
  framing: Observation[],
  more: Partial<Quote> = {},
): Quote {
  place += 400;
  const span = { start: place, end: place + text.length, text };
  return {
    ...span,
    id,
    parts: [span],
    repeats: [],
    kind: 'speech',
    paragraph: Math.round(place / 400),
    attribution: {
      source:
        speaker === null
          ? null
          : {
              start: place - 30,
              end: place - 30 + speaker.length,
              text: speaker,
              name: speaker,
              role: 'person',
            },
      cue: null,
      via: null,
      certainty: speaker === null ? 'unclear' : 'certain',
    },
    matches,
    renderings: [],
    framing,
    ...more,
  };
}

const pageFraming = [
  observe('words-people', 'small towns', 'the towns of the north county, most of them small towns'),
  observe('words-event', 'closures', 'the closures, which begin in May'),
  observe('verb', 'wrote', 'Odell wrote to the board', 'narrator'),
  observe('speaker', 'a council member from the islands', 'Mara Odell, a council member from the islands'),
  observe('credit', 'The Harbor Post', 'in a letter first reported by The Harbor Post'),
  observe('position', 'paragraph 6 of 13', 'paragraph 6 of 13'),
];

const changedHere =
  'Closing a library is not a saving. I urge the board to immediately reopen these branches and not send children to towns where no bus goes.';
const changedRelease =
  'Closing a library is not a saving. I urge the board to immediately keep these branches and not send children to towns where no bus goes.';
const changedLong = `These shelves were paid for by the people who use them. ${changedRelease}`;
const wordEdit = edit(changedHere, changedRelease, 'replace', 'reopen', 'keep');
const longEdits = [
  edit(
    changedHere,
    changedLong,
    'trim-start',
    '',
    'These shelves were paid for by the people who use them. ',
    'wording',
    0,
  ),
  edit(changedHere, changedLong, 'replace', 'reopen', 'keep'),
];

const changed = quote(
  'q2',
  changedHere,
  'Mara Odell',
  [
    match(
      'odell-letter-3',
      'same',
      [
        against(
          'letter',
          'as-printed-by',
          ['The Harbor Post', 'Valley Courier', 'Metro Wire', 'The Morning Pilot', 'Isle Gazette'],
          'same',
          [25, 25],
          [],
        ),
        against('release', 'read', ['Office of Mara Odell'], 'changed', [24, 25], [wordEdit]),
      ],
      [
        appearance('Office of Mara Odell', '2019-03-07', changedRelease, 'changed', [wordEdit], [], {
          kind: 'office',
          primary: true,
          title: 'Odell calls on the board to keep four branches',
        }),
        appearance(
          'The Harbor Post',
          '2019-03-08',
          changedHere,
          'same',
          [],
          [
            observe('words-people', 'island families', 'island families who borrow most of the books'),
            observe('words-event', 'cuts', 'Board defends cuts', 'headline'),
            observe('verb', 'wrote', 'Odell wrote'),
            observe('speaker', 'Councilwoman Mara Odell', 'Councilwoman Mara Odell wrote'),
            observe('position', 'paragraph 2 of 9', 'paragraph 2 of 9'),
          ],
        ),
        appearance(
          'Metro Wire',
          '2019-03-08',
          changedLong,
          'shortened',
          longEdits,
          [
            observe('words-people', 'taxpayers', 'a burden that taxpayers no longer want'),
            observe('words-people', 'readers', 'Readers to lose four branches', 'headline'),
            observe('words-event', 'closures', 'the planned closures'),
            observe('verb', 'urged', 'Odell urged the board', 'narrator', 0.8),
            observe('position', 'paragraph 6 of 13', 'paragraph 6 of 13'),
          ],
          { kind: 'agency' },
        ),
        appearance(
          'Valley Courier',
          '2019-03-09',
          changedLong,
          'shortened',
          longEdits,
          [
            observe('words-people', 'taxpayers', 'a burden that taxpayers no longer want'),
            observe('verb', 'urged', 'Odell urged the board'),
          ],
          {
            origin: { name: 'Metro Wire', kind: 'agency', article: 'metro-wire-1', basis: 'same-text' },
            read: 'part',
          },
        ),
        appearance(
          'The Morning Pilot',
          null,
          changedHere,
          'same',
          [],
          [observe('verb', 'wrote', 'she wrote')],
          { titleSeen: false, title: 'odell letter libraries board' },
        ),
        appearance('Friends of Elm Street', '2019-03-11', changedHere, 'same', [], [], { kind: 'site' }),
        appearance('County Notes', null, changedHere, 'same', [], [], { kind: 'site' }),
      ],
    ),
  ],
  pageFraming,
);

const fragmentHere = 'shelves is unkind and adds to the distance these families already travel';
const fragmentThere = `Emptying ${fragmentHere}.`;
const fragment = quote(
  'q4',
  fragmentHere,
  'Ana Pérez-Lund',
  [
    match(
      'perez-statement-1',
      'same',
      [against('statement', 'as-printed-by', ['Metro Wire'], 'same', [12, 13], [])],
      [
        appearance(
          'Metro Wire',
          '2019-03-09',
          fragmentThere,
          'same',
          [edit(fragmentHere, fragmentThere, 'boundary', '', 'Emptying', 'cosmetic', 0)],
          [
            observe('credit', 'the Isle Gazette', 'told the Isle Gazette'),
            observe('verb', 'said', 'she said'),
          ],
          { kind: 'agency' },
        ),
      ],
    ),
  ],
  [
    observe('credit', 'The Harbor Post', 'The Harbor Post reported'),
    observe('verb', 'said', 'Pérez-Lund said'),
  ],
  { kind: 'fragment' },
);

const shortHere = 'We looked at every branch, and we looked at every bus line.';
const shortThere =
  'We looked at every branch, and we looked at every bus line, and I will say to you frankly that the numbers do not add up.';
const shortEdits = [
  edit(
    shortHere,
    shortThere,
    'trim-end',
    '',
    ', and I will say to you frankly that the numbers do not add up',
    'wording',
    shortHere.length - 1,
  ),
];
const shortened = quote(
  'q3',
  shortHere,
  'Board Chairman Tom Okafor',
  [
    match(
      'okafor-briefing-2',
      'shortened',
      [against('transcript', 'read-in-part', ['County Board'], 'shortened', [12, 25], shortEdits)],
      [
        appearance('Isle Gazette', '2019-03-08', shortThere, 'shortened', shortEdits, [
          observe('verb', 'said', 'Okafor said'),
        ]),
        appearance('The Harbor Post', '2019-03-08', shortThere, 'shortened', shortEdits, [
          observe('verb', 'argued', 'Okafor argued'),
        ]),
      ],
    ),
  ],
  [observe('verb', 'said', 'Okafor said')],
);

const sameHere =
  'Our county has always lent its books to anyone who asks. As neighbors, we have a duty to keep the doors open and the lamps lit for those who read at night,';
const same = quote(
  'q1',
  sameHere,
  'Mara Odell',
  [
    match(
      'odell-letter-1',
      'same',
      [against('letter', 'as-printed-by', ['The Harbor Post', 'Valley Courier'], 'same', [31, 31], [])],
      [
        appearance('The Harbor Post', '2019-03-08', sameHere, 'same', [], pageFraming),
        appearance('Valley Courier', '2019-03-09', sameHere, 'same', [], pageFraming),
        appearance('Isle Gazette', '2019-03-09', sameHere, 'same', [], pageFraming),
      ],
    ),
  ],
  pageFraming,
);

const perhaps = quote(
  'q5',
  'People here read more than anyone on the coast.',
  null,
  [
    match(
      'odell-floor-4',
      'uncertain',
      [against('floor', 'read', ['County Board'], 'uncertain', [7, 14], [])],
      [
        appearance(
          'Valley Courier',
          '2019-04-02',
          'People here read more books than the whole of the coast put together.',
          'uncertain',
          [],
          [],
        ),
      ],
    ),
  ],
  [],
);

const absent = quote('q6', 'I have borrowed a book a week since I was nine.', 'Lou Barrientos', [], []);
const title = quote('q7', 'The Night Shelf', null, [], [], { kind: 'title' });

const translated = quote('q8', 'Cerrar una biblioteca es cerrar una puerta.', 'Ana Odell', [], [], {
  renderings: [
    {
      statement: 'odell-2019-03-05-closing-a-library',
      speaker: 'Ana Odell',
      lang: 'en',
      versions: [
        {
          version: 'odell-release#1',
          kind: 'press release',
          attested: 'read',
          by: ['Office of Ana Odell'],
          text: 'Closing a library is closing a door.',
        },
      ],
      printed: [
        {
          article: 'harbor-post-1',
          outlet: 'The Harbor Post',
          kind: 'news',
          url: 'https://harborpost.example/1',
          published: '2019-03-06',
          title: 'County to close four libraries',
          titleSeen: true,
          primary: false,
          lang: 'en',
          text: 'Closing a library is closing a door.',
        },
      ],
    },
  ],
});

/** The words of `same` as a page prints them without quotation marks. */
const unmarked: Quote = { ...same, id: 'u1', kind: 'unmarked', framing: [] };

export const quotes = { same, changed, shortened, fragment, perhaps, absent, title, translated, unmarked };

/** A report with every kind of quote. */
export const report: Report = {
  page: {
    url: 'https://ledger.example/libraries',
    title: 'Four libraries, one letter',
    outlet: 'The Sample Ledger',
    published: '2019-03-10',
    lang: 'en',
    words: 812,
    paragraphs: 13,
    complete: true,
    topic: { verdict: 'on-topic', score: 0.9, evidence: [] },
  },
  quotes: [same, changed, shortened, fragment, perhaps, absent, title],
  unmarked: [],
  styleNotes: [],
  corpus: extent,
  took: { extract: 4, quotes: 2, match: 6, attribute: 9, framing: 11 },
};

/** The same page with only the quotes named. */
export function reportOf(kept: readonly Quote[], page: Partial<Report['page']> = {}): Report {
  return { ...report, page: { ...report.page, ...page }, quotes: [...kept] };
}
