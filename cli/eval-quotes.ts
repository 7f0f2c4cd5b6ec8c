import { parseArgs } from 'node:util';
import { pairMarks } from '../lib/quotes/marks/marks';
import { readPeople } from '../lib/quotes/people';
import { readWithRules } from '../lib/quotes/read-quotes';
import { paragraphs } from '../lib/text/paragraphs';
import { type GoldArticle, readGold } from './eval-quotes/gold';
import { type Difference, measureArticle } from './eval-quotes/measure';
import { AT_FAULT, DONE, reportFault, runCommand, UsageError } from './exit';
import { f1, Shares } from './shares';

const COMMONEST = 20;
/** Rounds before the clock runs, and rounds whose median is printed. */
const WARM_UP = 2;
const ROUNDS = 5;
/** A long news article, in characters. */
const LONG_ARTICLE = 50_000;

/** Rows of the table, in the order of the reading: marks and speech or not, then source, name, certainty, cue. */
const SPANS: readonly [label: string, share: string][] = [
  ['marked spans found, whatever they are called', 'marks'],
  ['spans with a person’s own edges found', 'pure'],
  ['speech: precision', 'precision'],
  ['  quotations in single marks left out', 'precision double'],
  ['speech: recall', 'recall'],
  ['speech, 4 words or more: precision', 'precision long'],
  ['speech, 4 words or more: recall', 'recall long'],
];
const SPEAKERS: readonly [label: string, share: string][] = [
  ['source overlaps', 'mention'],
  ['  a name', 'mention name'],
  ['  a pronoun', 'mention pronoun'],
  ['  a nominal', 'mention nominal'],
  ['  a body', 'mention proper'],
  ['source overlaps, spans missed counted as wrong', 'mention of all'],
  ['surname right, named speakers', 'surname'],
  ['surname as a machine has it, pronouns', 'silver'],
  ['a person named for a nominal speaker', 'nominal named'],
  ['  the verb itself, and texts that only relay, left out', 'nominal named, slips apart'],
  ['“certain”: source overlaps', 'certainty certain'],
  ['“certain”: source overlaps or surname right', 'certain right'],
  ['  the verb itself, and texts that only relay, left out', 'certain right, slips apart'],
  ['“certain”: surname right', 'certain name'],
  ['“certain”: coverage', 'certain coverage'],
  ['“likely”: source overlaps', 'certainty likely'],
  ['“unclear”: source overlaps', 'certainty unclear'],
  ['cue overlaps: precision', 'cue precision'],
  ['cue overlaps: recall, quotes with a cue of their own', 'cue recall'],
  ['cue overlaps: recall, all quotes', 'cue recall of all'],
];

/**
 * `npm run eval:quotes -- FILE.jsonl`: reads the quotes of annotated articles and prints how far they agree with a
 * person's marks: spans, sources, names, cues, certainty, with counts and 95 % intervals, the same for articles marked
 * with doubled apostrophes (''…'') alone and with compromise, the commonest differences, and the speed.
 */
await runCommand('npm run eval:quotes -- [--differences] [--half a|b] FILE.jsonl', async (args) => {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { differences: { type: 'boolean' }, half: { type: 'string' } },
  });
  const [path, more] = positionals;
  if (path === undefined || more !== undefined) throw new UsageError('Give one file of annotated articles');
  const gold = await readGold(path);
  if (!gold.ok) {
    reportFault(gold.reason);
    return AT_FAULT;
  }
  const articles = halfOf(gold.articles, values.half);
  const { shares, differences } = measure(articles);
  print(`${articles.length} articles of ${path}\n`);
  printTable(shares);
  const archive = articles.filter(({ text }) => /''\p{L}[^\n]*''/u.test(text));
  if (archive.length > 0 && archive.length < articles.length) {
    print(`\nThe ${archive.length} articles marked with doubled apostrophes\n`);
    printTable(measure(archive).shares);
  }
  print('\nWith what compromise knows of persons, bodies and gender\n');
  printTable((await measureRefined(articles)).shares, true);
  print('\nRules: how often the source is right\n');
  for (const [rule, share] of shares.under('rule ')) print(line(rule, share));
  print('\nEvidence: how often a source that has it is right\n');
  for (const [name, share] of shares.under('evidence ')) print(line(name, share));
  printDifferences(differences, values.differences === true);
  printSpeed(articles);
  return DONE;
});

interface Measured {
  shares: Shares;
  differences: Difference[];
}

function measure(articles: readonly GoldArticle[]): Measured {
  const measured: Measured = { shares: new Shares(), differences: [] };
  for (const article of articles) {
    const read = readWithRules(article.text, { lang: article.lang });
    measured.differences.push(...measureArticle(article, read, measured.shares));
  }
  return measured;
}

async function measureRefined(articles: readonly GoldArticle[]): Promise<Measured> {
  const measured: Measured = { shares: new Shares(), differences: [] };
  for (const article of articles) {
    const people = await readPeople(article.text);
    const read = readWithRules(article.text, { lang: article.lang, people });
    measured.differences.push(...measureArticle(article, read, measured.shares));
  }
  return measured;
}

/** `speakers` leaves out the rows that compromise cannot change. */
function printTable(shares: Shares, speakers = false): void {
  if (!speakers) {
    const f = (label: string, precision: string, recall: string): void =>
      print(line(label, f1(shares.at(precision), shares.at(recall))));
    f('speech: F1', 'precision', 'recall');
    f('  quotations in single marks left out', 'precision double', 'recall');
    f('speech, 4 words or more: F1', 'precision long', 'recall long');
    f('  quotations in single marks left out', 'precision double long', 'recall long');
  }
  for (const [label, name] of speakers ? SPEAKERS : [...SPANS, ...SPEAKERS])
    print(line(label, shares.at(name)));
}

function printDifferences(differences: readonly Difference[], all: boolean): void {
  const byKind = new Map<string, Difference[]>();
  for (const difference of differences) {
    const kind = difference.kind.replace(/(?:,| for)? ?(?:got )?"[^"]*".*$/u, '');
    byKind.set(kind, [...(byKind.get(kind) ?? []), difference]);
  }
  const ranked = [...byKind].sort(([, a], [, b]) => b.length - a.length);
  print(`\nThe ${COMMONEST} commonest differences of ${differences.length}, each with an example\n`);
  for (const [kind, list] of ranked.slice(0, COMMONEST))
    print(`${String(list.length).padStart(5)}  ${kind}\n       ${list[0]?.where ?? ''}`);
  if (all) for (const { kind, where } of differences) print(`${kind} | ${where}`);
}

function printSpeed(articles: readonly GoldArticle[]): void {
  const characters = articles.reduce((sum, { text }) => sum + text.length, 0);
  const lang = articles[0]?.lang ?? '';
  const long = articles
    .map(({ text }) => text)
    .join('\n')
    .slice(0, LONG_ARTICLE);
  const scan = median(() => {
    for (const { text } of articles) pairMarks(text, paragraphs(text));
  });
  const rules = median(() => {
    for (const article of articles) readWithRules(article.text, { lang: article.lang });
  });
  const one = median(() => readWithRules(long, { lang }));
  print(
    `\nSpeed, warm, median of ${ROUNDS}: marks ${(characters / scan / 1000).toFixed(1)} MB/s, with rules ${(characters / rules / 1000).toFixed(1)} MB/s, ` +
      `${long.length / 1000} KB in ${one.toFixed(1)} ms`,
  );
}

function median(run: () => unknown): number {
  const spent: number[] = [];
  for (let round = 0; round < WARM_UP + ROUNDS; round += 1) {
    const began = performance.now();
    run();
    if (round >= WARM_UP) spent.push(performance.now() - began);
  }
  return spent.sort((a, b) => a - b)[Math.floor(ROUNDS / 2)] ?? 0;
}

/** Every second article, by a hash of its id: rules are written with one half in view and tried on the other. */
function halfOf(articles: GoldArticle[], half: string | undefined): GoldArticle[] {
  if (half === undefined) return articles;
  if (half !== 'a' && half !== 'b') throw new UsageError(`There is no half "${half}"; give a or b`);
  return articles.filter(({ id }) =>
    [...id].reduce((sum, c) => (sum * 31 + c.charCodeAt(0)) | 0, 7) & 1 ? half === 'a' : half === 'b',
  );
}

function line(label: string, share: { toString(): string }): string {
  return `${label.padEnd(56)}${share}`;
}

function print(text: string): void {
  process.stdout.write(`${text}\n`);
}
