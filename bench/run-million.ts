/**
 * A child process of `npm run bench -- --million`: makes passages, indexes them with our engine, and prints as JSON how large the
 * index is and how long pages of quotes take. Arguments: folder of the passages that the text is made from, number to make.
 */

import { matchQuote } from '../lib/match/match-quote';
import { buildIndex, indexSections } from '../lib/match/passage-index';
import { PAGE, timed } from './ask';
import { collectionOf, queryOf } from './collection';
import { added, settledMemory } from './memory';
import type { MillionRun } from './million-run';
import { learnProse } from './prose';
import { makeQueries } from './prose-queries';
import { seeded } from './random';
import { readPassages } from './read-bench';
import { Score } from './score';
import { beginStage } from './stages';

/** Of the text, of the passages that are in no corpus, and of the queries: different ones, any do. */
const SEEDS = { text: 1, nowhere: 2, queries: 3 } as const;
/** Pages measured, after some that warm the program up. */
const PAGES = 200;
const WARM_PAGES = 20;

async function measure(folder: string, count: number): Promise<MillionRun> {
  beginStage('reading');
  const read = readPassages(folder);
  if (!read.ok) throw new Error(read.reason);
  const make = learnProse(read.passages);
  const random = seeded(SEEDS.text);
  const { value: passages, ms: making } = timed(() => Array.from({ length: count }, () => make(random)));

  beginStage('building');
  const before = await settledMemory();
  const { value: index, ms: building } = timed(() => buildIndex(passages));
  const memory = added(before, await settledMemory());

  beginStage('asking');
  const nowhere = seeded(SEEDS.nowhere);
  const asked = (PAGES + WARM_PAGES) * PAGE;
  const queries = makeQueries(passages, () => make(nowhere), asked, seeded(SEEDS.queries));
  const collection = collectionOf(index, passages);
  const score = new Score();
  const times = queries.map((query) => {
    const { value: matches, ms } = timed(() => matchQuote(queryOf(query.text), collection));
    const answers = matches.filter((match) => match.asserted).map((match) => match.passage);
    return { query, answers, ms };
  });
  for (const { query, answers } of times) score.add(query, answers, (passage) => passages[passage] ?? '');
  const pages = Array.from({ length: PAGES + WARM_PAGES }, (_, page) =>
    times.slice(page * PAGE, (page + 1) * PAGE).reduce((sum, { ms }) => sum + ms, 0),
  );
  return {
    passages: count,
    words: index.words,
    makeSeconds: making / 1000,
    buildSeconds: building / 1000,
    indexBytes: indexSections(index).reduce((sum, { data }) => sum + data.byteLength, 0),
    memory,
    firstPage: pages[0] ?? 0,
    pages: pages.slice(WARM_PAGES),
    queries: times.slice(WARM_PAGES * PAGE).map(({ ms }) => ms),
    kinds: Object.fromEntries([...score.kinds].map(([kind, { hits, of }]) => [kind, { hits, of }])),
  };
}

const [folder = '', count = ''] = process.argv.slice(2);
process.stdout.write(JSON.stringify(await measure(folder, Number(count))));
