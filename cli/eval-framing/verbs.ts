import { SHOWN } from '../../lib/framing/compare/comparison';
import type { Observation } from '../../lib/model/report';
import type { ReadQuote } from '../../lib/quotes/read-quotes';
import { countWords } from '../../lib/text/tokens';
import type { GoldArticle } from '../eval-quotes/gold';
import type { Difference } from '../eval-quotes/measure';
import { Shares } from '../shares';
import { ownersOfCues } from './cue-owners';
import { type Page, readPage, type Setting } from './page';
import { inContext, print, printDifferences, printHeading, printLine } from './print';
import { overlaps, type Place } from './score';

/** Words from which on the framing reference counted quotes. */
const LONG = 4;
/** Rules by which a quote takes its speaker from the one it goes on from: it has no verb of its own. */
const GOES_ON: ReadonlySet<string> = new Set(['continues', 'previous-paragraph']);
const ROWS: readonly [label: string, share: string][] = [
  ['precision', 'precision'],
  ['  not shown: confidence too low', 'hidden'],
  ['recall (a), quotes with a verb of their own', 'own'],
  ['  as the reading tells, of the speech it found', 'own read'],
  ['recall (b), all quotes', 'all'],
  ['recall (c), with the verb the quote follows', 'follows'],
  ['  precision of that verb', 'follows precision'],
];

/** The reporting verb (D3) against articles in which a person marked every quote's reporting words. */
export async function evaluateVerbs(
  articles: readonly GoldArticle[],
  setting: Setting,
  all: boolean,
): Promise<void> {
  const shares = new Shares();
  const differences: Difference[] = [];
  const doubt = { hits: 0, quotes: 0 };
  for (const article of articles) {
    const page = await readPage(article.text, { ...setting, lang: article.lang });
    differences.push(...measureVerbs(article, page, shares));
    doubt.hits += page.near.flat().filter(({ dimension }) => dimension === 'doubt').length;
    doubt.quotes += page.quotes.length;
  }
  printHeading(`Reporting verb (D3): ${articles.length} articles, shown from a confidence of ${SHOWN}`);
  for (const [title, suffix] of [
    [`quotes of ${LONG} words and more`, ' long'],
    ['all quotes', ''],
  ] as const) {
    print(title);
    for (const [label, name] of ROWS) printLine(`  ${label}`, shares.at(name + suffix));
  }
  print('precision by rule');
  for (const [rule, share] of shares.under('rule ')) printLine(`  ${rule}`, share);
  printDifferences(differences, all);
  printHeading('Doubt (D9) on the same articles');
  printLine('marks found', `${doubt.hits} beside ${doubt.quotes} quotes`);
}

/** Compares the verb observed near each quote with the cue a person marked, and adds to the shares. */
function measureVerbs(
  { text, quotes }: GoldArticle,
  page: Pick<Page, 'quotes' | 'rules' | 'near'>,
  shares: Shares,
): Difference[] {
  const differences: Difference[] = [];
  const owners = ownersOfCues(text, quotes);
  const byWords = new Map(
    page.quotes.flatMap(({ parts }, index) => parts.map((part) => [wordsAt(text, part), index] as const)),
  );
  for (const hand of quotes) {
    const { cue } = hand;
    if (!cue) continue;
    const index = byWords.get(wordsAt(text, hand));
    const quote = index === undefined ? undefined : page.quotes[index];
    const near = index === undefined ? [] : (page.near[index] ?? []);
    const differ = (kind: string): void => {
      differences.push({ kind, where: inContext(text, hand) });
    };
    const long = countWords(text.slice(hand.start, hand.end)) >= LONG;
    const add = (name: string, hit: boolean): void => {
      shares.add(name, hit);
      if (long) shares.add(`${name} long`, hit);
    };
    const verb = near.find(({ dimension }) => dimension === 'verb');
    const shown = verb !== undefined && verb.confidence >= SHOWN;
    const right = verb !== undefined && rests(verb, cue);
    const led = near.find(({ rule }) => rule === 'verb.follows');
    const follows = led !== undefined && rests(led, cue);
    const spoken = quote !== undefined && isSpoken(quote);
    const rule = index === undefined ? null : (page.rules[index] ?? null);
    const goesOn = quote?.attribution.cue === null && rule !== null && GOES_ON.has(rule);

    if (verb) {
      add(shown ? 'precision' : 'hidden', right);
      if (shown) shares.add(`rule ${verb.rule}`, right);
    }
    if (led) add('follows precision', follows);
    if (owners.has(hand)) add('own', shown && right);
    if (spoken && !goesOn) add('own read', shown && right);
    add('all', shown && right);
    add('follows', (shown && right) || follows);

    const mark = owners.has(hand) ? 'own' : 'goes on';
    if (verb && !right)
      differ(`${shown ? 'wrong' : 'wrong, hidden'}, ${mark}: wanted "${cue.text}", got "${verb.value}"`);
    else if (verb && !shown) differ(`right, hidden, ${mark}: wanted "${cue.text}"`);
    else if (!verb && owners.has(hand)) {
      const why = whyNone(quote, rule);
      differ(`none, ${why}: wanted "${cue.text}"`);
    }
  }
  return differences;
}

/** Why a quote got no verb, in the words of a difference. */
function whyNone(quote: Pick<ReadQuote, 'kind'> | undefined, rule: string | null): string {
  if (quote === undefined) return 'marks not paired so';
  return isSpoken(quote) ? `rule ${rule}` : `called ${quote.kind}`;
}

function isSpoken({ kind }: Pick<ReadQuote, 'kind'>): boolean {
  return kind !== 'scare' && kind !== 'title';
}

function rests({ evidence }: Observation, cue: Place): boolean {
  return 'start' in evidence && overlaps(evidence, cue);
}

/** The place of a quotation's first and last letter, so that marks and white space at its edges do not count. */
function wordsAt(text: string, { start, end }: Place): string {
  const slice = text.slice(start, end);
  const bare = slice.replace(/^[\s"“”„«»'‘’`]+|[\s"“”„«»'‘’`]+$/gu, '');
  const from = start + Math.max(0, slice.indexOf(bare));
  return `${from}-${from + bare.length}`;
}
