import type { OccasionRecord, StatementRecord } from '../records/occasion';
import type { Group } from './group';
import type { Utterance } from './utterance';

/** A statement that a file pins, with the utterances at its places. */
export interface SettledGroup extends Group {
  occasion: OccasionRecord;
  statement: StatementRecord;
}

/** Utterances as the files in `statements/` group them, and those that no file names. */
export interface Settled {
  groups: SettledGroup[];
  fresh: Utterance[];
}

/** Puts every utterance where the files say. A place that is in no record is passed over: `check` names it. */
export function settle(occasions: readonly OccasionRecord[], utterances: readonly Utterance[]): Settled {
  const byPlace = new Map(utterances.map((each) => [each.key, each]));
  const named = new Set<string>();
  const at = (places: readonly string[] = []): Utterance[] =>
    places.flatMap((place) => {
      const utterance = byPlace.get(place);
      if (!utterance) return [];
      named.add(place);
      return [utterance];
    });
  const groups = occasions.flatMap((occasion) =>
    occasion.statements.map((statement) => ({
      occasion,
      statement,
      primary: at(statement.passages),
      printed: at(statement.printed),
      renderings: at(statement.renderings),
    })),
  );
  return { groups, fresh: utterances.filter(({ key }) => !named.has(key)) };
}

/** Places whose grouping no person has reviewed: those no file names, and those of files not yet reviewed. */
export function unreviewedPlaces({ groups, fresh }: Settled): string[] {
  const proposed = groups
    .filter(({ occasion }) => occasion.reviewed === null)
    .flatMap(({ primary, printed, renderings }) => [...primary, ...printed, ...renderings]);
  return [...new Set([...fresh, ...proposed].map(({ key }) => key))].sort();
}
