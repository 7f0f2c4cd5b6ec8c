import { formatRecord } from './format-record';
import type { RecordFile } from './read-records';

/** A small made-up corpus for tests: a council's plan to close a ferry, in names nobody bears. */
const PRIMARY = {
  id: 'orlan-release-20200310',
  issuer: 'office-of-orlan',
  source: 'Office of Mara Orlan',
  url: 'https://orlan.example/release',
  title: 'Orlan on the ferry',
  titleSeen: true,
  published: '2020-03-10',
  lang: 'en',
  kind: 'press release',
  occasion: 'orlan-2020-03-10',
  speakers: ['Mara Orlan'],
  attested: 'read',
  by: ['Office of Mara Orlan'],
  passages: [
    {
      n: 1,
      text: 'The ferry is not a luxury. We must immediately cease this closing of a line that islanders need to live.',
    },
    {
      n: 2,
      text: 'I have asked the harbour board for its figures, and I have had no answer in eleven weeks.',
    },
  ],
};

const LETTER = {
  ...PRIMARY,
  id: 'orlan-letter-20200310',
  source: 'Tidewater Post',
  url: null,
  kind: 'letter',
  attested: 'as-printed-by',
  by: ['Tidewater Post'],
  passages: [
    {
      n: 1,
      text: 'The ferry is not a luxury. We must immediately end this closing of a line that islanders need to live.',
    },
  ],
};

const PEOPLE = [
  { name: 'Mara Orlan', kind: 'person', gender: 'f', role: 'Council member', spellings: ['Mara Orlán'] },
  {
    name: 'Teo Brandt',
    kind: 'person',
    role: 'Spokesman',
    organisation: 'Harbour Board',
    speaksFor: 'Harbour Board',
  },
  { name: 'Harbour Board', kind: 'organisation', organisation: 'Harbour Board' },
  { name: 'Ines Valk', kind: 'person', role: 'Mayor' },
];

const OUTLETS = {
  'tidewater-post': {
    name: 'Tidewater Post',
    kind: 'news',
    domains: ['tidewaterpost.example'],
    country: 'US',
    lang: 'en',
  },
  'coast-courier': {
    name: 'Coast Courier',
    kind: 'news',
    domains: ['coastcourier.example'],
    country: 'US',
    lang: 'en',
  },
  'gull-wire': {
    name: 'Gull Wire',
    kind: 'agency',
    domains: ['gullwire.example'],
    country: 'US',
    lang: 'en',
  },
  'office-of-orlan': {
    name: 'Office of Mara Orlan',
    kind: 'office',
    domains: ['orlan.example'],
    country: 'US',
    lang: 'en',
  },
};

interface TestQuote {
  text: string;
  speaker: string;
  verb?: string;
  via?: string;
  viaClause?: string;
}

/** One article file. */
export function articleFile(
  id: string,
  outlet: string,
  published: string | null,
  quotes: TestQuote[],
): RecordFile {
  const record = {
    id,
    outlet,
    url: `https://${outlet.replace('-', '')}.example/${id}`,
    title: `Story ${id}`,
    titleSeen: true,
    published,
    lang: 'en',
    read: 'whole',
    origin: null,
    quotes,
    labels: [{ concept: 'event', term: 'closing', voice: 'headline', clause: 'The closing of the ferry' }],
  };
  return { path: `articles/${id}.json`, text: formatRecord(record) };
}

/** The files of the made-up corpus, without articles or with those given. */
export function testFiles(articles: RecordFile[] = []): RecordFile[] {
  return [
    { path: `primary/${PRIMARY.id}.json`, text: formatRecord(PRIMARY) },
    { path: `primary/${LETTER.id}.json`, text: formatRecord(LETTER) },
    { path: 'people.json', text: formatRecord(PEOPLE) },
    { path: 'outlets.json', text: formatRecord(OUTLETS) },
    ...articles,
  ];
}
