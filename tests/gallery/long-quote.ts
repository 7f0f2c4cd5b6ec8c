import type { Edit, Quote, Report } from '../../lib/model/report';
import { appearance, quote, quotes, reportOf } from '../component/fixtures';

/** Words of the quote; a speech that an article prints whole. */
const WORDS = 2_400;
/** Every so many words the other printings have another one, or a clause of their own. */
const EVERY = 12;
const ARTICLES = 40;
const WORDINGS = 12;

const SAID =
  'Closing a library is not a saving and the county that lends its books to all who ask knows it'.split(' ');
const CLAUSE = 'which nobody on the board had thought of when the buses were cut, '.repeat(8);

/** A report of one quote that is far longer than a sheet of paper, with wordings, articles, names and an address to match. */
export function longReport(): { report: Report; quote: Quote } {
  const here = Array.from({ length: WORDS }, (_, at) => SAID[at % SAID.length]).join(' ');
  const { there, edits } = reworded(here);
  const [first] = quotes.changed.matches;
  const [version] = first?.against ?? [];
  if (first === undefined || version === undefined) throw new Error('the fixture has no statement');
  const framing = first.appearances[1]?.framing ?? [];
  const appearances = Array.from({ length: ARTICLES }, (_, at) =>
    appearance(
      `Outlet ${'of the north county '.repeat(3)}${letters(at)}`,
      '2019-03-08',
      there,
      'changed',
      edits,
      framing,
      {
        read: at % 2 === 0 ? 'part' : 'whole',
      },
    ),
  );
  const against = appearances.slice(0, WORDINGS).map((one, at) => ({
    ...version,
    version: `wording-${at}`,
    by: [one.outlet],
    verdict: 'changed' as const,
    edits,
  }));
  const match = { ...first, verdict: 'changed' as const, against, appearances };
  const long = quote('q1', here, 'Mara Odell', [match], quotes.changed.framing);
  const page = {
    complete: false,
    title: 'Four libraries, one letter, and what became of both '.repeat(12),
    url: `https://ledger.example/libraries?${'from=the-newsletter-of-monday&'.repeat(40)}`,
  };
  return { report: reportOf([long], page), quote: long };
}

/** The text with another word, or a clause more, every few words. */
function reworded(here: string): { there: string; edits: Edit[] } {
  const edits: Edit[] = [];
  let there = '';
  let read = 0;
  const words = [...here.matchAll(/\S+/g)].filter((_, at) => at % EVERY === EVERY - 1);
  for (const [at, { 0: word, index }] of words.entries()) {
    there += here.slice(read, index);
    const other = at % 2 === 0 ? 'bookmobile' : `${CLAUSE}${word}`;
    edits.push({
      kind: 'replace',
      page: [index, index + word.length],
      source: [there.length, there.length + other.length],
      weight: 'wording',
    });
    there += other;
    read = index + word.length;
  }
  return { there: there + here.slice(read), edits };
}

/** A name for a number, of letters, so that no two articles have one id. */
function letters(at: number): string {
  return String.fromCharCode(97 + (at % 26)).repeat(1 + Math.floor(at / 26));
}
