import type { Block, BlockKind, Paragraph } from '../model/article';
import type { Quote, QuoteKind } from '../model/report';
import type { Span } from '../model/span';
import { baseLanguage } from '../text/languages';
import { paragraphs } from '../text/paragraphs';
import { NOBODY } from './attribution/attribution';
import { outletTable } from './attribution/credits';
import type { Evidence, Rule } from './attribution/evidence';
import { readInventory } from './attribution/inventory';
import type { Proposal } from './attribution/proposal';
import type { Scene } from './attribution/scene';
import {
  type Attributed,
  attribute,
  isQuestion,
  ownProposals,
  type Pending,
  type Previous,
  type Weighed,
} from './attribution/sequence';
import { pairMarks, type Quotation } from './marks/marks';
import type { People } from './people';
import { skeleton } from './skeleton';
import { foldRepeats } from './spans/fold-repeats';
import { isSignature, kindsOfLines } from './spans/layout';
import { findRepeats, foldWords, runningText, type Standee, standingOf } from './spans/repeats';
import { sectionsOf } from './spans/sections';
import { cutUnclosed, groupQuotations, trimQuotation } from './spans/spans';
import { isSplit } from './spans/split';
import { introducesWords, type UnmarkedBlock, unmarkedBlocks } from './spans/unmarked-blocks';
import { kindTeller } from './speech/kind';

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

/** A quote with the rule that found its speaker, for those who measure the rules. */
export interface RuledQuote {
  quote: ReadQuote;
  rule: Rule;
  evidence: readonly Evidence[];
  /** How sure the source is, and how sure the name behind it, 0 to 1. */
  confidence: number;
  naming: number;
  /** Every reading that was weighed. */
  considered: readonly Weighed[];
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
  const kinds = kindsOfLines(lines, options.blocks ?? []);
  const blockOf = blocksByLine(text, lines, kinds, lang);
  const quotations = pairMarks(text, lines)
    .filter((quotation) => !blockOf.has(quotation.paragraph))
    .map((quotation) => trimQuotation(text, cutUnclosed(text, quotation, lang)))
    .filter((quotation) => quotation !== null)
    .concat([...new Set(blockOf.values())].flatMap((block) => block.lines))
    .sort((a, b) => a.start - b.start);
  const scene: Scene = {
    text,
    row: skeleton(text, lines, quotations, sectionsOf(lines, kinds)),
    inventory: readInventory(lines, options.people, lang),
    outlets: outletTable(options.outlets ?? []),
    lang,
    spoken: [],
  };
  const candidates = readCandidates(scene, lines, kinds, quotations, blockOf);
  const repeats = findRepeats(candidates);
  const read = attributeAll(scene, lines, candidates, repeats.of);
  return foldRepeats(lines, read, repeats);
}

/** A quote with all that is known before the quotes around it are asked. */
interface Candidate extends Standee {
  pending: Pending;
  parts: Span[];
  kind: QuoteKind;
  found: Proposal[];
  block: UnmarkedBlock | null;
}

function readCandidates(
  scene: Scene,
  lines: readonly Paragraph[],
  kinds: readonly BlockKind[],
  quotations: readonly Quotation[],
  blockOf: ReadonlyMap<number, UnmarkedBlock>,
): Candidate[] {
  const { text, row, lang } = scene;
  const pieceOf = new Map<number, number>();
  row.forEach((piece, i) => {
    if (piece.kind === 'quote') pieceOf.set(piece.quotation, i);
  });
  const places = new Map(quotations.map((quotation, i) => [quotation, pieceOf.get(i) ?? 0]));
  const place = (quotation: Quotation): number => places.get(quotation) ?? 0;
  const splits = (left: Quotation, right: Quotation): boolean =>
    isSplit(row, place(left), place(right), text[left.end - 1] ?? '', lang);
  const tell = kindTeller(row, quotations, lang);
  return groupQuotations(quotations, lines, splits).flatMap(({ members }) => {
    const [first, last] = [members[0], members.at(-1)];
    if (first === undefined || last === undefined) return [];
    const block = blockOf.get(first.paragraph) ?? null;
    const before = lines[first.paragraph - 1]?.text ?? '';
    const pending: Pending = {
      k: place(first),
      lastK: place(last),
      inner: first,
      lastInner: last,
      paragraph: first.paragraph,
      lastParagraph: last.paragraph,
      introduced: block?.introduced ?? false,
    };
    const parts = members.map((member) => spanOf(text, member.start, member.end));
    const words = parts.map((part) => part.text).join(' ');
    const own = ownProposals(scene, pending);
    const kind = block === null ? tell(pending.k, words, own.best) : 'block';
    const lineKind = kinds[first.paragraph] ?? 'paragraph';
    const alone = standsAlone(first, last, lines);
    const introduced = block?.introduced ?? (alone && introducesWords(before, lang));
    const standing = standingOf(lineKind, alone, introduced);
    const spoken = kind !== 'scare' && kind !== 'title';
    return [{ pending, parts, words, kind, found: own.found, block, standing, spoken }];
  });
}

/** Attributes the candidates in reading order. A repeat is read by its own sentence alone, and no later quote goes on from it. */
function attributeAll(
  scene: Scene,
  lines: readonly Paragraph[],
  candidates: readonly Candidate[],
  repeated: readonly (number | null)[],
): RuledQuote[] {
  let previous: Previous | null = null;
  const read: RuledQuote[] = [];
  for (const [i, { pending, parts, kind, found, block, spoken }] of candidates.entries()) {
    const aside = (repeated[i] ?? null) !== null;
    // A Spanish verb that leaves its subject out asks who spoke before.
    const own = scene.lang === 'es' ? ownProposals(scene, pending).found : found;
    // A letter goes on from nobody: who wrote it is said before or under it, or not at all.
    const { reading, considered }: Attributed = spoken
      ? attribute(scene, pending, own, aside || block !== null ? null : previous)
      : { reading: NOBODY, considered: [] };
    const heard = block === null || reading.attribution.source !== null;
    if (spoken && !aside && heard) {
      previous = { quote: pending, reading };
      scene.spoken.push({
        at: pending.k,
        name: reading.attribution.source?.name ?? null,
        mention: reading.mention,
        asked: isQuestion(scene.text, pending, reading),
      });
    }
    const [start, end] = [parts[0]?.start ?? 0, parts.at(-1)?.end ?? 0];
    const quote: ReadQuote = {
      ...spanOf(scene.text, start, end),
      id: `q${i + 1}`,
      parts,
      repeats: [],
      kind,
      paragraph: lines[pending.paragraph]?.number ?? 1,
      attribution: reading.attribution,
    };
    const { rule, evidence, confidence, naming } = reading;
    read.push({ quote, rule, evidence, confidence, naming, considered });
  }
  return read;
}

/** The letters of a text by each of their lines. Left out: a box that only prints again what the running text says. */
function blocksByLine(
  text: string,
  lines: readonly Paragraph[],
  kinds: readonly BlockKind[],
  lang: string,
): Map<number, UnmarkedBlock> {
  const blocks = unmarkedBlocks(text, lines, kinds, lang);
  const isClaimed = ({ introduced, signed }: UnmarkedBlock): boolean => introduced || signed;
  let kept = blocks;
  if (!blocks.every(isClaimed)) {
    const told = runningText(lines, (i) => kinds[i] === 'paragraph' || kinds[i] === 'list-item');
    const isTold = ({ start, end }: Quotation): boolean =>
      told.find(foldWords(text.slice(start, end))) !== null;
    kept = blocks.filter((block) => isClaimed(block) || !block.lines.every(isTold));
  }
  return new Map(kept.flatMap((block) => block.lines.map((line) => [line.paragraph, block] as const)));
}

/** Whether a quote's lines hold nothing but it and perhaps a signature. */
function standsAlone(first: Quotation, last: Quotation, lines: readonly Paragraph[]): boolean {
  const [top, bottom] = [lines[first.paragraph], lines[last.paragraph]];
  if (top === undefined || bottom === undefined) return false;
  const before = top.text.slice(0, first.outerStart - top.start);
  const after = bottom.text.slice(last.outerEnd - bottom.start);
  return !/[\p{L}\p{N}]/u.test(before) && (!/[\p{L}\p{N}]/u.test(after) || isSignature(after));
}

function spanOf(text: string, start: number, end: number): Span {
  return { start, end, text: text.slice(start, end) };
}
