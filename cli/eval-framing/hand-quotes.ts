import { SHOWN } from '../../lib/framing/compare/comparison';
import type { Observation } from '../../lib/model/report';
import type { Difference } from '../eval-quotes/measure';
import { Shares } from '../shares';
import { findQuotes } from './find-quotes';
import type { HandQuote, QuoteItem } from './items';
import { type Page, readPage, type Setting } from './page';
import { printDifferences, printHeading, printLine, printRow } from './print';
import { countSharedWords, keysOf, overlaps, type Place, placesOf } from './score';

/** The rule of a credit is this and its kind. */
const CREDIT = 'credit.';
const CREDIT_KINDS = ['document', 'outlet', 'first-hand', 'unnamed'] as const;

/** Verb, speaker, credit and doubt (D3, D4, D6, D9) on passages labelled by hand. */
export async function evaluateHandQuotes(
  items: readonly QuoteItem[],
  setting: Setting,
  all: boolean,
): Promise<void> {
  const shares = new Shares();
  const differences: Difference[] = [];
  for (const item of items) {
    const page = await readPage(item.text, { ...setting, outlets: item.outlets }, 'paragraph');
    differences.push(...measureItem(page, item, shares));
  }
  printHeading(`Quotes labelled by hand: ${items.length} passages`);
  printLine('quotes found', shares.at('quotes'));
  printRow('verb (D3), exact', shares.at('verb exact precision'), shares.at('verb exact recall'));
  printRow('verb, overlapping', shares.at('verb precision'), shares.at('verb recall'));
  printRow('speaker (D4), exact', shares.at('speaker exact precision'), shares.at('speaker exact recall'));
  printRow('speaker, words', shares.at('speaker precision'), shares.at('speaker recall'));
  for (const kind of CREDIT_KINDS) {
    printRow(`credit ${kind}`, shares.at(`credit ${kind} precision`), shares.at(`credit ${kind} recall`));
  }
  printRow('credit (D6), all', shares.at('credit precision'), shares.at('credit recall'));
  printRow('doubt (D9)', shares.at('doubt precision'), shares.at('doubt recall'));
  printDifferences(differences, all);
}

/** Compares what was observed near each quote with what a person marked, and adds to the shares. */
function measureItem(
  page: Pick<Page, 'text' | 'quotes' | 'near'>,
  item: QuoteItem,
  shares: Shares,
): Difference[] {
  const differences: Difference[] = [];
  const places = findQuotes(item.quotes, page.quotes);
  for (const [index, hand] of item.quotes.entries()) {
    const at = places[index] ?? null;
    const near = at === null ? [] : (page.near[at] ?? []);
    const differ = (kind: string): void => {
      differences.push({ kind, where: `${item.id}, “${hand.quote}”: ${item.text}` });
    };
    shares.add('quotes', at !== null);
    if (at === null) differ('quote, not found');
    measureVerb(near, hand, shares, differ);
    measureSpeaker(near, hand, shares, differ);
    const credits = near.filter(({ dimension }) => dimension === 'credit');
    for (const kind of CREDIT_KINDS) {
      const found = credits.filter(({ rule }) => rule === CREDIT + kind);
      const wanted = hand.credits.filter((credit) => credit.kind === kind).map(({ text }) => text);
      measureWords(`credit ${kind}`, ['credit'], item.text, found, wanted, shares, differ);
    }
    const doubts = near.filter(({ dimension }) => dimension === 'doubt');
    measureWords('doubt', [], item.text, doubts, hand.doubt, shares, differ);
  }
  return differences;
}

type Differ = (kind: string) => void;

function measureVerb(near: readonly Observation[], hand: HandQuote, shares: Shares, differ: Differ): void {
  const found = near.find(({ dimension, confidence }) => dimension === 'verb' && confidence >= SHOWN)?.value;
  const exact = found !== undefined && found === hand.verb;
  const near1 = found !== undefined && hand.verb !== null && countSharedWords(found, hand.verb) > 0;
  if (found !== undefined) {
    shares.add('verb exact precision', exact);
    shares.add('verb precision', near1);
  }
  if (hand.verb !== null) {
    shares.add('verb exact recall', exact);
    shares.add('verb recall', near1);
  }
  if (!exact && (found !== undefined || hand.verb !== null)) {
    differ(`verb: wanted "${hand.verb ?? ''}", got "${found ?? ''}"`);
  }
}

function measureSpeaker(near: readonly Observation[], hand: HandQuote, shares: Shares, differ: Differ): void {
  const found = near.find(({ dimension }) => dimension === 'speaker')?.value ?? '';
  const wanted = hand.speaker ?? '';
  const common = countSharedWords(found, wanted);
  const exact = shapeOf(found) === shapeOf(wanted);
  if (found !== '') shares.add('speaker exact precision', exact);
  if (wanted !== '') shares.add('speaker exact recall', exact);
  const add = (what: string, words: number): void => {
    for (let n = 0; n < words; n += 1) shares.add(`speaker ${what}`, n < common);
  };
  add('precision', keysOf(found).length);
  add('recall', keysOf(wanted).length);
  if (!exact) differ(`speaker: wanted "${wanted}", got "${found}"`);
}

/** Words and the place of the name; typographic marks and case aside. */
function shapeOf(description: string): string {
  return description
    .split('…')
    .map((side) => keysOf(side).join(' '))
    .join(' … ');
}

/** Counts spans that overlap wanted words, each at most once. `also`: names under which the sums are kept too. */
function measureWords(
  name: string,
  also: readonly string[],
  text: string,
  found: readonly Observation[],
  wanted: readonly string[],
  shares: Shares,
  differ: Differ,
): void {
  const left = new Set(found);
  const add = (what: string, hit: boolean): void => {
    for (const one of [name, ...also]) shares.add(`${one} ${what}`, hit);
  };
  for (const words of wanted) {
    const places = placesOf(text, words);
    const hit = [...left].find((observation) => rests(observation, words, places));
    if (hit) left.delete(hit);
    add('recall', hit !== undefined);
    if (hit) add('precision', true);
    else differ(`${name}, not found: wanted "${words}"`);
  }
  for (const observation of left) {
    add('precision', false);
    differ(`${name}, is none: got "${observation.evidence.text}"`);
  }
}

/** Whether an observation's evidence overlaps the words, or holds them where the text does not have them so. */
function rests({ evidence }: Observation, words: string, places: readonly Place[]): boolean {
  if (!('start' in evidence) || places.length === 0) return countSharedWords(evidence.text, words) > 0;
  return places.some((place) => overlaps(place, evidence));
}
