import { judge } from '../../match/judge';
import type { Fault, ReportField } from '../records/faults';
import type { OccasionRecord, StatementRecord } from '../records/occasion';
import type { CorpusRecords } from '../records/read-records';
import {
  daysApart,
  EARLY_DAYS,
  listUtterances,
  sameVoice,
  type Utterance,
  voicesOf,
} from '../statements/utterance';
import { holds } from '../statements/versions';

/** What the files in `statements/` say wrongly of the records. */
export function checkOccasions(records: CorpusRecords): Fault[] {
  const byPlace = new Map(listUtterances(records).map((each) => [each.key, each]));
  const people = new Map(records.people.map((person) => [person.name, person]));
  const faults: Fault[] = [];
  const ids = new Map<string, string>();
  for (const occasion of records.occasions) {
    const file = `statements/${occasion.id}.json`;
    const fault = (field: string, reason: string) => faults.push({ file, field, reason });
    if (!people.has(occasion.speaker)) fault('speaker', `"${occasion.speaker}" is in no file of people/`);
    if (occasion.on !== null && occasion.month !== undefined)
      fault('month', 'has no place where the day is known');
    occasion.statements.forEach((statement, index) => {
      const at = `statements.${index}`;
      const other = ids.get(statement.id);
      if (other !== undefined) fault(`${at}.id`, `"${statement.id}" stands also in ${other}`);
      ids.set(statement.id, file);
      const speaker = statement.speaker ?? occasion.speaker;
      if (statement.speaker !== undefined && !people.has(speaker)) {
        fault(`${at}.speaker`, `"${speaker}" is in no file of people/`);
      }
      const voices = voicesOf([speaker], people);
      checkPlaces(occasion, statement, voices, byPlace, (field, reason) => fault(`${at}.${field}`, reason));
    });
  }
  return faults;
}

function checkPlaces(
  occasion: OccasionRecord,
  statement: StatementRecord,
  voices: ReadonlySet<string>,
  byPlace: ReadonlyMap<string, Utterance>,
  fault: ReportField,
): void {
  const seen = new Set<string>();
  const utterances = (list: 'passages' | 'printed' | 'renderings'): Utterance[] =>
    (statement[list] ?? []).flatMap((place, index) => {
      const utterance = byPlace.get(place);
      const field = `${list}.${index}`;
      if (!utterance) fault(field, `there is no "${place}"`);
      if (seen.has(place)) fault(field, `"${place}" stands twice`);
      seen.add(place);
      if (!utterance) return [];
      // An official translation is a passage, and a rendering all the same.
      if (list !== 'renderings' && (utterance.primary !== null) !== (list === 'passages')) {
        fault(
          field,
          `"${place}" is ${utterance.primary ? 'a passage of a primary text' : 'a quote of an article'}`,
        );
      }
      if (!sameVoice({ voices }, utterance)) {
        fault(
          field,
          `"${place}" is said by ${utterance.speakers.join(', ')}, who does not speak for ${statement.speaker ?? occasion.speaker}`,
        );
      }
      const isRendering = list === 'renderings';
      if ((utterance.lang !== statement.lang) !== isRendering) {
        fault(
          field,
          isRendering
            ? `"${place}" is in the statement's own language: it is no rendering`
            : `"${place}" is in "${utterance.lang}", the statement in "${statement.lang}": it is a rendering`,
        );
      }
      return [utterance];
    });
  const passages = utterances('passages');
  const printed = utterances('printed');
  const renderings = utterances('renderings');
  if (passages.length + printed.length + renderings.length === 0) fault('printed', 'names no place at all');
  passages.forEach((passage, index) => {
    if (passage.primary?.occasion !== occasion.id) {
      fault(`passages.${index}`, `"${passage.key}" is of the occasion "${passage.primary?.occasion}"`);
    }
  });
  const when = occasion.on === null ? null : { first: occasion.on, last: occasion.on };
  printed.forEach((quote, index) => {
    if (when && quote.days && quote.days.last < when.first && daysApart(quote.days, when) > EARLY_DAYS) {
      fault(`printed.${index}`, `"${quote.key}" was printed before ${occasion.on}`);
    }
    const others = [...passages, ...printed.filter((other) => other !== quote)];
    if (others.length > 0 && !others.some((other) => align(quote, other))) {
      fault(`printed.${index}`, `"${quote.key}" shares no words with the rest of the statement`);
    }
  });
}

/** Whether one prints the other or a part of it, changed words allowed. */
function align(one: Utterance, other: Utterance): boolean {
  return holds(one.text, other.text) || holds(other.text, one.text) || judge(one.text, other.text) !== null;
}
