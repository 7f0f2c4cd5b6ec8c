import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { join } from 'node:path';
import { AT_FAULT, DONE, reportFault, runCommand } from '../cli/exit';
import { compareEngines } from './compare-engines';
import { measureMillion } from './measure-million';
import { measureOwn } from './measure-own';
import { millionTable } from './million-table';
import { type Options, readOptions, USAGE } from './options';
import type { OwnRun } from './own-run';
import { ownTable } from './own-table';
import { qualityChart } from './quality-chart';
import { readBench } from './read-bench';
import type { SizeReport } from './report';
import { sizeTables } from './tables';
import { timeChart, timeLines } from './time-chart';

/**
 * `npm run bench`: finds damaged quotes among passages with our engine and with full-text and approximate search libraries,
 * each in a process of its own, and prints how good, how fast and how large each is. The tables go to stdout, progress to
 * stderr, everything also to `out/bench.json` and two charts. With `--million` it measures our engine alone over a million made passages.
 */
await runCommand(USAGE, async (args) => {
  const options = readOptions(args);
  if (!existsSync(options.data)) {
    reportFault(`${options.data} is not there; name a folder of passages and labelled queries with --data.`);
    return AT_FAULT;
  }
  mkdirSync(options.out, { recursive: true });
  return options.million ? runMillion(options) : runComparison(options);
});

async function runComparison(options: Options): Promise<number> {
  const read = readBench(options.data, options.sizes);
  if (!read.ok) {
    reportFault(read.reason);
    return AT_FAULT;
  }
  const own: [size: number, run: OwnRun][] = [];
  for (const { size } of read.sets) {
    const measured = await measureOwn(options.data, size, progress);
    if (measured.ok) own.push([size, measured.run]);
    else reportFault(`Our own measurements at ${size} passages did not finish: ${measured.reason}.`);
  }
  print(`${ownTable(own)}\n`);
  const reports: SizeReport[] = [];
  for (const set of read.sets) {
    const report = await compareEngines(set, options, progress);
    reports.push(report);
    print(`${sizeTables(report)}\n`);
  }
  write(options, 'bench.json', toJson({ seconds: options.seconds, own, sizes: reports }));
  const last = reports.at(-1);
  if (last !== undefined) write(options, 'bench-quality.svg', qualityChart(last));
  write(options, 'bench-time.svg', timeChart(timeLines(reports)));
  return DONE;
}

async function runMillion(options: Options): Promise<number> {
  const measured = await measureMillion(options.data, progress);
  if (!measured.ok) {
    reportFault(`The run over a million passages did not finish: ${measured.reason}.`);
    return AT_FAULT;
  }
  print(millionTable(measured.run));
  write(options, 'bench-million.json', toJson(measured.run));
  return DONE;
}

/** With what the numbers depend on besides the program. */
function toJson(results: object): string {
  const machine = {
    processor: cpus()[0]?.model ?? '',
    cores: cpus().length,
    memory: totalmem(),
    node: process.version,
  };
  return `${JSON.stringify({ date: new Date().toISOString().slice(0, 10), machine, ...results }, null, 2)}\n`;
}

function write({ out }: Options, name: string, text: string): void {
  writeFileSync(join(out, name), text);
  progress(`written: ${join(out, name)}`);
}

function print(text: string): void {
  process.stdout.write(`${text}\n`);
}

function progress(text: string): void {
  process.stderr.write(`${text}\n`);
}
