/**
 * A child process of `npm run bench`: what only our engine has to show, printed as JSON: verdicts on what it found, phrases
 * that anybody may say, and whole articles scanned for passages without marks. Arguments: folder, size.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { judge } from '../lib/match/judge';
import { type MatchCollection, matchQuote } from '../lib/match/match-quote';
import { buildIndex } from '../lib/match/passage-index';
import { scanText } from '../lib/match/scan';
import { plantArticle } from './articles';
import { timed } from './ask';
import { collectionOf, queryOf } from './collection';
import type { OwnRun } from './own-run';
import { learnProse } from './prose';
import { seeded } from './random';
import { type BenchSet, readBench, readPassages } from './read-bench';
import { beginStage } from './stages';
import { isRightlyJudged } from './verdict-labels';

/** Lists of phrases, written for this by somebody who had seen no list of ours and no query. */
const LISTS = ['stock', 'grammar'] as const;
const SEED = 11;
const ARTICLES = 24;
/** Articles scanned before the clock counts. */
const WARM_ARTICLES = 4;

function measureVerdicts({ queries, passages }: BenchSet, collection: MatchCollection): OwnRun['verdicts'] {
  const shares: OwnRun['verdicts'] = {};
  for (const { kind, text, expect } of queries) {
    const [expected] = expect;
    if (expected === undefined || isRightlyJudged(kind, null) === null) continue;
    const found = matchQuote(queryOf(text), collection).find((match) => match.passage === expected);
    if (found === undefined) continue;
    shares[kind] ??= { hits: 0, of: 0 };
    shares[kind].of += 1;
    if (isRightlyJudged(kind, judge(text, passages[expected] ?? ''))) shares[kind].hits += 1;
  }
  return shares;
}

function measurePhrases(collection: MatchCollection): OwnRun['phrases'] {
  const shares: OwnRun['phrases'] = {};
  for (const list of LISTS) {
    const path = fileURLToPath(new URL(`phrases/${list}.txt`, import.meta.url));
    const phrases = readFileSync(path, 'utf8').trimEnd().split('\n');
    const taken = phrases.filter((phrase) =>
      matchQuote(queryOf(phrase), collection).some((one) => one.asserted),
    );
    shares[list] = { hits: taken.length, of: phrases.length };
  }
  return shares;
}

function measureArticles(
  passages: readonly string[],
  prose: readonly string[],
  collection: MatchCollection,
): OwnRun['articles'] {
  const random = seeded(SEED);
  const make = learnProse(prose);
  const result: OwnRun['articles'] = {
    count: ARTICLES,
    words: 0,
    planted: { hits: 0, of: 0 },
    others: 0,
    times: [],
  };
  for (let article = 0; article < ARTICLES + WARM_ARTICLES; article += 1) {
    const { text, words, planted } = plantArticle(make, passages, random);
    const { value: spans, ms } = timed(() => scanText(text, [], collection));
    if (article < WARM_ARTICLES) continue;
    const meets = (a: { start: number; end: number }, b: { start: number; end: number }): boolean =>
      a.start < b.end && b.start < a.end;
    result.words += words;
    result.times.push(ms);
    result.planted.of += planted.length;
    result.planted.hits += planted.filter((one) => spans.some((span) => meets(one, span))).length;
    result.others += spans.filter((span) => !planted.some((one) => meets(one, span))).length;
  }
  return result;
}

const [folder = '', size = ''] = process.argv.slice(2);
beginStage('reading');
const read = readBench(folder, [Number(size)]);
if (!read.ok) throw new Error(read.reason);
const [set] = read.sets;
const all = readPassages(folder);
if (!all.ok) throw new Error(all.reason);
if (set === undefined) throw new Error('no queries were read');
beginStage('building');
const collection = collectionOf(buildIndex(set.passages), set.passages);
beginStage('asking');
const run: OwnRun = {
  verdicts: measureVerdicts(set, collection),
  phrases: measurePhrases(collection),
  articles: measureArticles(set.passages, all.passages, collection),
};
process.stdout.write(JSON.stringify(run));
