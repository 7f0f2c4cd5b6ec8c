import type { Block } from '../model/article';
import type { Quote } from '../model/report';
import type { Span } from '../model/span';
import { baseLanguage } from '../text/languages';
import { paragraphs } from '../text/paragraphs';
import { NOBODY, type Reading, type Scene } from './attribution/attribution';
import { outletTable } from './attribution/credits';
import { cueAt } from './attribution/cues';
import { readInventory } from './attribution/inventory';
import { mentionStartingAt } from './attribution/mentions';
import { attribute, ownProposals, type Pending } from './attribution/sequence';
import { subjectOf } from './attribution/subjects';
import { pairMarks, type Quotation } from './marks';
import type { People } from './people';
import { type Piece, skeleton } from './skeleton';
import { cutUnclosed, type Group, groupQuotations, trimQuotation } from './spans';
import { kindOf } from './speech';

/** A quote before it is matched and framed. */
export type ReadQuote = Omit<Quote, 'matches' | 'renderings' | 'framing'>;

export interface ReadOptions {
  /** BCP 47 tag of the article's language. */
  lang: string;
  /** What each line is, where the page's structure is known. */
  blocks?: readonly Block[];
  /** Outlet names, for credits. */
  outlets?: readonly string[];
  /** What compromise found; absent in the first pass. */
  people?: People;
}

/** Longest clause that may stand between the halves of a split quote, in pieces. */
const SPLIT_REACH = 30;

/** A quote with the rule that found its speaker, for those who measure the rules. */
export interface RuledQuote {
  quote: ReadQuote;
  rule: string;
  confidence: number;
}

/**
 * Every quotation of a text in reading order, told apart (speech, fragment, scare, title, block) and attributed by
 * rules. Offsets are UTF-16 into `text`; parts exclude the marks and do not overlap. Never throws; a text without
 * quotations gives an empty list. Time is linear in the length of the text.
 */
export function readQuotes(text: string, options: ReadOptions): ReadQuote[] {
  return readWithRules(text, options).map(({ quote }) => quote);
}

/** The same as `readQuotes`, each quote with its rule. */
export function readWithRules(text: string, options: ReadOptions): RuledQuote[] {
  const lang = baseLanguage(options.lang) || 'en';
  const lines = paragraphs(text);
  const blockLines = unmarkedBlocks(text, lines, options.blocks ?? []);
  const quotations = pairMarks(text, lines)
    .map((quotation) => trimQuotation(text, cutUnclosed(text, quotation, lang)))
    .filter((quotation) => quotation !== null)
    .concat(blockLines)
    .sort((a, b) => a.start - b.start);
  const row = skeleton(text, lines, quotations);
  const pieceOf = new Map<number, number>();
  row.forEach((piece, i) => {
    if (piece.kind === 'quote') pieceOf.set(piece.quotation, i);
  });
  const places = new Map(quotations.map((quotation, i) => [quotation, pieceOf.get(i) ?? 0]));
  const place = (quotation: Quotation): number => places.get(quotation) ?? 0;
  const scene: Scene = {
    text,
    row,
    inventory: readInventory(lines, options.people, lang),
    outlets: outletTable(options.outlets ?? []),
    lang,
    spoken: [],
  };
  const splits = (left: Quotation, right: Quotation): boolean =>
    isSplit(scene, place(left), place(right), text[left.end - 1] ?? '');
  const blocks = new Set(blockLines);
  const found: RuledQuote[] = [];
  let previous: { quote: Pending; reading: Reading } | null = null;
  for (const group of groupQuotations(quotations, lines, splits)) {
    const pending = pendingOf(group, place);
    if (pending === null) continue;
    const parts = group.members.map((member) => spanOf(text, member.start, member.end));
    const content = parts.map((part) => part.text).join(' ');
    const own = ownProposals(scene, pending);
    const first = group.members[0];
    const kind =
      first !== undefined && blocks.has(first) ? 'block' : kindOf(row, pending.k, content, own.best);
    const spoken = kind === 'speech' || kind === 'fragment' || kind === 'block';
    const reading: Reading = spoken ? attribute(scene, pending, own.found, previous) : NOBODY;
    if (spoken) {
      previous = { quote: pending, reading };
      scene.spoken.push({
        at: pending.k,
        name: reading.attribution.source?.name ?? null,
        mention: reading.mention,
      });
    }
    found.push({
      quote: {
        ...spanOf(text, parts[0]?.start ?? 0, parts.at(-1)?.end ?? 0),
        id: `q${found.length + 1}`,
        parts,
        kind,
        paragraph: lines[pending.paragraph]?.number ?? 1,
        attribution: reading.attribution,
      },
      rule: reading.rule,
      confidence: reading.confidence,
    });
  }
  return found;
}

function pendingOf(group: Group, place: (quotation: Quotation) => number): Pending | null {
  const first = group.members[0];
  const last = group.members.at(-1);
  if (first === undefined || last === undefined) return null;
  return {
    ...{ k: place(first), lastK: place(last), inner: first, lastInner: last },
    ...{ paragraph: first.paragraph, lastParagraph: last.paragraph },
  };
}

/** Whether the words between two quotations are a reporting clause that does not end its sentence. */
function isSplit(scene: Scene, left: number, right: number, lastInside: string): boolean {
  const { row, lang } = scene;
  let from = left + 1;
  if (row[from]?.kind === 'end' && /[?!…—–-]/u.test(lastInside)) from += 1;
  else if (!/[,?!…—–-]/u.test(lastInside) && row[from]?.kind !== 'comma' && row[from]?.kind !== 'dash')
    return false;
  if (right - from > SPLIT_REACH || right <= from) return false;
  const closing = row[right - 1];
  if (
    closing === undefined ||
    (closing.kind !== 'comma' && closing.kind !== 'dash' && closing.kind !== 'word')
  )
    return false;
  if (closing.kind === 'word' && /^(?:and|or|but|that|the|a|an|as|of|to|y)$/.test(closing.lower))
    return false;
  for (let i = from; i < right; i += 1) {
    const kind = row[i]?.kind;
    if (kind === 'end' || kind === 'stop' || kind === 'colon' || kind === 'quote') return false;
  }
  if (row[from]?.kind === 'comma' || row[from]?.kind === 'dash') from += 1;
  return holdsClause(row, from, right, lang);
}

/** One reporting verb with its subject, and no second verb that introduces what follows ("adding, “…”"). */
function holdsClause(row: readonly Piece[], from: number, right: number, lang: string): boolean {
  let verbs = 0;
  let clause = false;
  for (let i = from; i < right; i += 1) {
    const cue = cueAt(row, i, lang);
    if (cue === null) continue;
    verbs += 1;
    const inverted = i === from && mentionStartingAt(row, cue.to, lang) !== null;
    const subject = inverted ? null : subjectOf(row, i, from, lang);
    // Without a comma the second half must follow the clause at once: "the" or "on the" before it begins something else.
    if (verbs === 1 && row[right - 1]?.kind === 'word') {
      const ends = inverted ? mentionStartingAt(row, cue.to, lang)?.to : cue.to;
      if (ends !== right) return false;
    }
    const introduces = cue.to === right || (cue.to === right - 1 && row[right - 1]?.kind !== 'word');
    if (verbs > 1 && introduces) return false;
    // A Spanish verb may go without its subject: «…», añadió, «…».
    const dropped = lang === 'es' && i === from;
    clause ||= dropped || inverted || (subject !== null && subject.mention.from === from);
  }
  return clause;
}

/** Block quotations that carry no marks: the page's structure says that they are quoted. */
function unmarkedBlocks(text: string, lines: readonly Span[], blocks: readonly Block[]): Quotation[] {
  const found: Quotation[] = [];
  let line = 0;
  for (const block of blocks) {
    if (block.kind !== 'blockquote' || /["“”„«»]/u.test(text.slice(block.start, block.end))) continue;
    while (line < lines.length && (lines[line]?.end ?? 0) <= block.start) line += 1;
    const trimmed = trimQuotation(text, {
      ...{ start: block.start, end: block.end, outerStart: block.start, outerEnd: block.end },
      ...{ closed: true, single: false, continues: false, paragraph: line },
    });
    if (trimmed !== null) found.push(trimmed);
  }
  return found;
}

function spanOf(text: string, start: number, end: number): Span {
  return { start, end, text: text.slice(start, end) };
}
