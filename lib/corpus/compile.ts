import type { Outlet, Printing, Statement } from '../model/corpus';
import type { Extent } from '../model/report';
import { compareText } from '../text/compare-text';
import { checkMeaning } from './check';
import { choosePassages } from './choose-passages';
import type { CompiledCorpus } from './corpus';
import { chooseExamples } from './examples';
import { type Group, groupUtterances } from './group';
import { PrintingTable } from './printings';
import type { CorpusRecords } from './read-records';
import type { Fault } from './record';
import { statementId } from './statement-id';
import { listUtterances, type Utterance } from './utterance';
import { versionsOf } from './versions';

/** Outlets that count as such; offices, organisations and private sites are counted apart. */
const NEWSROOMS: ReadonlySet<string> = new Set(['news', 'agency']);

/**
 * Makes records into a corpus: groups quotes into statements, gives each its versions and printings. Deterministic;
 * the order of the files does not matter. What the records say wrongly of each other comes back as faults.
 */
export function compileCorpus(
  records: CorpusRecords,
): { ok: true; corpus: CompiledCorpus } | { ok: false; faults: Fault[] } {
  const faults = checkMeaning(records);
  if (faults.length > 0) return { ok: false, faults };
  const table = new PrintingTable(records);
  const spellings = new Map(
    records.people.map((person) => [person.name, [person.name, ...(person.spellings ?? [])]]),
  );
  const groups = groupUtterances(listUtterances(records), records.pins);
  const spoken = mostCommon(records.articles.map((article) => article.lang)) ?? 'en';
  const months = new Map<Draft, string>();
  const drafts = groups
    .map((group) => {
      const draft = draftStatement(group, table, spellings, spoken);
      const days = (group.primary[0] ?? group.printed[0])?.days;
      if (days) months.set(draft, days.first.slice(0, 7));
      return draft;
    })
    .sort(inOrder);
  const taken = new Set<string>();
  const statements = drafts.map(
    (draft): Statement => ({
      ...draft,
      id: statementId(
        draft.speaker,
        draft.published ?? months.get(draft) ?? null,
        draft.versions[0]?.text ?? '',
        taken,
      ),
    }),
  );
  const outlets: Outlet[] = Object.values(records.outlets);
  return {
    ok: true,
    corpus: {
      id: records.id,
      extent: extentOf(records),
      topic: records.topic,
      outlets,
      labels: records.labels,
      statements,
      passages: choosePassages(statements),
      examples: chooseExamples(statements, records.topic),
    },
  };
}

type Draft = Omit<Statement, 'id'>;

function draftStatement(
  group: Group,
  table: PrintingTable,
  spellings: ReadonlyMap<string, string[]>,
  spoken: string,
): Draft {
  const members = [...group.primary, ...group.printed];
  const names = [...new Set(members.flatMap((member) => member.speakers))];
  const versions = versionsOf(group, spoken, (quote) => table.outletName(quote));
  const printings = onePerPrimary(members.filter(wasSeen).flatMap((member) => table.printing(member) ?? []));
  const base = group.primary[0] ?? group.printed.find((quote) => quote.key === versions[0]?.id);
  return {
    speaker: base?.speakers[0] ?? null,
    spellings: [...new Set(names.flatMap((name) => spellings.get(name) ?? [name]))],
    occasion: group.primary.length === 0 ? null : kindsOf(group),
    published: dateOf(group, printings),
    lang: base?.lang ?? 'en',
    versions,
    printings,
  };
}

/** A text that is known only as others printed it is a version, not a printing: nobody has seen it. */
function wasSeen(member: Utterance): boolean {
  return member.primary?.attested !== 'as-printed-by';
}

function mostCommon(values: readonly string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || compareText(a[0], b[0]))[0]?.[0];
}

/** "letter", or "letter and press release" where records of both kinds hold the passage. */
function kindsOf(group: Group): string {
  return [...new Set(group.primary.flatMap((passage) => passage.primary?.kind ?? []))].join(' and ');
}

function dateOf(group: Group, printings: readonly Printing[]): string | null {
  const printed = printings.flatMap((printing) => printing.published ?? []);
  const said = group.primary.flatMap(({ days }) => (days && days.first === days.last ? [days.first] : []));
  return (group.primary.length > 0 ? said : printed).sort()[0] ?? null;
}

/** A primary text that holds several wordings of a passage is one printing, the longest. */
function onePerPrimary(printings: readonly Printing[]): Printing[] {
  const longest = new Map<string, Printing>();
  for (const printing of printings) {
    if (!printing.primary) continue;
    const known = longest.get(printing.article);
    if (!known || printing.text.length > known.text.length) longest.set(printing.article, printing);
  }
  return printings.filter((printing) => !printing.primary || longest.get(printing.article) === printing);
}

function inOrder(a: Draft, b: Draft): number {
  const key = (draft: Draft) =>
    `${draft.published ?? '9999'} ${draft.speaker ?? ''} ${draft.versions[0]?.id ?? ''}`;
  return key(a) < key(b) ? -1 : 1;
}

/** The numbers behind "not in this collection". */
function extentOf(records: CorpusRecords): Extent {
  const dates = records.articles.flatMap((article) => article.published ?? []).sort();
  const newsrooms = records.articles.filter((article) =>
    NEWSROOMS.has(records.outlets[article.outlet]?.kind ?? ''),
  );
  return {
    id: records.id,
    articles: records.articles.length,
    quotes: records.articles.reduce((sum, article) => sum + article.quotes.length, 0),
    outlets: new Set(newsrooms.map((article) => article.outlet)).size,
    from: dates[0] ?? '',
    to: dates.at(-1) ?? '',
  };
}
