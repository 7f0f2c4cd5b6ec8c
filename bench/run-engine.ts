/**
 * A child process of `npm run bench`: measures one engine at one size and prints what it found as JSON. One process each, so that
 * the memory of one and the compiled code of another do not touch. Arguments: folder, size, engine, seconds.
 */
import { buildIndex } from '../lib/match/passage-index';
import { ask, askFirst, askPages } from './ask';
import { collectionOf } from './collection';
import type { EngineRun } from './engine-run';
import type { OpenEngine } from './engines/engine';
import { ENGINES, isEngineName } from './engines/engines';
import { added, settledMemory } from './memory';
import { interleave } from './order';
import { seeded } from './random';
import { readBench } from './read-bench';
import { beginStage } from './stages';
import { summarise } from './times';
import { verifyHits } from './verify';

/** Of the order of the queries and of the pages; any number does. */
const SEED = 7;

async function measure(folder: string, size: number, name: string, seconds: number): Promise<EngineRun> {
  if (!isEngineName(name)) throw new RangeError(`there is no engine "${name}"`);
  beginStage('reading');
  const read = readBench(folder, [size]);
  if (!read.ok) throw new Error(read.reason);
  const [set] = read.sets;
  if (set === undefined) throw new Error('no queries were read');
  const { passages, queries } = set;
  const engine = await ENGINES[name]();

  beginStage('building');
  const before = await settledMemory();
  const began = performance.now();
  const open = await engine.open(passages);
  const buildSeconds = (performance.now() - began) / 1000;
  const memory = added(before, await settledMemory());

  beginStage('asking');
  const order = interleave(
    queries.map((query) => query.kind),
    SEED,
  );
  const firstMs = askFirst(open, queries, order);
  const answered = ask(open, queries, order, seconds);
  const textOf = (query: number): string => queries[query]?.text ?? '';

  beginStage('paging');
  const mean = summarise(answered.map((one) => one.ms))?.mean ?? 0;
  const texts = answered.map((one) => textOf(one.query));
  const pages = askPages(open, texts, mean, seconds, seeded(SEED));

  beginStage('verifying');
  if (!engine.decides) {
    const collection = collectionOf(buildIndex(passages), passages);
    for (const one of answered) one.verified = verifyHits(textOf(one.query), one.hits, collection);
  }

  beginStage('weighing');
  const serialised = weigh(open);
  open.close?.();
  return { buildSeconds, memory, serialised, firstMs, answered, pages };
}

/** A library may not be able to write what it can hold. */
function weigh(open: OpenEngine): EngineRun['serialised'] {
  try {
    return open.serialisedBytes() ?? 'it has no file form';
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

const [folder = '', size = '', name = '', seconds = ''] = process.argv.slice(2);
const run = await measure(folder, Number(size), name, Number(seconds));
process.stdout.write(JSON.stringify(run));
