import type { Outlet, Printing, Statement } from '../model/corpus';
import { NO_CUES } from '../model/cues';
import { compareText } from '../text/compare-text';
import { checkMeaning } from './check/check';
import { choosePassages } from './choose-passages';
import type { CompiledCorpus } from './corpus';
import { chooseExamples } from './examples';
import { countExtent } from './extent';
import { cueFrames } from './records/cues';
import type { Fault } from './records/faults';
import type { CorpusRecords } from './records/read-records';
import { checkCredits } from './statements/credits';
import { type Group, proposeGroups } from './statements/group';
import { PrintingTable } from './statements/printings';
import { type SettledGroup, settle, unreviewedPlaces } from './statements/settle';
import { statementId } from './statements/statement-id';
import { listUtterances, type Utterance } from './statements/utterance';
import { versionsOf } from './statements/versions';

/** A corpus made from records. */
export interface Compilation {
  ok: true;
  corpus: CompiledCorpus;
  /** Places of quotes and passages whose grouping is the matcher's proposal and was reviewed by nobody. */
  unreviewed: string[];
}

/**
 * Makes records into a corpus: takes the statements the files pin, lets the matcher propose where no file speaks, and
 * gives each statement its versions, printings and renderings. Deterministic; the order of the files does not matter. What the records
 * say wrongly of each other comes back as faults.
 */
export function compileCorpus(records: CorpusRecords): Compilation | { ok: false; faults: Fault[] } {
  const faults = checkMeaning(records);
  if (faults.length > 0) return { ok: false, faults };
  const table = new PrintingTable(records);
  const spellings = new Map(
    records.people.map((person) => [person.name, [person.name, ...(person.spellings ?? [])]]),
  );
  const settled = settle(records.occasions, listUtterances(records));
  const groups = proposeGroups(settled.fresh, settled.groups);
  const spoken = mostCommon(records.articles.map((article) => article.lang)) ?? 'en';
  const taken = new Set(settled.groups.map(({ statement }) => statement.id));
  const draft = (group: Group, pinned: SettledGroup | null) =>
    draftStatement(group, pinned, table, spellings, spoken);
  const pinned = settled.groups.flatMap((each, index) => {
    const group = groups[index];
    return group ? [{ ...draft(group, each), id: each.statement.id }] : [];
  });
  const proposed = groups
    .slice(settled.groups.length)
    .map((group) => ({ group, draft: draft(group, null) }))
    .sort((a, b) => inOrder(a.draft, b.draft))
    .map(({ group, draft: made }) => ({
      ...made,
      id: statementId(made.speaker, made.published ?? monthOf(group), made.versions[0]?.text ?? '', taken),
    }));
  const statements = [...pinned, ...proposed].sort(inOrder).map(checkCredits);
  const outlets: Outlet[] = Object.values(records.outlets);
  return {
    ok: true,
    corpus: {
      id: records.id,
      extent: countExtent(records, spoken),
      topic: records.topic,
      outlets,
      labels: records.labels,
      styleNotes: records.styleNotes,
      cues: records.cues === null ? NO_CUES : cueFrames(records.cues),
      statements,
      passages: choosePassages(statements),
      examples: chooseExamples(statements, records.topic),
    },
    unreviewed: unreviewedPlaces(settled),
  };
}

type Draft = Omit<Statement, 'id'>;

function draftStatement(
  group: Group,
  pinned: SettledGroup | null,
  table: PrintingTable,
  spellings: ReadonlyMap<string, string[]>,
  spoken: string,
): Draft {
  const members = [...group.primary, ...group.printed];
  const names = [...new Set([...members, ...group.renderings].flatMap((member) => member.speakers))];
  const known = versionsOf(group, spoken, (quote) => table.outletName(quote));
  // Where no text is recorded, a person may still have noted what it was.
  const kind = group.primary.length === 0 ? (pinned?.occasion.kind ?? null) : null;
  const versions = kind === null ? known : known.map((version) => ({ ...version, kind }));
  const printingsOf = (quotes: readonly Utterance[]) =>
    quotes.flatMap((quote) => table.printing(quote) ?? []);
  const printings = onePerPrimary(printingsOf(members.filter(wasSeen)));
  const base = group.primary[0] ?? group.printed.find((quote) => quote.key === versions[0]?.id);
  return {
    speaker: base?.speakers[0] ?? pinned?.occasion.speaker ?? null,
    spellings: [...new Set(names.flatMap((name) => spellings.get(name) ?? [name]))],
    published: pinned?.occasion.on ?? dateOf(group, printings),
    lang: pinned?.statement.lang ?? base?.lang ?? 'en',
    versions,
    printings,
    renderings: printingsOf(group.renderings),
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

function dateOf(group: Group, printings: readonly Printing[]): string | null {
  const printed = printings.flatMap((printing) => printing.published ?? []);
  const said = group.primary.flatMap(({ days }) => (days && days.first === days.last ? [days.first] : []));
  return (group.primary.length > 0 ? said : printed).sort()[0] ?? null;
}

function monthOf(group: Group): string | null {
  return (group.primary[0] ?? group.printed[0])?.days?.first.slice(0, 7) ?? null;
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
  return compareText(key(a), key(b));
}
