import { compareFraming } from '../../lib/framing/compare/compare';
import { judge } from '../../lib/match/judge';
import type { Appearance, Observation } from '../../lib/model/report';
import { printHeading, printLine } from './print';

const ARTICLES = 50;
const WARM_UP = 20;
const ROUNDS = 101;

const QUOTE =
  'We must immediately end this closing of a line that islanders need to live. I have asked the harbour board for its figures.';
/** How articles print it. */
const PRINTINGS = [
  QUOTE,
  'We must immediately end this closing of a line that islanders need to live.',
  'We must at once end this closing of a line that islanders need. I have asked the board for its figures.',
  'immediately end',
];

/** What an article has near one quote: each dimension with the wordings that articles choose from. */
const CHOICES: readonly [dimension: string, rule: string, values: readonly string[]][] = [
  ['source', 'source.named', ['Mara Orlan', 'Orlan']],
  ['verb', 'verb.neutral', ['said', 'wrote', 'told']],
  ['verb', 'verb.attack', ['slammed', 'blasted']],
  ['speaker', 'speaker.at-quote', ['Rep. … of Ohio', '…, a council member', 'Mayor …']],
  ['words-people', 'words.near-quote', ['families', 'islanders', 'the people on the pier']],
  ['words-people', 'words.headline', ['neighbours', 'families who left']],
  ['words-event', 'words.near-quote', ['closing', 'cut', 'end of the line']],
  ['words-removal', 'words.near-quote', ['sent away', 'moved']],
  ['words-authority', 'words.near-quote', ['the board', 'harbour officials']],
  ['words-law', 'words.near-quote', ['order', 'notice']],
  ['credit', 'credit.outlet', ['Coast Courier', 'Gull Wire', 'Tidewater Post']],
  ['position', 'position.counted', ['paragraph 2 of 9', 'paragraph 8 of 9', 'paragraph 5 of 12']],
];

/** How long it takes to compare a page with many articles that print the same quote. */
export function evaluateCompareSpeed(): void {
  const part = { start: 0, end: QUOTE.length, text: QUOTE };
  const quote = { ...part, parts: [part], framing: observations(0) };
  const others = Array.from({ length: ARTICLES }, (_, nth) => appearance(nth));
  const spent: number[] = [];
  for (let round = 0; round < WARM_UP + ROUNDS; round += 1) {
    const began = performance.now();
    compareFraming(quote, others);
    if (round >= WARM_UP) spent.push(performance.now() - began);
  }
  const median = spent.sort((a, b) => a - b)[Math.floor(ROUNDS / 2)] ?? 0;
  printHeading('Comparing');
  printLine(
    `a page with ${ARTICLES} articles, ${CHOICES.length} observations each, median`,
    `${median.toFixed(2)} ms`,
  );
}

function appearance(nth: number): Appearance {
  const text = PRINTINGS[nth % PRINTINGS.length] ?? '';
  const judgement = judge(QUOTE, text);
  return {
    article: `article-${nth}`,
    outlet: `Outlet ${nth}`,
    kind: 'news',
    url: null,
    published: '2020-03-11',
    title: '',
    titleSeen: false,
    primary: false,
    lang: 'en',
    text,
    read: 'whole',
    edges: { start: 'seen', end: 'seen' },
    origin: null,
    credit: null,
    verdict: judgement?.verdict ?? 'shortened',
    edits: judgement?.edits ?? [],
    framing: observations(nth + 1),
  };
}

function observations(seed: number): Observation[] {
  return CHOICES.map(([dimension, rule, values], index) => {
    const text = values[(seed * 7 + index * 3) % values.length] ?? '';
    const evidence = { record: `article-${seed}`, field: 'cue', text };
    return { dimension, value: text, confidence: 0.9, rule, voice: 'narrator', evidence };
  });
}
