import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { evaluateAgreement } from './eval-framing/agreement';
import { evaluateCompareSpeed } from './eval-framing/compare-speed';
import { evaluateElsewhere } from './eval-framing/elsewhere';
import { noEvidence } from './eval-framing/evidence';
import { evaluateHandQuotes } from './eval-framing/hand-quotes';
import { readLabelItems, readQuoteItems } from './eval-framing/items';
import { evaluateLabels } from './eval-framing/labels';
import type { Setting } from './eval-framing/page';
import { print, printHeading, printLine, printNotRun } from './eval-framing/print';
import { evaluateSeeds } from './eval-framing/seeds';
import { evaluateVariants } from './eval-framing/variants';
import { evaluateVerbs } from './eval-framing/verbs';
import { readGold } from './eval-quotes/gold';
import { AT_FAULT, DONE, reportFault, runCommand, UsageError } from './exit';
import { openCorpora } from './open-corpora';

const SENTENCES = 'tests/framing';

/**
 * `npm run eval:framing`: how far what is observed near a quote agrees with what people marked: labels, verbs, speakers, credits and
 * doubt on sentences labelled by hand, verbs on annotated articles, completeness and wording on quotations changed in a
 * known way, with counts and 95 % intervals. A part without its input says so and the others run.
 */
await runCommand(
  'npm run eval:framing -- [--sentences DIR] [--seeds DIR] [--polnear FILE.jsonl] [--half a|b] [--differences]',
  async (args) => {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: {
        sentences: { type: 'string' },
        seeds: { type: 'string' },
        polnear: { type: 'string' },
        half: { type: 'string' },
        differences: { type: 'boolean' },
      },
    });
    if (positionals.length > 0) throw new UsageError(`"${positionals[0]}" belongs to no option`);
    const opened = await openCorpora([]);
    if (!opened.ok) {
      reportFault(opened.reason);
      return AT_FAULT;
    }
    const setting: Setting = {
      labels: opened.corpora.flatMap(({ labels }) => labels),
      outlets: opened.corpora.flatMap(({ outlets }) => outlets.map(({ name }) => name)),
      lang: 'en',
      evidence: noEvidence(),
    };
    const all = values.differences === true;
    if (values.half !== undefined && values.half !== 'a' && values.half !== 'b')
      throw new UsageError(`There is no half "${values.half}"; give a or b`);
    await evaluateSentences(values.sentences ?? SENTENCES, values.half, setting, all);
    await evaluateExample(values.seeds, setting, all);
    await evaluateAnnotated(values.polnear, setting, all);
    evaluateCompareSpeed();
    printEvidence(setting);
    return DONE;
  },
);

async function evaluateSentences(
  folder: string,
  half: Half | undefined,
  setting: Setting,
  all: boolean,
): Promise<void> {
  const labelled = await readLabelItems(join(folder, 'labels.jsonl'));
  if (labelled.ok) await evaluateLabels(halfOf(labelled.items, half), setting, all ? 'all' : 'commonest');
  else printNotRun('Labels (D5)', labelled.reason);
  const unseen = await readLabelItems(join(folder, 'unseen.jsonl'));
  if (unseen.ok) await evaluateLabels(unseen.items, setting, 'none', 'Labels (D5), sentences kept aside');
  else printNotRun('Labels (D5), sentences kept aside', unseen.reason);
  const second = await readLabelItems(join(folder, 'second-reading.jsonl'));
  if (labelled.ok && second.ok) evaluateAgreement(labelled.items, second.items);
  else printNotRun('Two readers', second.ok ? 'there is no first reading' : second.reason);
  const quoted = await readQuoteItems(join(folder, 'quotes.jsonl'));
  if (quoted.ok) await evaluateHandQuotes(halfOf(quoted.items, half), setting, all);
  else printNotRun('Quotes labelled by hand', quoted.reason);
}

type Half = 'a' | 'b';

/** Items with an odd number, or with an even one: rules are written with half a in view and tried on half b. */
function halfOf<T extends { id: string }>(items: readonly T[], half: Half | undefined): T[] {
  const isOdd = ({ id }: T) => Number.parseInt(id.replace(/\D/g, ''), 10) % 2 === 1;
  return items.filter((item) => half === undefined || isOdd(item) === (half === 'a'));
}

async function evaluateExample(folder: string | undefined, setting: Setting, all: boolean): Promise<void> {
  const reason =
    folder === undefined ? 'name their folder with --seeds' : await evaluateSeeds(folder, setting, all);
  if (reason !== null) printNotRun('The two articles of the example', reason);
}

async function evaluateAnnotated(path: string | undefined, setting: Setting, all: boolean): Promise<void> {
  const gold =
    path === undefined
      ? { ok: false as const, reason: 'name a file of annotated articles with --polnear' }
      : await readGold(path);
  if (!gold.ok) {
    printNotRun('Reporting verb (D3), completeness and wording (D1, D2)', gold.reason);
    return;
  }
  evaluateElsewhere(gold.articles, setting.labels);
  await evaluateVerbs(gold.articles, setting, all);
  const quotations = gold.articles.flatMap(({ text, quotes }) =>
    quotes.map(({ start, end }) => text.slice(start, end)),
  );
  evaluateVariants(quotations, all);
}

function printEvidence({ evidence: { held, spans, broken } }: Setting): void {
  printHeading('The evidence rule');
  printLine('observations whose span holds what they say', `${held} of ${spans}`);
  if (broken !== null) print(`  not so: ${broken}`);
}
