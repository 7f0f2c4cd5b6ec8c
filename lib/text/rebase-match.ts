import type { Edit, Match } from '../model/report';
import type { Stretch } from './joined-parts';

/** The same match with the `page` offsets of all its edits moved to another text of the quote. */
export function rebaseMatch(match: Match, move: (stretch: Stretch) => Stretch): Match {
  const rebase = <T extends { edits: Edit[] }>(one: T): T => ({
    ...one,
    edits: one.edits.map((edit) => ({ ...edit, page: move(edit.page) })),
  });
  return { ...match, against: match.against.map(rebase), appearances: match.appearances.map(rebase) };
}
