import { compareText } from '../../text/compare-text';
import type { OccasionRecord, StatementRecord } from '../records/occasion';
import type { CorpusRecords } from '../records/read-records';
import { type Group, proposeGroups } from './group';
import { settle } from './settle';
import { lastNameOf, slug, statementId } from './statement-id';
import { listUtterances, type Utterance } from './utterance';

/**
 * The files that are missing in `statements/`: for every quote and passage that no file names, the occasion the matcher
 * proposes. A new file is not reviewed; a reviewed file that gains a quote becomes unreviewed again. Files that need no
 * change do not come back. Expects records without faults of meaning: a place that is in no record would be passed over.
 */
export function proposeOccasions(records: CorpusRecords): OccasionRecord[] {
  const { groups: settled, fresh } = settle(records.occasions, listUtterances(records));
  const groups = proposeGroups(fresh, settled);
  const files = new Map(records.occasions.map((occasion) => [occasion.id, structuredClone(occasion)]));
  const taken = new Set(records.occasions.flatMap(({ statements }) => statements.map(({ id }) => id)));
  const changed = new Set<string>();

  settled.forEach(({ occasion, statement }, index) => {
    const file = files.get(occasion.id);
    const now = groups[index];
    const home = file?.statements.find(({ id }) => id === statement.id);
    if (!file || !home || !now) return;
    // What the file pins is only ever added to; the renderings stay its last field.
    const { passages = [], printed = [], renderings, ...facts } = home;
    const places = {
      passages: [...new Set([...passages, ...now.primary.map(({ key }) => key)])],
      printed: [...new Set([...printed, ...now.printed.map(({ key }) => key)])],
    };
    const added = places.passages.length + places.printed.length - passages.length - printed.length;
    if (added === 0) return;
    file.statements[file.statements.indexOf(home)] = {
      ...facts,
      ...withoutEmpty(places),
      ...(renderings ? { renderings } : {}),
    };
    file.reviewed = null;
    changed.add(file.id);
  });

  for (const group of groups.slice(settled.length)) {
    const base = group.primary[0] ?? earliest(group.printed);
    if (!base) continue;
    const id = base.primary?.occasion ?? quotedId(base, files);
    const file = files.get(id) ?? newFile(id, base);
    files.set(id, file);
    file.kind = kindOf(file, group);
    file.statements.push(newStatement(group, base, file.speaker, taken));
    file.reviewed = null;
    changed.add(id);
  }
  return [...files.values()].filter(({ id }) => changed.has(id)).sort((a, b) => compareText(a.id, b.id));
}

/**
 * "sanchez-2016-01-12-quoted": the articles do not say what the occasion was. Where another speaker of that last name has
 * the file already, the whole name.
 */
function quotedId(base: Utterance, files: ReadonlyMap<string, OccasionRecord>): string {
  const speaker = base.speakers[0] ?? '';
  const when = dayOrMonth(base) ?? 'undated';
  const id = `${lastNameOf(speaker)}-${when}-quoted`;
  return (files.get(id)?.speaker ?? speaker) === speaker ? id : `${slug(speaker)}-${when}-quoted`;
}

function dayOrMonth({ days }: Utterance): string | null {
  if (days === null) return null;
  return isOneDay(days) ? days.first : days.first.slice(0, 7);
}

function newFile(id: string, base: Utterance): OccasionRecord {
  const { days, primary } = base;
  return {
    id,
    kind: null,
    speaker: base.speakers[0] ?? '',
    on: primary && days && isOneDay(days) ? days.first : null,
    ...(primary && days && !isOneDay(days) ? { month: days.first.slice(0, 7) } : {}),
    reviewed: null,
    statements: [],
  };
}

/** "letter", or "letter and press release" where records of both kinds hold a passage. */
function kindOf(file: OccasionRecord, group: Group): string | null {
  const kinds = [
    ...(file.kind?.split(' and ') ?? []),
    ...group.primary.flatMap(({ primary }) => primary?.kind ?? []),
  ];
  return kinds.length === 0 ? null : [...new Set(kinds)].join(' and ');
}

function newStatement(
  group: Group,
  base: Utterance,
  fileSpeaker: string,
  taken: Set<string>,
): StatementRecord {
  const longest = [...(group.primary.length > 0 ? group.primary : group.printed)].sort(
    (a, b) => b.text.length - a.text.length || compareText(a.key, b.key),
  )[0];
  return {
    id: statementId(base.speakers[0] ?? null, dayOrMonth(base), (longest ?? base).text, taken),
    lang: base.lang,
    // A letter may hold the words of somebody who does not speak for its writer.
    ...(base.speakers[0] === undefined || base.speakers.includes(fileSpeaker)
      ? {}
      : { speaker: base.speakers[0] }),
    ...withoutEmpty({
      passages: group.primary.map(({ key }) => key),
      printed: group.printed.map(({ key }) => key),
    }),
  };
}

/** A list of places that is empty is left out of a file. */
function withoutEmpty(places: {
  passages: string[];
  printed: string[];
}): Pick<StatementRecord, 'passages' | 'printed'> {
  return {
    ...(places.passages.length > 0 ? { passages: places.passages } : {}),
    ...(places.printed.length > 0 ? { printed: places.printed } : {}),
  };
}

function earliest(printed: readonly Utterance[]): Utterance | undefined {
  return [...printed].sort((a, b) => compareText(a.days?.first ?? '9', b.days?.first ?? '9'))[0];
}

function isOneDay(days: { first: string; last: string }): boolean {
  return days.first === days.last;
}
