import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as v from 'valibot';
import { SHOWN } from '../../lib/framing/compare/comparison';
import type { Difference } from '../eval-quotes/measure';
import { Shares } from '../shares';
import { conceptOf, type Expected, expectedSchema } from './expected';
import { labelsOf } from './labels';
import { type Page, readPage, type Setting } from './page';
import { inContext, print, printDifferences, printHeading, printLine, printRow } from './print';
import { countSharedWords, overlaps } from './score';

/** The two articles of the example: everything the hand reading lists is looked for, and what it lacks is counted. */
export async function evaluateSeeds(folder: string, setting: Setting, all: boolean): Promise<string | null> {
  const expected = await readExpected(folder);
  if (typeof expected === 'string') return expected;
  const shares = new Shares();
  const differences: Difference[] = [];
  const unlisted: string[] = [];
  const outlets = [...setting.outlets, ...expected.credits.flatMap(({ outlet }) => outlet ?? [])];
  for (const doc of new Set(expected.quotes.map((quote) => quote.doc))) {
    const text = await readFile(join(folder, `${doc}.txt`), 'utf8').catch(() => null);
    if (text === null) return `there is no ${doc}.txt in ${folder}`;
    const page = await readPage(text, { ...setting, outlets });
    differences.push(...measureSeedQuotes(page, doc, expected, shares));
    differences.push(...measureSeedLabels(page, doc, expected, shares, unlisted));
  }
  printHeading('The two articles of the example');
  printLine('quotes found', shares.at('quotes'));
  printRow('verb', shares.at('verb precision'), shares.at('verb recall'));
  printRow('credit, outlet', shares.at('outlet precision'), shares.at('outlet recall'));
  printLine('labels found', shares.at('labels'));
  printLine('  span exact', shares.at('exact'));
  printLine('  voice right', shares.at('voice'));
  print(`\n  labels in the article’s own voice that the hand reading does not list: ${unlisted.join(' · ')}`);
  printDifferences(differences, all);
  return null;
}

async function readExpected(folder: string): Promise<Expected | string> {
  const path = join(folder, 'expected.json');
  const content = await readFile(path, 'utf8').catch(() => null);
  if (content === null) return `there is no ${path}`;
  try {
    return v.parse(expectedSchema, JSON.parse(content));
  } catch {
    return `${path} is no list of quotes, labels and credits`;
  }
}

function measureSeedQuotes(page: Page, doc: string, expected: Expected, shares: Shares): Difference[] {
  const differences: Difference[] = [];
  for (const hand of expected.quotes.filter((quote) => quote.doc === doc)) {
    const at = page.quotes.findIndex(({ start }) => start === hand.start);
    shares.add('quotes', at >= 0);
    const near = page.near[at] ?? [];
    const differ = (kind: string): void => {
      differences.push({ kind, where: `${doc} ${hand.id}` });
    };
    const verb = near.find(({ dimension, confidence }) => dimension === 'verb' && confidence >= SHOWN);
    const verbRight = verb !== undefined && verb.value === hand.cue?.text;
    if (verb) shares.add('verb precision', verbRight);
    if (hand.cue) shares.add('verb recall', verbRight);
    if (!verbRight && (verb || hand.cue))
      differ(`verb: wanted "${hand.cue?.text ?? ''}", got "${verb?.value ?? ''}"`);
    const outlets = near.filter(({ rule }) => rule === 'credit.outlet').map(({ value }) => value);
    const wanted = hand.via?.name ?? null;
    const isWanted = (name: string): boolean => wanted !== null && countSharedWords(name, wanted) > 0;
    for (const name of outlets) shares.add('outlet precision', isWanted(name));
    if (wanted !== null) shares.add('outlet recall', outlets.some(isWanted));
    if (!outlets.every(isWanted) || (wanted !== null && outlets.length === 0))
      differ(`outlet: wanted "${wanted ?? ''}", got "${outlets.join(', ')}"`);
  }
  return differences;
}

function measureSeedLabels(
  page: Page,
  doc: string,
  expected: Expected,
  shares: Shares,
  unlisted: string[],
): Difference[] {
  const differences: Difference[] = [];
  const found = labelsOf(page);
  const wanted = expected.labels.filter((label) => label.doc === doc);
  for (const hand of wanted) {
    const concept = conceptOf(hand.concept);
    const touching = found.filter((label) => overlaps(label, hand));
    const hit = touching.find((label) => label.concept === concept);
    shares.add('labels', hit !== undefined);
    if (hit) shares.add('exact', hit.start === hand.start && hit.end === hand.end);
    if (hit) shares.add('voice', hit.voice === hand.voice);
    const got = touching.map((label) => `${label.concept}: ${label.text}`).join(', ');
    if (hit?.text !== hand.text || hit.voice !== hand.voice)
      differences.push({
        kind: `label: wanted "${hand.concept}", got "${got}"`,
        where: inContext(page.text, hand),
      });
  }
  unlisted.push(
    ...found
      .filter((label) => label.voice === 'narrator' && !wanted.some((hand) => overlaps(label, hand)))
      .map(({ concept, text }) => `${concept} “${text}”`),
  );
  return differences;
}
