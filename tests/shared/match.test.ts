/**
 * The matcher on real variants: every gold English quote of six words or more against a collection of all gold quotes and
 * primary passages, its own article left out. Not run where the shared folder is absent.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { judge } from '../../lib/match/judge';
import { type MatchCollection, matchQuote } from '../../lib/match/match-quote';
import { buildIndex } from '../../lib/match/passage-index';
import { tokenize } from '../../lib/text/tokens';

interface Gold {
  article: string;
  quote: number;
  statements: string[];
  text: string;
  speaker: string | null;
  lang: string;
  words: number;
}

const SHARED = process.env.SHARED_DIR ?? '../shared';
const FILE = join(SHARED, 'corpus', 'statements.gold.jsonl');
const THERE = existsSync(FILE);
if (!THERE) console.log(`not run: ${FILE} is not there`);

const gold: Gold[] = THERE
  ? readFileSync(FILE, 'utf8')
      .trim()
      .split('\n')
      .map((line): Gold => JSON.parse(line))
      .filter((quote) => quote.lang === 'en')
  : [];

const ids = [...new Set(gold.flatMap((quote) => quote.statements))];

const speakers = ids.map((id) => [
  ...new Set(gold.filter((quote) => quote.statements.includes(id)).flatMap((quote) => quote.speaker ?? [])),
]);
const collections = new Map<string, MatchCollection & { quotes: Gold[] }>();

/** Gold statements with their printings as passages, a quote of two statements in both; one article left out. */
function collectionWithout(article: string): MatchCollection & { quotes: Gold[] } {
  const known = collections.get(article);
  if (known) return known;
  const passages = gold
    .filter((quote) => quote.article !== article)
    .flatMap((quote) => quote.statements.map((id) => ({ quote, statement: ids.indexOf(id) })));
  const collection: MatchCollection & { quotes: Gold[] } = {
    quotes: passages.map(({ quote }) => quote),
    index: buildIndex(passages.map(({ quote }) => quote.text)),
    passageText: (passage) => passages[passage]?.quote.text ?? '',
    statementOf: (passage) => passages[passage]?.statement ?? -1,
    speakersOf: (statement) => speakers[statement] ?? [],
    publishedOf: () => null,
  };
  collections.set(article, collection);
  return collection;
}

function sharesRun(a: string, b: string, words: number): boolean {
  const grams = (text: string) => {
    const keys = tokenize(text).map((token) => token.key);
    return keys
      .slice(0, Math.max(0, keys.length - words + 1))
      .map((_, i) => keys.slice(i, i + words).join(' '));
  };
  const theirs = new Set(grams(b));
  return grams(a).some((gram) => theirs.has(gram));
}

/** A run of equal words from which two printings hold the same words, whatever statement they were filed under. */
const SAME_RUN = 9;
const percent = (part: number, whole: number): string =>
  `${((100 * part) / Math.max(1, whole)).toFixed(1)} %`;

/** Every gold quote of at least `least` words, its article left out: statements wanted, found, and others asserted. */
function measure(least: number, named: boolean) {
  const counts = { wanted: 0, found: 0, right: 0, both: 0, wrong: 0 };
  const seen = new Set<string>();
  for (const quote of gold) {
    if (quote.words < least) continue;
    const collection = collectionWithout(quote.article);
    const speaker = named ? quote.speaker : null;
    const asserted = matchQuote({ text: quote.text, speaker, published: null }, collection)
      .filter((match) => match.asserted)
      .map(({ statement, score }) => ({ id: ids[statement] ?? '', score }));
    const matches = asserted.map(({ id }) => id);
    const right = asserted.filter(({ id }) => quote.statements.includes(id));
    const isAsNear = ({ score }: { score: number }): boolean => right.some((one) => one.score === score);
    const shared = new Set(
      collection.quotes
        .filter((other) => sharesRun(quote.text, other.text, 4))
        .flatMap((other) => other.statements),
    );
    for (const id of quote.statements.filter((one) => shared.has(one))) {
      counts.wanted += 1;
      if (matches.includes(id)) counts.found += 1;
      else note('missed', id, quote.text, seen);
    }
    for (const one of asserted) {
      const { id } = one;
      const theirs = collection.quotes.filter((other) => other.statements.includes(id));
      if (quote.statements.includes(id)) counts.right += 1;
      else if (
        isAsNear(one) ||
        theirs.some((other) => sharesRun(quote.text, other.text, Math.min(SAME_RUN, quote.words)))
      )
        counts.both += 1;
      else {
        counts.wrong += 1;
        note('other', id, quote.text, seen);
      }
    }
  }
  return counts;
}

function note(what: string, id: string, text: string, seen: Set<string>): void {
  const line = `${what} ${id}: “${text}”`;
  if (process.env.SHOW && !seen.has(line)) console.log(line);
  seen.add(line);
}

describe.runIf(THERE)('matching real variants', () => {
  it.each<[number, boolean]>([
    [6, true],
    [6, false],
    [4, true],
    [4, false],
  ])(
    'finds statements of quotes of %i words or more, speaker given: %s',
    { timeout: 120_000 },
    (least, named) => {
      const { wanted, found, right, both, wrong } = measure(least, named);
      console.log(
        `≥ ${least} words, speaker ${named ? 'given' : 'not given'}: found ${found} of ${wanted} ` +
          `(${percent(found, wanted)}); asserted ${right} of the same statement, ${both} of another that ` +
          `prints these very words too or is exactly as near, ${wrong} of another that does not ` +
          `(${percent(right, right + wrong)})`,
      );
      expect(found / wanted).toBeGreaterThan(least > 5 ? 0.95 : 0.9);
      expect(right / (right + wrong)).toBeGreaterThan(0.95);
    },
  );

  it('keeps near-doubles apart', () => {
    const collection = collectionWithout('');
    const numberOf = (id: string | undefined): number => ids.indexOf(id ?? '');
    const december = gold.findIndex((quote) =>
      quote.text.startsWith('Our nation has always been a beacon of hope, a refuge'),
    );
    const january = gold.findIndex((quote) => quote.text.includes('a beacon of hope and a refuge'));
    const quote = gold[december];
    if (!quote) throw new Error('the gold file no longer holds the December sentence');
    const statements = matchQuote(
      { text: quote.text, speaker: quote.speaker, published: null },
      collection,
    ).map((m) => m.statement);
    expect(statements).toContain(numberOf(quote.statements[0]));
    expect(statements).not.toContain(numberOf(gold[january]?.statements[0]));
    expect(judge(quote.text, gold[january]?.text ?? '')?.verdict).toBe('changed');

    const spokeswoman = 'our border is not open to illegal immigration';
    const johnson = gold.findIndex((one) =>
      one.text.startsWith('Our borders are not open to illegal migration'),
    );
    const ofHers = matchQuote({ text: spokeswoman, speaker: 'Marsha Catron', published: null }, collection);
    expect(johnson).toBeGreaterThanOrEqual(0);
    expect(ofHers.filter((match) => match.asserted)).toEqual([]);
  });
});
