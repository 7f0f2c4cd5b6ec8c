import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import {
  type Evaluation,
  evaluateGrouping,
  type GoldQuote,
  readGold,
  type Standing,
} from '../../lib/corpus/statements/evaluate';
import { type Group, proposeGroups } from '../../lib/corpus/statements/group';
import { type SettledGroup, settle } from '../../lib/corpus/statements/settle';
import { listUtterances } from '../../lib/corpus/statements/utterance';
import { bundledFolder } from '../corpus-files';
import { AT_FAULT, DONE, UsageError } from '../exit';
import { codeOf, openRecords, reportAll } from './folder';

/** Words under which a quote is not asked for: a fragment says too little by itself. */
const LEAST_WORDS = 4;

/**
 * Measures the grouping of quotes into statements on a list made by hand: what the matcher proposes from the records
 * alone, and what the files in `statements/` pin.
 */
export async function evaluate(args: string[]): Promise<number> {
  const { values } = parseArgs({
    args,
    options: { gold: { type: 'string' }, records: { type: 'string' }, mistakes: { type: 'boolean' } },
  });
  if (values.gold === undefined) throw new UsageError('eval needs --gold FILE');
  const records = await openRecords(values.records ?? bundledFolder());
  if (records === null) return AT_FAULT;
  let text: string;
  try {
    text = await readFile(values.gold, 'utf8');
  } catch (error) {
    return reportAll([`${values.gold}: could not be read (${codeOf(error)})`]);
  }
  const gold = readGold(text);
  if (!gold.ok) return reportAll([`${values.gold}: ${gold.reason}`]);
  const spoken = gold.quotes.filter(({ lang, words }) => lang === 'en' && words >= LEAST_WORDS);
  const utterances = listUtterances(records);
  const settled = settle(records.occasions, utterances);
  const proposed = proposeGroups(utterances);
  const reviewed = [
    ...settled.groups,
    ...proposeGroups(settled.fresh, settled.groups).slice(settled.groups.length),
  ];
  const names = ['proposed by the matcher', 'as the files pin them'] as const;
  for (const [index, groups] of [proposed, reviewed].entries()) {
    const result = evaluateGrouping(spoken, standingIn(groups));
    process.stdout.write(`${describe(names[index] ?? '', result)}\n`);
    if (values.mistakes) for (const line of mistakesOf(result)) process.stdout.write(`  ${line}\n`);
  }
  return DONE;
}

/** Answers where a quote of the list stands, found by its article and text. */
function standingIn(groups: readonly (Group | SettledGroup)[]): (quote: GoldQuote) => Standing | null {
  const places = new Map<string, { statements: Set<string>; occasions: Set<string> }>();
  const keyOf = (article: string, text: string): string => `${article}\n${text}`;
  groups.forEach((group, index) => {
    const occasion = 'occasion' in group ? group.occasion.id : group.primary[0]?.primary?.occasion;
    for (const { record, text } of [...group.printed, ...group.renderings]) {
      const key = keyOf(record, text);
      const standing = places.get(key) ?? { statements: new Set(), occasions: new Set() };
      standing.statements.add(String(index));
      standing.occasions.add(occasion ?? String(index));
      places.set(key, standing);
    }
  });
  return ({ article, text }) => places.get(keyOf(article, text)) ?? null;
}

function describe(name: string, result: Evaluation): string {
  const { quotes, wanted, found, apartInOne, forbidden, wrong, absent } = result;
  const percent = (part: number, whole: number) => `${((100 * part) / Math.max(1, whole)).toFixed(1)} %`;
  return (
    `${name}: precision ${percent(found, found + wrong)}, recall ${percent(found, wanted)} ` +
    `(${found} of ${wanted} pairs together, ${apartInOne} more in two passages of one occasion; ${wrong} of ${forbidden} that must stay apart; ` +
    `${quotes} quotes, ${absent.length} in no record)`
  );
}

function mistakesOf({ mistakes, absent }: Evaluation): string[] {
  const say = ({ article, text }: GoldQuote) => `${article} “${text}”`;
  return [
    ...absent.map((quote) => `absent | ${say(quote)}`),
    ...mistakes.map(({ kind, one, other }) => `${kind} | ${say(one)} | ${say(other)}`),
  ];
}
