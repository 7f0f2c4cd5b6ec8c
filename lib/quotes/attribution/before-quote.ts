import type { Piece } from '../skeleton';
import { inSideClause } from './clauses';
import { accordingAt, type CueWords, cueAt, relaysSaying } from './cues';
import type { Evidence } from './evidence';
import type { Mention } from './mention';
import { mentionEndingAt, mentionStartingAt } from './mentions';
import { ofVerb, type Proposal, propose, proposeSubject, REACH } from './proposal';
import { type Subject, sentenceStart, subjectOf } from './subjects';

/** Verbs before a quotation that are weighed. */
const MOST_VERBS = 4;

/** Roe said, “…” · Roe called it “…” · Roe: “…” · According to Roe, “…” */
export function beforeClause(row: readonly Piece[], k: number, lang: string): Proposal[] {
  const start = sentenceStart(row, k);
  const mark = row[k - 1];
  const setOff = mark?.kind === 'comma' || mark?.kind === 'colon';
  const found: Proposal[] = [];
  let clauses = 0;
  let spokenNearer = false;
  for (let v = k - 1; v >= start && k - v <= REACH; v -= 1) {
    const piece = row[v];
    if (piece?.kind === 'comma' && v < k - 1) clauses += 1;
    if (piece?.kind === 'stop' && piece.text === ';') break;
    const according = accordingAt(row, v, lang);
    if (according !== null) {
      const mention = mentionStartingAt(row, according.to, lang);
      if (mention !== null) found.push(propose('according-to-before', mention, according, [], false));
      continue;
    }
    const cue = cueAt(row, v, lang);
    if (cue === null || relaysSaying(row, cue.to)) continue;
    const subject = subjectOf(row, v, start, lang) ?? invertedSubject(row, cue, v === start, k, lang);
    if (subject === null) continue;
    const adjacent = cue.to === k || (cue.to === k - 1 && (setOff || isThat(mark)));
    const evidence: Evidence[] = ofVerb(cue);
    if (!adjacent && clauses > 0) evidence.push('clause between');
    if (subject.mention.from === start) evidence.push('leads its sentence');
    if (clauses > 0 && inSideClause(row, subject.mention.from, start)) evidence.push('in a side clause');
    if (spokenNearer) evidence.push('spoken by another');
    const inside = insideReport(row, subject.mention, start, cue, lang);
    const second = inside.includes('named inside a report') && adjacent && !cue.verb.weak;
    // "Roe agreed that Vo said “…”": passed on by Roe, the words are Vo’s.
    if (second && cue.verb.class !== 'mental') spokenNearer = true;
    else evidence.push(...inside);
    found.push(proposeSubject(setOff || adjacent ? 'x-said-quote' : 'woven', subject, cue, evidence));
    if (found.length >= MOST_VERBS) break;
  }
  if (mark?.kind === 'colon' && !found.some((p) => p.rule !== 'woven')) {
    const ending = mentionEndingAt(row, k - 2, lang);
    const whole = mentionStartingAt(row, start, lang);
    const named = ending?.type === 'name' && row[ending.from - 1]?.kind !== 'word' ? ending : null;
    const mention = whole !== null && whole.to === k - 1 ? whole : named;
    if (mention !== null) found.push(propose('x-colon', mention, null, [], false));
  }
  return found;
}

/** "Stated Roe: “…”", "In other words, explained Roe: “…”": the subject after its verb, up to the colon. */
function invertedSubject(
  row: readonly Piece[],
  cue: CueWords,
  opens: boolean,
  k: number,
  lang: string,
): Subject | null {
  if (row[k - 1]?.kind !== 'colon' || !(opens || row[cue.from - 1]?.kind === 'comma')) return null;
  const mention = mentionStartingAt(row, cue.to, lang);
  return mention !== null && mention.to === k - 1 ? { mention, evidence: [], unsaid: false } : null;
}

/** "Roe said | he wanted | “…”": what somebody else's report says of a speaker or of a thinker. */
function insideReport(
  row: readonly Piece[],
  mention: Mention,
  start: number,
  cue: CueWords,
  lang: string,
): Evidence[] {
  let v = mention.from - 1;
  if (row[v]?.lower === 'that' || row[v]?.lower === 'que') v -= 1;
  if (v < start || row[v]?.kind !== 'word') return [];
  const outer = cueAt(row, v, lang);
  if (outer === null || outer.verb.weak || row[cue.from - 1]?.lower === 'as') return [];
  if (mention.type !== 'pronoun') return ['named inside a report'];
  return [
    cue.verb.class === 'mental' || cue.verb.weak ? 'thinker inside a report' : 'speaker inside a report',
  ];
}

function isThat(piece: Piece | undefined): boolean {
  return piece !== undefined && (piece.lower === 'that' || piece.lower === 'it' || piece.lower === 'que');
}
