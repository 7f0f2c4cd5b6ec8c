import type { Against, Appearance, Match } from '../../lib/model/report';

/** Versions that are compared beyond doubt; all of them where the match itself is in doubt. */
export function sureVersions(match: Match): Against[] {
  if (match.verdict === 'uncertain') return match.against;
  return match.against.filter((against) => against.verdict !== 'uncertain');
}

/**
 * The printing that is the version itself: the text of the very record the version is a passage of; else the only text by whom the
 * version names or, where an office published several, the one that differs from the page by the very same edits. Undefined where that
 * cannot be told.
 */
export function printingOf(against: Against, match: Match): Appearance | undefined {
  const [record] = against.version.split('#');
  const own = match.appearances.find((one) => one.primary && one.article === record);
  if (own !== undefined && own.verdict !== 'uncertain') return own;
  const texts = match.appearances.filter((one) => one.primary && one.verdict === against.verdict);
  const published = texts.filter((text) => against.by.includes(text.outlet));
  if (against.attested !== 'as-printed-by' && published.length === 1) return published[0];
  const alike = texts.filter((text) => sameEdits(text, against));
  return against.edits.length > 0 && alike.length === 1 ? alike[0] : undefined;
}

/** The printings that stand for a version, so that no list shows them again. */
export function textsOfVersions(match: Match): Appearance[] {
  return sureVersions(match).flatMap((against) => printingOf(against, match) ?? []);
}

/**
 * The texts that somebody has read. A letter known only as others print it is not among them: what it says, a sentence
 * may only claim of those who print it.
 */
export function textsRead(match: Match): Appearance[] {
  return sureVersions(match)
    .filter((against) => against.attested !== 'as-printed-by')
    .flatMap((against) => printingOf(against, match) ?? []);
}

/**
 * The words of a version. A report gives a version's edits, not its text; the text of an article that is named as having
 * printed it, and compares with the page by the very same edits, is the same stretch. Null where none does.
 */
export function wordsOf(against: Against, appearances: readonly Appearance[]): string | null {
  const printing = appearances.find((one) => against.by.includes(one.outlet) && sameEdits(one, against));
  return printing?.text ?? null;
}

function sameEdits(appearance: Appearance, against: Against): boolean {
  return JSON.stringify(appearance.edits) === JSON.stringify(against.edits);
}
