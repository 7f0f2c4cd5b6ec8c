import { readFileSync } from 'node:fs';
import { peopleLoaded, readPeople } from '../lib/quotes/people';
import { type ReadQuote, readQuotes } from '../lib/quotes/read-quotes';
import { refineAttribution } from '../lib/quotes/refine';
import { foldName, surnameOf } from '../lib/text/names';

/** One quotation as a person marked it; offsets include the marks. */
interface GoldQuote {
  start: number;
  end: number;
  pure?: boolean;
  speaker: {
    start: number;
    end: number;
    text: string;
    type?: string;
    name: string | null;
    by?: string | null;
  } | null;
}

interface GoldArticle {
  id: string;
  text: string;
  lang?: string;
  quotes: GoldQuote[];
}

/** A counted share: how many of how many. */
class Share {
  hits = 0;
  of = 0;
  add(hit: boolean): void {
    this.of += 1;
    if (hit) this.hits += 1;
  }
  toString(): string {
    const percent = this.of === 0 ? '–' : ((100 * this.hits) / this.of).toFixed(1);
    return `${percent.padStart(5)}  (${this.hits} of ${this.of})`;
  }
}

class Shares {
  private readonly shares = new Map<string, Share>();
  add(name: string, hit: boolean): void {
    const share = this.shares.get(name) ?? new Share();
    this.shares.set(name, share);
    share.add(hit);
  }
  print(): void {
    for (const [name, share] of [...this.shares].sort(([a], [b]) => a.localeCompare(b))) {
      console.log(`${name.padEnd(46)} ${share}`);
    }
  }
}

const WORD = /[\p{L}\p{N}]+/gu;
/** Quotation marks and white space at the edges of a marked span. */
const EDGE = /^[\s"“”„«»'‘’`]+|[\s"“”„«»'‘’`]+$/gu;

/** The span without its marks, so that both sides are compared on the words alone. */
function innerOf(text: string, start: number, end: number): { start: number; end: number } {
  const slice = text.slice(start, end);
  const bare = slice.replace(EDGE, '');
  const from = start + Math.max(0, slice.indexOf(bare));
  return { start: from, end: from + bare.length };
}

function keyOf(text: string, span: { start: number; end: number }): string {
  const inner = innerOf(text, span.start, span.end);
  return `${inner.start}-${inner.end}`;
}

function measure(article: GoldArticle, quotes: readonly ReadQuote[], shares: Shares, errors: string[]): void {
  const { text } = article;
  const gold = new Map(article.quotes.map((quote) => [keyOf(text, quote), quote]));
  const all = new Set<string>();
  const words = (span: { start: number; end: number }) =>
    text.slice(span.start, span.end).match(WORD)?.length ?? 0;
  for (const quote of quotes) {
    const spoken = quote.kind !== 'scare' && quote.kind !== 'title';
    for (const part of quote.parts) {
      const key = keyOf(text, part);
      all.add(key);
      const hand = gold.get(key);
      if (spoken) {
        shares.add('span precision, all', hand !== undefined);
        if (words(part) >= 4) shares.add('span precision, 4 words or more', hand !== undefined);
        if (hand === undefined)
          errors.push(`+ ${quote.kind} ${text.slice(part.start - 50, part.end + 30).replaceAll('\n', '¶')}`);
      }
      if (hand === undefined) continue;
      shares.add('span recall, all', spoken);
      if (words(part) >= 4) shares.add('span recall, 4 words or more', spoken);
      if (!spoken)
        errors.push(`- ${quote.kind} ${text.slice(part.start - 50, part.end + 30).replaceAll('\n', '¶')}`);
      gold.delete(key);
      if (hand.pure) shares.add('pure segments found exactly', true);
      if (spoken && hand.speaker !== null) measureSpeaker(text, quote, hand.speaker, shares, errors);
    }
  }
  for (const hand of gold.values()) {
    shares.add('span recall, all', false);
    if (words(hand) >= 4) shares.add('span recall, 4 words or more', false);
    if (hand.pure) shares.add('pure segments found exactly', false);
    errors.push(`miss ${text.slice(hand.start - 40, hand.end + 30).replaceAll('\n', '¶')}`);
  }
}

function measureSpeaker(
  text: string,
  quote: ReadQuote,
  speaker: NonNullable<GoldQuote['speaker']>,
  shares: Shares,
  errors: string[],
): void {
  const { source, certainty } = quote.attribution;
  const type = speaker.type === 'person' ? 'name' : (speaker.type ?? 'any');
  const { start, end } = speaker;
  const placed = start !== undefined && end !== undefined;
  const overlaps = placed && source !== null && source.start < end && start < source.end;
  shares.add('certain: coverage', certainty === 'certain');
  if (placed) {
    shares.add('mention overlap, all', overlaps);
    shares.add(`mention overlap, ${type}`, overlaps);
    if (certainty !== 'unclear') shares.add(`${certainty}: precision (mention)`, overlaps);
  }
  const name = source?.name ?? null;
  const wanted = speaker.name ?? null;
  const right = name !== null && wanted !== null && sameSurname(name, wanted);
  if (type === 'name' && wanted !== null) {
    shares.add('surname right, named speaker', right);
    if (certainty === 'certain') shares.add('certain: precision (name)', right);
  }
  if (type === 'pronoun' && wanted !== null) shares.add('surname agrees with silver, pronoun', right);
  if (type === 'nominal')
    shares.add('a person named for a nominal speaker', source?.role === 'person' && name !== null);
  const before = text.slice(Math.max(0, quote.start - 130), quote.start).replaceAll('\n', '¶');
  const after = text.slice(quote.end, quote.end + 90).replaceAll('\n', '¶');
  const line = `${before}⟦${quote.text.slice(0, 25)}…${quote.text.slice(-12)}⟧${after}`;
  if (!overlaps)
    errors.push(`speaker ${certainty} want ${type} "${speaker.text}" got "${source?.text ?? ''}" | ${line}`);
  if (type === 'name' && !right && overlaps)
    errors.push(`name want "${speaker.name}" got "${name}" | ${line}`);
  if (type === 'nominal' && source?.role === 'person')
    errors.push(`nominal "${speaker.text}" got "${source.text}" = ${name} | ${line}`);
}

function sameSurname(a: string, b: string): boolean {
  return foldName(surnameOf(a)) === foldName(surnameOf(b));
}

function isArticle(value: unknown): value is GoldArticle {
  return (
    typeof value === 'object' &&
    value !== null &&
    'text' in value &&
    'quotes' in value &&
    Array.isArray(value.quotes)
  );
}

function parse(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}

async function main(): Promise<number> {
  const args = process.argv.slice(2);
  const file = args.find((arg) => !arg.startsWith('--'));
  if (file === undefined) {
    console.error('usage: tsx cli/eval-quotes.ts [--refine] [--errors] FILE.jsonl');
    return 2;
  }
  let lines: string[];
  try {
    lines = readFileSync(file, 'utf8').split('\n');
  } catch {
    console.error(`${file}: cannot be read; name a file of annotated articles, one JSON object a line`);
    return 1;
  }
  const shares = new Shares();
  const errors: string[] = [];
  let bytes = 0;
  let spent = 0;
  for (const [i, line] of lines.entries()) {
    if (line.trim() === '') continue;
    const article = parse(line);
    if (!isArticle(article)) {
      console.error(`${file}: line ${i + 1} is no JSON object with text and quotes; every line needs both`);
      return 1;
    }
    const options = { lang: article.lang ?? 'en' };
    const began = performance.now();
    let quotes = readQuotes(article.text, options);
    spent += performance.now() - began;
    bytes += article.text.length;
    if (args.includes('--refine')) {
      quotes = refineAttribution(article.text, quotes, await readPeople(article.text), options);
    }
    measure(article, quotes, shares, errors);
  }
  shares.print();
  console.log(
    `speed ${(bytes / 1000 / spent).toFixed(2)} MB/s over ${(bytes / 1e6).toFixed(1)} MB; compromise ${peopleLoaded() ? 'asked' : 'not asked'}`,
  );
  if (args.includes('--errors')) for (const error of errors) console.log(error);
  return 0;
}

process.exitCode = await main();
