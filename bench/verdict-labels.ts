import type { Judgement } from '../lib/match/judge';
import type { Edit } from '../lib/model/report';

type Kind = Edit['kind'];

const TRIMS: readonly Kind[] = ['trim-start', 'trim-end'];

/** What the judge must say of a damage: not a verdict that denies it, at least one edit that names it, and no other edit. */
interface Label {
  verdicts: readonly Judgement['verdict'][];
  /** One of these must be there; none is asked for where the list is empty. */
  named: readonly Kind[];
}

/** By kind of query. A piece cut out of a passage may always be trimmed besides; kinds that are not listed have no one answer. */
const LABELS: Readonly<Record<string, Label>> = {
  verbatim: { verdicts: ['same'], named: [] },
  trim: { verdicts: ['same', 'shortened'], named: [] },
  trim_short: { verdicts: ['same', 'shortened'], named: [] },
  recase_punct: { verdicts: ['same', 'shortened'], named: [] },
  contraction: { verdicts: ['same', 'shortened'], named: [] },
  ellipsis: { verdicts: ['shortened'], named: ['ellipsis'] },
  // Where whole sentences are cut out between two stops, they stand side by side: a join, and nothing inside is changed.
  cut_noellip: { verdicts: ['changed'], named: ['cut', 'delete'] },
  bracket: { verdicts: ['same', 'shortened'], named: ['bracket', 'sic'] },
  altered1: { verdicts: ['changed'], named: ['replace'] },
  typo: { verdicts: ['changed'], named: ['replace'] },
};

/** Whether a judgement says of a damaged quote what was done to it; null for a kind that has no label. */
export function isRightlyJudged(kind: string, judgement: Judgement | null): boolean | null {
  const label = LABELS[kind];
  if (label === undefined) return null;
  if (judgement === null || !label.verdicts.includes(judgement.verdict)) return false;
  const kinds = judgement.edits
    .filter((edit) => edit.weight !== 'cosmetic' || label.named.includes(edit.kind))
    .map((edit) => edit.kind);
  const isNamed = label.named.length === 0 || kinds.some((kind) => label.named.includes(kind));
  return isNamed && kinds.every((kind) => TRIMS.includes(kind) || label.named.includes(kind));
}
